import { expect, test } from 'vitest'
import type { Target } from '@/api/model'
import { indicatorsOf, operatorSign, readExpression } from './expression'

test('either of two ways reads as two leaves joined by or', () => {
  const written: Target['expression'] = {
    any: [
      { indicator: 'NEW_MODELS', op: '>=', value: 1 },
      { ratio: { of: 'CONSOLIDATED_MODELS', to: 'EXISTING_MODELS' }, op: '>=', value: 75, unitOfMeasure: 'PERCENT' },
    ],
  }
  expect(readExpression(written)).toEqual({
    join: 'any',
    parts: [
      { join: 'leaf', quantity: { kind: 'indicator', codes: ['NEW_MODELS'] }, op: '>=', value: 1, unitOfMeasure: undefined },
      { join: 'leaf', quantity: { kind: 'ratio', codes: ['CONSOLIDATED_MODELS', 'EXISTING_MODELS'] }, op: '>=', value: 75, unitOfMeasure: 'PERCENT' },
    ],
  })
})

test.each([
  ['>=', '≥'],
  ['<=', '≤'],
  ['=', '='],
])('%s is written %s', (op, sign) => expect(operatorSign(op)).toBe(sign))

test('an expression is judged on each indicator that it names, once', () => {
  const written: Target['expression'] = { any: [{ indicator: 'NEW_MODELS' }, { ratio: { of: 'CONSOLIDATED_MODELS', to: 'EXISTING_MODELS' } }, { sum: ['NEW_MODELS', 'A'] }] }
  expect(indicatorsOf(written)).toEqual(['NEW_MODELS', 'CONSOLIDATED_MODELS', 'EXISTING_MODELS', 'A'])
})
