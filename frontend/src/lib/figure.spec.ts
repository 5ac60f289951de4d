import { expect, test } from 'vitest'
import type { Figure } from '@/api/model'
import { figureWords, intervalWords } from './figure'

const CASES: [Figure, string, Record<string, string>][] = [
  [{ qualifier: 'EXACT', value: 1234, unitOfMeasure: 'HOUSEHOLD' }, 'EXACT', { value: '1.234' }],
  [{ qualifier: 'MORE_THAN', value: 6e9, lower: 6e9, lowerOpen: true, unitOfMeasure: 'VND' }, 'MORE_THAN', { value: '6 tỷ đồng' }],
  [{ qualifier: 'ABOUT', value: 20e9, lower: 18e9, upper: 22e9, unitOfMeasure: 'VND' }, 'ABOUT', { value: '20 tỷ đồng' }],
  [{ qualifier: 'ABOUT', lower: 90, upper: 110 }, 'ABOUT', { value: '100' }],
  [{ qualifier: 'ABOUT', lower: 79.82, lowerOpen: true, unitOfMeasure: 'PERCENT' }, 'ABOUT_AT_LEAST', { value: '79,82%' }],
  [{ qualifier: 'ABOUT', upper: 9 }, 'ABOUT_AT_MOST', { value: '9' }],
  [{ qualifier: 'BETWEEN', lower: 63.063, upper: 76.58, unitOfMeasure: 'PERCENT' }, 'BETWEEN', { lower: '63,06%', upper: '76,58%' }],
  [{ qualifier: 'AT_MOST', upper: 12 }, 'AT_MOST', { value: '12' }],
  [{ qualifier: 'EXACT', value: 1, unitOfMeasure: 'YES_NO' }, 'yes', {}],
  [{ qualifier: 'EXACT', value: 0, unitOfMeasure: 'YES_NO' }, 'no', {}],
  [{ qualifier: 'EXACT', value: 3, unitOfMeasure: 'GRADE' }, 'grade.3', {}],
  [{ qualifier: 'INDEFINITE', lower: 1000 }, 'indefinite.1000', {}],
  [{ qualifier: 'INDEFINITE', lower: 1300 }, 'indefinite.other', { value: '1.300' }],
]

test.each(CASES)('%o reads by its qualifier', (figure, key, values) =>
  expect(figureWords(figure, 'vi')).toEqual({ key, values }))

test.each([
  [{ qualifier: 'MORE_THAN', value: 6e9, lower: 6e9, lowerOpen: true, unitOfMeasure: 'VND' }, 'above', { lower: '6.000.000.000 đồng' }],
  [{ qualifier: 'ABOUT', value: 20, lower: 18, upper: 22 }, 'between', { lower: '18', upper: '22' }],
  [{ qualifier: 'ABOUT', lower: 90, upper: 100, upperOpen: true }, 'from_below', { lower: '90', upper: '100' }],
  [{ qualifier: 'LESS_THAN', lower: 0, upper: 900, upperOpen: true }, 'from_below', { lower: '0', upper: '900' }],
  [{ qualifier: 'BETWEEN', lower: 1, lowerOpen: true, upper: 2 }, 'above_to', { lower: '1', upper: '2' }],
  [{ qualifier: 'BETWEEN', lower: 1, lowerOpen: true, upper: 2, upperOpen: true }, 'above_below', { lower: '1', upper: '2' }],
  [{ qualifier: 'INDEFINITE', lower: 1000 }, 'from', { lower: '1.000' }],
  [{ qualifier: 'AT_MOST', upper: 75.5, unitOfMeasure: 'PERCENT' }, 'to', { upper: '75,5%' }],
  [{ qualifier: 'LESS_THAN', upper: 9, upperOpen: true }, 'below', { upper: '9' }],
] as [Figure, string, Record<string, string>][])('what %j leaves possible is %s', (figure, key, values) => {
  expect(intervalWords(figure, 'vi')).toEqual({ key, values })
})

test('an exact figure leaves nothing open', () => {
  expect(intervalWords({ qualifier: 'EXACT', value: 5, lower: 5, upper: 5 }, 'vi')).toBeUndefined()
  expect(intervalWords({ qualifier: 'INDEFINITE' }, 'vi')).toBeUndefined()
})
