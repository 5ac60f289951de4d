import { expect, test } from 'vitest'
import type { Target } from '@/api/model'
import { asRead, readingsOf } from './reading'

const PER_CLASS = { code: 'PER_CLASS', title: 'Tính riêng từng loại', coverage: { op: '>=', value: 75, unitOfMeasure: 'PERCENT', evaluation: 'PER_CLASS' } } as const
const TWICE = { code: 'TWICE', title: 'Hai lần', expression: { indicator: 'VISITS', op: '>=', value: 2 } } as const

const target = (code: string, readings: Target['readings']): Target => ({
  id: code, campaign: 'c', code, title: code, appliesTo: ['COMMUNE'], exclude: [], periodKind: 'YEAR', expression: { indicator: 'VISITS', op: '>=', value: 1 },
  coverage: { op: '>=', value: 75, unitOfMeasure: 'PERCENT', evaluation: 'POOLED' }, readings, revision: 1, formerly: [], allowedActions: [],
})

test('each reading is offered once, with the targets that can be read so', () => {
  const offered = readingsOf([target('T1', []), target('T3', [PER_CLASS]), target('T4', [TWICE, PER_CLASS])])
  expect(offered.map(({ reading, targets }) => [reading.code, targets])).toEqual([['PER_CLASS', ['T3', 'T4']], ['TWICE', ['T4']]])
})

test('a reading changes what it states and nothing else', () => {
  const both = target('T4', [PER_CLASS, TWICE])
  expect(asRead(both, 'PER_CLASS')).toEqual({ ...both, coverage: PER_CLASS.coverage })
  expect(asRead(both, 'TWICE')).toEqual({ ...both, expression: TWICE.expression })
  expect(asRead(target('T1', [TWICE]), 'PER_CLASS')).toEqual(target('T1', [TWICE]))
  expect(asRead(both, '')).toEqual(both)
})
