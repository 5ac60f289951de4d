import { useQueries } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { api, read } from '@/api/client'
import type { Unit } from '@/api/model'
import { byVietnamese } from '@/lib/collation'

/** What lies directly below one of the sources; absent while it is being read. */
export interface Below {
  source: Unit
  units: Unit[] | undefined
  error: unknown
  retry: () => unknown
}

async function everyUnitBelow(id: string, asOf: string): Promise<Unit[]> {
  const units: Unit[] = []
  let cursor: string | undefined
  do {
    const page = await read(api.GET('/api/v1/units/{id}/children', { params: { path: { id }, query: { asOf, limit: 200, cursor } } }))
    units.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return units.sort(byVietnamese(({ name }) => name))
}

/** The units directly below the sources on a day, all of them, without those that are sources themselves. */
export function useUnitsBelow(sources: () => readonly Unit[], day: () => string | undefined): ComputedRef<Below[]> {
  const asked = computed(() => (day() ? sources() : []))
  const queries = useQueries({
    queries: computed(() => asked.value.map(({ id }) => ({
      queryKey: ['units', 'every-below', id, day()], queryFn: () => everyUnitBelow(id, day() ?? ''), staleTime: 60_000,
    }))),
  })
  return computed(() => asked.value.map((source, index) => ({
    source,
    units: queries.value[index]?.data?.filter(({ id }) => !sources().some((other) => other.id === id)),
    error: queries.value[index]?.error,
    retry: () => queries.value[index]?.refetch(),
  })))
}
