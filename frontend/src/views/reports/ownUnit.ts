import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { api, read } from '@/api/client'
import type { UnitReference } from '@/api/model'
import { useMe } from '@/composables/useMe'

/** The unit for which somebody most likely reports: the first of their own that existed on the day. */
export function useOwnUnit(day: Ref<string>): Ref<UnitReference | undefined> {
  const { me } = useMe()
  const query = useQuery({
    queryKey: ['own-unit', day],
    async queryFn() {
      const ids = me.value?.units.flatMap(({ unit }) => (unit ? [unit.id] : [])) ?? []
      const units = await Promise.all(ids.map((id) => read(api.GET('/api/v1/units/{id}', { params: { path: { id }, query: { asOf: day.value } } }))))
      return units.find(({ validFrom, validTo }) => (validFrom ?? '') <= day.value && (!validTo || day.value < validTo)) ?? null
    },
    enabled: () => !!me.value,
  })
  return query.data as Ref<UnitReference | undefined>
}
