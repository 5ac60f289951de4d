import { api, read, readTagged } from '@/api/client'
import type { Report, ReportFigure } from '@/api/model'
import { type CellChange, dimensionKey, type NewReportChange } from './change'

/** Puts an answer into its cell, provided that the cell still is as it was when the change was made; nothing comes back for one taken out. */
export async function sendCell({ id, report, indicator, dimensions, answer, base }: CellChange): Promise<ReportFigure | undefined> {
  const path = { id: report, indicator }
  const headers = { 'Idempotency-Key': id, ...(base?.etag && { 'If-Match': base.etag }) }
  if (!answer) {
    await read(api.DELETE('/api/v1/reports/{id}/figures/{indicator}', { params: { path, query: { dimension: dimensionKey(dimensions) || undefined } }, headers }))
    return undefined
  }
  const kept = await readTagged(api.PUT('/api/v1/reports/{id}/figures/{indicator}', { params: { path }, body: { ...answer, indicator, dimensions }, headers }))
  return { ...kept.value, etag: kept.etag }
}

export function sendReport({ id, body }: NewReportChange): Promise<Report> {
  return read(api.POST('/api/v1/reports', { body, headers: { 'Idempotency-Key': id } }))
}

export function readReport(id: string): Promise<Report> {
  return read(api.GET('/api/v1/reports/{id}', { params: { path: { id } } }))
}
