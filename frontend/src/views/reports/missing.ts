import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'
import { useIndicators } from '@/composables/useIndicators'
import type { FieldError } from '@/composables/useFormErrors'
import { useProblemWords } from '@/composables/useProblemWords'

/** Where the entry form has the figure of an indicator, so that a summary of errors can lead there. */
export const fieldOf = (indicator: string): string => `figure-${indicator}`

/** What a report was refused for when it was handed in, as far as it concerns single figures. */
export function useMissing(error: Ref<unknown>) {
  const { t } = useI18n()
  const { nameOf } = useIndicators()
  const words = useProblemWords()
  return computed<FieldError[]>(() => {
    const violations = error.value instanceof Problem ? error.value.violations : []
    return violations.flatMap(({ code, value }) => (value ? [{ field: fieldOf(value), label: nameOf(value), message: code === 'Missing' ? t('violation.required') : words.violation(code) }] : []))
  })
}
