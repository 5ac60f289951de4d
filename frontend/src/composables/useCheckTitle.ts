import { useI18n } from 'vue-i18n'
import type { Check } from '@/api/model'

/** What a check demands, in English where that is known and wanted. */
export function useCheckTitle() {
  const { locale } = useI18n()
  return ({ title, titleEn }: Pick<Check, 'title' | 'titleEn'>): string => (locale.value === 'en' && titleEn) || title
}
