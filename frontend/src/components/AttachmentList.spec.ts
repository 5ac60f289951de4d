import userEvent from '@testing-library/user-event'
import { fireEvent, screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Ref } from 'vue'
import type { Attachment } from '@/api/model'
import { online } from '@/offline/connection'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import AttachmentList from './AttachmentList.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'reporter-id', name: 'reporter' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
vi.mock('@/offline/connection', async () => {
  const { ref } = await import('vue')
  return { online: ref(true) }
})
useServer()

const connection = online as Ref<boolean>
const scan = (id: string, name: string, report = 'r'): Attachment => ({
  id, report, name, mediaType: 'application/pdf', size: 1_468_006, sha256: 'ab', content: `/api/v1/attachments/${id}/content`, uploadedBy: 'an', uploadedAt: '2026-11-20T02:00:00Z',
})
let attached: Attachment[]
let sent: string[]
let removed: (string | null)[]

beforeEach(() => {
  connection.value = true
  attached = [scan('a', '<img src=x onerror=alert(1)>.pdf'), scan('b', 'Báo cáo năm trước.pdf', 'earlier')]
  sent = []
  removed = []
  server.use(
    http.get('*/api/v1/reports/r/attachments', () => HttpResponse.json({ items: attached })),
    http.post('*/api/v1/reports/r/attachments', ({ request }) => {
      sent.push(request.headers.get('Content-Type')?.split(';')[0] ?? '')
      return HttpResponse.json(scan('c', 'c.pdf'), { status: 201 })
    }),
    http.get('*/api/v1/attachments/a', () => HttpResponse.json(attached[0], { headers: { ETag: '"0-a"' } })),
    http.delete('*/api/v1/attachments/a', ({ request }) => {
      removed.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

const shown = (editable = true) => renderPage(AttachmentList, { to: { kind: 'reports', id: 'r' }, editable })
const file = (name: string, size = 3) => {
  const made = new File(['%PDF'], name, { type: 'application/pdf' })
  Object.defineProperty(made, 'size', { value: size })
  return made
}

test('each file is listed with its size and time, one of the earlier revision as such, and a name is only text', async () => {
  await shown()
  const [first, second] = within(await screen.findByRole('list', { name: 'Tài liệu đính kèm' })).getAllByRole('listitem')
  expect(first).toHaveTextContent('<img src=x onerror=alert(1)>.pdf')
  expect(first).toHaveTextContent('PDF · 1,4 MB · đính kèm lúc 09:00 20/11/2026')
  expect(document.querySelector('img')).toBeNull()
  expect(second).toHaveTextContent('từ lần báo cáo trước')
})

test('who may not change the thing has the files to keep only', async () => {
  await shown(false)
  expect(await screen.findByRole('button', { name: 'Tải về: Báo cáo năm trước.pdf' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Gỡ/ })).toBeNull()
  expect(screen.queryByLabelText('Thêm tài liệu')).toBeNull()
})

test('files that are chosen are sent one after the other', async () => {
  await shown()
  await userEvent.upload(await screen.findByLabelText('Thêm tài liệu'), [file('a.pdf'), file('b.pdf')])
  expect(await screen.findByText('Đã đính kèm a.pdf, b.pdf')).toBeVisible()
  expect(sent).toEqual(['multipart/form-data', 'multipart/form-data'])
})

test('files that are dropped are sent too', async () => {
  await shown()
  const field = await screen.findByLabelText('Thêm tài liệu')
  await fireEvent.drop(field.parentElement as HTMLElement, { dataTransfer: { files: [file('thả.pdf')] } })
  expect(await screen.findByText('Đã đính kèm thả.pdf')).toBeVisible()
})

test('what the API refuses is said in words, and what is too large is not even sent', async () => {
  server.use(http.post('*/api/v1/reports/r/attachments', () => HttpResponse.json({ type: '/problems/file-with-macros', status: 422 }, { status: 422 })))
  await shown()
  const field = await screen.findByLabelText('Thêm tài liệu')
  await userEvent.upload(field, file('a.docx'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Không nhận tài liệu có macro')
  await userEvent.upload(field, file('b.pdf', 20 * 1024 * 1024 + 1))
  await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Tệp lớn quá 20 MB'))
  expect(sent).toEqual([])
})

test('removing asks first, and names the version it removes', async () => {
  await shown()
  await userEvent.click(await screen.findByRole('button', { name: /^Gỡ: <img/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Gỡ tài liệu?' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Gỡ' }))
  await vi.waitFor(() => expect(removed).toEqual(['"0-a"']))
  expect(await screen.findByText(/^Đã gỡ/)).toBeVisible()
})

test('without a connection nothing can be added, and the page says so', async () => {
  connection.value = false
  await shown()
  expect(await screen.findByLabelText('Thêm tài liệu')).toBeDisabled()
  expect(screen.getByText(/^Cần có kết nối/)).toBeVisible()
})
