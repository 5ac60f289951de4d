import { computed, type ComputedRef, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Progress } from '@/api/model'
import { todayInVietnam } from '@/lib/date'

type View = Progress['view']

export interface ProgressView {
  view: WritableComputedRef<View>
  /** The day whose units the figures are told of; only the restated view has one. */
  asOf: WritableComputedRef<string>
  today: string
  /** The same as parameters of the API, none for the view as reported. */
  parameters: ComputedRef<{ view?: View; asOf?: string }>
}

/** Of which units the figures are told, kept in the URL. */
export function useProgressView(): ProgressView {
  const route = useRoute()
  const router = useRouter()
  const today = todayInVietnam(new Date())
  const show = (query: Record<string, string | undefined>) => void router.replace({ query: { ...route.query, ...query } })
  const view = computed<View>({
    get: () => (route.query.view === 'RESTATED' ? 'RESTATED' : 'AS_REPORTED'),
    set: (chosen) => show(chosen === 'RESTATED' ? { view: chosen, asOf: today } : { view: undefined, asOf: undefined }),
  })
  const asOf = computed({ get: () => String(route.query.asOf ?? today), set: (day) => show({ asOf: day }) })
  const parameters = computed(() => (view.value === 'RESTATED' ? { view: view.value, asOf: asOf.value } : {}))
  return { view, asOf, today, parameters }
}
