import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Finding, Report } from '@/api/model'
import { answerBatch, type ItemAnswer } from '@tests/batch'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import inbox from './inbox.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'approver-id', name: 'approver' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

const report = (id: string, unitName: string): Report => ({
  id, campaign: 'c', campaignName: 'Toàn dân', unit: id, unitName, period: '2026', status: 'SUBMITTED', origin: 'ENTERED', createdBy: 'x', submittedAt: '2026-11-20T02:00:00Z',
  dueOn: '2026-12-15', onTimeUntil: '2026-12-17', updatedAt: '2026-11-20T02:00:00Z', allowedActions: [], approvals: [], effective: false, figures: [], revision: 1,
})
const hedged = (value: number) => ({ qualifier: 'EXACT' as const, value, unitOfMeasure: 'HOUSEHOLD' })
const JUMP: Finding = {
  id: 'j', check: 'JUMP', severity: 'WARNING', title: 'Số hộ không tăng quá 3 lần', outcome: 'VIOLATED', message: '', indicators: ['HOUSEHOLDS'], comment: 'Sáp nhập hai thôn',
  values: [{ role: 'OWN', indicators: ['HOUSEHOLDS'], figure: hedged(900) }, { role: 'PREVIOUS', indicators: ['HOUSEHOLDS'], figure: hedged(200) }],
}
/** Far from the year before; not from siblings, who differ much among themselves. */
const COMPARED = { indicator: 'HOUSEHOLDS', indicatorName: 'Tổng số hộ', previous: hedged(480), siblings: { median: hedged(500), deviation: hedged(300), reported: 7 } }
const REPORTS = [report('1', 'Xã Đắk Ơ'), report('2', 'Xã Phú Nghĩa'), report('3', 'Xã Bù Gia Mập')]

beforeEach(() => server.use(
  http.get('*/api/v1/campaigns', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/reports', () => HttpResponse.json({ items: REPORTS })),
  http.get('*/api/v1/reports/:id/comparison', ({ params }) => HttpResponse.json({ report: params.id, period: '2026', previousPeriod: '2025', items: [COMPARED] })),
  http.get('*/api/v1/reports/:id/checks', ({ params }) => HttpResponse.json({ report: params.id, items: params.id === '1' ? [JUMP] : [] })),
  http.get('*/api/v1/reports/:id', ({ params }) => HttpResponse.json(REPORTS.find(({ id }) => id === params.id), { headers: { ETag: `"${String(params.id)}"` } })),
))

test('several reports are approved at once, and each has its own result', async () => {
  const decided: unknown[] = []
  server.use(answerBatch(({ action, report: id, ifMatch }): ItemAnswer => {
    decided.push([action, id, ifMatch])
    return id === '2' ? { type: '/problems/own-submission', title: 'Own', status: 409 } : {}
  }))
  await renderPage(inbox)
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Chọn báo cáo của Xã Đắk Ơ' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn báo cáo của Xã Phú Nghĩa' }))
  await userEvent.click(screen.getByRole('button', { name: 'Duyệt 2 báo cáo' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Xác nhận' }))

  expect(await screen.findByRole('heading', { name: 'Đã duyệt 1/2 báo cáo' })).toBeVisible()
  expect(screen.getByText('Xã Phú Nghĩa: Không được tự duyệt báo cáo do chính mình nộp')).toBeVisible()
  expect(decided).toEqual([['APPROVE', '1', '"1"'], ['APPROVE', '2', '"2"']])
})

test('reports are returned only with a reason, which each of them gets', async () => {
  const reasons: unknown[] = []
  server.use(answerBatch(({ action, content }) => {
    reasons.push([action, content])
    return {}
  }))
  await renderPage(inbox)
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả' }))
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại 3 báo cáo' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận' }))
  expect(reasons).toEqual([])

  await userEvent.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Thiếu phụ lục')
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận' }))
  await vi.waitFor(() => expect(reasons).toEqual([1, 2, 3].map(() => ['RETURN', { reason: 'Thiếu phụ lục' }])))
})

test('nothing is decided while nothing is chosen', async () => {
  await renderPage(inbox)
  expect(await screen.findByRole('button', { name: /Duyệt 0/ })).toBeDisabled()
})

test('what is due first is asked for first, and the due day stands beside each report', async () => {
  const asked: string[] = []
  server.use(http.get('*/api/v1/reports', ({ request }) => {
    asked.push(new URL(request.url).searchParams.get('sort') ?? '')
    return HttpResponse.json({ items: REPORTS })
  }))
  await renderPage(inbox)
  expect(await screen.findAllByText(/15\/12\/2026/)).toHaveLength(3)
  expect(asked).toEqual(['dueOn'])
})

test('what is unusual is said in words, with what it was compared with and what the unit says to it', async () => {
  await renderPage(inbox)
  expect(await screen.findByText('Số này: 900 hộ · Kỳ trước: 200 hộ')).toBeVisible()
  expect(screen.getByText('Sáp nhập hai thôn')).toBeVisible()
  expect(await screen.findAllByText('Không có điểm nào khác thường theo các kiểm tra')).toHaveLength(2)
})

test('what differs much from the period before stands out, with what it was', async () => {
  const withFigures = { ...REPORTS[0], figures: [{ indicator: 'HOUSEHOLDS', indicatorName: 'Tổng số hộ', figure: hedged(900), enteredBy: 'x', enteredAt: '2026-11-19T02:00:00Z', etag: '"1"' }] }
  server.use(http.get('*/api/v1/reports', () => HttpResponse.json({ items: [withFigures] })), http.get('*/api/v1/reports/1', () => HttpResponse.json(withFigures, { headers: { ETag: '"1"' } })))
  await renderPage(inbox)
  const [stands, listed, ...more] = await screen.findAllByText(/kỳ trước 480 hộ \(tăng 87,5%\) · trung vị cùng cấp 500 hộ \(cao hơn 80%\)/)
  expect(stands).toHaveTextContent(/^HOUSEHOLDS: 900 hộ/)
  expect(stands).toBeVisible()
  expect([listed?.closest('details'), more]).toEqual([expect.anything(), []])
})
