import { computed, ref } from 'vue'
import type { Answer, Report } from '@/api/model'
import { sessionStatus } from '@/auth/session'
import { useBundle } from '@/offline/bundle'
import { useIndicators } from '@/composables/useIndicators'
import { doStep, type History, NO_HISTORY, redo, undo } from '@/lib/history'
import { online } from '@/offline/connection'
import { changeOf, enterCell, underWay } from '@/offline/outbox'
import { sendNow } from '@/offline/start'
import { answerOf, type CellState, type EntryRow, rowKey, sameAnswer } from './entryRow'

interface Edit {
  key: string
  before?: Answer
  after?: Answer
}

/** What a report asks for: an indicator, and whether the report is incomplete without it. */
export interface Asked {
  indicator: string
  required: boolean
}

/** The entry form's rows and what is done with them: every change goes to the device first and from there to the API. */
export function useEntry(report: () => Report, asked: () => readonly Asked[]) {
  const { byCode, nameOf } = useIndicators()
  const { query: bundle } = useBundle(() => report().unit)
  const definitionOf = (code: string) => byCode.value.get(code) ?? bundle.data.value?.value.indicators.find((one) => one.code === code)
  const history = ref<History<Edit[]>>(NO_HISTORY)
  const place = computed(() => ({ unitName: report().unitName, campaignName: report().campaignName, period: report().period }))

  const rows = computed<EntryRow[]>(() => asked().flatMap(({ indicator, required }) => {
    const figures = report().figures.filter((one) => one.indicator === indicator)
    const answers = figures.length ? figures.map((kept) => ({ kept, dimensions: kept.dimensions })) : [{ kept: undefined, dimensions: undefined }]
    return answers.map(({ kept, dimensions }) => {
      const told = Object.keys(dimensions ?? {}).length ? dimensions : undefined
      const change = changeOf({ report: report().id, indicator, dimensions: told })
      const definition = definitionOf(indicator)
      return {
        key: rowKey(indicator, told), indicator, dimensions: told, definition, required, kept, change,
        name: [byCode.value.has(indicator) ? nameOf(indicator) : (definition?.name ?? indicator), ...Object.entries(told ?? {}).map(([name, value]) => dimensionWords(definition, name, value))].join(' · '),
        answer: change ? change.answer : kept && answerOf(kept),
      }
    })
  }))

  function stateOf({ change, kept, required }: EntryRow): CellState {
    if (change?.state === 'CONFLICT') return 'CONFLICT'
    if (change?.state === 'REFUSED') return change.refusal?.extensions.readings ? 'AMBIGUOUS' : 'FAILED'
    if (change) return underWay.value.has(change.id) || (online.value && sessionStatus.value === 'SIGNED_IN') ? 'SAVING' : 'QUEUED'
    if (kept) return 'SAVED'
    return required ? 'REQUIRED' : 'EMPTY'
  }

  /** Puts answers into rows as one step that can be undone; those that change nothing are left out. */
  async function enter(answers: readonly { row: EntryRow; answer: Answer | undefined }[]): Promise<void> {
    const edits = answers.filter(({ row, answer }) => !sameAnswer(row.answer, answer)).map(({ row, answer }) => ({ key: row.key, before: row.answer, after: answer }))
    if (!edits.length) return
    history.value = doStep(history.value as History<Edit[]>, edits)
    await keep(edits.map(({ key, after }) => ({ key, answer: after })))
  }

  async function keep(answers: readonly { key: string; answer: Answer | undefined }[]): Promise<void> {
    for (const { key, answer } of answers) {
      const row = rows.value.find((one) => one.key === key)
      if (row) await enterCell({ report: report().id, indicator: row.indicator, dimensions: row.dimensions, indicatorName: row.name, place: place.value, answer, base: row.kept })
    }
    void sendNow()
  }

  async function takeBack(): Promise<void> {
    const { step, history: left } = undo(history.value as History<Edit[]>)
    history.value = left
    if (step) await keep(step.map(({ key, before }) => ({ key, answer: before })))
  }

  async function doAgain(): Promise<void> {
    const { step, history: left } = redo(history.value as History<Edit[]>)
    history.value = left
    if (step) await keep(step.map(({ key, after }) => ({ key, answer: after })))
  }

  const canUndo = computed(() => history.value.done.length > 0)
  const canRedo = computed(() => history.value.undone.length > 0)
  return { rows, stateOf, enter, takeBack, doAgain, canUndo, canRedo }
}

function dimensionWords(definition: EntryRow['definition'], name: string, value: string): string {
  return definition?.dimensions?.find(({ code }) => code === name)?.values.find(({ code }) => code === value)?.name ?? value
}
