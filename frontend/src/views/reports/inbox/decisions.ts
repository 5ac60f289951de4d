import { api, read, readTagged, type Tagged } from '@/api/client'
import type { BatchItem, Report } from '@/api/model'
import { Problem } from '@/api/problem'

export type Decision = 'approve' | 'return'

/** What became of one report: nothing is said where it was done. */
export interface Outcome {
  report: Report
  refused?: unknown
}

export function readReport(id: string): Promise<Tagged<Report>> {
  return readTagged(api.GET('/api/v1/reports/{id}', { params: { path: { id } } }))
}

/**
 * Decides on several reports in one request, each for itself: one that is refused leaves the others as they are decided.
 *
 * @param seen a report as whoever decides has it on the screen; one that has changed since is refused
 */
export async function decideOn(reports: readonly Report[], seen: (id: string) => Promise<Tagged<Report>>, decision: Decision, reason?: string): Promise<Outcome[]> {
  const tagged = await Promise.all(reports.map(({ id }) => seen(id)))
  const items = tagged.map(({ value, etag }): BatchItem => ({
    key: crypto.randomUUID(), action: decision === 'approve' ? 'APPROVE' : 'RETURN', report: value.id, ifMatch: etag, content: decision === 'return' ? { reason } : undefined,
  }))
  const { items: results } = await read(api.POST('/api/v1/reports/batch', { params: { header: { Prefer: 'return=minimal' } }, body: { items } }))
  return reports.map((report, index) => {
    const problem = results.find(({ key }) => key === items[index]?.key)?.problem
    return { report, refused: problem && Problem.of(problem) }
  })
}
