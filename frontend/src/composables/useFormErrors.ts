import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'
import { useProblemWords } from './useProblemWords'

export interface FieldError {
  field: string
  label: string
  message: string
}

/**
 * The errors of a form, each beside its field and all of them on top: those found here before sending, and those of
 * the API, which names the place by JSON pointer (`/name` is the field `name`).
 *
 * @param labels the words of each field by its id, which is also its name in the request body
 */
export function useFormErrors(labels: () => Record<string, string>) {
  const { t } = useI18n()
  const words = useProblemWords()
  const errors = ref<FieldError[]>([])
  const rest = ref<unknown>()
  const byField = computed(() => Object.fromEntries(errors.value.map(({ field, message }) => [field, message])))

  /** Whether all of these have a value; those that lack one become errors. */
  function require(values: Record<string, unknown>): boolean {
    rest.value = undefined
    errors.value = Object.entries(values)
      .filter(([, value]) => value === undefined || value === '' || (Array.isArray(value) && !value.length))
      .map(([field]) => ({ field, label: labels()[field] ?? field, message: t('violation.required') }))
    return !errors.value.length
  }

  /** Takes a failure apart: what belongs to a field goes there, anything else is for the panel (`rest`). */
  function take(failure: unknown): void {
    const violations = failure instanceof Problem ? failure.violations : []
    errors.value = violations.flatMap(({ pointer, code }) => {
      const field = pointer?.split('/')[1] ?? ''
      return field in labels() ? [{ field, label: labels()[field] ?? field, message: words.violation(code) }] : []
    })
    rest.value = errors.value.length ? undefined : failure
  }

  return { errors, byField, rest, require, take }
}
