import { useI18n } from 'vue-i18n'
import { familyKey } from './eventFamilies'

/** The words for a type of event: "Báo cáo (approved)"; a family that has no words goes by its code. */
export function useEventTypeName(): (type: string) => string {
  const { t, te } = useI18n()
  return (type) => {
    const { key, rest } = familyKey(type)
    if (!te(key)) return type
    return rest ? `${t(key)} (${rest})` : t(key)
  }
}
