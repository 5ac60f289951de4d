import { expect, test } from 'vitest'
import { formatMoney, formatNumber, formatPercent, readNumber } from './number'

test.each([
  [1234567.89, '1.234.567,89'],
  [1234, '1.234'],
  [0, '0'],
  [61.2238, '61,2238'],
])('%d reads %s in Vietnamese', (value, text) => expect(formatNumber(value, 'vi')).toBe(text))

test.each([
  [75.5, '75,5%'],
  [63.063063, '63,06%'],
  [100, '100%'],
])('a share of %d reads %s', (value, text) => expect(formatPercent(value, 'vi')).toBe(text))

test.each([
  [12_400_000_000, '12,4 tỷ đồng'],
  [6_000_000_000, '6 tỷ đồng'],
  [7_400_000, '7,4 triệu đồng'],
  [500_000, '500.000 đồng'],
  [1_234_567_891, '1.234.567.891 đồng'],
])('%d đồng reads %s', (value, text) => expect(formatMoney(value, 'vi')).toBe(text))

test('money is in VND and billions in English', () => expect(formatMoney(12_400_000_000, 'en')).toBe('12.4 billion VND'))

test.each([
  ['75', 75],
  ['75,5', 75.5],
  [' 75.5 ', 75.5],
  ['1.234', undefined],
  ['bảy lăm', undefined],
  ['', undefined],
])('%o typed into a number field is %o', (text, value) => expect(readNumber(text)).toBe(value))
