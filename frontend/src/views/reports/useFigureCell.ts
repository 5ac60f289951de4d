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
  /** Everything that the text can mean, where that is more than one thing; of `readAs` until another text was read. */
  const readings = ref<Reading[]>([])
  const readAs = ref('')
  /** Why the text is no figure, told while it is typed. */
  const unreadable = ref<unknown>()
  const failure = ref<unknown>()
  /** What somebody else put into the cell while it was being edited here. */
  const rival = ref<ReportFigure>()
  let savedRaw = raw.value
  let etag = kept?.etag

  function edit(text: string): void {
    raw.value = text
    failure.value = undefined
    rival.value = undefined
    if (!text.trim()) take()
    state.value = text.trim() === savedRaw ? (savedRaw ? 'SAVED' : 'EMPTY') : 'EDITED'
  }

  /** Keeps what was typed; `chosen` settles a text that can be read in two ways, with the reason why. */
  async function save(chosen?: { figure: Figure; reason: string }): Promise<void> {
    const text = raw.value.trim()
    if (text === savedRaw && !chosen && !rival.value) return
    if (!chosen && readings.value.length && readAs.value === text) return void (state.value = 'AMBIGUOUS')
    state.value = 'SAVING'
    rival.value = undefined
    failure.value = undefined
    try {
      await (text ? put(chosen ? { figure: { ...chosen.figure, raw: text }, reason: chosen.reason } : { figure: { raw: text } }) : remove())
      savedRaw = text
      readings.value = []
      unreadable.value = undefined
      state.value = text ? 'SAVED' : 'EMPTY'
    } catch (problem) {
      refuse(text, problem)
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

  function refuse(text: string, problem: unknown): void {
    const stated = problem instanceof Problem ? (problem.extensions.readings as Reading[] | undefined) : undefined
    readings.value = stated ?? []
    readAs.value = text
    failure.value = stated ? undefined : problem
    state.value = stated ? 'AMBIGUOUS' : 'FAILED'
  }

  /** Shows how the text was read: as one figure, as a choice of several, or not at all. */
  function take(parsed: Reading[] = [], problem?: unknown): void {
    figure.value = parsed.length === 1 ? parsed[0]?.figure : undefined
    readings.value = parsed.length > 1 ? parsed : []
    readAs.value = raw.value.trim()
    unreadable.value = problem
  }

  /** How the text would be read, before it is kept; an answer about a text that has changed since is dropped. */
  async function preview(): Promise<void> {
    const text = raw.value.trim()
    const current = () => raw.value.trim() === text && state.value === 'EDITED'
    if (!text || !current()) return
    try {
      const parsed = await read(api.POST('/api/v1/figures/parse', { body: { text, indicator } }))
      if (current()) take(parsed.readings)
    } catch (problem) {
      if (current()) take([], problem instanceof Problem && problem.status === 422 ? problem : undefined)
    }
  }

  return { raw, state, figure, readings, readAs, unreadable, failure, rival, edit, save, preview, adopt }
}
