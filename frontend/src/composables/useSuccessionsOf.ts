import { useQueries } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { api, read } from '@/api/client'
import type { Succession } from '@/api/model'

/** The reorganisations of which one of the units is a source or a successor. */
export function useSuccessionsOf(units: () => readonly string[]): { successions: ComputedRef<Succession[]>; pending: ComputedRef<boolean> } {
  const queries = useQueries({
    queries: computed(() => [...new Set(units())].map((unit) => ({
      queryKey: ['successions', unit],
      queryFn: () => read(api.GET('/api/v1/successions', { params: { query: { unit, limit: 200 } } })),
      staleTime: 60_000,
    }))),
  })
  return {
    successions: computed(() => queries.value.flatMap(({ data }) => data?.items ?? [])),
    pending: computed(() => queries.value.some(({ isPending }) => isPending)),
  }
}
