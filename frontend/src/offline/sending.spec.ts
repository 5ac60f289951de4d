import 'fake-indexeddb/auto'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Report, ReportFigure } from '@/api/model'
import { server, useServer } from '@tests/server'
import { listChanges } from './changeStore'
import { enterCell, enterReport, queued, readOutbox, remove } from './outbox'
import { type Kept, sendQueued } from './sending'
import { discard, moveInto, retry } from './settling'

const session = vi.hoisted(() => ({ status: { value: 'SIGNED_IN' }, user: { value: { id: 'an', name: 'Nguyễn Văn An' } } }))
vi.mock('@/auth/session', () => ({ sessionStatus: session.status, sessionUser: session.user, accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }))
useServer()

const REPORT = '0198f2a0-0000-7000-8000-000000000001'
const CELL = '*/api/v1/reports/:id/figures/:indicator'
const place = { unitName: 'Xã Đắk Ơ', campaignName: 'Toàn dân', period: '2026' }
const shown: [string, string | undefined][] = []
const kept: Kept = { cell: ({ indicator }, figure) => void shown.push([indicator, figure?.figure.raw]), report: () => undefined }

const figure = (raw: string, etag: string, enteredBy = 'an'): ReportFigure =>
  ({ indicator: 'HOUSEHOLDS', indicatorName: 'Hộ', figure: { raw, qualifier: 'EXACT' }, enteredBy, enteredAt: '2026-11-22T02:00:00Z', etag })
const enter = (indicator: string, raw: string, base?: ReportFigure) => enterCell({ report: REPORT, indicator, indicatorName: indicator, place, answer: { figure: { raw } }, base })
const saved = (raw: string, etag = '"2"') => HttpResponse.json(figure(raw, etag), { headers: { ETag: etag } })
const reportWith = (...figures: ReportFigure[]) => HttpResponse.json({ id: REPORT, figures } as Report)
const stale = () => HttpResponse.json({ type: '/problems/precondition-failed', title: 'Stale', status: 412 }, { status: 412 })

beforeEach(async () => {
  session.status.value = 'SIGNED_IN'
  session.user.value = { id: 'an', name: 'Nguyễn Văn An' }
  shown.length = 0
  await readOutbox()
  for (const change of queued.value) await remove(change)
})

test('changes are sent one at a time in the order of entry, each under its own key', async () => {
  const sent: string[] = []
  const keys = new Set<string | null>()
  let open = 0
  server.use(http.put(CELL, async ({ request, params }) => {
    expect((open += 1)).toBe(1)
    keys.add(request.headers.get('Idempotency-Key'))
    const { figure: { raw } } = (await request.json()) as { figure: { raw: string } }
    sent.push(`${String(params.indicator)} ${raw}`)
    open -= 1
    return saved(raw)
  }))
  await enter('A', '1')
  await enter('B', '2')
  await enter('C', '3')

  await Promise.all([sendQueued(kept), sendQueued(kept)])

  expect(sent).toEqual(['A 1', 'B 2', 'C 3'])
  expect(keys.size).toBe(3)
  expect(await listChanges('an')).toEqual([])
})

test('of one cell only the last value is sent', async () => {
  const sent: unknown[] = []
  server.use(http.put(CELL, async ({ request }) => {
    sent.push({ match: request.headers.get('If-Match'), body: await request.json() })
    return saved('3')
  }))
  await enter('A', '1', figure('0', '"1"'))
  await enter('A', '2')
  await enter('A', '3')

  await sendQueued(kept)

  expect(sent).toEqual([{ match: '"1"', body: { indicator: 'A', figure: { raw: '3' } } }])
})

test('without an answer everything stays on the device in order, and is sent again under the same key', async () => {
  const keys: (string | null)[] = []
  let cut = true
  server.use(http.put(CELL, ({ request }) => {
    keys.push(request.headers.get('Idempotency-Key'))
    return cut ? HttpResponse.error() : saved('1')
  }))
  await enter('A', '1')
  await enter('B', '2')

  await sendQueued(kept)
  expect((await listChanges('an')).map((change) => change.kind === 'CELL' && change.indicator)).toEqual(['A', 'B'])
  cut = false
  await sendQueued(kept)

  expect(keys).toHaveLength(3)
  expect(keys[1]).toBe(keys[0])
  expect(await listChanges('an')).toEqual([])
})

test('a change that was done although its answer was lost is no conflict', async () => {
  let calls = 0
  server.use(
    http.put(CELL, () => ((calls += 1) === 1 ? HttpResponse.error() : stale())),
    http.get('*/api/v1/reports/:id', () => reportWith({ ...figure('1', '"2"'), indicator: 'A' })),
  )
  await enter('A', '1', { ...figure('0', '"1"'), indicator: 'A' })

  await sendQueued(kept)
  await sendQueued(kept)

  expect(shown).toEqual([['A', '1']])
  expect(queued.value).toEqual([])
})

test('what somebody else wrote meanwhile is kept beside the change, and the rest of the queue goes on', async () => {
  server.use(
    http.put(CELL, ({ params }) => (params.indicator === 'A' ? stale() : saved('2'))),
    http.get('*/api/v1/reports/:id', () => reportWith({ ...figure('95', '"7"', 'binh'), indicator: 'A' })),
  )
  await enter('A', '1', { ...figure('0', '"1"'), indicator: 'A' })
  await enter('B', '2')

  await sendQueued(kept)

  expect(queued.value).toMatchObject([{ indicator: 'A', state: 'CONFLICT', answer: { figure: { raw: '1' } }, theirs: { figure: { raw: '95' }, enteredBy: 'binh' } }])
})

test('a refused change waits with its reason until its author sends it again or gives it up', async () => {
  let refused = true
  server.use(http.put(CELL, () => (refused ? HttpResponse.json({ type: '/problems/report-not-editable', title: 'No', status: 409 }, { status: 409 }) : saved('1'))))
  await enter('A', '1')
  await sendQueued(kept)
  await readOutbox()
  expect(queued.value).toMatchObject([{ state: 'REFUSED', refusal: { type: '/problems/report-not-editable', status: 409 } }])

  refused = false
  for (const change of queued.value) await retry(change)
  await sendQueued(kept)
  expect(queued.value).toEqual([])
})

test('nothing is sent for anybody but who is signed in, and nobody sees the changes of another', async () => {
  await enter('A', '1')
  session.status.value = 'UNREACHABLE'
  await sendQueued(kept)
  session.status.value = 'SIGNED_IN'
  session.user.value = { id: 'binh', name: 'binh' }
  await sendQueued(kept)

  expect(queued.value).toEqual([])
  expect(await listChanges('an')).toHaveLength(1)
})

test('a report that the unit has already takes over the cells that were entered for the new one', async () => {
  const existing = '0198f2a0-0000-7000-8000-000000000009'
  const sent: unknown[] = []
  server.use(
    http.post('*/api/v1/reports', () => HttpResponse.json({ type: '/problems/report-exists', title: 'Exists', status: 409, report: `/api/v1/reports/${existing}` }, { status: 409 })),
    http.put(CELL, ({ params }) => {
      sent.push([params.id, params.indicator])
      return saved('1')
    }),
  )
  await enterReport({ id: REPORT, campaign: REPORT, unit: REPORT, period: '2026' }, place)
  await enter('A', '1')
  await sendQueued(kept)
  expect(sent).toEqual([])

  const [refused] = queued.value
  if (refused?.kind === 'REPORT') await moveInto(refused, existing)
  await sendQueued(kept)
  expect(sent).toEqual([[existing, 'A']])
  expect(queued.value).toEqual([])
})

test('a new report that is given up takes its cells with it', async () => {
  await enterReport({ id: REPORT, campaign: REPORT, unit: REPORT, period: '2026' }, place)
  await enter('A', '1')
  for (const change of queued.value.filter(({ kind }) => kind === 'REPORT')) await discard(change)
  expect(await listChanges('an')).toEqual([])
})

test('what is entered while another change is on its way, or while the picture of the queue is taken, is sent too', async () => {
  const sent: string[] = []
  server.use(http.put(CELL, async ({ params }) => {
    sent.push(String(params.indicator))
    if (sent.length < 20) void enter(`C${sent.length}`, '1').then(() => sendQueued(kept))
    return saved('1')
  }))
  await enter('C0', '1')
  void readOutbox()
  await sendQueued(kept)

  await vi.waitFor(() => expect(sent).toHaveLength(20))
  await vi.waitFor(() => expect(queued.value).toEqual([]))
})
