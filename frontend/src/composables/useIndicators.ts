import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, read } from '@/api/client'
import { sessionUser } from '@/auth/session'

/** The catalogue of indicators, read once, with the name of each in the present language. */
export function useIndicators() {
  const { locale } = useI18n()
  const query = useQuery({
    queryKey: ['indicators'],
    queryFn: () => read(api.GET('/api/v1/indicators', { params: { query: { limit: 200 } } })),
    enabled: () => !!sessionUser.value,
    staleTime: 600_000,
  })
  const byCode = computed(() => new Map(query.data.value?.items.map((indicator) => [indicator.code, indicator])))

  function nameOf(code: string): string {
    const indicator = byCode.value.get(code)
    return (locale.value === 'en' && indicator?.nameEn) || indicator?.name || code
  }

  return { query, byCode, nameOf }
}
