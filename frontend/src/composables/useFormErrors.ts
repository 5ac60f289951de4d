import { computed, ref } from 'vue'
import { Problem } from '@/api/problem'
import { useProblemWords } from './useProblemWords'

export interface FieldError {
  field: string
  label: string
  message: string
}

const firstStep = (pointer: string): string => pointer.split('/')[1] ?? ''

/**
 * The errors of a form, each beside its field and all of them on top: those found here before sending, and those of
 * the API, which names the place by JSON pointer (`/name` is the field `name`).
 *
 * @param labels the words of each field by its id, which is also its name in the request body
 * @param fieldOf the field that shows a place of the body, where it is not the one of the same name
 */
export function useFormErrors(labels: () => Record<string, string>, fieldOf: (pointer: string) => string = firstStep) {
  const words = useProblemWords()
  const errors = ref<FieldError[]>([])
  const rest = ref<unknown>()
  const byField = computed(() => Object.fromEntries(errors.value.map(({ field, message }) => [field, message])))
  const error = (field: string, code: string): FieldError => ({ field, label: labels()[field] ?? field, message: words.violation(code) })

  /** Whether all of these have a value, and none is wrong (by field, the code of what is); others become errors. */
  function require(values: Record<string, unknown>, wrong: Record<string, string> = {}): boolean {
    rest.value = undefined
    const missing = Object.entries(values)
      .filter(([, value]) => value === undefined || value === '' || (Array.isArray(value) && !value.length))
      .map(([field]) => error(field, 'required'))
    const contradictions = Object.entries(wrong).filter(([field]) => !missing.some((one) => one.field === field))
    errors.value = [...missing, ...contradictions.map(([field, code]) => error(field, code))]
    return !errors.value.length
  }

  /** Takes a failure apart: what belongs to a field goes there, each thing said once, anything else is for the panel (`rest`). */
  function take(failure: unknown): void {
    const violations = failure instanceof Problem ? failure.violations : []
    const found = violations.map(({ pointer, code }) => error(fieldOf(pointer ?? ''), code)).filter(({ field }) => field in labels())
    errors.value = found.filter((one, index) => found.findIndex(({ field, message }) => field === one.field && message === one.message) === index)
    rest.value = errors.value.length ? undefined : failure
  }

  return { errors, byField, rest, require, take }
}
