import type { Answer, BundleIndicator, Indicator, Provenance, ReportFigure } from '@/api/model'
import { type CellChange, dimensionKey } from '@/offline/change'

/** `SAVED` by the API · `SAVING` · `QUEUED` on the device · `FAILED`, `AMBIGUOUS`, `CONFLICT`: a person is needed · `LOCKED` · `REQUIRED` and still empty · `EMPTY`. */
export type CellState = 'SAVED' | 'EDITED' | 'SAVING' | 'QUEUED' | 'FAILED' | 'AMBIGUOUS' | 'CONFLICT' | 'LOCKED' | 'REQUIRED' | 'EMPTY'

/** A row of the form: one answer of the report, as the API has it and as it was changed here since. */
export interface EntryRow {
  key: string
  indicator: string
  dimensions?: Record<string, string>
  name: string
  definition?: Indicator | BundleIndicator
  required: boolean
  kept?: ReportFigure
  change?: CellChange
  /** What the cells hold now: the change, else what is kept. */
  answer?: Answer
}

/** The parts of an answer that can be written to, in the order of their columns. */
export const PARTS = ['figure', 'note', 'document', 'attachment'] as const
export type Part = (typeof PARTS)[number]

export const rowKey = (indicator: string, dimensions?: Record<string, string>): string => [indicator, dimensionKey(dimensions)].filter(Boolean).join('|')

/** An answer as it would be sent again: its text, and the reading where a person had to choose one. */
export function answerOf({ figure, reason, note, provenance }: ReportFigure): Answer {
  return pruned({ figure: { ...(reason && figure), raw: figure.raw ?? '' }, reason, note, provenance })
}

export function partOf(answer: Answer | undefined, part: Part): string {
  if (part === 'figure') return answer?.figure.raw ?? ''
  return (part === 'note' ? answer?.note : answer?.provenance?.[part]) ?? ''
}

/** The answer with one part changed; none at all once its figure is emptied. A new text is read anew, whatever was chosen for the old one. */
export function withPart(answer: Answer | undefined, part: Part, text: string, source?: Provenance): Answer | undefined {
  const typed = text.trim()
  if (part === 'figure') {
    if (!typed) return undefined
    if (typed === answer?.figure.raw) return answer
    return pruned({ note: answer?.note, provenance: answer?.provenance ?? source, figure: { raw: typed } })
  }
  if (!answer) return undefined
  if (part === 'note') return pruned({ ...answer, note: typed || undefined })
  const provenance: Provenance = pruned({ ...answer.provenance, [part]: typed || undefined })
  return pruned({ ...answer, provenance: Object.keys(provenance).length ? provenance : undefined })
}

/** The answer with what it leaves unsaid about its source; one that comes from another document or scan stays as it is. */
export function withSource(answer: Answer, { document, attachment }: Provenance): Answer {
  const { provenance } = answer
  if ((provenance?.document && provenance.document !== document) || (provenance?.attachment && provenance.attachment !== attachment)) return answer
  return { ...answer, provenance: pruned({ ...provenance, document, attachment }) }
}

/** A source of a document in words and an attachment, as far as they are given; none at all without either. */
export function sourceOf(document: string | undefined, attachment: string | undefined): Provenance | undefined {
  return document || attachment ? pruned({ document: document || undefined, attachment: attachment || undefined }) : undefined
}

export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one && ordered(one)) === JSON.stringify(other && ordered(other))
}

const ordered = ({ figure, reason, note, provenance }: Answer) => [figure.raw, figure.value, figure.lower, figure.upper, reason, note, provenance?.document, provenance?.locator, provenance?.attachment]

function pruned<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}
