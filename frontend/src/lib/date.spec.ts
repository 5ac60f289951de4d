import { expect, test } from 'vitest'
import { daysUntil, formatDate, formatInstant, formatLongDate, readDate, todayInVietnam } from './date'

test('a date is day, month, year with two digits', () => expect(formatDate('2026-11-02')).toBe('02/11/2026'))

test('a long date reads as the head of an official document', () =>
  expect(formatLongDate('2026-11-02', 'vi')).toBe('ngày 02 tháng 11 năm 2026'))

test('a long date in English has the month in words', () => expect(formatLongDate('2026-11-02', 'en')).toBe('2 November 2026'))

test('an instant is told in Vietnam time, past midnight there', () =>
  expect(formatInstant('2026-11-01T17:05:00Z')).toBe('00:05 02/11/2026'))

test('today is the date in Vietnam, not that of the device', () =>
  expect(todayInVietnam(new Date('2026-11-01T17:05:00Z'))).toBe('2026-11-02'))

test.each([
  ['2026-11-05', 3],
  ['2026-11-02', 0],
  ['2026-10-31', -2],
])('%s is %d days from 2026-11-02', (date, days) => expect(daysUntil(date, '2026-11-02')).toBe(days))

test.each([
  ['02/11/2026', '2026-11-02'],
  ['2-1-2026', '2026-01-02'],
  ['31/02/2026', undefined],
  ['2026-11-02', undefined],
  ['', undefined],
])('%o typed into a date field is %o', (text, date) => expect(readDate(text)).toBe(date))
