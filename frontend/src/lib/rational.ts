/** An exact fraction; the denominator is above zero. Figures are compared exactly, as the API does. */
export interface Rational {
  readonly over: bigint
  readonly under: bigint
}

export const ZERO: Rational = { over: 0n, under: 1n }

/** The exact value of a number as JSON writes it: `0.1` is one tenth. */
export function rational(value: number | string): Rational {
  const [, sign, whole = '', part = '', exponent = '0'] = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(String(value)) ?? []
  const shift = part.length - Number(exponent)
  const digits = BigInt(`${sign ?? ''}${whole}${part}` || '0')
  return shift >= 0 ? { over: digits, under: 10n ** BigInt(shift) } : { over: digits * 10n ** BigInt(-shift), under: 1n }
}

export const plus = (one: Rational, other: Rational): Rational => ({ over: one.over * other.under + other.over * one.under, under: one.under * other.under })
export const negate = ({ over, under }: Rational): Rational => ({ over: -over, under })
export const times = (one: Rational, other: Rational): Rational => ({ over: one.over * other.over, under: one.under * other.under })
export const sign = ({ over }: Rational): number => (over > 0n ? 1 : over < 0n ? -1 : 0)
/** Below zero where `one` is less, zero where both are the same. */
export const compare = (one: Rational, other: Rational): number => sign(plus(one, negate(other)))

/** @param by not zero */
export function dividedBy(one: Rational, by: Rational): Rational {
  const quotient = { over: one.over * by.under, under: one.under * by.over }
  return quotient.under < 0n ? { over: -quotient.over, under: -quotient.under } : quotient
}
