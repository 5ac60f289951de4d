import userEvent from '@testing-library/user-event'
import { fireEvent, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { renderPage } from '@tests/renderPage'
import DateSlider from './DateSlider.vue'

const PROPS = {
  label: 'Cây đơn vị tại ngày', span: { first: '2019-01-01', last: '2026-11-22' }, marks: ['2025-07-01', '2026-04-30'], today: '2026-11-22', modelValue: '2025-07-01',
}

test('sliding says the day, and takes it only when the thumb comes to rest', async () => {
  const { emitted } = await renderPage(DateSlider, PROPS)
  const slider = screen.getByRole('slider')
  expect(slider).toHaveAttribute('aria-valuetext', '01/07/2025')

  await fireEvent.update(slider, '0')
  expect(slider).toHaveAttribute('aria-valuetext', '01/01/2019')
  expect(emitted('update:modelValue')).toBeUndefined()

  await fireEvent.change(slider)
  expect(emitted('update:modelValue')).toEqual([['2019-01-01']])
})

test('the next change is one press away, and none lies before the first', async () => {
  const { emitted } = await renderPage(DateSlider, PROPS)
  expect(screen.getByRole('button', { name: 'Thay đổi trước' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'Thay đổi sau' }))
  expect(emitted('update:modelValue')).toEqual([['2026-04-30']])
})

test('a day that does not exist is refused beside the field', async () => {
  const { emitted } = await renderPage(DateSlider, PROPS)
  const field = screen.getByRole('textbox', { name: 'Cây đơn vị tại ngày' })
  await userEvent.clear(field)
  await userEvent.type(field, '31/02/2025{Tab}')
  expect(field).toBeInvalid()
  expect(emitted('update:modelValue')).toBeUndefined()

  await userEvent.clear(field)
  await userEvent.type(field, '1/1/2019{Tab}')
  expect(emitted('update:modelValue')).toEqual([['2019-01-01']])
})
