import 'fake-indexeddb/auto'
import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Bundle, Check, Indicator, Reading, Report, ReportComparisonRow, ReportFigure } from '@/api/model'
import { queued, remove } from '@/offline/outbox'
import { answerBatch, STALE } from '@tests/batch'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import EntryGrid from './EntryGrid.vue'
import FigureEntry from './FigureEntry.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return {
    sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'reporter-id', name: 'reporter' }), accessToken: () => Promise.resolve('token'),
    renewToken: () => Promise.resolve(undefined), retrySession: () => Promise.resolve(),
  }
})
useServer()

const indicator = (code: string, name: string, more: Partial<Indicator> = {}): Indicator => ({
  id: crypto.randomUUID(), code, name, valueType: 'NUMBER', unitOfMeasure: 'HOUSEHOLD', unitOfMeasureName: 'hộ', direction: 'NONE', overUnits: 'SUM', overTime: 'SUM',
  baseline: false, visibility: 'PUBLIC', dimensions: [], ...more,
})
const INDICATORS = [indicator('HOUSEHOLDS', 'Tổng số hộ'), indicator('HOUSEHOLDS_REACHED', 'Hộ được tuyên truyền'), indicator('SAFE', 'Đạt an toàn', { valueType: 'YES_NO', unitOfMeasure: 'YES_NO' })]
const CHECKS: Check[] = [{
  id: crypto.randomUUID(), campaign: crypto.randomUUID(), code: 'WITHIN', title: 'Số hộ được tuyên truyền không quá tổng số hộ', severity: 'ERROR',
  rule: { compare: { left: { indicator: 'HOUSEHOLDS_REACHED' }, op: '<=', right: { indicator: 'HOUSEHOLDS' } } }, indicators: ['HOUSEHOLDS', 'HOUSEHOLDS_REACHED'], allowedActions: [],
  needsPrevious: false, needsSiblings: false,
}]
const ASKED = [{ indicator: 'HOUSEHOLDS', required: true }, { indicator: 'HOUSEHOLDS_REACHED', required: false }, { indicator: 'SAFE', required: false }]

function figure(code: string, raw: string, etag = '"1"', enteredBy = 'reporter'): ReportFigure {
  return {
    indicator: code, indicatorName: code, figure: { raw, qualifier: 'EXACT', value: Number(raw.replace('.', '')), unitOfMeasure: 'HOUSEHOLD' }, enteredBy, enteredAt: '2026-11-22T02:00:00Z', etag,
  }
}

function report(figures: ReportFigure[] = []): Report {
  return {
    id: crypto.randomUUID(), campaign: crypto.randomUUID(), campaignName: 'Toàn dân bảo vệ an ninh Tổ quốc', unit: crypto.randomUUID(), unitName: 'Xã Đắk Ơ', period: '2026', status: 'DRAFT',
    origin: 'ENTERED', createdBy: 'reporter', updatedAt: '2026-11-22T02:00:00Z', allowedActions: [], approvals: [], effective: false, figures, revision: 1,
  }
}

/** What the API holds beside the first row. */
const COMPARED: ReportComparisonRow = {
  indicator: 'HOUSEHOLDS', indicatorName: 'Tổng số hộ', previous: figure('HOUSEHOLDS', '480').figure, siblings: { median: figure('HOUSEHOLDS', '500').figure, deviation: figure('HOUSEHOLDS', '20').figure, reported: 7 },
  below: { total: figure('HOUSEHOLDS', '450').figure, reported: 8, units: 9 },
}

/** What the device has of a unit that was never looked at: the campaign of a report asks for the first two, with one check and figures of the year before. */
const bundleFor = (campaign: string): Bundle => ({
  unit: 'u', unitName: 'Xã Đắk Ơ', unitType: 'COMMUNE', grades: [], obligations: [], reports: [],
  indicators: INDICATORS.map(({ code, name, valueType, unitOfMeasure, unitOfMeasureName }) => ({ code, name, valueType, unitOfMeasure, unitOfMeasureName })),
  campaigns: [{
    id: campaign, name: 'Toàn dân', period: '2026', required: ['HOUSEHOLDS'], optional: ['HOUSEHOLDS_REACHED'], targets: [],
    checks: CHECKS.map(({ id, code, title, severity, rule }) => ({ id, code, title, severity, rule })), last: { report: 'l', period: '2025', figures: { HOUSEHOLDS: { qualifier: 'EXACT', value: 480, unitOfMeasure: 'HOUSEHOLD' } } },
  }],
})

/** What the API has kept, by indicator; each change is answered as the API does. */
const kept: Record<string, unknown[]> = {}
/** The scans that are attached to the report. */
let attached: { id: string; name: string; uploadedAt: string }[]
const SCAN = { id: 'scan-1', name: 'Biên bản.pdf', uploadedAt: '2026-11-20T02:00:00Z' }

beforeEach(async () => {
  attached = []
  for (const code of Object.keys(kept)) delete kept[code]
  for (const change of queued.value) await remove(change)
  server.use(
    http.get('*/api/v1/indicators', () => HttpResponse.json({ items: INDICATORS })),
    http.get('*/api/v1/campaigns/:id/targets', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/reports/:id/comparison', ({ params }) => HttpResponse.json({ report: params.id, unit: params.id, period: '2026', previousPeriod: '2025', items: [COMPARED] })),
    http.get('*/api/v1/campaigns/:id/checks', () => HttpResponse.json({ items: CHECKS })),
    http.get('*/api/v1/reports/:id/attachments', () => HttpResponse.json({ items: attached })),
    http.get('*/api/v1/reports/:id/checks', ({ params }) => HttpResponse.json({ report: params.id, items: [] })),
    http.get('*/api/v1/reports/bundle', () => HttpResponse.json(bundleFor('another'))),
    http.post('*/api/v1/figures/parse', async ({ request }) => HttpResponse.json({ readings: readingsOf(((await request.json()) as { text: string }).text) })),
    answerBatch(({ action, indicator: code = '', content }) => {
      const answer = content as { figure: { raw: string }; reason?: string } | undefined
      if (answer?.figure.raw === '1,234' && !answer.reason) return { type: '/problems/ambiguous-figure', title: 'Ambiguous', status: 422, readings: readingsOf('1,234') }
      ;(kept[code] ??= []).push(answer ?? null)
      return action === 'SAVE' ? { body: figure(code, answer?.figure.raw ?? ''), etag: '"9"' } : {}
    }),
  )
})

/** `1,234` has two meanings; anything else one. */
function readingsOf(text: string): Reading[] {
  const reading = (value: number, rule: Reading['rule']): Reading => ({ figure: { raw: text, qualifier: 'EXACT', value, unitOfMeasure: 'HOUSEHOLD' }, rule, reason: '' })
  return text === '1,234' ? [reading(1234, 'SEPARATOR_GROUPS_THOUSANDS'), reading(1.234, 'SEPARATOR_IS_DECIMAL')] : [reading(Number(text.replaceAll('.', '')), 'CERTAIN')]
}

async function open(figures: ReportFigure[] = []): Promise<void> {
  await renderPage(EntryGrid, { report: report(figures), asked: ASKED, unitType: 'COMMUNE' })
  await screen.findByRole('rowheader', { name: /Hộ được tuyên truyền/ })
}

const cell = (row: string, column = 'Số liệu') => screen.getByRole('textbox', { name: new RegExp(`${row}.* ${column}$`) })
const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }))

test('typing into a cell and pressing Enter keeps the figure and goes to the cell below', async () => {
  await open()
  await userEvent.click(cell('Tổng số hộ'))

  await userEvent.keyboard('1.000{Enter}900{Enter}')

  await vi.waitFor(() => expect(kept).toEqual({
    HOUSEHOLDS: [{ figure: { raw: '1.000' } }], HOUSEHOLDS_REACHED: [{ figure: { raw: '900' } }],
  }))
  expect(screen.getByRole('combobox', { name: /Đạt an toàn/ })).toHaveFocus()
})

test('arrows go from cell to cell, and stay in the text while it is edited by F2', async () => {
  await open([figure('HOUSEHOLDS', '1.000')])
  await userEvent.click(cell('Tổng số hộ'))

  await userEvent.keyboard('{ArrowDown}')
  expect(cell('Hộ được tuyên truyền')).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
  expect(screen.getByRole('rowheader', { name: /Tổng số hộ/ })).toHaveFocus()

  await userEvent.keyboard('{ArrowRight}{F2}{ArrowLeft}5')
  expect(cell('Tổng số hộ')).toHaveFocus()
  expect(cell('Tổng số hộ')).toHaveValue('1.0050')
})

test('Escape takes the typing back', async () => {
  await open([figure('HOUSEHOLDS', '1.000')])
  await userEvent.click(cell('Tổng số hộ'))

  await userEvent.keyboard('7{Escape}{Enter}')

  expect(cell('Tổng số hộ')).toHaveValue('1.000')
  expect(kept).toEqual({})
})

test('Tab goes through what can be written to, and out of the grid behind the last cell', async () => {
  await open()
  await userEvent.click(cell('Tổng số hộ'))

  await userEvent.tab()
  expect(cell('Tổng số hộ', 'Ghi chú')).toHaveFocus()
  await userEvent.tab()
  await userEvent.tab()
  expect(cell('Hộ được tuyên truyền')).toHaveFocus()

  cell('Đạt an toàn', 'Văn bản nguồn').focus()
  await userEvent.tab()
  expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement)
})

test('one cell is in the tab order', async () => {
  await open()
  const reachable = screen.getByRole('grid').querySelectorAll('[tabindex="0"]')
  expect(reachable).toHaveLength(1)
})

test('a block from Excel is shown as it is read before it is taken, and taken back in one step', async () => {
  await open([figure('HOUSEHOLDS', '500')])
  await userEvent.click(cell('Tổng số hộ'))
  await userEvent.paste('1.000\ttheo sổ\n1,234\t\n')

  const dialog = within(await screen.findByRole('dialog', { name: 'Dán khối số liệu' }))
  expect(await dialog.findByRole('row', { name: /Tổng số hộ.*1\.000.*1\.000 hộ.*500/ })).toBeVisible()
  expect(await dialog.findByRole('row', { name: /Hộ được tuyên truyền.*1\.234 hộ hay 1,234 hộ/ })).toBeVisible()
  expect(kept).toEqual({})

  await userEvent.click(dialog.getByRole('button', { name: /Ghi 4 ô/ }))
  await vi.waitFor(() => expect(kept.HOUSEHOLDS).toEqual([{ figure: { raw: '1.000' }, note: 'theo sổ' }]))

  await vi.waitFor(() => expect(queued.value).toMatchObject([{ indicator: 'HOUSEHOLDS_REACHED', state: 'REFUSED' }]))
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  await vi.waitFor(() => expect(kept.HOUSEHOLDS).toHaveLength(2))
  expect(kept.HOUSEHOLDS?.[1]).toEqual({ figure: { raw: '500' } })
  await vi.waitFor(() => expect(kept.HOUSEHOLDS_REACHED?.at(-1)).toBeNull())
})

test('Ctrl+Z takes a change back and Ctrl+Y does it again', async () => {
  await open([figure('HOUSEHOLDS', '500')])
  await userEvent.click(cell('Tổng số hộ'))
  await userEvent.keyboard('600{Enter}')
  await vi.waitFor(() => expect(kept.HOUSEHOLDS).toHaveLength(1))

  await userEvent.keyboard('{Control>}z{/Control}')
  await vi.waitFor(() => expect(kept.HOUSEHOLDS?.at(-1)).toMatchObject({ figure: { raw: '500' } }))
  await userEvent.keyboard('{Control>}y{/Control}')
  await vi.waitFor(() => expect(kept.HOUSEHOLDS?.at(-1)).toMatchObject({ figure: { raw: '600' } }))
})

test('the state of each cell is told in words: required, being saved, kept, with a note', async () => {
  await open([{ ...figure('HOUSEHOLDS_REACHED', '900'), note: 'ước tính' }])
  expect(rowOf('Tổng số hộ').getByText('Bắt buộc, chưa nhập')).toBeVisible()
  expect(rowOf('Hộ được tuyên truyền').getByText('Đã lưu')).toBeVisible()
  expect(rowOf('Hộ được tuyên truyền').getByText('Có ghi chú')).toBeVisible()

  await userEvent.type(cell('Tổng số hộ'), '1')
  expect(rowOf('Tổng số hộ').getByText('Chưa lưu')).toBeVisible()
})

test('a text with two meanings is asked about in plain words and kept only with a choice and a reason', async () => {
  await open()
  await userEvent.type(cell('Tổng số hộ'), '1,234')
  expect(await screen.findByRole('group', { name: '“1,234” là 1.234 hộ hay 1,234 hộ?' })).toBeVisible()
  expect(cell('Tổng số hộ')).toHaveFocus()

  await userEvent.click(screen.getByRole('radio', { name: /1\.234 hộ/ }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Căn cứ để hiểu như vậy' }), 'Theo phụ lục')
  await userEvent.click(screen.getByRole('button', { name: 'Ghi nhận' }))

  await vi.waitFor(() => expect(kept.HOUSEHOLDS?.at(-1)).toMatchObject({ figure: { raw: '1,234', value: 1234 }, reason: 'Theo phụ lục' }))
})

test('what the API refuses is said beside the cell, and kept until its author decides', async () => {
  server.use(answerBatch(() => ({ type: '/problems/not-a-figure', title: 'Not a figure', status: 422 })))
  await open()
  await userEvent.type(cell('Tổng số hộ'), 'nhiều lắm{Enter}')

  expect(await rowOf('Tổng số hộ').findByText(/Chưa đọc được thành số/)).toBeVisible()
  expect(cell('Tổng số hộ')).toHaveValue('nhiều lắm')
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ thay đổi này' }))
  await vi.waitFor(() => expect(cell('Tổng số hộ')).toHaveValue(''))
})

test('two versions of one cell stand side by side with names and times, and neither wins unasked', async () => {
  const matches: unknown[] = []
  server.use(
    answerBatch(({ ifMatch }) => {
      matches.push(ifMatch)
      return matches.length === 1 ? STALE : { body: figure('HOUSEHOLDS', '120'), etag: '"3"' }
    }),
    http.get('*/api/v1/reports/bundle', () => HttpResponse.json(bundleFor('another'))),
    http.get('*/api/v1/reports/:id', () => HttpResponse.json(report([{ ...figure('HOUSEHOLDS', '95', '"2"', 'approver'), enteredByName: 'Lê Văn Bình' }]), { headers: { ETag: '"r"' } })),
  )
  await open([figure('HOUSEHOLDS', '90')])
  await userEvent.click(cell('Tổng số hộ'))
  await userEvent.keyboard('120{Enter}')

  const choice = within(await screen.findByRole('region', { name: '“Tổng số hộ” có hai giá trị' }))
  expect(choice.getByText('120')).toBeVisible()
  expect(choice.getByText('95')).toBeVisible()
  expect(choice.getByText(/Của Lê Văn Bình · 09:00 22\/11\/2026/)).toBeVisible()

  await userEvent.click(choice.getByRole('button', { name: 'Giữ giá trị của tôi' }))
  await vi.waitFor(() => expect(matches).toEqual(['"1"', '"2"']))
})

test('the source of the report is taken by new figures and, on demand, by those without one', async () => {
  await open([figure('HOUSEHOLDS', '90')])
  await userEvent.type(screen.getByRole('textbox', { name: 'Văn bản nguồn của báo cáo' }), '12/BC-UBND')
  await userEvent.type(cell('Hộ được tuyên truyền'), '80{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Ghi cho số liệu chưa có nguồn' }))

  await vi.waitFor(() => expect(kept).toMatchObject({ HOUSEHOLDS_REACHED: [{ provenance: { document: '12/BC-UBND' } }], HOUSEHOLDS: [{ figure: { raw: '90' }, provenance: { document: '12/BC-UBND' } }] }))
})

async function scanOf(row: string): Promise<HTMLElement> {
  const choice = await screen.findByRole('combobox', { name: new RegExp(`${row}.* Bản chụp đính kèm$`) })
  await within(choice).findByRole('option', { name: 'Biên bản.pdf' })
  return choice
}

test('a scan that is chosen for a figure is kept with it, though nothing else of it changes, and taken off again', async () => {
  attached = [SCAN]
  const provenance = { document: '12/BC-UBND' }
  await open([{ ...figure('HOUSEHOLDS', '90'), provenance }, { ...figure('HOUSEHOLDS_REACHED', '80'), provenance: { ...provenance, attachment: 'scan-1' } }])
  await userEvent.selectOptions(await scanOf('Tổng số hộ'), 'Biên bản.pdf')
  await vi.waitFor(() => expect(kept.HOUSEHOLDS).toEqual([{ figure: { raw: '90' }, provenance: { ...provenance, attachment: 'scan-1' } }]))

  await userEvent.selectOptions(await scanOf('Hộ được tuyên truyền'), '—')
  await vi.waitFor(() => expect(kept.HOUSEHOLDS_REACHED).toEqual([{ figure: { raw: '80' }, provenance }]))
})

test('the scan of the report goes to new figures and to those without a source, not to those from another document', async () => {
  attached = [SCAN]
  await open([figure('HOUSEHOLDS', '90'), { ...figure('SAFE', 'Có'), provenance: { document: 'Sổ hộ khẩu' } }])
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Bản chụp đính kèm của báo cáo' }), 'Biên bản.pdf')
  await userEvent.type(cell('Hộ được tuyên truyền'), '80{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Ghi cho số liệu chưa có nguồn' }))

  const provenance = { attachment: 'scan-1' }
  await vi.waitFor(() => expect(kept).toEqual({ HOUSEHOLDS_REACHED: [{ figure: { raw: '80' }, provenance }], HOUSEHOLDS: [{ figure: { raw: '90' }, provenance }] }))
})

test('a report without attachments says that a scan has to be attached first', async () => {
  await open()
  expect(await screen.findByText(/^Muốn số liệu dẫn tới bản chụp/)).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Bản chụp đính kèm' })).toBeNull()
})

test('a scan that the API does not know is said beside the choice of it', async () => {
  attached = [SCAN]
  const violations = [{ pointer: '/items/0/content/provenance/attachment', code: 'UnknownReference', message: '' }]
  server.use(answerBatch(() => ({ type: '/problems/invalid-content', title: 'Invalid', status: 422, violations })))
  await open([figure('HOUSEHOLDS', '90')])
  await userEvent.selectOptions(await scanOf('Tổng số hộ'), 'Biên bản.pdf')
  await vi.waitFor(async () => expect(await scanOf('Tổng số hộ')).toBeInvalid())
  expect((await scanOf('Tổng số hộ')).closest('td')).toHaveTextContent('Không tồn tại hoặc ngoài phạm vi của bạn')
  expect(cell('Tổng số hộ')).toBeValid()
})

test('a figure that violates a check is said beside the cells that it concerns, before anything is handed in', async () => {
  await open([figure('HOUSEHOLDS', '500')])
  await userEvent.type(cell('Hộ được tuyên truyền'), '600{Enter}')

  expect(await rowOf('Hộ được tuyên truyền').findByText('Lỗi: Số hộ được tuyên truyền không quá tổng số hộ')).toBeVisible()
  expect(rowOf('Tổng số hộ').getByText('Lỗi: Số hộ được tuyên truyền không quá tổng số hộ')).toBeVisible()
  expect(cell('Hộ được tuyên truyền')).toBeInvalid()

  await userEvent.click(cell('Tổng số hộ'))
  await userEvent.keyboard('700{Enter}')
  await vi.waitFor(() => expect(screen.queryByText(/không quá tổng số hộ/)).toBeNull())
})

test('the period before, the siblings and the sum of the units below stand beside the cell', async () => {
  await open()
  expect(await screen.findByRole('gridcell', { name: /480 hộ.*Năm 2025.*trung vị 7 đơn vị cùng cấp: 500 hộ/ })).toBeVisible()
  expect(screen.getByRole('gridcell', { name: /450 hộ.*8\/9 đơn vị/ })).toBeVisible()
})

test('why a superior sent a figure back is said beside it', async () => {
  const returned = { unit: 'u', by: 'x', at: '2026-11-20T02:00:00Z', reason: 'Xem lại', figures: [{ indicator: 'HOUSEHOLDS', reason: 'Lệch với sổ hộ khẩu' }] }
  await renderPage(EntryGrid, { report: { ...report([figure('HOUSEHOLDS', '500')]), status: 'RETURNED', returned }, asked: ASKED, unitType: 'COMMUNE' })
  await screen.findByRole('rowheader', { name: /Tổng số hộ/ })
  expect(rowOf('Tổng số hộ').getByText('Bị trả lại: Lệch với sổ hộ khẩu')).toBeVisible()
})

test('a form that was never opened is there without a connection, from what the device has of the unit', async () => {
  const nowhere = ['indicators', 'campaigns/:id', 'campaigns/:id/checks', 'campaigns/:id/targets', 'units/:id', 'reports/:id/checks', 'reports/:id/comparison']
  const fresh = report()
  server.use(...nowhere.map((path) => http.get(`*/api/v1/${path}`, () => HttpResponse.error())), http.post('*/api/v1/reports/batch', () => HttpResponse.error()), http.get('*/api/v1/reports/bundle', () => HttpResponse.json(bundleFor(fresh.campaign))))
  await renderPage(FigureEntry, { report: fresh })

  expect(await screen.findByRole('rowheader', { name: /Tổng số hộ.*bắt buộc/ })).toBeVisible()
  expect(screen.getByRole('gridcell', { name: /480 hộ.*Năm 2025/ })).toBeVisible()
  await userEvent.type(cell('Tổng số hộ'), '500{Enter}')
  await userEvent.type(cell('Hộ được tuyên truyền'), '600{Enter}')
  expect(await rowOf('Tổng số hộ').findByText('Lỗi: Số hộ được tuyên truyền không quá tổng số hộ')).toBeVisible()
})

test('what is said to a warning is kept on the device before it is sent', async () => {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/campaigns/:id/checks', () => HttpResponse.json({ items: CHECKS.map((check) => ({ ...check, severity: 'WARNING' })) })),
    answerBatch(({ action, check, content, indicator: code = '' }) => {
      if (action === 'COMMENT') sent.push([check, content])
      return action === 'COMMENT' ? { type: '/problems/unavailable', title: 'Later', status: 503 } : { body: figure(code, '900'), etag: '"9"' }
    }),
  )
  await open([figure('HOUSEHOLDS', '500'), figure('HOUSEHOLDS_REACHED', '900')])
  await userEvent.type(await screen.findByRole('textbox', { name: 'Giải thích' }), 'Gồm hộ tạm trú')
  await userEvent.click(screen.getByRole('button', { name: 'Lưu giải thích' }))

  expect(await screen.findByText('Chờ đồng bộ')).toBeVisible()
  expect(rowOf('Tổng số hộ').getByText(/^Đã giải thích/)).toBeVisible()
  await vi.waitFor(() => expect(sent).toEqual([['WITHIN', { comment: 'Gồm hộ tạm trú' }]]))
  expect(queued.value).toMatchObject([{ kind: 'COMMENT', state: 'WAITING' }])
})
