import { useI18n } from 'vue-i18n'
import type { UnitType } from '@/api/model'
import { formatDate } from '@/lib/date'

/** Units and their times in words: names collide, so a name never stands alone. */
export function useUnitWords() {
  const { t, locale } = useI18n()

  /** "từ 01/07/2025 đến hết 29/04/2026": offices name the last day, the API the first one after it. */
  function interval(from?: string, to?: string): string {
    const words = { from: from ? formatDate(from) : '', to: to ? formatDate(to) : '' }
    if (from && to) return t('unit.interval.between', words)
    if (from) return t('unit.interval.since', words)
    return to ? t('unit.interval.until', words) : t('unit.interval.always')
  }

  const nameOf = ({ name, nameEn }: { name: string; nameEn?: string }): string => (locale.value === 'en' && nameEn) || name

  /** What offices call the kind of unit there, else the name of the type. */
  const kindOf = ({ type, localTerm }: { type: UnitType; localTerm?: string }): string =>
    locale.value === 'vi' && localTerm ? localTerm : t(`unitType.${type}`)

  return { interval, nameOf, kindOf }
}
