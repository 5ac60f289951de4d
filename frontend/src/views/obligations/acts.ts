import { api, read } from '@/api/client'

export const OBLIGATION_VERBS = ['complete', 'exempt', 'reopen']

/** Records something about what is owed, provided that it still is as it was read (`etag`); `words` cite the document, or give the reason. */
export function actOnObligation(id: string, verb: string, etag: string, words?: string): Promise<unknown> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  switch (verb) {
    case 'complete':
      return read(api.POST('/api/v1/obligations/{id}/complete', { params, body: words ? { document: words } : {} }))
    case 'exempt':
      return read(api.POST('/api/v1/obligations/{id}/exempt', { params, body: { reason: words ?? '' } }))
    case 'reopen':
      return read(api.POST('/api/v1/obligations/{id}/reopen', { params, body: { reason: words ?? '' } }))
    default:
      throw new RangeError(`an obligation knows no verb ${verb}`)
  }
}
