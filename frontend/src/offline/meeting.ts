import type { Answer, ReportFigure } from '@/api/model'
import type { CellChange } from './change'

/** `DONE`: the cell already holds the change · `OWN`: it holds an earlier value of the same person · `CONFLICT`: it holds somebody else's. */
export type Meeting = 'DONE' | 'OWN' | 'CONFLICT'

/** How a change stands to what its cell holds now, as it turned out when the change was sent. */
export function meet(change: CellChange, held: ReportFigure | undefined, user: string | undefined): Meeting {
  if (saysTheSame(held, change.answer)) return 'DONE'
  return isOwnUnanswered(held, change, user) ? 'OWN' : 'CONFLICT'
}

function saysTheSame(held: ReportFigure | undefined, answer: Answer | undefined): boolean {
  const { document, locator, attachment } = answer?.provenance ?? {}
  const from = held?.provenance
  return held?.figure.raw === answer?.figure.raw && held?.note === answer?.note && from?.document === document && from?.locator === locator && from?.attachment === attachment
}

/** What stands there is one's own earlier value, of which no answer had come back. */
function isOwnUnanswered(held: ReportFigure | undefined, { unanswered }: CellChange, user: string | undefined): boolean {
  return unanswered.includes(held?.figure.raw ?? '') && (!held || held.enteredBy === user)
}
