/** A cell of a grid by its place, from 0. */
export interface Place {
  row: number
  column: number
}

/** A text of a pasted block and the cell that it is for. */
export interface Placed extends Place {
  text: string
}

/**
 * A block as spreadsheets copy it: columns by tab, rows by line; a text with line breaks or quotes stands in quotes.
 * The empty line that they put at the end is none.
 */
export function readBlock(copied: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of copied.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows.at(-1)?.every((text) => !text) ? rows.slice(0, -1) : rows
}

/** Names compared as people read them: without regard to case, tones written in another form, and spaces. */
const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()

/**
 * Where each text of a block goes. A block whose first column are names of rows is laid by name, wherever it is pasted;
 * any other from `start` on, to the right and down.
 *
 * @param columns the columns that can be written to, from left to right
 * @param names the rows' names, from top to bottom
 */
export function placeBlock(block: readonly string[][], start: Place, columns: readonly number[], names: readonly string[]): { placed: Placed[]; outside: number } {
  const byName = new Map(names.map((name, row) => [folded(name), row]))
  const rowsByName = block.map(([name = '']) => byName.get(folded(name)))
  const named = block.some((row) => row.length > 1) && rowsByName.every((row, index) => row !== undefined || !block[index]?.[0])
  const open = named ? columns : columns.filter((column) => column >= start.column)
  const placed: Placed[] = []
  let outside = 0
  block.forEach((texts, index) => {
    const row = named ? rowsByName[index] : start.row + index
    texts.slice(named ? 1 : 0).forEach((text, offset) => {
      const column = open[offset]
      if (row !== undefined && row < names.length && column !== undefined) placed.push({ row, column, text })
      else if (text) outside += 1
    })
  })
  return { placed, outside }
}
