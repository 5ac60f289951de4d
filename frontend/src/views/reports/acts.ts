import { api, read } from '@/api/client'
import type { FigureRemark } from '@/api/model'

export const REPORT_VERBS = ['submit', 'approve', 'return', 'revise']

/** Sends a state verb to a report, provided that it still is as it was read (`etag`); `remarks` on single figures go with a return. */
export function actOnReport(id: string, verb: string, etag: string, reason?: string, remarks: FigureRemark[] = []): Promise<unknown> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  switch (verb) {
    case 'submit':
      return read(api.POST('/api/v1/reports/{id}/submit', { params }))
    case 'approve':
      return read(api.POST('/api/v1/reports/{id}/approve', { params }))
    case 'return':
      return read(api.POST('/api/v1/reports/{id}/return', { params, body: { reason: reason ?? '', figures: remarks } }))
    case 'revise':
      return read(api.POST('/api/v1/reports/{id}/revise', { params, body: { reason: reason ?? '' } }))
    default:
      throw new RangeError(`a report knows no verb ${verb}`)
  }
}
