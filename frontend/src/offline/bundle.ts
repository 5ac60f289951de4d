import { queryOptions, useQuery } from '@tanstack/vue-query'
import { api, read, type Tagged } from '@/api/client'
import type { Bundle } from '@/api/model'
import { queryClient } from '@/api/queryClient'

/** A bundle changes with campaigns and obligations, not while a form is filled in. */
const FRESH_MS = 300_000

/** A unit's bundle; one that has not changed since it was kept is not sent again. */
async function readBundle(unit: string): Promise<Tagged<Bundle>> {
  const kept = queryClient.getQueryData<Tagged<Bundle>>(['bundle', unit])
  const answer = await api.GET('/api/v1/reports/bundle', { params: { query: { unit } }, headers: kept && { 'If-None-Match': kept.etag } })
  if (kept && answer.response.status === 304) return kept
  return { value: await read(Promise.resolve(answer)), etag: answer.response.headers.get('ETag') ?? '' }
}

export const bundleQuery = (unit: string) => queryOptions({ queryKey: ['bundle', unit], queryFn: () => readBundle(unit), staleTime: FRESH_MS })

/** What a unit's form needs, all of it at once and kept on the device: it stands in for whatever was never read by itself. */
export function useBundle(unit: () => string) {
  const query = useQuery({ queryKey: ['bundle', unit], queryFn: () => readBundle(unit()), staleTime: FRESH_MS, enabled: () => !!unit() })
  const campaignOf = (id: string) => query.data.value?.value.campaigns.find((campaign) => campaign.id === id)
  return { query, campaignOf }
}
