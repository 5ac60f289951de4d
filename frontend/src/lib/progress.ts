import type { TargetProgress } from '@/api/model'

/** What the screen says of a target: the API's status, refined by pace and applicability. */
export type ProgressWord = 'MET' | 'NOT_MET' | 'UNDETERMINED' | 'NO_DATA' | 'ON_TRACK' | 'AT_RISK' | 'NOT_APPLICABLE'

/** Positions on a bullet bar, each a share of its length from 0 to 1. */
export interface Bullet {
  /** Absent while there is no figure: missing is never drawn as nought. */
  bar?: number
  tick?: number
  /** Open where no upper bound is stated: what is possible goes on beyond the bar. */
  whisker?: { from: number; to: number; open?: true }
}

/** How far a target is from its threshold: `key` is under `progress.gap.` in the locale files. */
export interface Gap {
  key: 'met' | 'points' | 'units' | 'amount' | 'undetermined' | 'noData'
  missing?: number
}

type Threshold = TargetProgress['threshold']

/** A threshold that is a quantity; yes/no and grades have no place on a bar. */
export function quantity(threshold: Threshold): (NonNullable<Threshold> & { value: number }) | undefined {
  return threshold && typeof threshold.value === 'number' ? { ...threshold, value: threshold.value } : undefined
}

export function progressWord(target: TargetProgress): ProgressWord {
  if (target.applicable === false) return 'NOT_APPLICABLE'
  if (target.status === 'NOT_MET' && target.pace) return target.pace
  return target.status
}

/**
 * Where bar, threshold tick and whiskers stand. A share is drawn on 0–100 %; any other quantity on a scale a quarter
 * longer than the threshold. The bar ends at what is certain, the lower bound; the whiskers span what is possible.
 */
export function bullet({ actual, threshold: asked }: TargetProgress): Bullet {
  const threshold = quantity(asked)
  const lower = actual?.lower ?? actual?.value
  const open = actual !== undefined && actual.qualifier !== 'EXACT' && lower !== undefined && actual.upper === undefined
  const upper = open ? undefined : (actual?.upper ?? actual?.value ?? lower)
  const share = (threshold ?? actual)?.unitOfMeasure === 'PERCENT'
  const end = share ? Math.max(100, threshold?.value ?? 0) : Math.max((threshold?.value ?? 0) * 1.25, upper ?? lower ?? 0, 1)
  const at = (value: number) => Math.min(Math.max(value / end, 0), 1)
  return {
    ...(lower !== undefined && { bar: at(lower) }),
    ...(threshold && { tick: at(threshold.value) }),
    ...(lower !== undefined && upper !== undefined && at(upper) > at(lower) && { whisker: { from: at(lower), to: at(upper) } }),
    ...(open && { whisker: { from: at(lower), to: 1, open } }),
  }
}

/**
 * The distance to the threshold in the unit that people act on: in units (communes, agencies) where the target is a
 * share of units that must meet it, in percentage points for another share, else in the quantity itself.
 */
export function gap(target: TargetProgress, coverage: boolean): Gap {
  const { actual, units } = target
  const threshold = quantity(target.threshold)
  if (target.status === 'MET') return { key: 'met' }
  if (target.status === 'UNDETERMINED') return { key: 'undetermined' }
  const reached = actual?.value ?? actual?.upper ?? actual?.lower
  if (target.status === 'NO_DATA' || reached === undefined || !threshold) return { key: 'noData' }
  if (coverage && units && threshold.unitOfMeasure === 'PERCENT') {
    return { key: 'units', missing: Math.max(Math.ceil((threshold.value * units.expected) / 100) - units.met, 0) }
  }
  const missing = Math.max(threshold.value - reached, 0)
  return { key: threshold.unitOfMeasure === 'PERCENT' ? 'points' : 'amount', missing }
}
