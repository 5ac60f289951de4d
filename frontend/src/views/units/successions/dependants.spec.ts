import { expect, test } from 'vitest'
import { byKind, type Dependant, kindAndDay, pageOf } from './dependants'

const merger: Dependant = { kind: 'SUCCESSION', id: 's1', label: 'MERGED_INTO 2025-07-01' }
const report: Dependant = { kind: 'REPORT', id: 'r1', label: '2026' }
const task: Dependant = { kind: 'TASK', id: 't1', label: 'Rà soát' }

test('what rests on a reorganisation leads to its own page, where it has one', () => {
  expect([merger, report, task].map(pageOf)).toEqual(['/units/successions/s1', '/reports/r1', undefined])
})

test('a later reorganisation is told by its kind and day, anything else by its label', () => {
  expect(kindAndDay(merger)).toEqual({ kind: 'MERGED_INTO', day: '2025-07-01' })
  expect(kindAndDay(report)).toBeUndefined()
})

test('things of one kind stand together', () => {
  expect(byKind([report, merger, { ...report, id: 'r2' }]).map(({ kind, items }) => [kind, items.length])).toEqual([['REPORT', 2], ['SUCCESSION', 1]])
})
