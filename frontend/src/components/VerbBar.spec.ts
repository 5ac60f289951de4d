import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { renderPage } from '@tests/renderPage'
import VerbBar from './VerbBar.vue'

const PROPS = {
  scope: 'report',
  verbs: ['submit', 'approve', 'return'],
  needsReason: ['return'],
  actions: [
    { action: 'approve', allowed: true },
    { action: 'return', allowed: true },
    { action: 'submit', allowed: false, reason: '/problems/own-submission' },
  ],
}

test('an allowed verb is sent at once', async () => {
  const { emitted } = await renderPage(VerbBar, PROPS)

  await userEvent.click(screen.getByRole('button', { name: 'Duyệt' }))

  expect(emitted('act')).toEqual([['approve', undefined]])
})

test('a verb that is not allowed now is named with the reason, and is no button', async () => {
  await renderPage(VerbBar, PROPS)

  expect(screen.getByText('Hoàn thành và nộp: Không được tự duyệt báo cáo do chính mình nộp')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Hoàn thành và nộp' })).not.toBeInTheDocument()
})

test('a verb that the role may never do is left out', async () => {
  await renderPage(VerbBar, { ...PROPS, actions: [{ action: 'approve', allowed: false, reason: '/problems/forbidden' }] })

  expect(screen.queryByText(/Duyệt/)).not.toBeInTheDocument()
  expect(screen.getByText('Vai trò của bạn chỉ xem được nội dung này.')).toBeVisible()
})

test('returning asks for a reason and does not go without one', async () => {
  const { emitted } = await renderPage(VerbBar, PROPS)

  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Xác nhận' }))
  expect(screen.getByRole('textbox', { name: 'Lý do' })).toBeInvalid()
  expect(emitted('act')).toBeUndefined()

  await userEvent.type(screen.getByRole('textbox', { name: 'Lý do' }), 'Chưa khớp biên bản')
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận' }))
  expect(emitted('act')).toEqual([['return', 'Chưa khớp biên bản']])
})

test('a verb that the thing does not know is not shown', async () => {
  await renderPage(VerbBar, { ...PROPS, actions: [] })
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
