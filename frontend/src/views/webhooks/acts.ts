import { api, read } from '@/api/client'
import type { Webhook } from '@/api/model'

export const WEBHOOK_VERBS = ['pause', 'resume', 'rotate-secret', 'delete'] as const
export type WebhookVerb = (typeof WEBHOOK_VERBS)[number]

/** Those that are asked about first: they end something that another office relies on. */
export const ASKED: readonly WebhookVerb[] = ['rotate-secret', 'delete']

/** Does something with a webhook, provided that it still is as it was read (`etag`). @returns what it is then, unless it is gone */
export function actOnWebhook(id: string, verb: WebhookVerb, etag: string): Promise<Webhook | undefined> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  switch (verb) {
    case 'pause':
      return read(api.POST('/api/v1/webhooks/{id}/pause', { params }))
    case 'resume':
      return read(api.POST('/api/v1/webhooks/{id}/resume', { params }))
    case 'rotate-secret':
      return read(api.POST('/api/v1/webhooks/{id}/rotate-secret', { params }))
    case 'delete':
      return read(api.DELETE('/api/v1/webhooks/{id}', { params }))
  }
}
