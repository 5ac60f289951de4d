import { expect, test } from 'vitest'
import { plainFigure } from './plainFigure'

test.each([
  ['1234', 'HOUSEHOLD', 1234],
  ['1.234', 'HOUSEHOLD', 1234],
  ['1.234', 'LITRE', undefined],
  ['1,234', 'HOUSEHOLD', undefined],
  ['1.234,5', 'LITRE', 1234.5],
  ['1234.5', 'LITRE', 1234.5],
  ['75,5', 'PERCENT', 75.5],
  ['1.234.567', 'VND', 1234567],
  ['1.234.567,25', undefined, 1234567.25],
  ['trên 900', 'HOUSEHOLD', undefined],
  ['1.23.456', 'HOUSEHOLD', undefined],
  ['', 'HOUSEHOLD', undefined],
  ['Có', 'YES_NO', 1],
  ['không', 'YES_NO', 0],
  ['khá', 'GRADE', 3],
  ['nhiều', 'GRADE', undefined],
])('%o in %s says %o', (text, unit, value) => expect(plainFigure(text, unit)?.value).toBe(value))
