import { expect, test } from 'vitest'
import { ariaSort, nextSort, stateOf, STATES, TINTS } from './heat'

test('a heading sorts by its column, and pressed again the other way round', () => {
  expect(nextSort('', 'T1')).toBe('T1')
  expect(nextSort('T1', 'T1')).toBe('-T1')
  expect(nextSort('-T1', 'T1')).toBe('T1')
  expect(nextSort('-T1', 'T2')).toBe('T2')
})

test('without an order rows are sorted by name', () => {
  expect(nextSort('', 'name')).toBe('-name')
  expect(ariaSort('', 'name')).toBe('ascending')
  expect(ariaSort('-name', 'name')).toBe('descending')
  expect(ariaSort('T1', 'name')).toBeUndefined()
})

test('every state that a cell can be in has its background', () => {
  expect(STATES.filter((state) => !TINTS[state])).toEqual([])
  expect(stateOf({ status: 'NO_DATA', applicable: false })).toBe('NOT_APPLICABLE')
})
