import { computed, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type RouteLocationRaw, useRoute } from 'vue-router'
import type { Campaign } from '@/api/model'
import { useUnit } from '@/composables/useUnit'

/** The way from the list of campaigns down to the unit shown, in the tree of the day shown: from the campaign's owner on, where it still lies on it. */
export function useUnitTrail(campaign: () => Campaign | undefined, unit: Ref<string>, day: Ref<string>): ComputedRef<{ label: string; to?: RouteLocationRaw }[]> {
  const { t } = useI18n()
  const route = useRoute()
  const shown = useUnit(unit, day)
  const at = (id: string): RouteLocationRaw => ({ path: route.path, query: { ...route.query, unit: id } })

  return computed(() => {
    const path = [...(shown.data.value?.path ?? []), ...(shown.data.value ? [shown.data.value] : [])]
    const owner = path.findIndex((step) => step.id === campaign()?.owner)
    const below = owner < 0 ? path.filter(({ type }) => type !== 'COUNTRY') : path.slice(owner)
    return [
      { label: t('nav.campaigns'), to: '/campaigns' },
      { label: campaign()?.name ?? '…', to: `/campaigns/${campaign()?.id ?? ''}` },
      ...below.map((step, index) => ({ label: step.name, ...(index < below.length - 1 && { to: at(step.id) }) })),
    ]
  })
}
