import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { Completeness, Standing } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import CompletenessMap from './CompletenessMap.vue'

const standing = (more: Partial<Standing>): Standing => ({ expected: 4, done: 0, onTime: 0, late: 0, outstanding: 4, overdue: 0, exempt: 0, ...more })
const unit = (unitName: string, more: Partial<Standing>): Completeness['units'][number] => ({ unit: unitName, unitName, unitType: 'COMMUNE', standing: standing(more), children: '' })

test.each([
  ['Xã đủ', { done: 4 }, '4/4', 'Đủ'],
  ['Xã đang làm', { done: 1 }, '1/4', 'Đang làm'],
  ['Xã trễ', { done: 3, overdue: 1 }, '3/4', 'Có việc trễ'],
  ['Xã không có việc', { expected: 0 }, '0/0', 'Không có việc'],
])('the tile of %s says in words how it stands and leads down the tree', async (name, more, share, words) => {
  await renderPage(CompletenessMap, { units: [unit(name, more)], to: (id: string) => ({ path: '/here', query: { unit: id } }) })
  const tile = screen.getByRole('link')
  expect(tile).toHaveTextContent(new RegExp(`${name}\\s*${share}\\s*${words}`))
  expect(tile).toHaveAttribute('href', expect.stringContaining('/here?unit='))
})

test('units stand in the order of the Vietnamese alphabet', async () => {
  await renderPage(CompletenessMap, { units: ['Xã Tân Tiến', 'Xã Đa Kia', 'Xã Ân Hảo', 'Xã Ba Tơ'].map((name) => unit(name, {})), to: () => '/here' })
  expect(screen.getAllByRole('link').map((tile) => tile.textContent?.match(/Xã \S+ \S+?(?=0)/)?.[0])).toEqual(['Xã Ân Hảo', 'Xã Ba Tơ', 'Xã Đa Kia', 'Xã Tân Tiến'])
})
