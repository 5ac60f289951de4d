import { api, readTagged } from '@/api/client'
import type { Report } from '@/api/model'
import { actOnReport } from '../acts'

export type Decision = 'approve' | 'return'

/** What became of one report: nothing is said where it was done. */
export interface Outcome {
  report: Report
  refused?: unknown
}

/** Decides on several reports, each for itself: one that is refused leaves the others as they are decided. */
export async function decideOn(reports: readonly Report[], decision: Decision, reason?: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const report of reports) {
    try {
      const { etag } = await readTagged(api.GET('/api/v1/reports/{id}', { params: { path: { id: report.id } } }))
      await actOnReport(report.id, decision, etag, reason)
      outcomes.push({ report })
    } catch (refused) {
      outcomes.push({ report, refused })
    }
  }
  return outcomes
}
