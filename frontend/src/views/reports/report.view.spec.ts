import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Report } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
// Fetched when they are wanted: here, before the clock of a test runs.
import './FigureList.vue'
import './entry/FigureEntry.vue'
import view from './report.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'approver-id', name: 'approver' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

const allowed = (...verbs: string[]) => ['edit', 'submit', 'return', 'approve', 'revise'].map((action) => ({ action, allowed: verbs.includes(action), reason: verbs.includes(action) ? undefined : '/problems/report-not-editable' }))
const SUBMITTED: Report = {
  id: 'r', campaign: 'c', campaignName: 'Toàn dân', unit: 'u', unitName: 'Xã Đắk Ơ', period: '2019-Q1', status: 'SUBMITTED', origin: 'ENTERED', createdBy: 'an', createdByName: 'Trần Thị An',
  submittedBy: 'an', submittedByName: 'Trần Thị An', submittedAt: '2026-11-20T02:00:00Z', updatedAt: '2026-11-20T02:00:00Z', awaits: 'p', awaitsName: 'Tỉnh Bình Phước', dueOn: '2019-04-10', onTimeUntil: '2019-04-12',
  approvals: [{ unit: 'd', unitName: 'Huyện Bù Gia Mập', by: 'binh', byName: 'Lê Văn Bình', at: '2026-11-21T02:00:00Z' }], effective: false, revision: 1, allowedActions: allowed('return', 'approve'),
  figures: ['HOUSEHOLDS', 'NEW_MODELS'].map((indicator) => ({
    indicator, indicatorName: indicator, figure: { raw: '900', qualifier: 'EXACT', value: 900, unitOfMeasure: 'HOUSEHOLD' }, enteredBy: 'an', enteredByName: 'Trần Thị An', enteredAt: '2026-11-19T02:00:00Z', etag: '"0-a"',
  })),
}
const indicator = (code: string, name: string) => ({ code, name, valueType: 'NUMBER', unitOfMeasure: 'HOUSEHOLD', dimensions: [] })

let sent: unknown
beforeEach(() => {
  sent = undefined
  server.use(
    http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [indicator('HOUSEHOLDS', 'Tổng số hộ'), indicator('NEW_MODELS', 'Mô hình mới')] })),
    http.get('*/api/v1/reports/r/comparison', () => HttpResponse.json({ report: 'r', items: [] })),
    http.get('*/api/v1/reports/r/attachments', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/reports/r/checks', () => HttpResponse.json({ report: 'r', items: [] })),
    http.get('*/api/v1/reports/r', () => HttpResponse.json(SUBMITTED, { headers: { ETag: '"3-x"' } })),
    http.post('*/api/v1/reports/r/return', async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json({ ...SUBMITTED, status: 'RETURNED' })
    }),
  )
})

test('a report goes back with a reason and with what is wrong at single figures', async () => {
  await renderPage(view, { id: 'r' })
  await userEvent.click(await screen.findByRole('button', { name: 'Ý kiến về Tổng số hộ' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Ý kiến về Tổng số hộ' }), 'Tính trùng hộ tạm trú')
  expect(screen.getByText(/^1 ý kiến về số liệu được gửi/)).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('listitem')).toHaveTextContent('Tổng số hộ: Tính trùng hộ tạm trú')
  await userEvent.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Chưa khớp biên bản')
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận' }))
  await vi.waitFor(() => expect(sent).toEqual(['"3-x"', { reason: 'Chưa khớp biên bản', figures: [{ indicator: 'HOUSEHOLDS', reason: 'Tính trùng hộ tạm trú' }] }]))
})

test('the ladder says who took each step and whose turn it is', async () => {
  await renderPage(view, { id: 'r' })
  const steps = within(await screen.findByRole('list', { name: 'Các bước của báo cáo' })).getAllByRole('listitem')
  expect(steps.map((step) => step.textContent?.trim())).toEqual([
    'SoạnTrần Thị An', 'NộpTrần Thị An, 09:00 20/11/2026', 'Huyện Bù Gia Mập duyệtLê Văn Bình, 09:00 21/11/2026', 'Tỉnh Bình Phước duyệt',
  ])
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, null, 'step'])
})

test('a report that was sent back says why, by whom and from which level', async () => {
  const returned = { unit: 'p', unitName: 'Tỉnh Bình Phước', by: 'binh', byName: 'Lê Văn Bình', at: '2026-11-21T02:00:00Z', reason: 'Chưa khớp biên bản', figures: [] }
  server.use(http.get('*/api/v1/reports/r', () => HttpResponse.json({ ...SUBMITTED, status: 'RETURNED', reason: 'Chưa khớp biên bản', returned, approvals: [], allowedActions: allowed() }, { headers: { ETag: '"4-x"' } })))
  await renderPage(view, { id: 'r' })
  expect(await screen.findByText('Chưa khớp biên bản')).toBeVisible()
  expect(screen.getByText('Tỉnh Bình Phước · Lê Văn Bình, 09:00 21/11/2026')).toBeVisible()
})

test('a reason that says too little is refused with what is asked for', async () => {
  const violations = [{ pointer: '/reason', code: 'TooVague', message: '', value: 'Sai' }]
  server.use(http.post('*/api/v1/reports/r/return', () => HttpResponse.json({ type: '/problems/invalid-content', title: 'Invalid', status: 422, violations }, { status: 422 })))
  await renderPage(view, { id: 'r' })
  await userEvent.click(await screen.findByRole('button', { name: 'Trả lại' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Sai')
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận' }))
  expect(within(await screen.findByRole('alert')).getByRole('listitem')).toHaveTextContent('Cần nói rõ hơn: ít nhất ba từ về điều phải sửa')
})
