import { useI18n } from 'vue-i18n'

interface Titled {
  title: string
  titleEn?: string
}

/** What a target says, in English where that is known and wanted; `full` puts its code before it. */
export function useTargetTitle() {
  const { locale } = useI18n()
  const title = ({ title: original, titleEn }: Titled): string => (locale.value === 'en' && titleEn) || original
  const full = (target: Titled & { code: string }): string => `${target.code} · ${title(target)}`
  return { title, full }
}
