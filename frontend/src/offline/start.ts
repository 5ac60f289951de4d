import { watch } from 'vue'
import { queryClient } from '@/api/queryClient'
import { storedReads } from '@/api/storedReads'
import type { Report } from '@/api/model'
import type { Tagged } from '@/api/client'
import { retrySession, sessionStatus, sessionUser } from '@/auth/session'
import { sameCell } from './change'
import { watchConnection } from './connection'
import { queued, readOutbox } from './outbox'
import { type Kept, sendQueued } from './sending'

/** After so long without an answer the queue is tried again, though nobody said that the connection is back. */
const RETRY_MS = 15_000

/** Puts what was kept into the answers that the screens show, without asking for all of them again. */
const onScreens: Kept = {
  cell(change, figure) {
    const key = ['report', change.report]
    queryClient.setQueryData<Tagged<Report>>(key, (shown) => {
      if (!shown) return shown
      const others = shown.value.figures.filter((one) => !sameCell({ ...one, report: change.report }, change))
      return { ...shown, value: { ...shown.value, figures: figure ? [...others, figure] : others } }
    })
    void storedReads.persistQueryByKey(key, queryClient)
    void queryClient.invalidateQueries({ queryKey: ['findings', change.report] })
  },
  comment({ report }) {
    void queryClient.invalidateQueries({ queryKey: ['findings', report] })
  },
  report(report, etag) {
    const key = ['report', report.id]
    if (etag) {
      queryClient.setQueryData<Tagged<Report>>(key, { value: report, etag })
      void storedReads.persistQueryByKey(key, queryClient)
    }
    void queryClient.invalidateQueries({ queryKey: key })
    void queryClient.invalidateQueries({ queryKey: ['obligations'] })
    void queryClient.invalidateQueries({ queryKey: ['reports'] })
  },
}

export async function sendNow(): Promise<void> {
  if (sessionStatus.value === 'UNREACHABLE') await retrySession()
  await sendQueued(onScreens)
}

/** Keeps the queue moving: when its owner signs in, when the connection is back, and every little while. */
export function startOutbox(): void {
  watchConnection(() => void sendNow())
  watch([sessionUser, sessionStatus], async () => {
    await readOutbox()
    await sendQueued(onScreens)
  }, { immediate: true })
  setInterval(() => {
    if (navigator.onLine && (sessionStatus.value === 'UNREACHABLE' || queued.value.some(({ state }) => state === 'WAITING'))) void sendNow()
  }, RETRY_MS)
}
