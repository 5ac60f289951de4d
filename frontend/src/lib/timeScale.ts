import { daysUntil } from './date'

/** A stretch of time, both ends included. */
export interface TimeSpan {
  first: string
  last: string
}

/** Where a day stands in the span, from 0 to 1. */
export function positionIn({ first, last }: TimeSpan, date: string): number {
  return Math.min(Math.max(daysUntil(date, first) / Math.max(daysUntil(last, first), 1), 0), 1)
}

/** The days of change within a span, in order and each once. */
export function marksIn({ first, last }: TimeSpan, dates: readonly string[]): string[] {
  return [...new Set(dates)].filter((date) => date >= first && date <= last).sort()
}

/** The day of change before or after a day: the next stop of somebody who leafs through the changes. */
export function neighbour(marks: readonly string[], date: string, step: 1 | -1): string | undefined {
  return step === 1 ? marks.find((mark) => mark > date) : [...marks].reverse().find((mark) => mark < date)
}
