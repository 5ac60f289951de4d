import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filters that live in the URL, so that a link opens the same view: one writable value per name, empty when unset. */
export function useUrlFilters<N extends string>(...names: N[]): Record<N, WritableComputedRef<string>> {
  const route = useRoute()
  const router = useRouter()
  const filters = names.map((name) => [
    name,
    computed({
      get: () => String(route.query[name] ?? ''),
      set: (value) => void router.replace({ query: { ...route.query, [name]: value || undefined } }),
    }),
  ])
  return Object.fromEntries(filters) as Record<N, WritableComputedRef<string>>
}
