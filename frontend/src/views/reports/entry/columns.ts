import { type Part, PARTS } from './entryRow'

export type ColumnId = 'indicator' | 'figure' | 'status' | 'last' | 'target' | 'below' | 'note' | 'document' | 'attachment'

/** The columns of the form; what was summed below is shown where there is anything below, and attachments where there are any to choose. */
export function columnsOf(withBelow: boolean, withAttachment: boolean): ColumnId[] {
  return ['indicator', 'figure', 'status', 'last', 'target', ...(withBelow ? (['below'] as const) : []), 'note', 'document', ...(withAttachment ? (['attachment'] as const) : [])]
}

export function writtenPart(column: ColumnId | undefined): Part | undefined {
  return PARTS.find((part) => part === column)
}
