import type { Answer, Report, ReportFigure } from '@/api/model'
import { Problem } from '@/api/problem'
import { sessionStatus, sessionUser } from '@/auth/session'
import { type CellChange, type Change, type NewReportChange, sameCell } from './change'
import { queued, readOutbox, remove, revise, underWay } from './outbox'
import { readReport, sendCell, sendReport } from './sendChange'

/** Told of what the API has kept, so that the screens show it. */
export interface Kept {
  cell(change: CellChange, figure: ReportFigure | undefined): void
  report(report: Report): void
}

/** No answer, nobody signed in, too many requests, a server that is starting: the same change is sent again later. */
const LATER = [0, 401, 429, 502, 503, 504]
/** The cell is not as it was (412), or holds something where it was empty (428). */
const CHANGED_MEANWHILE = [412, 428]
const LOCK = 'phongtrao-outbox'

let running: Promise<void> | undefined
let askedAgain = false

/** Sends what waits, one change at a time and in order, until nothing is left that could be sent now. */
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
  for (let change = next(); change; change = next()) {
    if (!(await sendOne(change, kept))) return
  }
}

/** The first that waits, of a report that exists: a report that was refused holds up its own cells, and no others. */
function next(): Change | undefined {
  const heldUp = new Set(queued.value.filter(({ kind, state }) => kind === 'REPORT' && state !== 'WAITING').map(({ report }) => report))
  return queued.value.find(({ state, report, user }) => state === 'WAITING' && !heldUp.has(report) && user === sessionUser.value?.id)
}

/** Whether the rest can be tried as well. */
async function sendOne(change: Change, kept: Kept): Promise<boolean> {
  underWay.value = change.id
  try {
    await (change.kind === 'CELL' ? cellSent(change, await sendCell(change), kept) : reportSent(change, kept))
    return true
  } catch (failure) {
    return await failed(change, failure, kept)
  } finally {
    underWay.value = undefined
  }
}

async function cellSent(change: CellChange, figure: ReportFigure | undefined, kept: Kept): Promise<void> {
  const later = laterOf(change)
  if (later) await revise({ ...later, base: figure })
  kept.cell(change, figure)
  await remove(change)
}

async function reportSent(change: NewReportChange, kept: Kept): Promise<void> {
  const report = await sendReport(change)
  kept.report(report)
  await remove(change)
}

async function failed(change: Change, failure: unknown, kept: Kept): Promise<boolean> {
  const problem = failure instanceof Problem ? failure : new Problem({ type: '/problems/unexpected', detail: String(failure) }, 500)
  if (LATER.includes(problem.status)) {
    if (change.kind === 'CELL' && problem.status !== 401) await unanswered(change)
    return false
  }
  if (change.kind === 'CELL' && laterOf(change)) await remove(change)
  else if (change.kind === 'CELL' && CHANGED_MEANWHILE.includes(problem.status)) return await compare(change, kept)
  else await refuse(change, problem)
  return true
}

/** The answer may have been lost after the change was done: should the cell hold it, that is no conflict. */
async function unanswered(change: CellChange): Promise<void> {
  const raw = change.answer?.figure.raw ?? ''
  const latest = laterOf(change) ?? change
  if (!latest.unanswered.includes(raw)) await revise({ ...latest, unanswered: [...latest.unanswered, raw] })
}

/** Looks at what the cell holds now: one's own change whose answer was lost, or another person's, which that person and this one must settle. */
async function compare(change: CellChange, kept: Kept): Promise<boolean> {
  try {
    const report = await readReport(change.report)
    kept.report(report)
    const theirs = report.figures.find((figure) => sameCell({ ...figure, report: change.report }, change))
    if (saysTheSame(theirs, change.answer)) await cellSent(change, theirs, kept)
    else if (isOwnUnanswered(theirs, change)) await revise({ ...change, base: theirs, unanswered: [] })
    else await revise({ ...change, state: 'CONFLICT', theirs: theirs ?? null })
    return true
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    if (LATER.includes(failure.status)) return false
    await refuse(change, failure)
    return true
  }
}

function saysTheSame(figure: ReportFigure | undefined, answer: Answer | undefined): boolean {
  const { document, locator } = answer?.provenance ?? {}
  return figure?.figure.raw === answer?.figure.raw && figure?.note === answer?.note && figure?.provenance?.document === document && figure?.provenance?.locator === locator
}

/** What stands there is one's own earlier value, of which no answer had come back. */
function isOwnUnanswered(figure: ReportFigure | undefined, { unanswered }: CellChange): boolean {
  return unanswered.includes(figure?.figure.raw ?? '') && (!figure || figure.enteredBy === sessionUser.value?.id)
}

function refuse(change: Change, problem: Problem): Promise<void> {
  return revise({ ...change, state: 'REFUSED', refusal: problem.stated })
}

/** What its author has put into the same cell since. */
function laterOf(change: CellChange): CellChange | undefined {
  return queued.value.find((other): other is CellChange => other.kind === 'CELL' && other.order > change.order && sameCell(other, change))
}
