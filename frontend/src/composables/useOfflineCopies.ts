import { watch } from 'vue'
import type { Tagged } from '@/api/client'
import type { Report } from '@/api/model'
import { queryClient } from '@/api/queryClient'
import { storedReads } from '@/api/storedReads'
import { sessionStatus } from '@/auth/session'
import { bundleQuery } from '@/offline/bundle'
import { useMe } from './useMe'

/** After what the page itself needs. */
const LATER_MS = 2000

/** Brings what a reporter's own units owe onto the device, so that every form of theirs opens without a connection. */
export function useOfflineCopies(): void {
  const { me, hasRole } = useMe()
  let pause: ReturnType<typeof setTimeout> | undefined

  async function copy(): Promise<void> {
    const units = me.value?.units.flatMap(({ unit }) => (unit ? [unit.id] : [])) ?? []
    for (const unit of units) {
      const began = Date.now()
      const { value } = await queryClient.fetchQuery(bundleQuery(unit))
      const asOf = Math.min(began, queryClient.getQueryState(['bundle', unit])?.dataUpdatedAt ?? began)
      for (const open of value.reports) keepReport(open.report, open.etag, asOf)
    }
  }

  watch([me, sessionStatus], () => {
    clearTimeout(pause)
    // What cannot be copied now is copied another time, or fetched when it is opened.
    if (sessionStatus.value === 'SIGNED_IN' && hasRole('reporter')) pause = setTimeout(() => void copy().catch(() => undefined), LATER_MS)
  }, { immediate: true })
}

/** Under the key by which its form asks for it, unless what is there was read or written since. */
function keepReport(report: Report, etag: string, asOf: number): void {
  const key = ['report', report.id]
  if ((queryClient.getQueryState(key)?.dataUpdatedAt ?? 0) >= asOf) return
  queryClient.setQueryData<Tagged<Report>>(key, { value: report, etag })
  void storedReads.persistQueryByKey(key, queryClient)
}
