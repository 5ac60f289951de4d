import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { api, read } from '@/api/client'
import { plusDays } from '@/lib/date'

/** More days than a slider can show apart. */
const MOST = 24

/** Asks for the first reorganisation after each day found, so that a day with thousands of them costs one small answer. */
async function distinctDates(): Promise<string[]> {
  const dates: string[] = []
  let from: string | undefined
  while (dates.length < MOST) {
    const { items } = await read(api.GET('/api/v1/successions', { params: { query: { from, sort: 'takesEffectOn', limit: 1 } } }))
    const date = items[0]?.takesEffectOn
    if (!date) break
    dates.push(date)
    from = plusDays(date, 1)
  }
  return dates
}

/** The days on which units were merged, split, renamed or upgraded, the earliest first. */
export function useSuccessionDates(): ComputedRef<string[]> {
  const query = useQuery({ queryKey: ['succession-dates'], queryFn: distinctDates, staleTime: 300_000 })
  return computed(() => query.data.value ?? [])
}
