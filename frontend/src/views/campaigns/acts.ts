import { api, read } from '@/api/client'

export const CAMPAIGN_VERBS = ['launch', 'inspect', 'publicise', 'close', 'cancel']

/** Sends a state verb to a campaign, provided that it still is as it was read (`etag`). */
export function actOnCampaign(id: string, verb: string, etag: string, _reason?: string): Promise<unknown> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  switch (verb) {
    case 'launch':
      return read(api.POST('/api/v1/campaigns/{id}/launch', { params }))
    case 'inspect':
      return read(api.POST('/api/v1/campaigns/{id}/inspect', { params }))
    case 'publicise':
      return read(api.POST('/api/v1/campaigns/{id}/publicise', { params }))
    case 'close':
      return read(api.POST('/api/v1/campaigns/{id}/close', { params }))
    case 'cancel':
      return read(api.POST('/api/v1/campaigns/{id}/cancel', { params }))
    default:
      throw new RangeError(`a campaign knows no verb ${verb}`)
  }
}
