import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CheckRule, Figure } from '@/api/model'
import { judge } from './check'

const exact = (value: number): Figure => ({ qualifier: 'EXACT', value })
const moreThan = (lower: number): Figure => ({ qualifier: 'MORE_THAN', value: lower, lower, lowerOpen: true })
const about = (lower: number, upper: number): Figure => ({ qualifier: 'ABOUT', lower, upper })
const own = (figures: Record<string, Figure>, previous: Record<string, Figure> = {}, siblings: number[] = []) => ({ own: figures, previous, siblings: siblings.map((value) => ({ A: exact(value) })) })
const WITHIN: CheckRule = { compare: { left: { indicator: 'A' }, op: '<=', right: { indicator: 'B' } } }
const TRIPLE: CheckRule = { change: { of: { indicator: 'A' }, factor: 3 } }
const OUTLIER: CheckRule = { outlier: { of: { indicator: 'A' } } }
const SHARE: CheckRule = { range: { of: { ratio: { of: 'A', to: 'B' } }, atMost: 100 } }

test.each([
  ['within', WITHIN, own({ A: exact(900), B: exact(1000) }), 'PASSED', []],
  ['equal is within', WITHIN, own({ A: exact(1000), B: exact(1000) }), 'PASSED', []],
  ['beyond', WITHIN, own({ A: exact(1001), B: exact(1000) }), 'VIOLATED', []],
  ['a figure is missing', WITHIN, own({ A: exact(1001) }), 'UNDECIDED', ['MISSING_FIGURE']],
  ['more than as many as there are', WITHIN, own({ A: moreThan(1000), B: exact(1000) }), 'VIOLATED', []],
  ['hedged so that both could be', WITHIN, own({ A: about(900, 1100), B: exact(1000) }), 'UNDECIDED', ['OPEN_FIGURE']],
  ['three times the last period', TRIPLE, own({ A: exact(30) }, { A: exact(10) }), 'PASSED', []],
  ['more than three times', TRIPLE, own({ A: exact(31) }, { A: exact(10) }), 'VIOLATED', []],
  ['less than a third', TRIPLE, own({ A: exact(3) }, { A: exact(10) }), 'VIOLATED', []],
  ['no last period', TRIPLE, own({ A: exact(3) }), 'UNDECIDED', ['NO_PREVIOUS']],
  ['a multiple of nothing', TRIPLE, own({ A: exact(3) }, { A: exact(0) }), 'UNDECIDED', ['PREVIOUS_ZERO']],
  ['among its siblings', OUTLIER, own({ A: exact(12) }, {}, [10, 11, 12, 13, 14]), 'PASSED', []],
  ['far from its siblings', OUTLIER, own({ A: exact(100) }, {}, [10, 11, 12, 13, 14]), 'VIOLATED', []],
  ['too few siblings', OUTLIER, own({ A: exact(100) }, {}, [10, 11, 12, 13]), 'UNDECIDED', ['FEW_SIBLINGS']],
  ['siblings that all say the same', OUTLIER, own({ A: exact(100) }, {}, [10, 10, 10, 10, 10]), 'UNDECIDED', ['NO_SPREAD']],
  ['a share of all', SHARE, own({ A: exact(10), B: exact(10) }), 'PASSED', []],
  ['a share beyond all', SHARE, own({ A: exact(11), B: exact(10) }), 'VIOLATED', []],
  ['a share of nothing', SHARE, own({ A: exact(0), B: exact(0) }), 'UNDECIDED', ['ZERO_DENOMINATOR']],
  ['tenths added are exact', { compare: { left: { sum: ['A', 'B'] }, op: '=', right: { indicator: 'C' } } }, own({ A: exact(0.1), B: exact(0.2), C: exact(0.3) }), 'PASSED', []],
  ['given', { given: ['A', 'B'] }, own({ A: exact(1) }), 'VIOLATED', []],
  ['one of two', { any: [WITHIN, { given: ['C'] }] }, own({ A: exact(2), B: exact(1), C: exact(1) }), 'PASSED', []],
  ['each of two', { all: [WITHIN, { given: ['C'] }] }, own({ A: exact(1), B: exact(1) }), 'VIOLATED', []],
  ['nothing to hold', { if: { given: ['C'] }, then: WITHIN }, own({ A: exact(2), B: exact(1) }), 'PASSED', []],
  ['what must hold then', { if: { given: ['A'] }, then: WITHIN }, own({ A: exact(2), B: exact(1) }), 'VIOLATED', []],
] as [string, CheckRule, Parameters<typeof judge>[1], string, string[]][])('%s', (_, rule, figures, outcome, because) => {
  expect(judge(rule, figures)).toEqual({ outcome, because })
})

interface SharedCase {
  name: string
  rule: CheckRule
  figures: { own?: Record<string, Figure>; previous?: Record<string, Figure>; siblings?: Record<string, Figure>[] }
  outcome: string
  because?: string[]
}
// The same cases as hold the API's judge.
const SHARED = JSON.parse(readFileSync('../backend/src/test/resources/checks.json', 'utf8')) as SharedCase[]

test('there are cases shared with the API', () => expect(SHARED.length).toBeGreaterThan(20))

test.each(SHARED.map((one) => [one.name, one] as const))('shared: %s', (_, { rule, figures, outcome, because }) => {
  const judged = judge(rule, { own: figures.own ?? {}, previous: figures.previous ?? {}, siblings: figures.siblings ?? [] })
  expect(judged.outcome).toBe(outcome)
  if (because) expect([...judged.because].sort()).toEqual([...because].sort())
})
