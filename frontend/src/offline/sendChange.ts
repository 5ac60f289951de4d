import { api, read } from '@/api/client'
import type { BatchItem, BatchResult, Report } from '@/api/model'
import type { Change } from './change'

/** Sends changes in one request; each is done for itself, once for its key, and has its own result. */
export async function sendBatch(changes: readonly Change[]): Promise<BatchResult[]> {
  return (await read(api.POST('/api/v1/reports/batch', { body: { items: changes.map(itemOf) } }))).items
}

/** A cell is changed provided that it still is as it was when the change was made. */
function itemOf(change: Change): BatchItem {
  if (change.kind === 'REPORT') return { key: change.id, action: 'CREATE', content: asContent(change.body) }
  const { id: key, report, indicator, dimensions, answer, base } = change
  return { key, action: answer ? 'SAVE' : 'REMOVE', report, indicator, dimensions, ifMatch: base?.etag, content: answer && asContent(answer) }
}

const asContent = (body: object) => ({ ...body }) as NonNullable<BatchItem['content']>

export function readReport(id: string): Promise<Report> {
  return read(api.GET('/api/v1/reports/{id}', { params: { path: { id } } }))
}
