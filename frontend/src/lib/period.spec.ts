import { expect, test } from 'vitest'
import { dayWithin, periodName } from './period'

test.each([
  ['2024', { key: 'year', values: { year: '2024' } }],
  ['2024-H1', { key: 'firstHalf', values: { year: '2024' } }],
  ['2024-H2', { key: 'secondHalf', values: { year: '2024' } }],
  ['2024-9M', { key: 'nineMonths', values: { year: '2024' } }],
  ['2024-Q1', { key: 'quarter', values: { year: '2024', quarter: 'I' } }],
  ['2024-03', { key: 'month', values: { year: '2024', month: '03' } }],
  ['2020/2023', { key: 'stage', values: { from: '2020', to: '2023' } }],
  ['2024-03-03', { key: 'date', values: { date: '03/03/2024' } }],
  ['2024-W1', { key: 'other', values: { period: '2024-W1' } }],
])('%s is told apart', (period, name) => expect(periodName(period)).toEqual(name))

test.each([
  ['2019', '2019-12-31'],
  ['2020/2023', '2023-12-31'],
  ['2024-Q1', '2024-12-31'],
  ['2026', '2026-11-22'],
  ['2027-03', '2026-11-22'],
  ['', '2026-11-22'],
])('the tree of %o is read as of %s', (period, day) => expect(dayWithin(period, '2026-11-22')).toBe(day))
