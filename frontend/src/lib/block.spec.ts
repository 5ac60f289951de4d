import { expect, test } from 'vitest'
import { placeBlock, readBlock } from './block'

test.each([
  ['1.234\t5\n6\t7\n', [['1.234', '5'], ['6', '7']]],
  ['1.234', [['1.234']]],
  ['1\r\n2\r\n', [['1'], ['2']]],
  ['a\t\tb', [['a', '', 'b']]],
  ['"hai\ndòng"\t"nói ""có"""\n', [['hai\ndòng', 'nói "có"']]],
  ['\t\n3\t4', [['', ''], ['3', '4']]],
])('%o is a block', (copied, block) => expect(readBlock(copied)).toEqual(block))

const NAMES = ['Tổng số hộ dân', 'Hộ dân được tuyên truyền', 'Mô hình mới']
const WRITABLE = [1, 5, 6]

test('a block is laid from the cell on, into the columns that can be written to', () => {
  expect(placeBlock([['10', 'theo sổ'], ['20', '']], { row: 1, column: 1 }, WRITABLE, NAMES)).toEqual({
    placed: [{ row: 1, column: 1, text: '10' }, { row: 1, column: 5, text: 'theo sổ' }, { row: 2, column: 1, text: '20' }, { row: 2, column: 5, text: '' }],
    outside: 0,
  })
})

test('what falls beside the grid is counted, not dropped in silence', () => {
  expect(placeBlock([['1'], ['2'], ['3']], { row: 1, column: 1 }, WRITABLE, NAMES).outside).toBe(1)
  expect(placeBlock([['1', '2', '3', '4']], { row: 0, column: 1 }, WRITABLE, NAMES).outside).toBe(1)
})

test('a block that begins with the names of rows is laid by name', () => {
  expect(placeBlock([['mô hình  mới', '3'], ['Tổng số hộ dân', '1.000']], { row: 1, column: 5 }, WRITABLE, NAMES).placed).toEqual([
    { row: 2, column: 1, text: '3' }, { row: 0, column: 1, text: '1.000' },
  ])
})

test('names in another Unicode form are the same names', () => {
  expect(placeBlock([['Mô hình mới'.normalize('NFD'), '3']], { row: 0, column: 1 }, WRITABLE, NAMES).placed).toEqual([{ row: 2, column: 1, text: '3' }])
})
