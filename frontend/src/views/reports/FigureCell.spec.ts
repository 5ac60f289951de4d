import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Indicator, Reading, ReportFigure } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import FigureCell from './FigureCell.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

const REPORT = '0198f2a0-0000-7000-8000-000000000001'
const DIESEL: Indicator = {
  id: '0198f2a0-0000-7000-8000-000000000002', code: 'DIESEL_SEIZED', name: 'Dầu DO thu giữ', valueType: 'NUMBER', unitOfMeasure: 'LITRE', unitOfMeasureName: 'lít',
  direction: 'NONE', overUnits: 'SUM', overTime: 'SUM', baseline: false, visibility: 'PUBLIC', dimensions: [],
}
const READINGS: Reading[] = [
  { figure: { raw: '106,200 lít', qualifier: 'EXACT', value: 106200, unitOfMeasure: 'LITRE' }, rule: 'SEPARATOR_GROUPS_THOUSANDS', reason: 'thousands' },
  { figure: { raw: '106,200 lít', qualifier: 'EXACT', value: 106.2, unitOfMeasure: 'LITRE' }, rule: 'SEPARATOR_IS_DECIMAL', reason: 'decimal' },
]
const KEPT: ReportFigure = {
  indicator: 'DIESEL_SEIZED', indicatorName: 'Dầu DO thu giữ', figure: { raw: '90', qualifier: 'EXACT', value: 90, unitOfMeasure: 'LITRE' }, enteredBy: 'reporter', enteredAt: '2026-11-22T02:00:00Z', etag: '"1"',
}
const CELL = '*/api/v1/reports/:id/figures/:indicator'

beforeEach(() => server.use(
  http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [DIESEL] })),
  http.post('*/api/v1/figures/parse', () => HttpResponse.json({ readings: READINGS })),
))

async function enter(text: string): Promise<void> {
  const input = await screen.findByRole('textbox', { name: /Dầu DO thu giữ/ })
  await userEvent.clear(input)
  await userEvent.type(input, text)
  await userEvent.tab()
}

test('what is typed is kept under the ETag of its own cell and shown as it was read', async () => {
  let sent: unknown
  server.use(http.put(CELL, async ({ request }) => {
    sent = { match: request.headers.get('If-Match'), body: await request.json() }
    return HttpResponse.json({ ...KEPT, figure: { raw: 'trên 100', qualifier: 'MORE_THAN', value: 100, unitOfMeasure: 'LITRE' } }, { headers: { ETag: '"2"' } })
  }))
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED', kept: KEPT })

  await enter('trên 100')

  expect(await screen.findByText('Đã lưu')).toBeVisible()
  expect(screen.getByText('trên 100 lít')).toBeVisible()
  expect(sent).toEqual({ match: '"1"', body: { indicator: 'DIESEL_SEIZED', figure: { raw: 'trên 100' } } })
})

test('a text with two meanings is kept only once somebody has chosen one and said why', async () => {
  const sent: unknown[] = []
  server.use(http.put(CELL, async ({ request }) => {
    sent.push(await request.json())
    return sent.length === 1
      ? HttpResponse.json({ type: '/problems/ambiguous-figure', title: 'Ambiguous', status: 422, readings: READINGS }, { status: 422 })
      : HttpResponse.json({ ...KEPT, figure: READINGS[0]?.figure }, { headers: { ETag: '"1"' } })
  }))
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED' })

  await enter('106,200 lít')
  await userEvent.click(await screen.findByRole('radio', { name: /106.200 lít/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận' }))
  expect(sent).toHaveLength(1)

  await userEvent.type(screen.getByRole('textbox', { name: 'Căn cứ để hiểu như vậy' }), 'Đơn giá bán')
  await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận' }))
  expect(await screen.findByText('Đã lưu')).toBeVisible()
  expect(sent[1]).toMatchObject({ figure: { raw: '106,200 lít', value: 106200 }, reason: 'Đơn giá bán' })
})

test('when somebody else was faster, both values are shown and nothing is overwritten unasked', async () => {
  const matches: (string | null)[] = []
  server.use(http.put(CELL, ({ request }) => {
    matches.push(request.headers.get('If-Match'))
    return matches.length === 1
      ? HttpResponse.json({ type: '/problems/precondition-failed', title: 'Stale', status: 412 }, { status: 412 })
      : HttpResponse.json({ ...KEPT, figure: { raw: '120', qualifier: 'EXACT', value: 120, unitOfMeasure: 'LITRE' } }, { headers: { ETag: '"3"' } })
  }))
  const { emitted, rerender } = await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED', kept: KEPT })

  await enter('120')
  await vi.waitFor(() => expect(emitted('stale')).toHaveLength(1))
  await rerender({ kept: { ...KEPT, figure: { raw: '95', qualifier: 'EXACT', value: 95, unitOfMeasure: 'LITRE' }, enteredBy: 'approver', etag: '"2"' } })
  expect(screen.getByText(/Người khác vừa ghi “95” vào ô này/)).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('120')

  await userEvent.click(screen.getByRole('button', { name: 'Thay bằng giá trị của tôi' }))
  expect(await screen.findByText('Đã lưu')).toBeVisible()
  expect(matches).toEqual(['"1"', '"2"'])
})

test('an indicator with fixed answers is chosen from a list', async () => {
  server.use(
    http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [{ ...DIESEL, valueType: 'YES_NO', unitOfMeasure: 'YES_NO' }] })),
    http.put(CELL, async ({ request }) => {
      expect(await request.json()).toMatchObject({ figure: { raw: 'Có' } })
      return HttpResponse.json({ ...KEPT, figure: { raw: 'Có', qualifier: 'EXACT', value: 1, unitOfMeasure: 'YES_NO' } }, { headers: { ETag: '"1"' } })
    }),
  )
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED' })

  await userEvent.selectOptions(await screen.findByRole('combobox'), 'có')

  expect(await screen.findByText('Đã lưu')).toBeVisible()
})

test('while it is typed, a text is shown as it would be read, and nothing is kept', async () => {
  server.use(http.post('*/api/v1/figures/parse', () => HttpResponse.json({ readings: [
    { figure: { raw: 'khoảng 20', qualifier: 'ABOUT', value: 20, lower: 18, upper: 22, unitOfMeasure: 'LITRE' }, rule: 'CERTAIN', reason: 'certain' },
  ] })))
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED' })

  const input = await screen.findByRole('textbox', { name: /Dầu DO thu giữ/ })
  await userEvent.type(input, 'khoảng 20')

  expect(await screen.findByText(/khoảng 20 lít/)).toBeVisible()
  expect(screen.getByText('từ 18 đến 22 lít')).toBeVisible()
  expect(screen.getByText('Chưa lưu')).toBeVisible()
  expect(input).toHaveFocus()
})

test('a text with two meanings is asked about while it is typed, without taking the focus or asking the API to keep it', async () => {
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED' })

  const input = await screen.findByRole('textbox', { name: /Dầu DO thu giữ/ })
  await userEvent.type(input, '106,200 lít')

  expect(await screen.findByRole('group', { name: '“106,200 lít” là 106.200 lít hay 106,2 lít?' })).toBeVisible()
  expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false)
  expect(input).toHaveFocus()
  await userEvent.tab()
  expect(screen.getByText('Cần chọn cách hiểu')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận' }))
  expect(screen.getByText('Chưa chọn cách hiểu')).toBeVisible()
})

test('the answer to an earlier text never replaces that to the present one', async () => {
  const answers: Record<string, () => void> = {}
  server.use(http.post('*/api/v1/figures/parse', async ({ request }) => {
    const { text } = (await request.json()) as { text: string }
    await new Promise<void>((resolve) => (answers[text] = resolve))
    return HttpResponse.json({ readings: [{ figure: { raw: text, qualifier: 'EXACT', value: Number(text), unitOfMeasure: 'LITRE' }, rule: 'CERTAIN', reason: '' }] })
  }))
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED' })
  const input = await screen.findByRole('textbox', { name: /Dầu DO thu giữ/ })

  await userEvent.type(input, '10')
  await vi.waitFor(() => expect(answers['10']).toBeDefined())
  await userEvent.type(input, '6')
  await vi.waitFor(() => expect(answers['106']).toBeDefined())
  answers['106']?.()
  expect(await screen.findByText('106 lít')).toBeVisible()
  answers['10']?.()
  await userEvent.type(input, '{ArrowLeft}')

  expect(screen.getByText('106 lít')).toBeVisible()
  expect(screen.queryByText('10 lít')).toBeNull()
})

test('what is no figure is said beside the cell while it is typed', async () => {
  server.use(http.post('*/api/v1/figures/parse', () => HttpResponse.json({ type: '/problems/not-a-figure', title: 'Not a figure', status: 422 }, { status: 422 })))
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED' })

  await userEvent.type(await screen.findByRole('textbox', { name: /Dầu DO thu giữ/ }), 'nhiều lắm')

  expect(await screen.findByText(/Chưa đọc được thành số/)).toBeVisible()
})

test('a cell that was emptied is read as nothing', async () => {
  await renderPage(FigureCell, { report: REPORT, indicator: 'DIESEL_SEIZED', kept: KEPT })
  expect(screen.getByText('90 lít')).toBeVisible()

  await userEvent.clear(await screen.findByRole('textbox', { name: /Dầu DO thu giữ/ }))

  expect(screen.queryByText('90 lít')).toBeNull()
})
