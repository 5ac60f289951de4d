import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, watch } from 'vue'
import { api, read } from '@/api/client'
import { hasEnded, outcomeOf, problemOf } from './fileImport'

const LOOK_AGAIN_MS = 1000

/** Follows an import until it has ended; nothing is asked while none is named. */
export function useImport(id: () => string) {
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: ['report-import', id],
    queryFn: () => read(api.GET('/api/v1/report-imports/{id}', { params: { path: { id: id() } } })),
    enabled: () => !!id(),
    refetchInterval: ({ state: { data } }) => (data && hasEnded(data) ? false : LOOK_AGAIN_MS),
  })
  const job = computed(() => (id() ? query.data.value : undefined))
  const running = computed(() => (job.value && !hasEnded(job.value) ? job.value : undefined))
  const outcome = computed(() => (job.value && hasEnded(job.value) ? outcomeOf(job.value) : undefined))
  const failure = computed(() => (job.value?.failure && !outcome.value ? problemOf(job.value.failure) : query.error.value))
  watch(() => outcome.value?.entered, (entered) => entered && void queries.invalidateQueries({ queryKey: ['reports'] }))
  return { running, outcome, failure }
}
