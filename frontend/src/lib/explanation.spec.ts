import { expect, test } from 'vitest'
import { branchAt, byReason, explanationPage, reportPage } from './explanation'

test('a link of the API leads to the page that explains the same', () => {
  expect(explanationPage('/api/v1/targets/t1/explain?unit=u1&period=2019&view=RESTATED&asOf=2026-04-30'))
    .toBe('/targets/t1/explanation?unit=u1&period=2019&view=RESTATED&asOf=2026-04-30')
  expect(reportPage('/api/v1/reports/r1')).toBe('/reports/r1')
})

const NEW = { indicator: 'NEW_MODELS', op: '>=', value: 1 } as const
const SHARE = { ratio: { of: 'CONSOLIDATED_MODELS', to: 'EXISTING_MODELS' }, op: '>=', value: 75, unitOfMeasure: 'PERCENT' } as const

test.each([
  ['/expression/any/0', NEW],
  ['/expression/any/1/all/0', SHARE],
  ['/expression', undefined],
  ['/coverage', undefined],
  [undefined, undefined],
])('the branch at %s is %j', (pointer, branch) => {
  expect(branchAt({ any: [NEW, { all: [SHARE] }] }, pointer)).toEqual(branch)
})

test('units are left out for one reason at a time', () => {
  const unit = (name: string, reason: 'NOT_REPORTED' | 'NOT_APPROVED') => ({ unit: name, unitName: name, reason })
  const groups = byReason([unit('a', 'NOT_REPORTED'), unit('b', 'NOT_APPROVED'), unit('c', 'NOT_REPORTED')])
  expect(groups.map(({ reason, units }) => [reason, units.map((one) => one.unit)])).toEqual([['NOT_REPORTED', ['a', 'c']], ['NOT_APPROVED', ['b']]])
})
