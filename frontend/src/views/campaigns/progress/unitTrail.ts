import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, read } from '@/api/client'
import type { Campaign } from '@/api/model'

/** The way from the list of campaigns down to the unit shown, from the campaign's owner on. */
export function useUnitTrail(id: () => string, campaign: () => Campaign | undefined, unit: Ref<string>, period: Ref<string>): ComputedRef<{ label: string; to?: string }[]> {
  const { t } = useI18n()
  const shown = useQuery({
    queryKey: ['unit', unit],
    queryFn: () => read(api.GET('/api/v1/units/{id}', { params: { path: { id: unit.value } } })),
    enabled: () => !!unit.value,
  })

  const at = (unitId: string) =>
    `/campaigns/${id()}/progress?${new URLSearchParams({ unit: unitId, ...(period.value && { period: period.value }) })}`

  return computed(() => {
    const path = [...(shown.data.value?.path ?? []), ...(shown.data.value ? [shown.data.value] : [])]
    const owner = path.findIndex((step) => step.id === campaign()?.owner)
    const below = owner < 0 ? path.slice(-1) : path.slice(owner)
    return [
      { label: t('nav.campaigns'), to: '/campaigns' },
      { label: campaign()?.name ?? '…', to: `/campaigns/${id()}` },
      ...below.map((step, index) => ({ label: step.name, ...(index < below.length - 1 && { to: at(step.id) }) })),
    ]
  })
}
