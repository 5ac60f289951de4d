import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, read } from '@/api/client'
import { given } from '@/lib/given'

/** A unit as it was on a day (today); nothing is asked while no unit is named. */
export function useUnit(id: MaybeRefOrGetter<string>, asOf: MaybeRefOrGetter<string> = '') {
  return useQuery({
    queryKey: ['unit', () => toValue(id), () => toValue(asOf)],
    queryFn: () => read(api.GET('/api/v1/units/{id}', { params: { path: { id: toValue(id) }, query: { asOf: given(toValue(asOf)) } } })),
    enabled: () => !!toValue(id),
    placeholderData: (previous, query) => (query?.queryKey[1] === toValue(id) ? previous : undefined),
  })
}
