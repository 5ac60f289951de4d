import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import type { Webhook, WebhookDelivery } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import NewWebhook from './newWebhook.view.vue'
import WebhookView from './webhook.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'administrator-id', name: 'administrator' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const HOOKS = '*/api/v1/webhooks'
const HOOK: Webhook = {
  id: 'h1', url: 'https://cong.example/nhan?token=x', types: ['campaign', 'unit.created'], description: 'Cổng tỉnh', unit: 'u1', state: 'ACTIVE', createdAt: '2026-11-22T02:00:00Z',
  lastSequence: 7, failingSince: '2026-11-22T03:00:00Z', allowedActions: [
    { action: 'pause', allowed: true }, { action: 'resume', allowed: false, reason: '/problems/webhook-active' }, { action: 'rotate-secret', allowed: true }, { action: 'delete', allowed: true },
  ],
}
const FAILED: WebhookDelivery = {
  id: 'd1', message: 'm1', sequence: 7, type: 'unit.created', madeAt: '2026-11-22T03:00:00Z', state: 'PENDING', attempts: 2, statusCode: 500, excerpt: 'Lỗi máy chủ', durationMs: 12,
  nextAttemptAt: '2026-11-22T03:05:00Z',
}

function shown(hook: Webhook = HOOK, deliveries: WebhookDelivery[] = [FAILED]): void {
  server.use(
    http.get(`${HOOKS}/h1`, () => HttpResponse.json(hook, { headers: { ETag: '"4-a"' } })),
    http.get(`${HOOKS}/h1/deliveries`, () => HttpResponse.json({ items: deliveries })),
  )
}

test('a webhook is registered for chosen events, and its secret is shown once and copied', async () => {
  const user = userEvent.setup()
  const sent: unknown[] = []
  server.use(http.post(HOOKS, async ({ request }) => {
    sent.push(await request.json())
    return HttpResponse.json({ ...HOOK, secret: SECRET }, { status: 201 })
  }))
  await renderPage(NewWebhook)
  await user.click(screen.getByRole('button', { name: 'Thêm kết nối' }))
  expect(screen.getByRole('link', { name: 'Sự kiện cần gửi: Chưa nhập' })).toBeVisible()

  await user.type(screen.getByRole('textbox', { name: 'Địa chỉ nhận' }), ' https://cong.example/nhan ')
  await user.click(screen.getByRole('checkbox', { name: 'Phong trào' }))
  await user.click(screen.getByRole('checkbox', { name: 'Việc đến hạn, quá hạn' }))
  await user.click(screen.getByRole('button', { name: 'Thêm kết nối' }))
  expect(await screen.findByText(SECRET)).toBeVisible()
  expect(sent).toEqual([{ url: 'https://cong.example/nhan', types: ['campaign', 'obligation'] }])
  await user.click(screen.getByRole('button', { name: 'Chép khoá' }))
  expect(await navigator.clipboard.readText()).toBe(SECRET)
  expect(screen.getByRole('button', { name: 'Đã chép khoá' })).toBeVisible()
})

test('what is wrong with the address stands beside it', async () => {
  server.use(http.post(HOOKS, () => HttpResponse.json(
    { type: '/problems/receiver-refused', status: 422, violations: [{ pointer: '/url', code: 'NoPublicAddress' }] }, { status: 422 })))
  await renderPage(NewWebhook)
  await userEvent.type(screen.getByRole('textbox', { name: 'Địa chỉ nhận' }), 'https://127.0.0.1/')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mọi sự kiện' }))
  await userEvent.click(screen.getByRole('button', { name: 'Thêm kết nối' }))
  expect(await screen.findByRole('textbox', { name: 'Địa chỉ nhận', description: /Máy chủ này không có địa chỉ trên Internet công cộng/ })).toBeInvalid()
})

test('a test message tells what the receiver said', async () => {
  shown()
  server.use(http.post(`${HOOKS}/h1/test`, () => HttpResponse.json({ ...FAILED, type: 'webhook.test', state: 'FAILED', statusCode: undefined, excerpt: undefined, failure: 'TIMED_OUT' })))
  await renderPage(WebhookView, { id: 'h1' })
  await userEvent.click(await screen.findByRole('button', { name: 'Gửi tin thử' }))
  expect(await screen.findByText('Bên nhận không trả lời kịp')).toBeVisible()
})

test('a delivery says what happened, and is sent again as it is now', async () => {
  const tags: (string | null)[] = []
  shown()
  server.use(
    http.get(`${HOOKS}/h1/deliveries/d1`, () => HttpResponse.json(FAILED, { headers: { ETag: '"9-b"' } })),
    http.post(`${HOOKS}/h1/deliveries/d1/retry`, ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      return HttpResponse.json(FAILED)
    }),
  )
  await renderPage(WebhookView, { id: 'h1' })
  const row = await screen.findByRole('row', { name: /Đơn vị unit\.created · số 7/ })
  expect(within(row).getByText('Bên nhận trả lời 500 sau 12 ms.')).toBeVisible()
  expect(within(row).getByText('Nội dung trả lời: Lỗi máy chủ')).toBeVisible()
  expect(within(row).getByText('Chờ gửi')).toBeVisible()
  await userEvent.click(within(row).getByRole('button', { name: /^Gửi lại/ }))
  await vi.waitFor(() => expect(tags).toEqual(['"9-b"']))
})

test('a webhook is deleted only when it is confirmed, and a new secret is shown', async () => {
  const asked: string[] = []
  shown()
  server.use(
    http.post(`${HOOKS}/h1/rotate-secret`, () => HttpResponse.json({ ...HOOK, secret: SECRET })),
    http.delete(`${HOOKS}/h1`, ({ request }) => {
      asked.push(request.headers.get('If-Match') ?? '')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { router } = await renderPage(WebhookView, { id: 'h1' })
  expect(await screen.findByRole('button', { name: 'Tạm ngừng' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Gửi tiếp' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Đổi khoá bí mật' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Xác nhận' }))
  expect(await screen.findByText(SECRET)).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Xoá kết nối' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Huỷ' }))
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Xoá kết nối' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Xác nhận' }))
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/webhooks'))
  expect(asked).toEqual(['"4-a"'])
})
