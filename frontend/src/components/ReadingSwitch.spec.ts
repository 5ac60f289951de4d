import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import type { Target } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import ReadingSwitch from './ReadingSwitch.vue'

const T1 = { code: 'T1', readings: [] } as unknown as Target
const T3 = { code: 'T3', readings: [{ code: 'PER_CLASS', title: 'Tính riêng từng loại' }] } as unknown as Target
const PATH = '/campaigns/c/progress?period=2019'

test('where the words can be read one way only, nothing is offered', async () => {
  await renderPage(ReadingSwitch, { targets: [T1] }, PATH)

  expect(screen.queryByRole('group')).not.toBeInTheDocument()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('another reading is chosen by keyboard, kept in the address, and named in a sentence', async () => {
  const { router } = await renderPage(ReadingSwitch, { targets: [T1, T3] }, PATH)
  expect(screen.getByRole('group', { name: 'Cách hiểu câu chữ của kế hoạch' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Như chỉ tiêu đã ghi' })).toBeChecked()
  expect(screen.getByRole('status')).toHaveTextContent('Kết quả đang tính theo cách hiểu ghi trong chỉ tiêu.')

  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ period: '2019', reading: 'PER_CLASS' }))
  expect(screen.getByRole('radio', { name: 'T3: Tính riêng từng loại' })).toBeChecked()
  expect(screen.getByRole('status')).toHaveTextContent('Kết quả của T3 đang tính theo cách hiểu khác: Tính riêng từng loại.')

  await userEvent.keyboard('{ArrowUp}')
  await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ period: '2019' }))
})
