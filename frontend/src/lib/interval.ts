import type { Figure } from '@/api/model'
import { compare, dividedBy, negate, plus, type Rational, rational, sign, times, ZERO } from './rational'

/** Every value that a figure may mean; a bound that is absent is none. */
export interface Interval {
  readonly lower?: Rational
  readonly lowerOpen?: boolean
  readonly upper?: Rational
  readonly upperOpen?: boolean
}

/** Whether something holds for all, for none, or for some of the values of an interval. */
export type Certainty = 'TRUE' | 'FALSE' | 'UNKNOWN'

export const not = (one: Certainty): Certainty => ({ TRUE: 'FALSE', FALSE: 'TRUE', UNKNOWN: 'UNKNOWN' } as const)[one]

export function intervalOf({ qualifier, value, lower, lowerOpen, upper, upperOpen }: Figure): Interval {
  if (qualifier === 'EXACT' && value !== undefined) return { lower: rational(value), upper: rational(value) }
  return {
    ...(lower !== undefined && { lower: rational(lower), lowerOpen: !!lowerOpen }),
    ...(upper !== undefined && { upper: rational(upper), upperOpen: !!upperOpen }),
  }
}

export const isPoint = ({ lower, upper }: Interval): boolean => !!lower && !!upper && compare(lower, upper) === 0
export const opposite = ({ lower, lowerOpen, upper, upperOpen }: Interval): Interval =>
  ({ lower: upper && negate(upper), lowerOpen: upperOpen, upper: lower && negate(lower), upperOpen: lowerOpen })

export function sumOf(one: Interval, other: Interval): Interval {
  return {
    lower: one.lower && other.lower && plus(one.lower, other.lower), lowerOpen: one.lowerOpen || other.lowerOpen,
    upper: one.upper && other.upper && plus(one.upper, other.upper), upperOpen: one.upperOpen || other.upperOpen,
  }
}

/** @param factor above zero */
export function scaled({ lower, lowerOpen, upper, upperOpen }: Interval, factor: Rational): Interval {
  return { lower: lower && times(lower, factor), lowerOpen, upper: upper && times(upper, factor), upperOpen }
}

export function isAtLeast({ lower, upper, upperOpen }: Interval, threshold: Rational): Certainty {
  if (lower && compare(lower, threshold) >= 0) return 'TRUE'
  return upper && compare(upper, threshold) < (upperOpen ? 1 : 0) ? 'FALSE' : 'UNKNOWN'
}

export const isAtMost = (one: Interval, threshold: Rational): Certainty => isAtLeast(opposite(one), negate(threshold))
export const isMoreThan = (one: Interval, threshold: Rational): Certainty => not(isAtMost(one, threshold))
export const isLessThan = (one: Interval, threshold: Rational): Certainty => not(isAtLeast(one, threshold))

export function isEqualTo(one: Interval, threshold: Rational): Certainty {
  if (isAtLeast(one, threshold) === 'FALSE' || isAtMost(one, threshold) === 'FALSE') return 'FALSE'
  return isPoint(one) ? 'TRUE' : 'UNKNOWN'
}

/** Every quotient of two intervals; nothing where the denominator is exactly zero. */
export function quotientOf(numerator: Interval, denominator: Interval): Interval | undefined {
  if (isEqualTo(denominator, ZERO) === 'TRUE') return undefined
  if (denominator.lower && sign(denominator.lower) >= 0) return overPositive(numerator, denominator)
  const neverPositive = denominator.upper && sign(denominator.upper) <= 0
  return neverPositive ? overPositive(opposite(numerator), opposite(denominator)) : {}
}

function overPositive(numerator: Interval, denominator: Interval): Interval {
  const least = leastQuotient(numerator, denominator)
  const greatest = leastQuotient(opposite(numerator), denominator)
  return { ...least, upper: greatest.lower && negate(greatest.lower), upperOpen: greatest.lowerOpen }
}

/** A positive numerator is least over the greatest denominator, a negative one over the least. */
function leastQuotient({ lower, lowerOpen }: Interval, denominator: Interval): Pick<Interval, 'lower' | 'lowerOpen'> {
  if (!lower) return {}
  if (sign(lower) === 0) return { lower: ZERO, lowerOpen }
  const positive = sign(lower) > 0
  const divisor = positive ? denominator.upper : denominator.lower
  if (positive && !divisor) return { lower: ZERO, lowerOpen: true }
  if (!divisor || sign(divisor) === 0) return {}
  return { lower: dividedBy(lower, divisor), lowerOpen: lowerOpen || (positive ? denominator.upperOpen : denominator.lowerOpen) }
}
