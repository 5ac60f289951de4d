import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { Unit } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import PlacesBelow from './PlacesBelow.vue'

const unit = (id: string, name: string): Unit => ({ id, name, type: 'COMMUNE', asOf: '2029-02-01', codes: [], path: [] })
const UNITS = [unit('x', 'Xã Một'), unit('y', 'Xã Hai'), unit('z', 'Xã Ba')]
const SUCCESSORS = [{ value: 'n', label: 'Huyện Bắc' }, { value: 's', label: 'Huyện Nam' }]

async function show(more: Record<string, unknown> = {}) {
  const rendered = await renderPage(PlacesBelow, { units: UNITS, successors: SUCCESSORS, title: 'Trực thuộc Huyện Cũ', modelValue: {}, ...more })
  const last = () => (rendered.emitted('update:modelValue').at(-1) as [Record<string, string>])[0]
  return { ...rendered, last }
}

test('by keyboard alone, the ticked units go to one successor and all the rest to another', async () => {
  const { last, rerender } = await show()
  const keys = userEvent.setup()

  screen.getByRole('checkbox', { name: /Xã Hai/ }).focus()
  await keys.keyboard(' ')
  await keys.selectOptions(screen.getByRole('combobox', { name: 'Chuyển về' }), 'Huyện Nam')
  screen.getByRole('button', { name: 'Chuyển 1 đơn vị đã đánh dấu' }).focus()
  await keys.keyboard('{Enter}')
  expect(last()).toEqual({ y: 's' })

  await rerender({ modelValue: last() })
  expect(screen.getByRole('status')).toHaveTextContent('Còn 2 đơn vị chưa có nơi về')
  await keys.selectOptions(screen.getByRole('combobox', { name: 'Chuyển về' }), 'Huyện Bắc')
  await keys.click(screen.getByRole('button', { name: 'Chuyển tất cả 2 đơn vị chưa có nơi về' }))
  expect(last()).toEqual({ x: 'n', y: 's', z: 'n' })

  await rerender({ modelValue: last() })
  expect(screen.getByRole('status')).toHaveTextContent('Mọi đơn vị đã có nơi về')
})

test('one unit is sent by its own choice', async () => {
  const { last } = await show()

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Xã Ba chuyển về' }), 'Huyện Nam')

  expect(last()).toEqual({ z: 's' })
})

test('below a unit that stays, whatever is not sent anywhere stays too', async () => {
  await show({ staying: 'Huyện Cũ' })

  expect(screen.getByRole('status')).toHaveTextContent('3 đơn vị ở lại Huyện Cũ')
  expect(within(screen.getByRole('combobox', { name: 'Xã Một chuyển về' })).getByRole('option', { name: 'Ở lại Huyện Cũ' })).toBeInTheDocument()
})

test('a place that is no successor any more is asked for again', async () => {
  await show({ modelValue: { x: 'gone', y: 'n', z: 'n' } })

  expect(screen.getByRole('combobox', { name: 'Xã Một chuyển về' })).toHaveValue('')
  expect(screen.getByRole('status')).toHaveTextContent('Còn 1 đơn vị chưa có nơi về')
})
