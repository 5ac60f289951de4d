import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** The values of an enumeration with their words, in the order of the locale file. */
export function useChoices(group: string) {
  const { t, tm } = useI18n()
  return computed(() => Object.keys(tm(group)).map((value) => ({ value, label: t(`${group}.${value}`) })))
}
