import type { BatchResult, Report, ReportFigure } from '@/api/model'
import { Problem } from '@/api/problem'
import { sessionStatus, sessionUser } from '@/auth/session'
import { type CellChange, type Change, type CommentChange, sameCell } from './change'
import { meet } from './meeting'
import { queued, readOutbox, remove, revise, underWay } from './outbox'
import { readComment, readReport, sendBatch } from './sendChange'

/** Told of what the API has kept, so that the screens show it. */
export interface Kept {
  cell(change: CellChange, figure: ReportFigure | undefined): void
  comment(change: CommentChange): void
  /** @param etag the tag of a report that was just changed; without it the report is known to have changed, no more */
  report(report: Report, etag?: string): void
}

/** No answer, nobody signed in, too many requests, a server that is starting: the same change is sent again later. */
const LATER = [0, 401, 429, 502, 503, 504]
/** The cell is not as it was (412), or holds something where it was empty (428). */
const CHANGED_MEANWHILE = [412, 428]
/** Something before it was not taken, so a report was not handed in (424): it is once that is settled. */
const HELD_BACK = 424
/** So many in one request: on a bad line a short request is lost less often. */
const AT_ONCE = 20
const LOCK = 'phongtrao-outbox'

let running: Promise<void> | undefined
let askedAgain = false

/** Sends what waits, in order, until nothing is left that could be sent now. */
export function sendQueued(kept: Kept): Promise<void> {
  askedAgain = true
  running ??= run(kept)
  return running
}

/** What is entered while the last change is being settled is sent as well. */
async function run(kept: Kept): Promise<void> {
  try {
    while (askedAgain) {
      askedAgain = false
      await alone(() => sendAll(kept))
    }
  } finally {
    running = undefined
  }
}

/** Two tabs of one browser never send the same change at once. */
function alone(send: () => Promise<void>): Promise<void> {
  return 'locks' in navigator ? navigator.locks.request(LOCK, send) : send()
}

async function sendAll(kept: Kept): Promise<void> {
  if (sessionStatus.value !== 'SIGNED_IN') return
  await readOutbox()
  for (let changes = next(); changes.length; changes = next()) {
    if (!(await sendSome(changes, kept))) return
  }
}

/** The first that wait: a report that was refused holds up all that is in it, and anything that waits for a person the handing in of its report. */
function next(): Change[] {
  const stuck = queued.value.filter(({ state }) => state !== 'WAITING')
  const missing = new Set(stuck.filter(({ kind }) => kind === 'REPORT').map(({ report }) => report))
  const unsettled = new Set(stuck.map(({ report }) => report))
  const heldUp = ({ kind, report }: Change): boolean => missing.has(report) || (kind === 'SUBMIT' && unsettled.has(report))
  return queued.value.filter((change) => change.state === 'WAITING' && !heldUp(change) && change.user === sessionUser.value?.id).slice(0, AT_ONCE)
}

/** Whether the rest can be tried as well. */
async function sendSome(changes: readonly Change[], kept: Kept): Promise<boolean> {
  underWay.value = new Set(changes.map(({ id }) => id))
  try {
    return await settled(changes, await sendBatch(changes), kept)
  } catch (failure) {
    const problem = asProblem(failure)
    if (!LATER.includes(problem.status)) for (const change of changes) await refuse(change, problem)
    else if (problem.status !== 401) for (const change of changes) await unanswered(change)
    return !LATER.includes(problem.status)
  } finally {
    underWay.value = new Set()
  }
}

/** Takes each change's own result; what is in a report that was refused in the same breath wait for what becomes of it. */
async function settled(changes: readonly Change[], results: readonly BatchResult[], kept: Kept): Promise<boolean> {
  const missing = new Set<string>()
  let goOn = true
  for (const change of changes) {
    const result = results.find(({ key }) => key === change.id)
    if (!result) throw new Error(`no result for ${change.id}`)
    if (!result.problem) {
      await done(change, result, kept)
    } else if (!missing.has(change.report)) {
      if (change.kind === 'REPORT') missing.add(change.report)
      goOn = (await failed(change, Problem.of(result.problem), kept)) && goOn
    }
  }
  return goOn
}

async function done(change: Change, { body, etag }: BatchResult, kept: Kept): Promise<void> {
  if (change.kind === 'CELL') return cellSent(change, change.answer && { ...(body as unknown as ReportFigure), etag }, kept)
  if (change.kind === 'COMMENT') kept.comment(change)
  else kept.report(body as unknown as Report, etag)
  await remove(change)
}

async function cellSent(change: CellChange, figure: ReportFigure | undefined, kept: Kept): Promise<void> {
  const later = laterOf(change)
  if (later) await revise({ ...later, base: figure })
  kept.cell(change, figure)
  await remove(change)
}

async function failed(change: Change, problem: Problem, kept: Kept): Promise<boolean> {
  if (LATER.includes(problem.status)) return false
  if (change.kind === 'SUBMIT' && problem.status === HELD_BACK) return true
  if (change.kind === 'CELL' && laterOf(change)) await remove(change)
  else if (change.kind === 'CELL' && CHANGED_MEANWHILE.includes(problem.status)) return await looked(change, () => compare(change, kept))
  else if (change.kind === 'COMMENT' && CHANGED_MEANWHILE.includes(problem.status)) return await looked(change, () => compareComment(change, kept))
  else await refuse(change, problem)
  return true
}

/** The answer may have been lost after the change was done: should the cell hold it, that is no conflict. */
async function unanswered(change: Change): Promise<void> {
  if (change.kind !== 'CELL') return
  const raw = change.answer?.figure.raw ?? ''
  const latest = laterOf(change) ?? change
  if (!latest.unanswered.includes(raw)) await revise({ ...latest, unanswered: [...latest.unanswered, raw] })
}

/** Looks at what the cell holds now: one's own change whose answer was lost, or another person's, which that person and this one must settle. */
async function compare(change: CellChange, kept: Kept): Promise<void> {
  const report = await readReport(change.report)
  kept.report(report)
  const theirs = report.figures.find((figure) => sameCell({ ...figure, report: change.report }, change))
  const meeting = meet(change, theirs, sessionUser.value?.id)
  if (meeting === 'DONE') await cellSent(change, theirs, kept)
  else if (meeting === 'OWN') await revise({ ...change, base: theirs, unanswered: [] })
  else await revise({ ...change, state: 'CONFLICT', theirs: theirs ?? null })
}

/** The same for what is said to a check. */
async function compareComment(change: CommentChange, kept: Kept): Promise<void> {
  const theirs = await readComment(change.report, change.check)
  if (theirs.commentedBy !== sessionUser.value?.id) return revise({ ...change, state: 'CONFLICT', theirs })
  if (theirs.comment !== change.comment) return revise({ ...change, etag: theirs.etag })
  kept.comment(change)
  await remove(change)
}

/** Whether the rest can be tried, after a look at what the API holds now. */
async function looked(change: Change, look: () => Promise<void>): Promise<boolean> {
  try {
    await look()
    return true
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    if (LATER.includes(failure.status)) return false
    await refuse(change, failure)
    return true
  }
}

function asProblem(failure: unknown): Problem {
  return failure instanceof Problem ? failure : new Problem({ type: '/problems/unexpected', detail: String(failure) }, 500)
}

function refuse(change: Change, problem: Problem): Promise<void> {
  return revise({ ...change, state: 'REFUSED', refusal: problem.stated })
}

/** What its author has put into the same cell since. */
function laterOf(change: CellChange): CellChange | undefined {
  return queued.value.find((other): other is CellChange => other.kind === 'CELL' && other.order > change.order && sameCell(other, change))
}
