import { expect, test } from 'vitest'
import type { Unit } from '@/api/model'
import { emptyReorganisation, neededOf, reorganisation } from './reorganisationForm'

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
