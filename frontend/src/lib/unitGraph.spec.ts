import { expect, test } from 'vitest'
import type { UnitHistory } from '@/api/model'
import { changeDates, unitGraph, versionsOf } from './unitGraph'

const nothing = { parents: [], codes: [], successions: [], nodes: [], edges: [] }

const DONG_NAI: UnitHistory = {
  ...nothing,
  unit: 'dong-nai',
  names: [{ name: 'Tỉnh Đồng Nai', validFrom: '2004-07-08', validTo: '2026-04-30' }, { name: 'Thành phố Đồng Nai', validFrom: '2026-04-30' }],
  types: [{ type: 'PROVINCE', validFrom: '2004-07-08', validTo: '2026-04-30' }, { type: 'MUNICIPALITY', validFrom: '2026-04-30' }],
}

const BINH_PHUOC: UnitHistory = {
  ...nothing,
  unit: 'binh-phuoc',
  names: [{ name: 'Tỉnh Bình Phước', validFrom: '2004-07-08', validTo: '2025-07-01' }],
  types: [{ type: 'PROVINCE', validFrom: '2004-07-08', validTo: '2025-07-01' }],
  nodes: [
    { id: 'binh-phuoc', name: 'Tỉnh Bình Phước', type: 'PROVINCE', path: ['Việt Nam'], validFrom: '2004-07-08', validTo: '2025-07-01' },
    { id: 'dong-nai', name: 'Thành phố Đồng Nai', type: 'MUNICIPALITY', path: ['Việt Nam'], validFrom: '2004-07-08' },
  ],
  edges: [{ succession: 's1', date: '2025-07-01', kind: 'MERGED_INTO', from: 'binh-phuoc', to: 'dong-nai', whole: true, legalBasis: 'Nghị quyết 202/2025/QH15' }],
}

test('a unit has one version for each stretch in which neither name nor type changed', () => {
  expect(versionsOf(DONG_NAI).map(({ name, type, from, to }) => [name, type, from, to])).toEqual([
    ['Tỉnh Đồng Nai', 'PROVINCE', '2004-07-08', '2026-04-30'],
    ['Thành phố Đồng Nai', 'MUNICIPALITY', '2026-04-30', undefined],
  ])
})

test('a new type under the old name is a version too', () => {
  const versions = versionsOf({
    unit: 'u', names: [{ name: 'Minh Hưng', validFrom: '2016-01-01' }],
    types: [{ type: 'COMMUNE', validFrom: '2016-01-01', validTo: '2026-04-30' }, { type: 'WARD', validFrom: '2026-04-30' }],
  })
  expect(versions.map(({ id, name, type, to }) => [id, name, type, to])).toEqual([
    ['u@2016-01-01', 'Minh Hưng', 'COMMUNE', '2026-04-30'],
    ['u@2026-04-30', 'Minh Hưng', 'WARD', undefined],
  ])
})

test('Bình Phước goes into Đồng Nai province, which becomes Đồng Nai City', () => {
  const { versions, passages } = unitGraph(BINH_PHUOC, [DONG_NAI])

  expect(versions.map(({ name }) => name)).toEqual(['Tỉnh Bình Phước', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai'])
  expect(passages.map(({ from, to, date, kind, own }) => [from, to, date, kind, own])).toEqual([
    ['binh-phuoc@2004-07-08', 'dong-nai@2004-07-08', '2025-07-01', 'MERGED_INTO', false],
    ['dong-nai@2004-07-08', 'dong-nai@2026-04-30', '2026-04-30', 'UPGRADED', true],
  ])
  expect(passages[0]?.legalBasis).toBe('Nghị quyết 202/2025/QH15')
})

test('a change that was ordered carries its kind and legal basis, one that was taken back does not', () => {
  const order = {
    id: 's2', kind: 'UPGRADED' as const, takesEffectOn: '2026-04-30', legalBasis: 'Nghị quyết 237/NQ-UBTVQH16', legalBasisDirective: 'd1', effects: [],
    edges: [{ from: 'dong-nai', fromName: 'Tỉnh Đồng Nai', to: 'dong-nai', toName: 'Thành phố Đồng Nai', whole: true }],
  }
  expect(unitGraph(BINH_PHUOC, [DONG_NAI], [order]).passages[1]).toMatchObject({
    kind: 'UPGRADED', own: true, legalBasis: 'Nghị quyết 237/NQ-UBTVQH16', legalBasisDirective: 'd1',
  })
  expect(unitGraph(BINH_PHUOC, [DONG_NAI], [{ ...order, undoneBy: 's3' }]).passages[1]).not.toHaveProperty('legalBasis')
})

test('a unit whose own history is not read stands under its last name', () => {
  const { versions } = unitGraph(BINH_PHUOC)
  expect(versions.map(({ name }) => name)).toEqual(['Tỉnh Bình Phước', 'Thành phố Đồng Nai'])
})

test('a part keeps the shares that were declared for it', () => {
  const halved: UnitHistory = { ...BINH_PHUOC, edges: [{ ...BINH_PHUOC.edges[0]!, kind: 'SPLIT_INTO', whole: false, weights: { HOUSEHOLDS: 0.4 } }] }
  expect(unitGraph(halved).passages[0]).toMatchObject({ whole: false, weights: { HOUSEHOLDS: 0.4 } })
})

test('a unit that nothing happened to is one box and no passage', () => {
  const alone: UnitHistory = { ...BINH_PHUOC, nodes: BINH_PHUOC.nodes.slice(0, 1), edges: [] }
  expect(unitGraph(alone)).toMatchObject({ versions: [{ name: 'Tỉnh Bình Phước' }], passages: [] })
})

test('the days of change are those of its facts and of its successions, in order', () => {
  expect(changeDates(BINH_PHUOC)).toEqual(['2004-07-08', '2025-07-01'])
})
