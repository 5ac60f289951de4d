import type { Figure } from '@/api/model'
import type { Locale } from '@/i18n'
import { formatMoney, formatNumber, formatPercent } from './number'

/** A figure taken apart for reading aloud: `key` is under `figure.` in the locale files, `values` fill it in. */
export interface FigureWords {
  key: string
  values: Record<string, string>
}

/** Round lower bounds for which Vietnamese has a word of its own: hàng chục, hàng trăm, hàng nghìn … */
const ROUND_BOUNDS = [10, 100, 1_000, 10_000, 1_000_000, 1_000_000_000]

/** A value in its unit of measure: money in words, a share with its sign, anything else as a plain number. */
export function formatQuantity(value: number, unitOfMeasure: string | undefined, locale: Locale): string {
  if (unitOfMeasure === 'VND') return formatMoney(value, locale)
  if (unitOfMeasure === 'PERCENT') return formatPercent(value, locale)
  return formatNumber(value, locale)
}

/** The words of a figure by its qualifier: `trên 6 tỷ đồng`, `khoảng 20 tỷ đồng`, `hàng nghìn`; a yes/no or a grade by its name. */
export function figureWords(figure: Figure, locale: Locale): FigureWords {
  const say = (value: number | undefined) =>
    value === undefined ? '' : formatQuantity(value, figure.unitOfMeasure, locale)
  const { qualifier, value, lower, upper } = figure
  if (figure.unitOfMeasure === 'YES_NO') return { key: value === 1 ? 'yes' : 'no', values: {} }
  if (figure.unitOfMeasure === 'GRADE') return { key: `grade.${value}`, values: {} }
  switch (qualifier) {
    case 'INDEFINITE':
      return lower !== undefined && ROUND_BOUNDS.includes(lower)
        ? { key: `indefinite.${lower}`, values: {} }
        : { key: 'indefinite.other', values: { value: say(lower) } }
    case 'BETWEEN':
      return { key: 'BETWEEN', values: { lower: say(lower), upper: say(upper) } }
    case 'ABOUT':
      if (value !== undefined) return { key: 'ABOUT', values: { value: say(value) } }
      if (lower !== undefined && upper !== undefined) return { key: 'ABOUT', values: { value: say((lower + upper) / 2) } }
      return lower === undefined
        ? { key: 'ABOUT_AT_MOST', values: { value: say(upper) } }
        : { key: 'ABOUT_AT_LEAST', values: { value: say(lower) } }
    case 'MORE_THAN':
    case 'AT_LEAST':
      return { key: qualifier, values: { value: say(value ?? lower) } }
    case 'LESS_THAN':
    case 'AT_MOST':
      return { key: qualifier, values: { value: say(value ?? upper) } }
    case 'EXACT':
      return { key: 'EXACT', values: { value: say(value ?? lower) } }
  }
}

/** The keys of an interval by whether its lower and its upper bound belong to it. */
const BOUNDED = { '[]': 'between', '(]': 'above_to', '[)': 'from_below', '()': 'above_below' } as const

/**
 * What a hedged figure leaves possible: `từ 18 đến 22` of "khoảng 20", `trên 6.000.000.000 đồng` of "trên 06 tỷ đồng".
 * `key` is under `figure.interval.`; nothing for a figure that names one number, or no bound at all.
 */
export function intervalWords({ qualifier, lower, lowerOpen, upper, upperOpen, unitOfMeasure }: Figure, locale: Locale): FigureWords | undefined {
  if (qualifier === 'EXACT' || (lower === undefined && upper === undefined)) return undefined
  const say = (value: number) => {
    if (unitOfMeasure === 'VND') return `${formatNumber(value, locale)} ${locale === 'vi' ? 'đồng' : 'VND'}`
    return unitOfMeasure === 'PERCENT' ? formatPercent(value, locale) : formatNumber(value, locale)
  }
  if (upper === undefined) return { key: lowerOpen ? 'above' : 'from', values: { lower: say(lower ?? 0) } }
  if (lower === undefined) return { key: upperOpen ? 'below' : 'to', values: { upper: say(upper) } }
  return { key: BOUNDED[`${lowerOpen ? '(' : '['}${upperOpen ? ')' : ']'}`], values: { lower: say(lower), upper: say(upper) } }
}
