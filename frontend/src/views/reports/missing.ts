import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Finding } from '@/api/model'
import { Problem } from '@/api/problem'
import { useCheckTitle } from '@/composables/useCheckTitle'
import { useIndicators } from '@/composables/useIndicators'
import type { FieldError } from '@/composables/useFormErrors'

/** Where the entry form has the figure of an indicator, so that a summary of errors can lead there. */
export const fieldOf = (indicator: string): string => `figure-${indicator}`

/** Why a report could not be handed in, as far as it concerns single figures: those that are missing, and those that fail a check. */
export function useMissing(error: Ref<unknown>) {
  const { t } = useI18n()
  const { nameOf } = useIndicators()
  const title = useCheckTitle()
  return computed<FieldError[]>(() => {
    if (!(error.value instanceof Problem)) return []
    const { key, violations, extensions } = error.value
    if (key === 'incomplete-report') return violations.flatMap(({ value = '' }) => ({ field: fieldOf(value), label: nameOf(value), message: t('violation.required') }))
    if (key !== 'checks-failed') return []
    return (extensions.findings as Finding[]).map((finding) => ({ field: fieldOf(finding.indicators[0] ?? ''), label: t(`check.severity.${finding.severity}`), message: title(finding) }))
  })
}
