import { expect, test } from 'vitest'
import { byVietnamese } from './collation'

test('names sort in Vietnamese dictionary order, numbers by size', () => {
  const names = ['Xã 10', 'Đồng Xoài', 'Ân Tường', 'Dĩ An', 'An Lộc', 'Xã 2']
  expect(names.sort(byVietnamese((name) => name))).toEqual(['An Lộc', 'Ân Tường', 'Dĩ An', 'Đồng Xoài', 'Xã 2', 'Xã 10'])
})
