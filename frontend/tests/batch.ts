import { http, HttpResponse, type HttpHandler } from 'msw'
import type { BatchItem, BatchResult } from '@/api/model'

/** What an item is answered: the thing that was kept, or the problem. */
export type ItemAnswer = { body?: unknown; etag?: string; type?: undefined } | { type: string; status: number; [more: string]: unknown }

/** The batch endpoint, as far as the API's rules are those of its items: each is answered for itself. */
export function answerBatch(answer: (item: BatchItem) => ItemAnswer | Promise<ItemAnswer>): HttpHandler {
  return http.post('*/api/v1/reports/batch', async ({ request }) => {
    const { items } = (await request.json()) as { items: BatchItem[] }
    const results: unknown[] = []
    for (const item of items) {
      const given = await answer(item)
      results.push(given.type ? { key: item.key, status: given.status, problem: given } : ({ key: item.key, status: 200, ...given } as BatchResult))
    }
    return HttpResponse.json({ items: results })
  })
}

export const STALE: ItemAnswer = { type: '/problems/precondition-failed', title: 'Stale', status: 412 }
