import { onMounted } from 'vue'
import { useQueryClient } from '@tanstack/vue-query'
import { api, read, readTagged } from '@/api/client'
import type { Report } from '@/api/model'

/** So many open reports are made ready; more than that nobody fills in on one trip. */
const AT_MOST = 10
/** After what the page itself needs. */
const LATER_MS = 2000

/** Brings a reporter's open reports, and what their forms need, onto the device, so that they open without a connection. */
export function useOfflineCopies(): void {
  const queries = useQueryClient()

  async function copy(): Promise<void> {
    const open = await Promise.all((['RETURNED', 'DRAFT'] as const).map((status) => read(api.GET('/api/v1/reports', { params: { query: { status, limit: AT_MOST } } }))))
    await Promise.all(open.flatMap(({ items }) => items).slice(0, AT_MOST).flatMap(copiesOf))
  }

  /** Under the keys by which the form asks for them. */
  function copiesOf({ id, campaign, unit }: Report): Promise<void>[] {
    const all = { query: { limit: 200 } }
    return [
      queries.prefetchQuery({ queryKey: ['report', id], queryFn: () => readTagged(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })) }),
      queries.prefetchQuery({ queryKey: ['campaign', campaign], queryFn: () => readTagged(api.GET('/api/v1/campaigns/{id}', { params: { path: { id: campaign } } })) }),
      queries.prefetchQuery({ queryKey: ['unit', unit], queryFn: () => read(api.GET('/api/v1/units/{id}', { params: { path: { id: unit } } })) }),
      queries.prefetchQuery({ queryKey: ['targets', 'all', campaign], queryFn: () => read(api.GET('/api/v1/campaigns/{id}/targets', { params: { path: { id: campaign }, ...all } })) }),
      queries.prefetchQuery({ queryKey: ['checks', campaign], queryFn: () => read(api.GET('/api/v1/campaigns/{id}/checks', { params: { path: { id: campaign }, ...all } })) }),
      queries.prefetchQuery({ queryKey: ['findings', id], queryFn: () => read(api.GET('/api/v1/reports/{id}/checks', { params: { path: { id } } })) }),
    ]
  }

  // What cannot be copied now is copied another time, or fetched when it is opened.
  onMounted(() => setTimeout(() => void copy().catch(() => undefined), LATER_MS))
}
