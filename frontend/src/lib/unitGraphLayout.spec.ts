import { expect, test } from 'vitest'
import type { Passage, UnitVersion } from './unitGraph'
import { drawUnitGraph, groupPassages } from './unitGraphLayout'

const passage = (succession: string, from: string, to: string, whole = true): Passage =>
  ({ id: `${succession}:${from}:${to}`, succession, from, to, date: '2025-07-01', kind: 'MERGED_INTO', own: false, whole })
const version = (id: string): UnitVersion => ({ id, unit: id, name: id, type: 'COMMUNE', from: '2016-01-01' })

test('a merger and a split are one box each', () => {
  expect(groupPassages([passage('merger', 'a', 'c'), passage('merger', 'b', 'c')])).toHaveLength(1)
  expect(groupPassages([passage('split', 'a', 'b'), passage('split', 'a', 'c')])).toHaveLength(1)
})

test('of a reorganisation with several sources and successors it stays visible which went into which', () => {
  const groups = groupPassages([passage('s', 'a', 'x'), passage('s', 'b', 'x'), passage('s', 'b', 'y')])
  expect(groups.map((group) => group.map(({ from, to }) => from + to))).toEqual([['ax', 'bx'], ['by']])
})

test('time runs from left to right: sources, what happened, successors', () => {
  const { versions, passages, width, height } = drawUnitGraph({
    versions: [version('a'), version('b'), version('c')], passages: [passage('merger', 'a', 'c'), passage('merger', 'b', 'c')],
  })
  const [a, b, c] = versions
  expect(a!.left).toBe(b!.left)
  expect(a!.left + a!.width).toBeLessThan(passages[0]!.left)
  expect(passages[0]!.left + passages[0]!.width).toBeLessThan(c!.left)
  expect(c!.left + c!.width).toBeLessThanOrEqual(width)
  expect(Math.abs(a!.top - b!.top)).toBeGreaterThanOrEqual(a!.height)
  expect(Math.max(a!.top, b!.top) + a!.height).toBeLessThanOrEqual(height)
})

test('only the way of a part is marked as one', () => {
  const { lines } = drawUnitGraph({
    versions: [version('a'), version('b'), version('c')], passages: [passage('move', 'a', 'b', false), passage('merger', 'b', 'c')],
  })
  expect(lines.filter(({ part }) => part).map(({ id }) => id)).toEqual(['a passage 0', 'passage 0 b'])
})
