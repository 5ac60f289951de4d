import { expect, test } from 'vitest'
import type { Target } from '@/api/model'
import { thresholdsOf, withThresholds } from './thresholds'

const EITHER: Target['expression'] = {
  any: [
    { indicator: 'NEW_MODELS', op: '>=', value: 1 },
    { all: [{ indicator: 'SAFE', op: '=', value: true }, { ratio: { of: 'A', to: 'B' }, op: '>=', value: 75, unitOfMeasure: 'PERCENT' }] },
    { count: { unitTypes: ['WARD'], where: { indicator: 'CASES', op: '<=', value: 9 } }, op: '>=', value: 2 },
  ],
}

test('every number that is compared with is named with its place; yes and no are none', () =>
  expect(thresholdsOf(EITHER).map(({ pointer, value }) => [pointer, value])).toEqual([
    ['/any/0/value', 1],
    ['/any/1/all/1/value', 75],
    ['/any/2/value', 2],
    ['/any/2/count/where/value', 9],
  ]))

test('other numbers take their places and all else stays', () => {
  const raised = withThresholds(EITHER, { '/any/1/all/1/value': 80, '/any/2/count/where/value': 5 })

  expect(thresholdsOf(raised).map(({ value }) => value)).toEqual([1, 80, 2, 5])
  expect(withThresholds(raised, { '/any/1/all/1/value': 75, '/any/2/count/where/value': 9 })).toEqual(EITHER)
})
