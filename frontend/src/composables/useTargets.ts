import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, read } from '@/api/client'

/** The targets of a campaign. */
export function useTargets(campaign: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['targets', 'all', () => toValue(campaign)],
    queryFn: () => read(api.GET('/api/v1/campaigns/{id}/targets', { params: { path: { id: toValue(campaign) }, query: { limit: 200 } } })),
  })
}
