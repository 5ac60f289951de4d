import type { Locale } from '@/i18n'

const TAGS: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }
const SCALES: readonly { from: number; vi: string; en: string }[] = [
  { from: 1e9, vi: 'tỷ', en: 'billion' },
  { from: 1e6, vi: 'triệu', en: 'million' },
]

/** `1234567.89` → `1.234.567,89` (vi) or `1,234,567.89` (en), with at most `digits` decimals. */
export function formatNumber(value: number, locale: Locale, digits = 6): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits, useGrouping: 'always' }).format(value)
}

/** A percentage as the API gives it (75.5 for 75,5 %), with at most two decimals: `75,5%`. */
export function formatPercent(value: number, locale: Locale): string {
  return `${formatNumber(value, locale, 2)}%`
}

/** Whole đồng in the words of a report: `12400000000` → `12,4 tỷ đồng`; an amount that the words would round stays in full. */
export function formatMoney(dong: number, locale: Locale): string {
  const unit = locale === 'vi' ? 'đồng' : 'VND'
  const scale = SCALES.find(({ from }) => Math.abs(dong) >= from && Number.isInteger((dong / from) * 1000))
  return scale ? `${formatNumber(dong / scale.from, locale)} ${scale[locale]} ${unit}` : `${formatNumber(dong, locale)} ${unit}`
}

/** What somebody typed as a plain number, with up to two decimals after a comma or point (`75,5`); nothing for anything else: three digits after a point could be thousands. */
export function readNumber(text: string): number | undefined {
  return /^\s*-?\d+(?:[.,]\d{1,2})?\s*$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
