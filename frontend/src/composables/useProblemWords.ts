import { useI18n } from 'vue-i18n'
import { Problem, type Stated } from '@/api/problem'

/** The words for a failure, by its problem type, never by the text that the API sent. */
export function useProblemWords() {
  const { t, te } = useI18n()

  function title(error: unknown): string {
    return error instanceof Problem ? words(error.key, error.status) : t('problem.unexpected')
  }

  /** The same for a problem that was kept beyond the page on which it was met, with what is wrong where the API says it. */
  function ofRefusal({ type, status, violations }: Stated): string {
    const [first] = violations
    return first && te(`violation.${first.code}`) ? violation(first.code) : words(type.split('/').at(-1) ?? type, status)
  }

  /** What is wrong with single places, each thing said once, as far as there are words for it. */
  function places(error: unknown): string[] {
    const codes = error instanceof Problem ? error.violations.map(({ code }) => code) : []
    return [...new Set(codes)].filter((code) => te(`violation.${code}`)).map(violation)
  }

  function words(key: string, status: number): string {
    if (te(`problem.${key}`)) return t(`problem.${key}`)
    return te(`status.${status}`) ? t(`status.${status}`) : t('problem.unexpected')
  }

  /** Why an action is not allowed, from the problem type that the API gives as its reason. */
  function reason(type: string | undefined): string {
    const key = type?.split('/').at(-1) ?? ''
    return te(`problem.${key}`) ? t(`problem.${key}`) : t('verb.notAllowed')
  }

  function violation(code: string): string {
    return te(`violation.${code}`) ? t(`violation.${code}`) : t('violation.other')
  }

  return { title, ofRefusal, places, reason, violation }
}
