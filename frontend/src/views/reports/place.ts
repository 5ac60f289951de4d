import { computed, reactive, type Ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import type { UnitReference } from '@/api/model'
import { todayInVietnam } from '@/lib/date'
import { dayWithin } from '@/lib/period'

/** Which campaign, unit and period are meant: as the address says, filled in as far as it is plain, and left alone where somebody chose. */
export function usePlace(campaigns: Ref<readonly { value: string; period: string }[]>) {
  const route = useRoute()
  const form = reactive({ campaign: String(route.query.campaign ?? ''), unit: undefined as UnitReference | undefined, period: String(route.query.period ?? '') })
  const day = computed(() => dayWithin(form.period, todayInVietnam(new Date())))
  let offered: string | undefined

  /** Fills in a unit: one that was filled in here gives way to that of another day's tree, one that somebody chose does not. */
  function offer(unit: UnitReference | null | undefined): void {
    if (form.unit && form.unit.id !== offered) return
    offered = unit?.id
    form.unit = unit ? { id: unit.id, name: unit.name, type: unit.type } : undefined
  }

  watch(() => campaigns.value.find(({ value }) => value === form.campaign)?.period, (period, before) => {
    if (!form.period || form.period === before) form.period = period ?? form.period
  })
  return { form, day, offer }
}
