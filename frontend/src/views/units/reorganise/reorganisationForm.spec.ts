import { expect, test } from 'vitest'
import type { Unit } from '@/api/model'
import { contradictionsOf, emptyReorganisation, neededOf, reorganisation } from './reorganisationForm'

const unit = (id: string): Unit => ({ id, name: id, type: 'COMMUNE', asOf: '2026-01-01', codes: [], path: [] })
const base = { ...emptyReorganisation(), takesEffectOn: '1/7/2025', legalBasis: ' Nghị quyết 202/2025/QH15 ' }

test('several units go wholly into one that begins', () => {
  const asked = reorganisation({
    ...base, sources: [unit('a'), unit('b')], parent: [unit('p')], opened: [{ id: 'n', name: ' Xã Mới ', type: 'COMMUNE', code: '12345' }],
  })
  expect(asked).toEqual({
    kind: 'MERGED_INTO', takesEffectOn: '2025-07-01', legalBasis: 'Nghị quyết 202/2025/QH15',
    edges: [{ from: 'a', to: 'n', whole: true }, { from: 'b', to: 'n', whole: true }],
    successors: [{ id: 'n', name: 'Xã Mới', type: 'COMMUNE', parent: 'p', codes: [{ scheme: 'GSO', code: '12345' }] }],
  })
})

test('a split goes in parts, without shares that nobody declared', () => {
  const { edges } = reorganisation({ ...base, kind: 'SPLIT_INTO', sources: [unit('a')], successors: [unit('b'), unit('c')] })
  expect(edges).toEqual([{ from: 'a', to: 'b', whole: false }, { from: 'a', to: 'c', whole: false }])
})

test('a unit that is renamed stays the same unit', () => {
  const asked = reorganisation({ ...base, kind: 'RENAMED', sources: [unit('a')], successors: [unit('left over')], name: 'Xã Khác' })
  expect(asked.edges).toEqual([{ from: 'a', to: 'a', whole: true }])
  expect(asked.changes).toEqual([{ unit: 'a', name: 'Xã Khác' }])
  expect(asked).not.toHaveProperty('successors')
})

test('a unit that begins needs one to lie below, and one that stays needs something new', () => {
  expect(neededOf({ ...base, opened: [{ id: 'n', name: 'Xã Mới', type: 'COMMUNE', code: '' }] })).toMatchObject({ parent: [] })
  expect(neededOf({ ...base, successors: [unit('b')] })).not.toHaveProperty('parent')
  expect(neededOf({ ...base, kind: 'UPGRADED' })).toMatchObject({ changes: '' })
})

const split = { ...base, kind: 'SPLIT_INTO' as const, sources: [unit('a')], successors: [unit('b'), unit('c')] }
const declared = (b: string, c: string) =>
  ({ ...split, declared: true, shares: [{ id: 's', source: 'a', indicator: 'HOUSEHOLDS', shares: { b, c } }] })

test('declared shares go with each part, as parts of one', () => {
  expect(reorganisation(declared('62,5', '37,5')).edges).toEqual([
    { from: 'a', to: 'b', whole: false, weights: { HOUSEHOLDS: 0.625 } }, { from: 'a', to: 'c', whole: false, weights: { HOUSEHOLDS: 0.375 } },
  ])
  expect(contradictionsOf(declared('62,5', '37,5'))).toEqual({})
})

test('shares that do not add up to 100 % are not sent, and neither is a declaration of nothing', () => {
  expect(contradictionsOf(declared('62,5', '37'))).toEqual({ shares: 'NotOne' })
  expect(neededOf({ ...split, declared: true })).toMatchObject({ shares: [] })
})

test('shares of a source that was taken out, or typed before none were declared, count for nothing', () => {
  expect(reorganisation({ ...declared('62,5', '37'), declared: false }).edges).toEqual(reorganisation(split).edges)
  expect(contradictionsOf({ ...declared('62,5', '37'), sources: [unit('d')] })).toEqual({})
})

test('units below go where they were sent, unless that is no successor any more', () => {
  expect(reorganisation({ ...split, places: { x: 'b', y: 'c', z: 'gone', w: '' } }).children).toEqual([{ unit: 'x', parent: 'b' }, { unit: 'y', parent: 'c' }])
  expect(reorganisation({ ...split, successors: [unit('b')], places: { x: 'b' } })).not.toHaveProperty('children')
})
