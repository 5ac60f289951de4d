import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { server, useServer } from '@tests/server'
import { api, read, readTagged } from './client'
import { Problem } from './problem'

const tokens = vi.hoisted(() => ({ access: 'first' as string | undefined, renewals: 0 }))
vi.mock('@/auth/session', () => ({
  accessToken: () => Promise.resolve(tokens.access),
  renewToken: () => {
    tokens.renewals += 1
    return Promise.resolve('second')
  },
}))
useServer()
beforeEach(() => Object.assign(tokens, { access: 'first', renewals: 0 }))

const CAMPAIGN = '0198f2a0-0000-7000-8000-000000000001'
const params = { path: { id: CAMPAIGN } }

test('a read carries the access token and gives the body with its ETag', async () => {
  server.use(http.get('*/api/v1/campaigns/:id', ({ request }) =>
    HttpResponse.json({ id: CAMPAIGN, sent: request.headers.get('Authorization') }, { headers: { ETag: '"7"' } })))

  const tagged = await readTagged(api.GET('/api/v1/campaigns/{id}', { params }))

  expect(tagged).toEqual({ value: { id: CAMPAIGN, sent: 'Bearer first' }, etag: '"7"' })
})

test('a public read carries no token', async () => {
  let sent: string | null = 'not asked'
  server.use(http.get('*/api/v1/public/campaigns', ({ request }) => {
    sent = request.headers.get('Authorization')
    return HttpResponse.json({ items: [] })
  }))

  await read(api.GET('/api/v1/public/campaigns'))

  expect(sent).toBeNull()
})

test('a refused token is renewed once, and the same POST goes out again under the same Idempotency-Key', async () => {
  const sent: { token: string | null; key: string | null; match: string | null }[] = []
  server.use(http.post('*/api/v1/campaigns/:id/launch', ({ request }) => {
    const { headers } = request
    sent.push({ token: headers.get('Authorization'), key: headers.get('Idempotency-Key'), match: headers.get('If-Match') })
    return sent.length === 1 ? HttpResponse.json({ type: '/problems/unauthorized' }, { status: 401 }) : HttpResponse.json({ id: CAMPAIGN })
  }))

  await read(api.POST('/api/v1/campaigns/{id}/launch', { params: { ...params, header: { 'If-Match': '"7"' } }, body: {} }))

  expect(sent.map(({ token }) => token)).toEqual(['Bearer first', 'Bearer second'])
  expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(sent[1]?.key).toBe(sent[0]?.key)
  expect(sent[1]?.match).toBe('"7"')
  expect(tokens.renewals).toBe(1)
})

test('a refusal is thrown as the problem that the API states', async () => {
  server.use(http.get('*/api/v1/campaigns/:id', () => HttpResponse.json(
    { type: '/problems/not-found', title: 'Not found', status: 404, detail: 'There is no such campaign.', instance: '/api/v1/campaigns/x' },
    { status: 404, headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': '0198f2a0-42' } },
  )))

  const failure = await read(api.GET('/api/v1/campaigns/{id}', { params })).catch((problem: unknown) => problem)

  expect(failure).toBeInstanceOf(Problem)
  expect(failure).toMatchObject({ type: '/problems/not-found', key: 'not-found', status: 404, requestId: '0198f2a0-42' })
})

test('no answer at all is a problem of its own', async () => {
  server.use(http.get('*/api/v1/campaigns/:id', () => HttpResponse.error()))

  await expect(read(api.GET('/api/v1/campaigns/{id}', { params }))).rejects.toMatchObject({ type: '/problems/unreachable', status: 0 })
})
