import type { UnitHistory } from '@/api/model'

/** Of so many units beside one their own renames are read too; of more, each is told by its last name only. */
const IN_DETAIL = 12

/** The units that a unit came from or became, where they are few enough to be told in detail. */
export function relatedUnits(history: UnitHistory | undefined): string[] {
  const others = history?.nodes.map(({ id }) => id).filter((id) => id !== history.unit) ?? []
  return others.length <= IN_DETAIL ? others : []
}
