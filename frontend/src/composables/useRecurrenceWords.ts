import { useI18n } from 'vue-i18n'
import type { CalendarEntry } from '@/api/model'
import { formatDate } from '@/lib/date'

/** When something of a calendar recurs, in words: "hằng quý, ngày 15 tháng cuối", "một lần, 31/03/2026". */
export function useRecurrenceWords() {
  const { t } = useI18n()

  return ({ frequency, date, month, day, monthsAfter }: CalendarEntry['recurrence']): string => {
    const often = t(`frequency.${frequency}`)
    if (frequency === 'ONCE') return date ? `${often}, ${formatDate(date)}` : often
    const dayWords = day ? t('recurrence.day', { day }) : t('recurrence.lastDay')
    if (frequency === 'MONTHLY') return [often, dayWords, monthsAfter && t('recurrence.monthsAfter', { n: monthsAfter })].filter(Boolean).join(', ')
    const monthWords = frequency === 'YEARLY' && month ? t('recurrence.month', { month }) : month ? t('recurrence.monthOf', { month }) : t('recurrence.lastMonth')
    return [often, `${dayWords} ${monthWords}`, monthsAfter && t('recurrence.monthsAfter', { n: monthsAfter })].filter(Boolean).join(', ')
  }
}
