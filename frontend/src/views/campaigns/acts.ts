import { api, read } from '@/api/client'

export const CAMPAIGN_VERBS = ['launch', 'inspect', 'publicise', 'close', 'cancel']

/** Does something to a campaign today, with a note on it, provided that it still is as it was read (`etag`). */
export function actOnCampaign(id: string, verb: string, etag: string, note?: string): Promise<unknown> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  const body = note ? { note } : {}
  switch (verb) {
    case 'launch':
      return read(api.POST('/api/v1/campaigns/{id}/launch', { params, body }))
    case 'inspect':
      return read(api.POST('/api/v1/campaigns/{id}/inspect', { params, body }))
    case 'publicise':
      return read(api.POST('/api/v1/campaigns/{id}/publicise', { params, body }))
    case 'close':
      return read(api.POST('/api/v1/campaigns/{id}/close', { params, body }))
    case 'cancel':
      return read(api.POST('/api/v1/campaigns/{id}/cancel', { params, body }))
    default:
      throw new RangeError(`a campaign knows no verb ${verb}`)
  }
}
