import 'fake-indexeddb/auto'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { BatchItem, Report, ReportFigure } from '@/api/model'
import { answerBatch, STALE } from '@tests/batch'
import { server, useServer } from '@tests/server'
import { listChanges } from './changeStore'
import { enterCell, enterComment, enterReport, enterSubmit, queued, readOutbox, remove } from './outbox'
import { type Kept, sendQueued } from './sending'
import { discard, keepMine, moveInto, retry } from './settling'

const session = vi.hoisted(() => ({ status: { value: 'SIGNED_IN' }, user: { value: { id: 'an', name: 'Nguyễn Văn An' } } }))
vi.mock('@/auth/session', () => ({ sessionStatus: session.status, sessionUser: session.user, accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }))
useServer()

const REPORT = '0198f2a0-0000-7000-8000-000000000001'
const place = { unitName: 'Xã Đắk Ơ', campaignName: 'Toàn dân', period: '2026' }
const shown: [string, string | undefined][] = []
const kept: Kept = { cell: ({ indicator }, figure) => void shown.push([indicator, figure?.figure.raw]), comment: ({ check }) => void shown.push([check, undefined]), report: () => undefined }

const figure = (raw: string, etag: string, enteredBy = 'an'): ReportFigure =>
  ({ indicator: 'HOUSEHOLDS', indicatorName: 'Hộ', figure: { raw, qualifier: 'EXACT' }, enteredBy, enteredAt: '2026-11-22T02:00:00Z', etag })
const enter = (indicator: string, raw: string, base?: ReportFigure) => enterCell({ report: REPORT, indicator, indicatorName: indicator, place, answer: { figure: { raw } }, base })
const saved = (raw: string, etag = '"2"') => ({ body: figure(raw, etag), etag })
const rawOf = ({ content }: BatchItem) => (content as { figure: { raw: string } }).figure.raw
const reportWith = (...figures: ReportFigure[]) => HttpResponse.json({ id: REPORT, figures } as Report)

beforeEach(async () => {
  session.status.value = 'SIGNED_IN'
  session.user.value = { id: 'an', name: 'Nguyễn Văn An' }
  shown.length = 0
  await readOutbox()
  for (const change of queued.value) await remove(change)
})

test('changes are sent in the order of entry, each under its own key and once', async () => {
  const sent: string[] = []
  const keys = new Set<string>()
  server.use(answerBatch((item) => {
    keys.add(item.key)
    sent.push(`${item.indicator} ${rawOf(item)}`)
    return saved(rawOf(item))
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
  const sent: BatchItem[] = []
  server.use(answerBatch((item) => {
    sent.push(item)
    return saved('3')
  }))
  await enter('A', '1', figure('0', '"1"'))
  await enter('A', '2')
  await enter('A', '3')

  await sendQueued(kept)

  expect(sent).toMatchObject([{ action: 'SAVE', report: REPORT, indicator: 'A', ifMatch: '"1"', content: { figure: { raw: '3' } } }])
})

test('without an answer everything stays on the device in order, and is sent again under the same keys', async () => {
  const keys: string[][] = []
  server.use(http.post('*/api/v1/reports/batch', async ({ request }) => {
    keys.push(((await request.json()) as { items: BatchItem[] }).items.map(({ key }) => key))
    return HttpResponse.error()
  }))
  await enter('A', '1')
  await enter('B', '2')
  await sendQueued(kept)
  expect((await listChanges('an')).map((change) => change.kind === 'CELL' && change.indicator)).toEqual(['A', 'B'])

  server.use(answerBatch((item) => {
    keys.push([item.key])
    return saved('1')
  }))
  await sendQueued(kept)

  expect(keys.slice(1).flat()).toEqual(keys[0])
  expect(await listChanges('an')).toEqual([])
})

test('a change that was done although its answer was lost is no conflict, also where its author has gone on since', async () => {
  const matches: unknown[] = []
  server.use(
    http.post('*/api/v1/reports/batch', () => HttpResponse.error()),
    http.get('*/api/v1/reports/:id', () => reportWith({ ...figure('1', '"2"'), indicator: 'A' }, { ...figure('1', '"2"'), indicator: 'B' })),
  )
  await enter('A', '1', { ...figure('0', '"1"'), indicator: 'A' })
  await enter('B', '1', { ...figure('0', '"1"'), indicator: 'B' })
  await sendQueued(kept)
  await enter('B', '5')
  server.use(answerBatch((item) => {
    matches.push([item.indicator, item.ifMatch])
    return item.ifMatch === '"1"' ? STALE : saved(rawOf(item))
  }))
  await sendQueued(kept)

  expect(matches).toEqual([['A', '"1"'], ['B', '"1"'], ['B', '"2"']])
  expect(shown).toEqual([['A', '1'], ['B', '5']])
  expect(queued.value).toEqual([])
})

test('what somebody else wrote meanwhile is kept beside the change, and the rest of the queue goes on', async () => {
  server.use(
    answerBatch(({ indicator }) => (indicator === 'A' ? STALE : saved('2'))),
    http.get('*/api/v1/reports/:id', () => reportWith({ ...figure('95', '"7"', 'binh'), indicator: 'A' })),
  )
  await enter('A', '1', { ...figure('0', '"1"'), indicator: 'A' })
  await enter('B', '2')

  await sendQueued(kept)

  expect(queued.value).toMatchObject([{ indicator: 'A', state: 'CONFLICT', answer: { figure: { raw: '1' } }, theirs: { figure: { raw: '95' }, enteredBy: 'binh' } }])
})

test('a refused change waits with its reason until its author sends it again or gives it up', async () => {
  let refused = true
  server.use(answerBatch(() => (refused ? { type: '/problems/report-not-editable', title: 'No', status: 409 } : saved('1'))))
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
  server.use(answerBatch(({ action, report, indicator }) => {
    if (action === 'CREATE') return { type: '/problems/report-exists', title: 'Exists', status: 409, report: `/api/v1/reports/${existing}` }
    if (report === REPORT) return { type: '/problems/not-found', title: 'Not found', status: 404 }
    sent.push([report, indicator])
    return saved('1')
  }))
  await enterReport({ id: REPORT, campaign: REPORT, unit: REPORT, period: '2026' }, place)
  await enter('A', '1')
  await sendQueued(kept)
  expect(sent).toEqual([])
  expect(queued.value).toMatchObject([{ kind: 'REPORT', state: 'REFUSED' }, { indicator: 'A', state: 'WAITING' }])

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
  server.use(answerBatch(({ indicator }) => {
    sent.push(String(indicator))
    if (sent.length < 20) void enter(`C${sent.length}`, '1').then(() => sendQueued(kept))
    return saved('1')
  }))
  await enter('C0', '1')
  void readOutbox()
  await sendQueued(kept)

  await vi.waitFor(() => expect(sent).toHaveLength(20))
  await vi.waitFor(() => expect(queued.value).toEqual([]))
})

const comment = (text: string, etag?: string) => enterComment({ report: REPORT, place, check: 'JUMP', checkTitle: 'Không tăng quá 3 lần', comment: text, etag })
const submit = () => enterSubmit({ report: REPORT, place, etag: '"4"' })
const saidBy = (commentedBy: string, text: string) => http.get('*/api/v1/reports/:id/checks/JUMP/comment', () =>
  HttpResponse.json({ report: REPORT, check: 'JUMP', comment: text, commentedBy, commentedAt: '2026-11-22T02:00:00Z' }, { headers: { ETag: '"7"' } }))

test('a report is handed in after its figures and comments, once, as its author saw it', async () => {
  const sent: unknown[] = []
  server.use(answerBatch(({ action, ifMatch }) => {
    sent.push([action, ifMatch])
    return action === 'SAVE' ? saved('1') : { body: { id: REPORT, figures: [] }, etag: '"5"' }
  }))
  await enter('A', '1')
  await comment('Sáp nhập hai thôn')
  await submit()
  await submit()
  await sendQueued(kept)

  expect(sent).toEqual([['SAVE', undefined], ['COMMENT', undefined], ['SUBMIT', '"4"']])
  expect(await listChanges('an')).toEqual([])
})

test('while anything of a report waits for a person it is not handed in, and is as soon as that is settled', async () => {
  const submitted: string[] = []
  let taken = false
  server.use(answerBatch(({ action, indicator }) => {
    if (action === 'SUBMIT') {
      if (!taken) return { type: '/problems/earlier-item-failed', title: 'Earlier', status: 424 }
      submitted.push('SUBMIT')
      return { body: { id: REPORT, figures: [] }, etag: '"5"' }
    }
    return taken || indicator !== 'A' ? saved('1') : { type: '/problems/not-a-figure', title: 'No', status: 422 }
  }))
  await enter('A', 'nhiều')
  await submit()
  await sendQueued(kept)
  await sendQueued(kept)
  expect(queued.value.map(({ kind, state }) => [kind, state])).toEqual([['CELL', 'REFUSED'], ['SUBMIT', 'WAITING']])

  taken = true
  await discard(queued.value[0]!)
  await sendQueued(kept)
  expect(submitted).toEqual(['SUBMIT'])
  expect(queued.value).toEqual([])
})

test('a handing in that is refused stays with its reason until the next one takes its place', async () => {
  let complete = false
  server.use(answerBatch(() => (complete ? { body: { id: REPORT, figures: [] }, etag: '"5"' } : { type: '/problems/incomplete-report', title: 'Incomplete', status: 422, violations: [{ pointer: '/figures', code: 'Missing', message: '', value: 'A' }] })))
  await submit()
  await sendQueued(kept)
  expect(queued.value).toMatchObject([{ kind: 'SUBMIT', state: 'REFUSED', refusal: { type: '/problems/incomplete-report', violations: [{ value: 'A' }] } }])

  complete = true
  await submit()
  await sendQueued(kept)
  expect(queued.value).toEqual([])
})

test('what somebody else said to a check meanwhile stands beside one\'s own, and either can stay', async () => {
  const matches: unknown[] = []
  server.use(saidBy('binh', 'Nhập nhầm'), answerBatch(({ ifMatch }) => {
    matches.push(ifMatch)
    return ifMatch === '"7"' ? { body: {}, etag: '"8"' } : STALE
  }))
  await comment('Sáp nhập hai thôn')
  await sendQueued(kept)
  const [change] = queued.value
  expect(change).toMatchObject({ kind: 'COMMENT', state: 'CONFLICT', theirs: { comment: 'Nhập nhầm', commentedBy: 'binh' } })

  if (change?.kind === 'COMMENT') await keepMine(change)
  await sendQueued(kept)
  expect(matches).toEqual([undefined, '"7"'])
  expect(queued.value).toEqual([])
})

test('a comment whose answer was lost is no conflict', async () => {
  server.use(saidBy('an', 'Sáp nhập hai thôn'), answerBatch(() => STALE))
  await comment('Sáp nhập hai thôn')
  await sendQueued(kept)
  expect(queued.value).toEqual([])
})
