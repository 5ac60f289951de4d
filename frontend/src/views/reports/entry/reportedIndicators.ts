import { computed } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { api, read } from '@/api/client'
import type { Report } from '@/api/model'
import { useCampaign } from '@/composables/useCampaign'
import { useBundle } from '@/offline/bundle'
import type { Asked } from './useEntry'

/** What a report must state: the indicators that its campaign asks of units of this type, and any that it already has. */
export function useReportedIndicators(report: () => Report) {
  const campaign = useCampaign(() => report().campaign)
  const unit = useQuery({
    queryKey: ['unit', () => report().unit],
    queryFn: () => read(api.GET('/api/v1/units/{id}', { params: { path: { id: report().unit } } })),
  })
  const { query: bundle, campaignOf } = useBundle(() => report().unit)
  const unitType = computed(() => unit.data.value?.type ?? bundle.data.value?.value.unitType)

  function askedOfUnit(): Asked[] | undefined {
    const type = unitType.value
    const all = campaign.data.value?.value.indicators
    if (type && all) return all.filter(({ unitTypes }) => unitTypes.includes(type)).map(({ indicator, required }) => ({ indicator, required: required !== false }))
    const bundled = campaignOf(report().campaign)
    return bundled && [...bundled.required.map((indicator) => ({ indicator, required: true })), ...bundled.optional.map((indicator) => ({ indicator, required: false }))]
  }

  const asked = computed<Asked[] | undefined>(() => {
    const own = askedOfUnit()
    if (!own) return undefined
    const more = [...new Set(report().figures.map(({ indicator }) => indicator))].filter((code) => !own.some(({ indicator }) => indicator === code))
    return [...own, ...more.map((indicator) => ({ indicator, required: false }))]
  })
  const error = computed(() => campaign.error.value ?? unit.error.value)
  const retry = () => Promise.all([campaign.refetch(), unit.refetch(), bundle.refetch()])
  return { asked, unitType, error, retry }
}
