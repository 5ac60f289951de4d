import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { ProgressMatrix } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import HeatMap from './HeatMap.vue'

const TARGETS: ProgressMatrix['targets'] = [{ target: 't1', code: 'T1', title: 'Hộ dân được tuyên truyền' }, { target: 't2', code: 'T2', title: 'Người được tuyên truyền' }]
const ROWS: ProgressMatrix['items'] = [
  {
    unit: 'u1', unitName: 'Xã Một', unitType: 'COMMUNE', progress: '/api/v1/campaigns/c/progress?unit=u1&period=2019',
    cells: [
      { status: 'NOT_MET', actual: { qualifier: 'EXACT', value: 70.1, unitOfMeasure: 'PERCENT' }, explanation: '/api/v1/targets/t1/explain?unit=u1&period=2019' },
      { status: 'NO_DATA', applicable: false, explanation: '/api/v1/targets/t2/explain?unit=u1&period=2019' },
    ],
  },
  {
    unit: 'u2', unitName: 'Xã Hai', unitType: 'COMMUNE', progress: '/api/v1/campaigns/c/progress?unit=u2&period=2019',
    cells: [
      { status: 'NO_DATA', explanation: '/api/v1/targets/t1/explain?unit=u2&period=2019' },
      { status: 'MET', units: { expected: 16, reported: 10, met: 10, notMet: 0, undetermined: 0, noData: 6 }, explanation: '/api/v1/targets/t2/explain?unit=u2&period=2019' },
    ],
  },
]

const show = (sort = '') => renderPage(HeatMap, { targets: TARGETS, rows: ROWS, caption: 'Các đơn vị', sort }, '/campaigns/c/progress/matrix?period=2019&sort=T1&view=RESTATED')

test('it is a table whose cells are told by the headings of their row and column', async () => {
  await show()

  const row = screen.getByRole('row', { name: /Xã Một/ })
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Xã Một')
  expect(screen.getByRole('columnheader', { name: /T1.*Hộ dân được tuyên truyền/ })).toBeVisible()
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent?.trim())).toEqual(['T1, Xã Một: 70,1%Chưa đạt', 'Không áp dụng'])
})

test('each cell leads to where it comes from, except where the target does not apply', async () => {
  await show()

  expect(screen.getByRole('link', { name: /T1, Xã Một:\s*70,1%/ })).toHaveAttribute('href', '/targets/t1/explanation?unit=u1&period=2019')
  expect(screen.getByRole('link', { name: /T2, Xã Hai:\s*Đạt\s*10\/16 đã báo cáo/ })).toBeVisible()
  expect(screen.queryByRole('link', { name: /T2, Xã Một/ })).toBeNull()
})

test('missing figures are said and hatched', async () => {
  await show()

  const cell = screen.getByRole('link', { name: /T1, Xã Hai:\s*Chưa có số liệu/ }).closest('td')
  expect(cell).toHaveClass('hatched')
})

test('a unit leads to its own progress, asked the same way', async () => {
  await show()

  expect(screen.getByRole('link', { name: 'Xã Một' })).toHaveAttribute('href', '/campaigns/c/progress?period=2019&view=RESTATED&unit=u1')
})

test('the heading of a target asks for those furthest behind, and says so', async () => {
  const { emitted, rerender } = await show()

  await userEvent.click(screen.getByRole('button', { name: /T1/ }))
  expect(emitted('update:sort')).toEqual([['T1']])
  await rerender({ sort: 'T1' })
  expect(screen.getByRole('columnheader', { name: /T1/ })).toHaveAttribute('aria-sort', 'ascending')
  await userEvent.click(screen.getByRole('button', { name: /T1/ }))
  expect(emitted('update:sort')?.at(-1)).toEqual(['-T1'])
})
