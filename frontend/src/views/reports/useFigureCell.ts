import { ref } from 'vue'
import { api, read, readTagged } from '@/api/client'
import type { Answer, Figure, Reading, ReportFigure } from '@/api/model'
import { Problem } from '@/api/problem'

export type CellState = 'EMPTY' | 'SAVED' | 'EDITED' | 'SAVING' | 'AMBIGUOUS' | 'FAILED'

/**
 * One cell of the entry form: what was typed, how it is read, and whether it is kept. Each cell has its own ETag, so
 * that two people filling in one report do not lock each other out.
 */
export function useFigureCell(report: string, indicator: string, kept: ReportFigure | undefined) {
  const raw = ref(kept?.figure.raw ?? '')
  const state = ref<CellState>(kept ? 'SAVED' : 'EMPTY')
  const figure = ref<Figure | undefined>(kept?.figure)
  const readings = ref<Reading[]>([])
  const failure = ref<unknown>()
  /** What somebody else put into the cell while it was being edited here. */
  const rival = ref<ReportFigure>()
  let savedRaw = raw.value
  let etag = kept?.etag

  function edit(text: string): void {
    raw.value = text
    failure.value = undefined
    rival.value = undefined
    readings.value = []
    state.value = text.trim() === savedRaw ? (savedRaw ? 'SAVED' : 'EMPTY') : 'EDITED'
  }

  /** Keeps what was typed; `chosen` settles a text that can be read in two ways, with the reason why. */
  async function save(chosen?: { figure: Figure; reason: string }): Promise<void> {
    const text = raw.value.trim()
    if (text === savedRaw && !chosen && !rival.value) return
    state.value = 'SAVING'
    rival.value = undefined
    failure.value = undefined
    try {
      await (text ? put(chosen ? { figure: { ...chosen.figure, raw: text }, reason: chosen.reason } : { figure: { raw: text } }) : remove())
      savedRaw = text
      readings.value = []
      state.value = text ? 'SAVED' : 'EMPTY'
    } catch (problem) {
      take(problem)
    }
  }

  async function put(answer: Answer): Promise<void> {
    const saved = await readTagged(api.PUT('/api/v1/reports/{id}/figures/{indicator}', { params: params(), body: { ...answer, indicator } }))
    etag = saved.etag
    figure.value = saved.value.figure
  }

  async function remove(): Promise<void> {
    await read(api.DELETE('/api/v1/reports/{id}/figures/{indicator}', { params: params() }))
    etag = undefined
    figure.value = undefined
  }

  /** Takes over what the report says now, unless something else is being entered here: then it is the rival value. */
  function adopt(now: ReportFigure | undefined): void {
    if (now?.etag === etag) return
    etag = now?.etag
    savedRaw = now?.figure.raw ?? ''
    if (state.value === 'SAVED' || state.value === 'EMPTY') {
      raw.value = savedRaw
      figure.value = now?.figure
      state.value = now ? 'SAVED' : 'EMPTY'
    } else {
      rival.value = now
    }
  }

  const params = () => ({ path: { id: report, indicator }, header: etag ? { 'If-Match': etag } : {} })

  function take(problem: unknown): void {
    const stated = problem instanceof Problem ? (problem.extensions.readings as Reading[] | undefined) : undefined
    readings.value = stated ?? []
    failure.value = stated ? undefined : problem
    state.value = stated ? 'AMBIGUOUS' : 'FAILED'
  }

  /** How the text would be read, before it is kept. */
  async function preview(): Promise<void> {
    const text = raw.value.trim()
    if (!text || state.value !== 'EDITED') return
    try {
      const parsed = await read(api.POST('/api/v1/figures/parse', { body: { text, indicator } }))
      if (raw.value.trim() === text && state.value === 'EDITED') figure.value = parsed.readings[0]?.figure
    } catch {
      if (raw.value.trim() === text && state.value === 'EDITED') figure.value = undefined
    }
  }

  return { raw, state, figure, readings, failure, rival, edit, save, preview, adopt }
}
