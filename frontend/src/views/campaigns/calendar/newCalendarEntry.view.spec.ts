import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import newCalendarEntry from './newCalendarEntry.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'planner-id', name: 'planner' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

let sent: unknown[]
beforeEach(() => {
  sent = []
  server.use(
    http.get('*/api/v1/campaigns/c', () => HttpResponse.json({ id: 'c', name: 'Toàn dân', period: '2026', indicators: [] })),
    http.post('*/api/v1/campaigns/c/calendar', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: 'e' }, { status: 201 })
    }),
  )
})

const field = (name: string) => screen.getByRole('textbox', { name })
const choose = (name: string, label: string) => userEvent.selectOptions(screen.getByRole('combobox', { name }), label)
const add = () => userEvent.click(screen.getByRole('button', { name: 'Thêm vào lịch' }))

async function fill(title: string): Promise<void> {
  await renderPage(newCalendarEntry, { id: 'c' })
  await userEvent.type(field('Ký hiệu'), 'YEAR_END')
  await userEvent.type(field('Việc phải làm'), title)
}

test('what comes back is sent with its month and day, days of grace, reminders and who owes it', async () => {
  await fill('Biểu mẫu cuối năm')
  await choose('Loại việc', 'Biểu mẫu')
  await choose('Bao lâu một lần', 'Hằng năm')
  await userEvent.type(field('Tháng trong kỳ'), '12')
  await userEvent.type(field('Ngày'), '15')
  await userEvent.clear(field('Số ngày gia hạn'))
  await userEvent.type(field('Số ngày gia hạn'), '2')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Thị trấn' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Đơn vị chủ trì' }))
  await add()

  await vi.waitFor(() => expect(sent).toEqual([{
    code: 'YEAR_END', title: 'Biểu mẫu cuối năm', kind: 'FORM', ofOwner: true, unitTypes: ['COMMUNE', 'WARD'], recurrence: { frequency: 'YEARLY', month: 12, day: 15 }, graceDays: 2, remindDays: [7, 1], covers: 'CYCLE',
  }]))
})

test('what is due once is sent with its day alone', async () => {
  await fill('Sơ kết')
  await choose('Bao lâu một lần', 'Một lần')
  await userEvent.type(screen.getByPlaceholderText('dd/mm/yyyy'), '03/03/2026')
  await add()

  await vi.waitFor(() => expect(sent).toMatchObject([{ recurrence: { frequency: 'ONCE', date: '2026-03-03' } }]))
  expect(sent[0]).not.toHaveProperty('covers')
})

test('a day that is no number is said beside its field, and nothing is sent: it would be the last of the month', async () => {
  await fill('Báo cáo quý')
  await userEvent.type(field('Ngày'), '31 tháng 3')
  await userEvent.clear(field('Nhắc trước (ngày)'))
  await userEvent.type(field('Nhắc trước (ngày)'), 'một tuần')
  await add()

  expect(field('Ngày')).toBeInvalid()
  expect(field('Ngày')).toHaveAccessibleDescription(/Giá trị chưa hợp lệ/)
  expect(field('Nhắc trước (ngày)')).toBeInvalid()
  expect(screen.getByRole('link', { name: /^Ngày: / })).toHaveAttribute('href', '#day')
  expect(sent).toEqual([])
})

test('what the API finds wrong with a part of the recurrence stands beside that part', async () => {
  server.use(http.post('*/api/v1/campaigns/c/calendar', () =>
    HttpResponse.json({ type: '/problems/invalid-content', title: 'Invalid', status: 422, violations: [{ pointer: '/recurrence/month', code: 'NotInCycle', message: '' }] }, { status: 422, headers: { 'Content-Type': 'application/problem+json' } })))
  await fill('Báo cáo quý')
  await userEvent.type(field('Tháng trong kỳ'), '9')
  await add()
  await vi.waitFor(() => expect(field('Tháng trong kỳ')).toBeInvalid())
})
