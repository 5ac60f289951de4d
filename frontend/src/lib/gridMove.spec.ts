import { expect, test } from 'vitest'
import { moveInGrid } from './gridMove'

const SIZE = { rows: 3, columns: 7 }
const WRITABLE = [1, 5, 6]
const go = (row: number, column: number, key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => {
  const to = moveInGrid({ row, column }, { key, shiftKey: false, ctrlKey: false, ...held }, SIZE, WRITABLE)
  return to && [to.row, to.column]
}

test.each([
  ['ArrowDown', {}, [1, 1], [2, 1]],
  ['ArrowUp', {}, [1, 1], [0, 1]],
  ['ArrowLeft', {}, [1, 1], [1, 0]],
  ['ArrowRight', {}, [1, 1], [1, 2]],
  ['ArrowDown', {}, [2, 1], undefined],
  ['ArrowUp', {}, [0, 1], undefined],
  ['ArrowDown', { ctrlKey: true }, [0, 1], [2, 1]],
  ['Enter', {}, [0, 5], [1, 5]],
  ['Enter', { shiftKey: true }, [1, 5], [0, 5]],
  ['Home', {}, [1, 5], [1, 0]],
  ['End', { ctrlKey: true }, [0, 0], [2, 6]],
  ['Tab', {}, [0, 1], [0, 5]],
  ['Tab', {}, [0, 6], [1, 1]],
  ['Tab', {}, [2, 6], undefined],
  ['Tab', { shiftKey: true }, [1, 1], [0, 6]],
  ['Tab', { shiftKey: true }, [0, 1], undefined],
  ['Tab', {}, [0, 3], [0, 5]],
  ['x', {}, [0, 1], undefined],
] as const)('%s %o at %o leads to %o', (key, held, [row, column], to) => expect(go(row, column, key, held)).toEqual(to))
