import { expect, test } from 'vitest'
import { marksIn, neighbour, positionIn } from './timeScale'

const SPAN = { first: '2019-01-01', last: '2026-01-01' }

test('a day stands where it lies between the ends, and never beyond them', () => {
  expect(positionIn(SPAN, '2019-01-01')).toBe(0)
  expect(positionIn(SPAN, '2026-01-01')).toBe(1)
  expect(positionIn(SPAN, '2022-07-02')).toBeCloseTo(0.5, 2)
  expect(positionIn(SPAN, '1945-09-02')).toBe(0)
  expect(positionIn({ first: '2026-01-01', last: '2026-01-01' }, '2026-01-01')).toBe(0)
})

test('the marks are the days of change within the span, in order and each once', () => {
  expect(marksIn(SPAN, ['2025-07-01', '2004-07-08', '2025-01-01', '2025-07-01'])).toEqual(['2025-01-01', '2025-07-01'])
})

test('leafing goes to the next change and stops at the last', () => {
  const marks = ['2025-01-01', '2025-07-01']
  expect(neighbour(marks, '2019-05-01', 1)).toBe('2025-01-01')
  expect(neighbour(marks, '2025-07-01', -1)).toBe('2025-01-01')
  expect(neighbour(marks, '2025-07-01', 1)).toBeUndefined()
})
