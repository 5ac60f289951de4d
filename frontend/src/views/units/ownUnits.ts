import { api, read } from '@/api/client'
import type { Me, Unit } from '@/api/model'

/** The units that the token names and that existed on the day: the tops of the tree for whoever does not see the country. */
export async function ownUnitsOn(me: Me | undefined, day: string): Promise<Unit[]> {
  const ids = me?.units.flatMap(({ unit }) => (unit ? [unit.id] : [])) ?? []
  const units = await Promise.all(ids.map((id) => read(api.GET('/api/v1/units/{id}', { params: { path: { id }, query: { asOf: day } } }))))
  return units.filter(({ validFrom, validTo }) => (validFrom ?? '') <= day && (!validTo || day < validTo))
}
