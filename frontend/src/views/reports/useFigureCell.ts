import { ref } from 'vue'
import { api, read, readTagged } from '@/api/client'
import type { Figure, ReportFigure } from '@/api/model'
import { Problem } from '@/api/problem'

export type CellState = 'EMPTY' | 'SAVED' | 'EDITED' | 'SAVING' | 'AMBIGUOUS' | 'FAILED'

export interface Reading {
  figure: Figure
  reason: string
}

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
  let savedRaw = raw.value
  let etag: string | undefined

  function edit(text: string): void {
    raw.value = text
    failure.value = undefined
    readings.value = []
    state.value = text.trim() === savedRaw ? (savedRaw ? 'SAVED' : 'EMPTY') : 'EDITED'
  }

  /** Keeps what was typed; `chosen` settles a text that can be read in two ways, with the reason why. */
  async function save(chosen?: { figure: Figure; reason: string }): Promise<void> {
    const text = raw.value.trim()
    if (!text || (text === savedRaw && !chosen)) return
    state.value = 'SAVING'
    try {
      const body = chosen ? { indicator, figure: { ...chosen.figure, raw: text }, reason: chosen.reason } : { indicator, figure: { raw: text } }
      const saved = await readTagged(api.PUT('/api/v1/reports/{id}/figures/{indicator}', {
        params: { path: { id: report, indicator }, header: etag ? { 'If-Match': etag } : {} }, body: body as never,
      }))
      etag = saved.etag
      savedRaw = text
      figure.value = saved.value.figure
      readings.value = []
      state.value = 'SAVED'
    } catch (problem) {
      take(problem)
    }
  }

  function take(problem: unknown): void {
    const stated = problem instanceof Problem ? (problem.extensions.readings as Reading[] | undefined) : undefined
    readings.value = stated ?? []
    failure.value = stated ? undefined : problem
    state.value = stated ? 'AMBIGUOUS' : 'FAILED'
  }

  /** How the text would be read, before it is kept. */
  async function preview(unitOfMeasure?: string): Promise<void> {
    const text = raw.value.trim()
    if (!text || state.value !== 'EDITED') return
    try {
      const parsed = await read(api.POST('/api/v1/figures/parse', { body: { text, unitOfMeasure } }))
      if (raw.value.trim() === text) figure.value = parsed.readings[0]?.figure
    } catch (problem) {
      if (raw.value.trim() === text) take(problem)
    }
  }

  return { raw, state, figure, readings, failure, edit, save, preview }
}
