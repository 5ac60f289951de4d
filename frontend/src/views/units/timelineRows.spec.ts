import { expect, test } from 'vitest'
import { timelineRows } from './timelineRows'

test('each interval of each fact is a row, and those of the day shown are marked', () => {
  const rows = timelineRows({
    unit: 'u',
    names: [{ name: 'Tỉnh Đồng Nai', validFrom: '2004-07-08', validTo: '2026-04-30' }, { name: 'Thành phố Đồng Nai', validFrom: '2026-04-30' }],
    types: [{ type: 'PROVINCE', localTerm: 'tỉnh', validFrom: '2004-07-08' }],
    parents: [{ parent: 'vn', parentName: 'Việt Nam', validFrom: '2004-07-08' }],
    codes: [{ scheme: 'GSO', code: '75', validFrom: '2004-07-08' }],
    successions: [], nodes: [], edges: [],
  }, '2026-04-30')

  expect(rows.map(({ fact, value, holds }) => [fact, value, holds])).toEqual([
    ['name', 'Tỉnh Đồng Nai', false],
    ['name', 'Thành phố Đồng Nai', true],
    ['type', 'tỉnh', true],
    ['parent', 'Việt Nam', true],
    ['code', 'GSO 75', true],
  ])
  expect(rows[3]?.link).toBe('vn')
})
