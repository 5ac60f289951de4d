import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'

/** The words for a failure, by its problem type, never by the text that the API sent. */
export function useProblemWords() {
  const { t, te } = useI18n()

  function title(error: unknown): string {
    const key = error instanceof Problem ? error.key : 'unexpected'
    if (te(`problem.${key}`)) return t(`problem.${key}`)
    const status = error instanceof Problem ? error.status : 0
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

  return { title, reason, violation }
}
