import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Figure } from '@/api/model'
import type { Locale } from '@/i18n'
import { formatDate, formatInstant, formatLongDate } from '@/lib/date'
import { type FigureWords, figureWords, formatQuantity, intervalWords } from '@/lib/figure'
import { formatNumber, formatPercent } from '@/lib/number'
import { periodName } from '@/lib/period'

/** Units that a figure's own words already carry. */
const NAMED_OTHERWISE = ['VND', 'PERCENT', 'YES_NO', 'GRADE']

/** Numbers, dates, periods and figures in the words of the present language. */
export function useFormat() {
  const { t, te, locale } = useI18n()
  const language = computed(() => locale.value as Locale)

  function unitOfMeasure(code: string | undefined): string {
    if (!code || NAMED_OTHERWISE.includes(code)) return ''
    return te(`unitOfMeasure.${code}`) ? t(`unitOfMeasure.${code}`) : code.toLowerCase()
  }

  /** The unit stands behind the last number, not behind the words that may follow it: "từ 800 hộ trở lên". */
  function inUnit(group: string, { key, values }: FigureWords, code: string | undefined): string {
    const unit = unitOfMeasure(code)
    const last = ['value', 'upper', 'lower'].find((name) => name in values)
    if (!last) return `${t(group + key)} ${unit}`.trim()
    return t(group + key, { ...values, [last]: `${values[last]} ${unit}`.trim() })
  }

  return {
    date: formatDate,
    instant: formatInstant,
    longDate: (date: string) => formatLongDate(date, language.value),
    number: (value: number) => formatNumber(value, language.value),
    percent: (value: number) => formatPercent(value, language.value),
    /** A percentage to its last decimal, where rounding would hide what is missing to 100. */
    share: (percent: number) => `${formatNumber(percent, language.value)}%`,
    unitOfMeasure,
    quantity: (value: number, unit?: string) =>
      `${formatQuantity(value, unit, language.value)} ${unitOfMeasure(unit)}`.trim(),
    period: (period: string) => {
      const { key, values } = periodName(period)
      return t(`period.${key}`, values)
    },
    figure: (figure: Figure) => {
      return inUnit('figure.', figureWords(figure, language.value), figure.unitOfMeasure)
    },
    /** What a hedged figure leaves possible; empty for an exact one. */
    interval: (figure: Figure) => {
      const words = intervalWords(figure, language.value)
      return words ? inUnit('figure.interval.', words, figure.unitOfMeasure) : ''
    },
  }
}
