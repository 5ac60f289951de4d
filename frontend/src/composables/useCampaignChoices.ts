import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, read } from '@/api/client'
import type { Campaign } from '@/api/model'

/** The campaigns within reach as choices, those of one stage when it is named. */
export function useCampaignChoices(stage?: Campaign['stage']) {
  const query = useQuery({
    queryKey: ['campaigns', 'choices', stage],
    queryFn: () => read(api.GET('/api/v1/campaigns', { params: { query: { stage, limit: 200 } } })),
  })
  return computed(() => query.data.value?.items.map(({ id, name, period }) => ({ value: id, label: `${name} (${period})`, name, period })) ?? [])
}
