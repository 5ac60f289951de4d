import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef, type WritableComputedRef } from 'vue'
import { api, read } from '@/api/client'
import { useSuccessionDates } from '@/composables/useSuccessionDates'
import { useUrlFilters } from '@/composables/useUrlFilters'
import { todayInVietnam } from '@/lib/date'
import type { TimeSpan } from '@/lib/timeScale'

export interface UnitDay {
  /** The day whose units are shown; kept in the URL unless it is today. */
  asOf: WritableComputedRef<string>
  today: string
  /** From the first year that a campaign has figures of, to today or the last reorganisation that is already ordered. */
  span: ComputedRef<TimeSpan>
  marks: ComputedRef<string[]>
}

/** The day of which the units are shown, with the span and the marks of the slider that chooses it. */
export function useUnitDay(more: () => string[]): UnitDay {
  const today = todayInVietnam(new Date())
  const { asOf: given } = useUrlFilters('asOf')
  const asOf = computed({ get: () => given.value || today, set: (day) => (given.value = day === today ? '' : day) })
  const changes = useSuccessionDates()
  const earliest = useQuery({
    queryKey: ['campaigns', 'earliest'],
    queryFn: () => read(api.GET('/api/v1/campaigns', { params: { query: { sort: 'periodStart', limit: 1 } } })),
    staleTime: 300_000,
  })
  const span = computed(() => {
    const year = /\d{4}/.exec(earliest.data.value?.items[0]?.period ?? '')?.[0]
    const firsts = [year && `${year}-01-01`, changes.value[0], asOf.value].filter((day) => !!day).sort()
    const lasts = [today, changes.value.at(-1) ?? today, asOf.value].sort()
    return { first: firsts[0] ?? today, last: lasts.at(-1) ?? today }
  })
  return { asOf, today, span, marks: computed(() => [...changes.value, ...more()]) }
}
