import { useI18n } from 'vue-i18n'
import type { Obligation } from '@/api/model'
import { daysUntil, todayInVietnam } from '@/lib/date'

/** How long there is until something is due, is late, or how late it is: "còn 3 ngày", "hạn hôm nay", "trễ 2 ngày". */
export function useDeadline() {
  const { t } = useI18n()

  return ({ status, dueOn, onTimeUntil, onTime }: Pick<Obligation, 'status' | 'dueOn' | 'onTimeUntil' | 'onTime'>): string => {
    if (status === 'DONE') return t(onTime === false ? 'deadline.doneLate' : 'deadline.done')
    if (status === 'EXEMPT') return ''
    const today = todayInVietnam(new Date())
    const left = daysUntil(dueOn, today)
    if (left > 0) return t('deadline.left', left)
    if (left === 0) return t('deadline.today')
    const grace = daysUntil(onTimeUntil, today)
    return grace >= 0 ? t('deadline.grace', grace) : t('deadline.late', -grace)
  }
}
