import { useQueries } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import type { UnitHistory } from '@/api/model'
import { unitHistory } from './useUnitHistory'

/** The histories of several units, those that have come, and whether any is still awaited. */
export function useUnitHistories(ids: () => readonly string[]): { histories: ComputedRef<UnitHistory[]>; pending: ComputedRef<boolean> } {
  const queries = useQueries({ queries: computed(() => [...new Set(ids())].map(unitHistory)) })
  return {
    histories: computed(() => queries.value.flatMap(({ data }) => data ?? [])),
    pending: computed(() => queries.value.some(({ isPending }) => isPending)),
  }
}
