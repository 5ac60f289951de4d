import type { Target } from '@/api/model'

type Written = Target['expression']

/** A number that an expression compares with. */
export interface Threshold {
  /** JSON pointer to it, within the expression. */
  pointer: string
  /** The comparison that it belongs to. */
  comparison: Written
  value: number
}

const NO_THRESHOLDS: Threshold[] = []

/** Every number that an expression compares with, in the order in which it is read. */
export function thresholdsOf(written: Written, pointer = ''): Threshold[] {
  const parts = written.any ?? written.all
  if (parts) return parts.flatMap((part, index) => thresholdsOf(part, `${pointer}/${written.any ? 'any' : 'all'}/${index}`))
  const own = typeof written.value === 'number' ? [{ pointer: `${pointer}/value`, comparison: written, value: written.value }] : NO_THRESHOLDS
  return written.count?.where ? [...own, ...thresholdsOf(written.count.where, `${pointer}/count/where`)] : own
}

/** The same expression with other numbers to compare with, by their pointers. */
export function withThresholds(written: Written, values: Record<string, number>, pointer = ''): Written {
  if (written.any) return { any: written.any.map((part, index) => withThresholds(part, values, `${pointer}/any/${index}`)) }
  if (written.all) return { all: written.all.map((part, index) => withThresholds(part, values, `${pointer}/all/${index}`)) }
  const { count } = written
  return {
    ...written,
    ...(count?.where && { count: { ...count, where: withThresholds(count.where, values, `${pointer}/count/where`) } }),
    value: values[`${pointer}/value`] ?? written.value,
  }
}
