import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, read } from '@/api/client'
import type { UnitHistory } from '@/api/model'

export const unitHistory = (id: string) => ({
  queryKey: ['unit-history', id],
  queryFn: (): Promise<UnitHistory> => read(api.GET('/api/v1/units/{id}/history', { params: { path: { id } } })),
  staleTime: 60_000,
})

/** What a unit was called and was through time, what it came from and what it became. */
export function useUnitHistory(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['unit-history', () => toValue(id)],
    queryFn: () => unitHistory(toValue(id)).queryFn(),
    staleTime: 60_000,
  })
}
