import { api, read, readTagged } from '@/api/client'
import type { BatchItem, BatchResult, CheckComment, Report } from '@/api/model'
import type { Change } from './change'

/** Sends changes in one request; each is done for itself, once for its key, and has its own result. */
export async function sendBatch(changes: readonly Change[]): Promise<BatchResult[]> {
  return (await read(api.POST('/api/v1/reports/batch', { body: { items: changes.map(itemOf) } }))).items
}

/** What is changed is changed provided that it still is as it was when the change was made. */
function itemOf(change: Change): BatchItem {
  const { id: key, report } = change
  switch (change.kind) {
    case 'REPORT':
      return { key, action: 'CREATE', content: asContent(change.body) }
    case 'CELL': {
      const { indicator, dimensions, answer, base } = change
      return { key, action: answer ? 'SAVE' : 'REMOVE', report, indicator, dimensions, ifMatch: base?.etag, content: answer && asContent(answer) }
    }
    case 'COMMENT':
      return { key, action: 'COMMENT', report, check: change.check, ifMatch: change.etag, content: asContent({ comment: change.comment }) }
    case 'SUBMIT':
      return { key, action: 'SUBMIT', report, ifMatch: change.etag }
  }
}

const asContent = (body: object) => ({ ...body }) as NonNullable<BatchItem['content']>

export function readReport(id: string): Promise<Report> {
  return read(api.GET('/api/v1/reports/{id}', { params: { path: { id } } }))
}

export async function readComment(id: string, check: string): Promise<CheckComment & { etag: string }> {
  const { value, etag } = await readTagged(api.GET('/api/v1/reports/{id}/checks/{check}/comment', { params: { path: { id, check } } }))
  return { ...value, etag }
}
