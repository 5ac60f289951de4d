import type { Place } from './block'

export interface GridSize {
  rows: number
  columns: number
}

/** The keys that go from cell to cell, as in a spreadsheet. */
export interface Pressed {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
}

/**
 * The cell to which a key leads, within the grid; nothing for a key that leads nowhere.
 * Tab goes through the cells that can be written to, and out of the grid behind the last one.
 *
 * @param writable the columns that can be written to, from left to right
 */
export function moveInGrid({ row, column }: Place, { key, shiftKey, ctrlKey }: Pressed, { rows, columns }: GridSize, writable: readonly number[]): Place | undefined {
  const to = (toRow: number, toColumn: number): Place | undefined =>
    toRow >= 0 && toRow < rows && toColumn >= 0 && toColumn < columns ? { row: toRow, column: toColumn } : undefined
  switch (key) {
    case 'ArrowUp': return to(ctrlKey ? 0 : row - 1, column)
    case 'ArrowDown': return to(ctrlKey ? rows - 1 : row + 1, column)
    case 'ArrowLeft': return to(row, ctrlKey ? 0 : column - 1)
    case 'ArrowRight': return to(row, ctrlKey ? columns - 1 : column + 1)
    case 'Enter': return to(row + (shiftKey ? -1 : 1), column)
    case 'Home': return to(ctrlKey ? 0 : row, 0)
    case 'End': return to(ctrlKey ? rows - 1 : row, columns - 1)
    case 'Tab': return shiftKey ? before(row, column, writable) : after(row, column, rows, writable)
    default: return undefined
  }
}

function after(row: number, column: number, rows: number, writable: readonly number[]): Place | undefined {
  const next = writable.find((one) => one > column)
  if (next !== undefined) return { row, column: next }
  return row + 1 < rows && writable[0] !== undefined ? { row: row + 1, column: writable[0] } : undefined
}

function before(row: number, column: number, writable: readonly number[]): Place | undefined {
  const next = writable.findLast((one) => one < column)
  if (next !== undefined) return { row, column: next }
  const last = writable.at(-1)
  return row > 0 && last !== undefined ? { row: row - 1, column: last } : undefined
}
