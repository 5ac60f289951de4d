import type { Part } from './entryRow'

export type ColumnId = 'indicator' | 'figure' | 'status' | 'last' | 'target' | 'below' | 'note' | 'document'

/** The columns of the form; what was summed below is shown where there is anything below. */
export function columnsOf(withBelow: boolean): ColumnId[] {
  return ['indicator', 'figure', 'status', 'last', 'target', ...(withBelow ? (['below'] as const) : []), 'note', 'document']
}

export function writtenPart(column: ColumnId | undefined): Part | undefined {
  return column === 'figure' || column === 'note' || column === 'document' ? column : undefined
}
