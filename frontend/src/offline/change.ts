import type { Answer, CheckComment, NewReport, ReportFigure } from '@/api/model'
import type { Stated } from '@/api/problem'

/** Which cell of which report: an indicator, told apart by dimension values where it has any. */
export interface Cell {
  report: string
  indicator: string
  dimensions?: Record<string, string>
}

interface Queued {
  /** Also its Idempotency-Key: sent twice, it is done once. */
  id: string
  /** Sent in this order. */
  order: number
  /** Whose change it is; nobody else sends or sees it. */
  user: string
  report: string
  /** When it was made, an instant. */
  at: string
  /** `WAITING` to be sent; `CONFLICT` with what somebody else wrote meanwhile; `REFUSED` by the API for a reason. The latter two wait for a person. */
  state: 'WAITING' | 'CONFLICT' | 'REFUSED'
  /** Why the API did not take it. */
  refusal?: Stated
  /** What to call it in a list: unit, campaign, period. */
  place: { unitName: string; campaignName: string; period: string }
}

/** An answer to be kept, or taken out where there is no `answer`. */
export interface CellChange extends Queued {
  kind: 'CELL'
  indicator: string
  indicatorName: string
  dimensions?: Record<string, string>
  answer?: Answer
  /** What the cell held when it was changed; absent where it was empty. */
  base?: ReportFigure
  /** What somebody else wrote meanwhile, null where they emptied the cell; stated in a conflict only. */
  theirs?: ReportFigure | null
  /** Texts that were sent without an answer: found in the cell under one's own name, they are no conflict. */
  unanswered: string[]
}

/** A report to be started, under an id chosen here. */
export interface NewReportChange extends Queued {
  kind: 'REPORT'
  body: NewReport
}

/** What the unit says to a warning of a check. */
export interface CommentChange extends Queued {
  kind: 'COMMENT'
  check: string
  checkTitle: string
  comment: string
  /** The tag of the comment that it replaces; absent where there was none. */
  etag?: string
  /** What somebody else said meanwhile; stated in a conflict only. */
  theirs?: CheckComment & { etag: string }
}

/** The handing in of a report, as it stands here once everything before has been sent. */
export interface SubmitChange extends Queued {
  kind: 'SUBMIT'
  /** The report as its author had it on the screen; `*` where this device starts it. */
  etag: string
}

export type Change = CellChange | NewReportChange | CommentChange | SubmitChange

export function sameCell(one: Cell, other: Cell): boolean {
  return one.report === other.report && one.indicator === other.indicator && dimensionKey(one.dimensions) === dimensionKey(other.dimensions)
}

/** `programme:X,teamKind:WHARF` as the API's parameter has it, the same for the same values in any order; empty without dimensions. */
export function dimensionKey(dimensions: Record<string, string> | undefined): string {
  return Object.entries(dimensions ?? {}).map(([name, value]) => `${name}:${value}`).sort().join(',')
}
