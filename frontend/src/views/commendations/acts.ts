import { api, read } from '@/api/client'

/** The verbs that need at most a reason; voting and deciding have forms of their own. */
export const COMMENDATION_VERBS = ['submit', 'publish', 'return', 'reject', 'revoke', 'withdraw']

/** Sends a state verb to a dossier, provided that it still is as it was read (`etag`). */
export function actOnCommendation(id: string, verb: string, etag: string, reason = ''): Promise<unknown> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  switch (verb) {
    case 'submit':
      return read(api.POST('/api/v1/commendations/{id}/submit', { params }))
    case 'publish':
      return read(api.POST('/api/v1/commendations/{id}/publish', { params }))
    case 'withdraw':
      return read(api.POST('/api/v1/commendations/{id}/withdraw', { params }))
    case 'return':
      return read(api.POST('/api/v1/commendations/{id}/return', { params, body: { reason } }))
    case 'reject':
      return read(api.POST('/api/v1/commendations/{id}/reject', { params, body: { reason } }))
    case 'revoke':
      return read(api.POST('/api/v1/commendations/{id}/revoke', { params, body: { reason } }))
    default:
      throw new RangeError(`a dossier knows no verb ${verb}`)
  }
}
