import type { TargetProgress } from '@/api/model'

/** What the screen says of a target: the API's status, refined by pace and applicability. */
export type ProgressWord = 'MET' | 'NOT_MET' | 'UNDETERMINED' | 'NO_DATA' | 'ON_TRACK' | 'AT_RISK' | 'NOT_APPLICABLE'

/** How a whisker ends: at a bound that belongs to it, at one that does not ("trên 6 tỷ"), or nowhere. */
export type WhiskerEnd = 'CLOSED' | 'OPEN' | 'UNBOUNDED'

/** Positions on a bullet bar, each a share of its length from 0 to 1. */
export interface Bullet {
  /** What is certain; absent while nothing is: missing is never drawn as nought. */
  bar?: number
  tick?: number
  /** What is possible, where more than one value is. */
  whisker?: { from: number; to: number; start: WhiskerEnd; end: WhiskerEnd }
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

export function progressWord(target: Pick<TargetProgress, 'status' | 'applicable' | 'pace'>): ProgressWord {
  if (target.applicable === false) return 'NOT_APPLICABLE'
  if (target.status === 'NOT_MET' && target.pace) return target.pace
  return target.status
}

/**
 * Where bar, threshold tick and whiskers stand. A share is drawn on 0–100 %; any other quantity on a scale a quarter
 * longer than the threshold. The bar ends at what is certain, the lower bound; the whiskers span what is possible, to
 * the end of the bar where no bound is stated.
 */
export function bullet(progress: Measured, end: number = scaleOf([progress])): Bullet {
  const { actual } = progress
  const threshold = quantity(progress.threshold)
  const { lower, upper } = boundsOf(actual)
  const at = (value: number) => Math.min(Math.max(value / end, 0), 1)
  const from = lower === undefined ? 0 : at(lower)
  const to = upper === undefined ? 1 : at(upper)
  return {
    ...(lower !== undefined && { bar: from }),
    ...(threshold && { tick: at(threshold.value) }),
    ...(actual && (lower !== undefined || upper !== undefined) && to > from && {
      whisker: { from, to, start: endOf(lower, actual.lowerOpen), end: endOf(upper, actual.upperOpen) },
    }),
  }
}

type Measured = Pick<TargetProgress, 'actual' | 'threshold'>

/** Where the scale ends on which all of these can be drawn. */
export function scaleOf(targets: readonly Measured[]): number {
  return Math.max(...targets.map(({ actual, threshold: asked }) => {
    const threshold = quantity(asked)
    const { lower, upper } = boundsOf(actual)
    const share = (threshold ?? actual)?.unitOfMeasure === 'PERCENT'
    return share ? Math.max(100, threshold?.value ?? 0) : Math.max((threshold?.value ?? 0) * 1.25, upper ?? lower ?? 0, 1)
  }))
}

/** The bounds of what was reached; those of an exact figure are its value. */
function boundsOf(actual: TargetProgress['actual']): { lower?: number; upper?: number } {
  const exact = actual?.qualifier === 'EXACT' ? actual.value : undefined
  return { lower: actual?.lower ?? exact, upper: actual?.upper ?? exact }
}

function endOf(bound: number | undefined, open: boolean | undefined): WhiskerEnd {
  if (bound === undefined) return 'UNBOUNDED'
  return open ? 'OPEN' : 'CLOSED'
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
