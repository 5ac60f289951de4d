import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, read } from '@/api/client'

/** The award forms that may be granted today, as choices. */
export function useAwardForms() {
  const { locale } = useI18n()
  const query = useQuery({
    queryKey: ['award-forms'],
    queryFn: () => read(api.GET('/api/v1/award-forms', { params: { query: { limit: 200 } } })),
    staleTime: 600_000,
  })
  return computed(() => query.data.value?.items.map(({ code, name, nameEn }) => ({ value: code, label: (locale.value === 'en' && nameEn) || name })) ?? [])
}
