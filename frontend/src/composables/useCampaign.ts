import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, readTagged } from '@/api/client'

/** A campaign with the ETag that its verbs need; nothing is asked while it is not known which. */
export function useCampaign(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['campaign', () => toValue(id)],
    queryFn: () => readTagged(api.GET('/api/v1/campaigns/{id}', { params: { path: { id: toValue(id) } } })),
    enabled: () => !!toValue(id),
  })
}
