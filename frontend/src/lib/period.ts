import { formatDate } from './date'

/** A period taken apart for its name: `key` is under `period.` in the locale files, `values` fill it in. */
export interface PeriodName {
  key: 'year' | 'firstHalf' | 'secondHalf' | 'nineMonths' | 'quarter' | 'month' | 'stage' | 'date' | 'other'
  values: Record<string, string>
}

const HALVES = ['firstHalf', 'secondHalf'] as const
const ROMAN = ['I', 'II', 'III', 'IV']

const SHAPES: readonly [PeriodName['key'] | 'half', RegExp][] = [
  ['year', /^(?<year>\d{4})$/],
  ['half', /^(?<year>\d{4})-H(?<half>[12])$/],
  ['nineMonths', /^(?<year>\d{4})-9M$/],
  ['quarter', /^(?<year>\d{4})-Q(?<quarter>[1-4])$/],
  ['month', /^(?<year>\d{4})-(?<month>\d{2})$/],
  ['stage', /^(?<from>\d{4})\/(?<to>\d{4})$/],
]

function wordsOf({ half: _, quarter, ...values }: Record<string, string>): Record<string, string> {
  return { ...values, ...(quarter && { quarter: ROMAN[Number(quarter) - 1] ?? quarter }) }
}

/** What kind of period `2024`, `2024-H1`, `2024-9M`, `2024-Q1`, `2024-03`, `2020/2023` or a date is. */
export function periodName(period: string): PeriodName {
  for (const [key, shape] of SHAPES) {
    const groups = shape.exec(period)?.groups
    if (groups) return { key: key === 'half' ? HALVES[Number(groups.half) - 1] ?? 'other' : key, values: wordsOf(groups) }
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(period)
    ? { key: 'date', values: { date: formatDate(period) } }
    : { key: 'other', values: { period } }
}

/** The day on which to read the tree of units for a period: its year's last day when that is past, else today. */
export function dayWithin(period: string, today: string): string {
  const year = /(\d{4})(?!.*\d{4})/.exec(period)?.[1]
  return year && `${year}-12-31` < today ? `${year}-12-31` : today
}
