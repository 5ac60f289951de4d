import 'fake-indexeddb/auto'
import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { BatchItem } from '@/api/model'
import { enterCell, enterComment, enterReport, enterSubmit, queued, remove } from '@/offline/outbox'
import { answerBatch, type ItemAnswer, STALE } from '@tests/batch'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import outbox from './outbox.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return {
    sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'reporter-id', name: 'reporter' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined), retrySession: () => Promise.resolve(),
  }
})
useServer()

const REPORT = '0198f2a0-0000-7000-8000-000000000001'
const place = { unitName: 'Xã Đắk Ơ', campaignName: 'Toàn dân', period: '2026' }
const cell = (raw: string) => enterCell({ report: REPORT, indicator: 'HOUSEHOLDS', indicatorName: 'Tổng số hộ', place, answer: { figure: { raw } } })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Gửi ngay' }))
/** Answers each item by its action; what is not named is done. */
const answering = (answers: Partial<Record<BatchItem['action'], ItemAnswer>>) => server.use(answerBatch(({ action }) => answers[action] ?? { body: { id: REPORT, figures: [] }, etag: '"2"' }))

beforeEach(async () => {
  for (const change of queued.value) await remove(change)
})

test('everything that waits is listed in the order of entry, and gone once it is sent', async () => {
  await cell('1.234')
  await enterComment({ report: REPORT, place, check: 'JUMP', checkTitle: 'Không tăng quá 3 lần', comment: 'Sáp nhập hai thôn' })
  await enterSubmit({ report: REPORT, place, etag: '"1"' })
  answering({})
  await renderPage(outbox)
  expect(screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent)).toEqual(['Tổng số hộ: 1.234', 'Không tăng quá 3 lần: “Sáp nhập hai thôn”', 'Nộp báo cáo'])
  expect(screen.getAllByText('Chờ gửi')).toHaveLength(3)

  await send()
  expect(await screen.findByText('Mọi thay đổi đã được gửi')).toBeVisible()
})

test('a handing in that was refused says why, and waits until its author sends it again or gives it up', async () => {
  await enterSubmit({ report: REPORT, place, etag: '"1"' })
  answering({ SUBMIT: { type: '/problems/precondition-failed', title: 'Stale', status: 412 } })
  await renderPage(outbox)
  await send()
  const item = within(await screen.findByRole('listitem'))
  expect(await item.findByText(/^Nội dung vừa được người khác sửa/)).toBeVisible()
  expect(queued.value).toMatchObject([{ kind: 'SUBMIT', state: 'REFUSED' }])

  await userEvent.click(item.getByRole('button', { name: 'Bỏ thay đổi này' }))
  expect(await screen.findByText('Mọi thay đổi đã được gửi')).toBeVisible()
})

test('two versions stand side by side with names and times', async () => {
  await cell('120')
  const theirs = { indicator: 'HOUSEHOLDS', indicatorName: 'Tổng số hộ', figure: { raw: '95', qualifier: 'EXACT' }, enteredBy: 'binh', enteredByName: 'Lê Văn Bình', enteredAt: '2026-11-22T02:00:00Z', etag: '"7"' }
  answering({ SAVE: STALE })
  server.use(http.get('*/api/v1/reports/:id', () => HttpResponse.json({ id: REPORT, figures: [theirs] }, { headers: { ETag: '"r"' } })))
  await renderPage(outbox)
  await send()
  const choice = within(await screen.findByRole('region', { name: '“Tổng số hộ” có hai giá trị' }))
  expect(choice.getByText(/^Của Lê Văn Bình · 09:00 22\/11\/2026/)).toBeVisible()
  await userEvent.click(choice.getByRole('button', { name: 'Lấy giá trị của Lê Văn Bình' }))
  expect(await screen.findByText('Mọi thay đổi đã được gửi')).toBeVisible()
})

test('figures of a report that the unit has already can be moved into that one', async () => {
  const existing = '0198f2a0-0000-7000-8000-000000000009'
  await enterReport({ id: REPORT, campaign: 'c', unit: 'u', period: '2026' }, place)
  await cell('5')
  const moved: unknown[] = []
  server.use(answerBatch(({ action, report }) => {
    if (action === 'CREATE') return { type: '/problems/report-exists', title: 'Exists', status: 409, report: `/api/v1/reports/${existing}` }
    if (report !== existing) return { type: '/problems/not-found', title: 'Not found', status: 404 }
    moved.push(report)
    return { body: { indicator: 'HOUSEHOLDS', figure: { raw: '5' } }, etag: '"2"' }
  }))
  await renderPage(outbox)
  await send()
  await userEvent.click(await screen.findByRole('button', { name: 'Chuyển số liệu vào báo cáo đã có' }))
  await vi.waitFor(() => expect(moved).toEqual([existing]))
  expect(await screen.findByText('Mọi thay đổi đã được gửi')).toBeVisible()
})
