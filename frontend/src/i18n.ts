import { createI18n } from 'vue-i18n'
import vi from '@/locales/vi.json'

export type Locale = 'vi' | 'en'
export const LOCALES: readonly Locale[] = ['vi', 'en']
const STORED_AS = 'phongtrao.locale'

export const i18n = createI18n<[typeof vi], Locale, false>({
  legacy: false,
  locale: 'vi',
  fallbackLocale: 'vi',
  messages: { vi } as never,
})

/** Switches the language of the whole page; English words are fetched when they are first wanted. */
export async function setLocale(locale: Locale): Promise<void> {
  if (locale !== 'vi' && !i18n.global.availableLocales.includes(locale)) {
    i18n.global.setLocaleMessage(locale, (await import('@/locales/en.json')).default as never)
  }
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem(STORED_AS, locale)
}

export function storedLocale(): Locale {
  return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'vi'
}
