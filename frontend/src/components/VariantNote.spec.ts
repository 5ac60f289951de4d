import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import VariantNote from './VariantNote.vue'

const session = vi.hoisted(() => ({ sessionStatus: { value: 'SIGNED_IN' }, accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }))
vi.mock('@/auth/session', () => session)
useServer()
beforeEach(() => {
  session.sessionStatus.value = 'SIGNED_IN'
})

test.each([
  [{ unit: 'u', period: '2019' }, 'Chỉ tiêu riêng của đơn vị'],
  [{ period: '2019-H1' }, 'Chỉ tiêu riêng của kỳ này'],
])('thresholds of %j are named so', async (holder, words) => {
  server.use(http.get('*/api/v1/targets/t/variants/v', () => HttpResponse.json({ id: 'v', target: 't', expression: {}, ...holder })))
  await renderPage(VariantNote, { target: 't', variant: 'v' })

  expect(await screen.findByText(words)).toBeVisible()
})

test('a visitor reads that the thresholds are one of both, and nothing is asked', async () => {
  session.sessionStatus.value = 'SIGNED_OUT'
  const asked: string[] = []
  server.use(http.get('*/api/v1/targets/t/variants/v', ({ request }) => {
    asked.push(request.url)
    return HttpResponse.json({}, { status: 401 })
  }))
  await renderPage(VariantNote, { target: 't', variant: 'v' })

  expect(await screen.findByText('Chỉ tiêu riêng của đơn vị hoặc của kỳ này')).toBeVisible()
  expect(asked).toEqual([])
})
