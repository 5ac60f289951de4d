import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, read } from '@/api/client'
import type { Report } from '@/api/model'
import { indicatorsOf } from '@/lib/expression'

/** What a report must state: the indicators that its campaign's targets are judged on, and any that it already has. */
export function useReportedIndicators(report: () => Report) {
  const query = useQuery({
    queryKey: ['targets', 'all', () => report().campaign],
    queryFn: () => read(api.GET('/api/v1/campaigns/{id}/targets', { params: { path: { id: report().campaign }, query: { limit: 200 } } })),
  })
  const codes = computed(() => query.data.value && [...new Set([
    ...query.data.value.items.flatMap(({ expression }) => indicatorsOf(expression)),
    ...report().figures.map(({ indicator }) => indicator),
  ])])
  return { codes, query }
}
