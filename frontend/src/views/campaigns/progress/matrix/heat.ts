import type { ProgressMatrix } from '@/api/model'
import { progressWord, type ProgressWord } from '@/lib/progress'

type Cell = ProgressMatrix['items'][number]['cells'][number]

/** The words of a cell's state: the same as of a target's progress. */
export const stateOf = (cell: Pick<Cell, 'status' | 'applicable'>): ProgressWord => progressWord(cell)

/** The states that a cell can be in, the best first, as the legend tells them. */
export const STATES: readonly ProgressWord[] = ['MET', 'NOT_MET', 'UNDETERMINED', 'NO_DATA', 'NOT_APPLICABLE']

/** Backgrounds by state: each stands beside an icon and a word; missing figures are hatched, never blank. */
export const TINTS: Partial<Record<ProgressWord, string>> = {
  MET: 'bg-success/15 dark:bg-success/25',
  NOT_MET: 'bg-error/15 dark:bg-error/25',
  UNDETERMINED: 'bg-warning/15 dark:bg-warning/25',
  NO_DATA: 'hatched',
  NOT_APPLICABLE: 'bg-muted',
}

/** The order after a column's heading is pressed: furthest behind first (names from A), then the other way round. */
export function nextSort(sort: string, column: string): string {
  return (sort || 'name') === column ? `-${column}` : column
}

export function ariaSort(sort: string, column: string): 'ascending' | 'descending' | undefined {
  if ((sort || 'name') === column) return 'ascending'
  return sort === `-${column}` ? 'descending' : undefined
}
