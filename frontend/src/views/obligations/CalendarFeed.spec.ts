import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import CalendarFeed from './CalendarFeed.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'reporter-id', name: 'reporter' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

const TOKEN = { id: 't1', name: 'Điện thoại', createdAt: '2026-11-22T02:00:00Z', validUntil: '2027-11-22' }
const TOKENS = '*/api/v1/me/calendar-tokens'

test('an address is made under a name and shown once', async () => {
  server.use(
    http.get(TOKENS, () => HttpResponse.json({ items: [] })),
    http.post(TOKENS, async ({ request }) => HttpResponse.json({ ...TOKEN, ...((await request.json()) as object), feed: '/api/v1/obligations.ics?token=secret' }, { status: 201 })),
  )
  await renderPage(CalendarFeed)
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo địa chỉ' }))
  expect(screen.getByText('Chưa nhập')).toBeVisible()

  await userEvent.type(screen.getByRole('textbox', { name: 'Dùng cho' }), 'Điện thoại')
  await userEvent.click(screen.getByRole('button', { name: 'Tạo địa chỉ' }))
  expect(await screen.findByText(`${location.origin}/api/v1/obligations.ics?token=secret`)).toBeVisible()
})

test('an address is revoked as it is now', async () => {
  const revoked: (string | null)[] = []
  server.use(
    http.get(TOKENS, () => HttpResponse.json({ items: [TOKEN] })),
    http.get(`${TOKENS}/t1`, () => HttpResponse.json(TOKEN, { headers: { ETag: '"5"' } })),
    http.delete(`${TOKENS}/t1`, ({ request }) => {
      revoked.push(request.headers.get('If-Match'))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  await renderPage(CalendarFeed)
  await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi: Điện thoại' }))
  await vi.waitFor(() => expect(revoked).toEqual(['"5"']))
})
