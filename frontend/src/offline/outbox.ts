import { computed, ref } from 'vue'
import type { Answer, NewReport, ReportFigure } from '@/api/model'
import { sessionUser } from '@/auth/session'
import { type Cell, type CellChange, type Change, type CommentChange, sameCell, type SubmitChange } from './change'
import { dropChange, keepChange, listChanges } from './changeStore'

// What this device has not sent yet. The database is the truth; this is the picture of it that the screens follow.
const changes = ref<Change[]>([])
/** The changes that are on their way now. */
export const underWay = ref<ReadonlySet<string>>(new Set())
export const queued = computed<readonly Change[]>(() => changes.value)

const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('phongtrao-outbox')
otherTabs?.addEventListener('message', () => void readOutbox())

/** Takes the picture again: on the start, for another user, and when another tab has changed something. */
export async function readOutbox(): Promise<void> {
  let seen: number
  let found: Change[]
  do {
    seen = writes
    const user = sessionUser.value?.id
    found = user ? await inTurn(() => listChanges(user)) : []
  } while (seen !== writes)
  changes.value = found
}

/** How often something was written: a picture taken while something was is not the latest. */
let writes = 0
let turn: Promise<unknown> = Promise.resolve()

/** The database is asked one thing after the other, in the order of asking. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const answer = turn.then(ask)
  turn = answer.catch(() => undefined)
  return answer
}

export function changeOf(cell: Cell): CellChange | undefined {
  return changes.value.findLast((change): change is CellChange => change.kind === 'CELL' && sameCell(change, cell))
}

/** What a cell of the form is to hold from now on. */
export interface Entered extends Cell {
  indicatorName: string
  place: Change['place']
  /** Absent: the cell is emptied. */
  answer?: Answer
  /** What the cell holds as far as is known here. */
  base?: ReportFigure
}

/** Keeps a change of a cell on the device. One that has not been sent yet gives way to it: only the last value counts. */
export async function enterCell({ report, indicator, dimensions, indicatorName, place, answer, base }: Entered): Promise<void> {
  const earlier = changeOf({ report, indicator, dimensions })
  const replaced = earlier && !underWay.value.has(earlier.id) ? earlier : undefined
  const change: CellChange = {
    ...stamp(report, place), kind: 'CELL', indicator, indicatorName, dimensions, answer,
    base: earlier?.base ?? base, unanswered: earlier?.unanswered ?? [],
    ...(replaced && { order: replaced.order }),
  }
  await put(change, replaced)
}

/** Starts a report on the device; it exists for others once it is sent. */
export async function enterReport(body: NewReport & { id: string }, place: Change['place']): Promise<void> {
  await put({ ...stamp(body.id, place), kind: 'REPORT', body })
}

export function commentOf(report: string, check: string): CommentChange | undefined {
  return changes.value.findLast((change): change is CommentChange => change.kind === 'COMMENT' && change.report === report && change.check === check)
}

/** Keeps on the device what is said to a check; what was said before and is not sent yet gives way to it. */
export async function enterComment({ report, place, ...said }: Pick<CommentChange, 'report' | 'place' | 'check' | 'checkTitle' | 'comment' | 'etag'>): Promise<void> {
  const earlier = commentOf(report, said.check)
  const replaced = earlier && !underWay.value.has(earlier.id) ? earlier : undefined
  await put({ ...stamp(report, place), kind: 'COMMENT', ...said, ...(replaced && { order: replaced.order }) }, replaced)
}

export function submitOf(report: string): SubmitChange | undefined {
  return changes.value.findLast((change): change is SubmitChange => change.kind === 'SUBMIT' && change.report === report)
}

/** Hands a report in, after everything that was entered for it before; a handing in that was refused gives way to it. */
export async function enterSubmit({ report, place, etag }: Pick<SubmitChange, 'report' | 'place' | 'etag'>): Promise<void> {
  await put({ ...stamp(report, place), kind: 'SUBMIT', etag }, submitOf(report))
}

/** Replaces what is kept of a change, as after an attempt to send it. */
export async function revise(change: Change): Promise<void> {
  await put(change, changes.value.find(({ id }) => id === change.id))
}

/** Takes a change out: it was sent, or its author gave it up. */
export async function remove(change: Change): Promise<void> {
  writes += 1
  changes.value = changes.value.filter(({ id }) => id !== change.id)
  await inTurn(() => dropChange(change))
  otherTabs?.postMessage('changed')
}

async function put(change: Change, replaced?: Change): Promise<void> {
  writes += 1
  changes.value = [...changes.value.filter(({ id }) => id !== replaced?.id), change].sort((one, other) => one.order - other.order)
  await inTurn(() => keepChange(change))
  if (replaced && replaced.id !== change.id) await inTurn(() => dropChange(replaced))
  otherTabs?.postMessage('changed')
}

function stamp(report: string, place: Change['place']) {
  const user = sessionUser.value
  if (!user) throw new Error('nobody is known whose change this would be')
  const now = new Date()
  const last = changes.value.at(-1)?.order ?? 0
  return { id: crypto.randomUUID(), user: user.id, order: Math.max(now.getTime(), last + 1), report, place, at: now.toISOString(), state: 'WAITING' as const }
}
