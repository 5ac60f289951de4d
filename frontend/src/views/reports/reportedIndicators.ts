import { computed } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { api, read } from '@/api/client'
import type { Report } from '@/api/model'
import { useCampaign } from '@/composables/useCampaign'

/** What a report must state: the indicators that its campaign asks of units of this type, and any that it already has. */
export function useReportedIndicators(report: () => Report) {
  const campaign = useCampaign(() => report().campaign)
  const unit = useQuery({
    queryKey: ['unit', () => report().unit],
    queryFn: () => read(api.GET('/api/v1/units/{id}', { params: { path: { id: report().unit } } })),
  })
  const codes = computed(() => {
    const type = unit.data.value?.type
    const asked = campaign.data.value?.value.indicators
    return type && asked && [...new Set([
      ...asked.filter(({ unitTypes }) => unitTypes.includes(type)).map(({ indicator }) => indicator),
      ...report().figures.map(({ indicator }) => indicator),
    ])]
  })
  const error = computed(() => campaign.error.value ?? unit.error.value)
  const retry = () => Promise.all([campaign.refetch(), unit.refetch()])
  return { codes, error, retry }
}
