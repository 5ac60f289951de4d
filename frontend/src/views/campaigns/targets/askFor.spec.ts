import { expect, test } from 'vitest'
import { withIndicators } from './askFor'

const HOUSEHOLDS = { indicator: 'HOUSEHOLDS', indicatorName: 'Tổng số hộ dân', unitTypes: ['COMMUNE' as const], required: true }

test('an indicator that the campaign does not ask for yet is added for the types of the target', () =>
  expect(withIndicators([HOUSEHOLDS], ['HOUSEHOLDS', 'NEW_MODELS'], ['COMMUNE'])?.map(({ indicator, unitTypes }) => [indicator, unitTypes])).toEqual([
    ['HOUSEHOLDS', ['COMMUNE']],
    ['NEW_MODELS', ['COMMUNE']],
  ]))

test('one that it asks of other units is asked of these too', () =>
  expect(withIndicators([HOUSEHOLDS], ['HOUSEHOLDS'], ['COMMUNE', 'WARD'])?.[0]?.unitTypes).toEqual(['COMMUNE', 'WARD']))

test('nothing changes when the campaign asks for them already', () =>
  expect(withIndicators([HOUSEHOLDS], ['HOUSEHOLDS'], ['COMMUNE'])).toBeUndefined())
