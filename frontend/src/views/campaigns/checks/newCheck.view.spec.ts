import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { NewCheck } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import newCheck from './newCheck.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'planner-id', name: 'planner' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

let sent: NewCheck[]
beforeEach(() => {
  sent = []
  server.use(
    http.get('*/api/v1/campaigns/c', () => HttpResponse.json({ id: 'c', name: 'Toàn dân', period: '2026', indicators: [{ indicator: 'HOUSEHOLDS' }, { indicator: 'HOUSEHOLDS_REACHED' }] })),
    http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [{ code: 'HOUSEHOLDS', name: 'Tổng số hộ' }, { code: 'HOUSEHOLDS_REACHED', name: 'Hộ được tuyên truyền' }] })),
    http.post('*/api/v1/campaigns/c/checks', async ({ request }) => {
      sent.push((await request.json()) as NewCheck)
      return HttpResponse.json({ id: 'k' }, { status: 201 })
    }),
  )
})

const title = () => screen.getByRole('textbox', { name: 'Điều phải đúng' })
const choose = (name: string, label: string) => userEvent.selectOptions(screen.getByRole('combobox', { name }), label)
const add = () => userEvent.click(screen.getByRole('button', { name: 'Thêm kiểm tra' }))

async function open(): Promise<void> {
  await renderPage(newCheck, { id: 'c' })
  await vi.waitFor(() => expect(screen.getByRole('combobox', { name: 'Số liệu được kiểm tra' })).toHaveTextContent('Hộ được tuyên truyền'))
  await choose('Số liệu được kiểm tra', 'Hộ được tuyên truyền')
}

test('one figure within another is an error, worded until somebody words it otherwise', async () => {
  await open()
  await choose('Không quá số liệu', 'Tổng số hộ')
  expect(title()).toHaveValue('“Hộ được tuyên truyền” không quá “Tổng số hộ”')
  await userEvent.clear(title())
  await userEvent.type(title(), 'Không tuyên truyền quá số hộ có')
  await choose('Số liệu được kiểm tra', 'Tổng số hộ')
  await choose('Số liệu được kiểm tra', 'Hộ được tuyên truyền')
  await add()

  await vi.waitFor(() => expect(sent).toEqual([{
    code: 'HOUSEHOLDS_REACHED_WITHIN', title: 'Không tuyên truyền quá số hộ có', severity: 'ERROR', rule: { compare: { left: { indicator: 'HOUSEHOLDS_REACHED' }, op: '<=', right: { indicator: 'HOUSEHOLDS' } } },
  }]))
})

test('a jump against the last period is asked about, not refused', async () => {
  await open()
  await choose('Dạng kiểm tra', 'Không tăng, giảm quá nhiều lần so với kỳ trước')
  await userEvent.clear(screen.getByRole('textbox', { name: 'Số lần' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Số lần' }), '2,5')
  await add()

  await vi.waitFor(() => expect(sent).toMatchObject([{ code: 'HOUSEHOLDS_REACHED_JUMP', severity: 'WARNING', rule: { change: { of: { indicator: 'HOUSEHOLDS_REACHED' }, factor: 2.5 } } }]))
})

test('a code that is taken is tried again with a number', async () => {
  server.use(http.post('*/api/v1/campaigns/c/checks', async ({ request }) => {
    sent.push((await request.json()) as NewCheck)
    if (sent.length > 1) return HttpResponse.json({ id: 'k' }, { status: 201 })
    return HttpResponse.json({ type: '/problems/check-code-taken', title: 'Taken', status: 409 }, { status: 409 })
  }))
  await open()
  await choose('Dạng kiểm tra', 'Không khác thường so với các đơn vị cùng cấp')
  await add()
  await vi.waitFor(() => expect(sent.map(({ code }) => code)).toEqual(['HOUSEHOLDS_REACHED_OUTLIER', 'HOUSEHOLDS_REACHED_OUTLIER_2']))
})

test('a check without its figures is not sent, and says what is missing', async () => {
  await renderPage(newCheck, { id: 'c' })
  await add()
  expect(screen.getByRole('link', { name: /^Số liệu được kiểm tra: / })).toHaveAttribute('href', '#indicator')
  expect(screen.getByRole('link', { name: /^Không quá số liệu: / })).toBeVisible()
  expect(sent).toEqual([])
})
