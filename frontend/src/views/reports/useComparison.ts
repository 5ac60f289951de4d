import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, read } from '@/api/client'
import type { Report } from '@/api/model'

/** A report's figures beside those of the period before, of its siblings and of the units below, by indicator. */
export function useComparison(report: () => Report) {
  const query = useQuery({
    queryKey: ['comparison', () => report().id],
    queryFn: () => read(api.GET('/api/v1/reports/{id}/comparison', { params: { path: { id: report().id } } })),
  })
  const rows = computed(() => new Map(query.data.value?.items.map((row) => [row.indicator, row])))
  const previousPeriod = computed(() => query.data.value?.previousPeriod)
  return { rows, previousPeriod }
}
