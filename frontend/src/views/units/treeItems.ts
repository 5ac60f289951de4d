import type { Unit } from '@/api/model'
import type { Branch } from './unitBranches'

/** One line of the tree: a unit, or what stands in for units that are not there (yet). */
export interface TreeRow {
  id: string
  label: string
  unit?: Unit
  /** Present on whatever can be opened, empty before its branch is read. */
  children?: TreeRow[]
  /** The unit of which this line reads the next page. */
  more?: string
  failed?: boolean
  waiting?: boolean
  disabled?: boolean
}

/** The tree as far as it has been read, with a line at the end of each branch that is not complete. */
export function treeItems(units: readonly Unit[], branches: Record<string, Branch>): TreeRow[] {
  return units.map((unit) => ({ id: unit.id, label: unit.name, unit, children: below(unit.id, branches) }))
}

function below(unit: string, branches: Record<string, Branch>): TreeRow[] {
  const branch = branches[unit]
  if (!branch) return []
  const rows = treeItems(branch.units, branches)
  const last = { id: `${unit} last`, label: '' }
  if (branch.state === 'LOADING') return [...rows, { ...last, waiting: true, disabled: true }]
  if (branch.state === 'FAILED') return [...rows, { ...last, more: unit, failed: true }]
  if (branch.next) return [...rows, { ...last, more: unit }]
  return rows.length ? rows : [{ ...last, disabled: true }]
}
