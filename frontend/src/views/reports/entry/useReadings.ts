import { reactive } from 'vue'
import { api, read } from '@/api/client'
import type { Reading } from '@/api/model'
import { Problem } from '@/api/problem'
import { online } from '@/offline/connection'

/** How a text would be read: everything that it can mean, or why it is no figure; `ASKED` until the answer is here. */
export interface ReadText {
  readings: Reading[]
  unreadable?: Problem
  asked?: boolean
}

/** How texts are read, asked of the API once for each text; an answer is told by its text, so that none comes too late. */
export function useReadings() {
  const known = reactive(new Map<string, ReadText>())
  const keyOf = (text: string, indicator: string) => `${indicator}\n${text.trim()}`

  async function ask(text: string, indicator: string): Promise<void> {
    const key = keyOf(text, indicator)
    if (!text.trim() || known.has(key) || !online.value) return
    known.set(key, { readings: [], asked: true })
    try {
      const { readings } = await read(api.POST('/api/v1/figures/parse', { body: { text: text.trim(), indicator } }))
      known.set(key, { readings })
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 422) known.set(key, { readings: [], unreadable: problem })
      else known.delete(key)
    }
  }

  return { ask, of: (text: string, indicator: string): ReadText | undefined => known.get(keyOf(text, indicator)) }
}
