import { expect, test } from 'vitest'
import type { TargetProgress } from '@/api/model'
import { bullet, gap, progressWord } from './progress'

const SHARE: TargetProgress = {
  target: '0198f2a0-0000-7000-8000-000000000001',
  code: 'T4',
  title: 'Mô hình phòng, chống tội phạm',
  status: 'UNDETERMINED',
  threshold: { op: '>=', value: 75, unitOfMeasure: 'PERCENT' },
  actual: { qualifier: 'BETWEEN', lower: 63.06, upper: 76.58, unitOfMeasure: 'PERCENT' },
  units: { expected: 111, reported: 98, met: 70, notMet: 26, undetermined: 2, noData: 13 },
}

test('the bar ends at what is certain and the whiskers span what is possible', () =>
  expect(bullet(SHARE)).toEqual({ bar: 0.6306, tick: 0.75, whisker: { from: 0.6306, to: 0.7658, start: 'CLOSED', end: 'CLOSED' } }))

test('an exact share has no whiskers', () =>
  expect(bullet({ ...SHARE, actual: { qualifier: 'EXACT', value: 72.4 } })).toEqual({ bar: expect.closeTo(0.724), tick: 0.75 }))

test('what has no upper bound may be anything beyond', () =>
  expect(bullet({ ...SHARE, actual: { qualifier: 'ABOUT', lower: 79.82, lowerOpen: true } })).toEqual({
    bar: expect.closeTo(0.7982), tick: 0.75, whisker: { from: expect.closeTo(0.7982), to: 1, start: 'OPEN', end: 'UNBOUNDED' },
  }))

test('what is only known to be at most something is possible from nought, and nothing of it is certain', () =>
  expect(bullet({ ...SHARE, actual: { qualifier: 'LESS_THAN', upper: 60, upperOpen: true } })).toEqual({
    tick: 0.75, whisker: { from: 0, to: 0.6, start: 'UNBOUNDED', end: 'OPEN' },
  }))

test('a figure of which no bound is known is drawn as missing', () =>
  expect(bullet({ ...SHARE, actual: { qualifier: 'INDEFINITE' } })).toEqual({ tick: 0.75 }))

test('a count is drawn on a scale a quarter longer than its threshold', () =>
  expect(bullet({ ...SHARE, threshold: { op: '>=', value: 4 }, actual: { qualifier: 'EXACT', value: 2 } })).toEqual({ bar: 0.4, tick: 0.8 }))

test('missing is never drawn as nought', () => {
  const { actual: _, ...missing } = SHARE
  expect(bullet(missing)).toEqual({ tick: 0.75 })
})

test('a target that does not apply says so, whatever its status', () =>
  expect(progressWord({ ...SHARE, applicable: false })).toBe('NOT_APPLICABLE'))

test('a running period says the pace instead of not met', () => {
  expect(progressWord({ ...SHARE, status: 'NOT_MET', pace: 'AT_RISK' })).toBe('AT_RISK')
  expect(progressWord({ ...SHARE, status: 'MET', pace: 'ON_TRACK' })).toBe('MET')
})

test('a share of units lacks units: 75 % of 111 is 84, 14 more than 70', () =>
  expect(gap({ ...SHARE, status: 'NOT_MET' }, true)).toEqual({ key: 'units', missing: 14 }))

test('another share lacks percentage points', () =>
  expect(gap({ ...SHARE, status: 'NOT_MET', actual: { qualifier: 'EXACT', value: 72.4 } }, false)).toEqual({
    key: 'points', missing: expect.closeTo(2.6),
  }))

test('an undetermined target states no gap', () => expect(gap(SHARE, true)).toEqual({ key: 'undetermined' }))
