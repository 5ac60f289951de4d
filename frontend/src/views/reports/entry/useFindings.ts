import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, read } from '@/api/client'
import type { Check, Figure, Finding, Report } from '@/api/model'
import { judge, needsOf } from '@/lib/check'
import { useBundle } from '@/offline/bundle'
import { commentOf } from '@/offline/outbox'
import { plainFigure } from '@/lib/plainFigure'
import type { EntryRow } from './entryRow'
import type { ReadText } from './useReadings'

/** A check that the figures in sight violate; a warning may have been commented on. */
export interface Violated {
  check: JudgedCheck
  finding?: Finding
  /** What the unit says to it, sent or not. */
  comment?: string
}

type JudgedCheck = Pick<Check, 'code' | 'title' | 'titleEn' | 'severity' | 'rule' | 'indicators' | 'needsPrevious' | 'needsSiblings'>

/**
 * What is wrong with the figures as they stand on the screen, sent or not. A rule that the device can decide is decided
 * here, so also without a connection; what needs figures of siblings is taken from the API's last word.
 */
export function useFindings(report: () => Report, rows: () => readonly EntryRow[], readOf: (row: EntryRow) => ReadText | undefined) {
  const checks = useQuery({
    queryKey: ['checks', () => report().campaign],
    queryFn: () => read(api.GET('/api/v1/campaigns/{id}/checks', { params: { path: { id: report().campaign }, query: { limit: 200 } } })),
  })
  const findings = useQuery({
    queryKey: ['findings', () => report().id],
    queryFn: () => read(api.GET('/api/v1/reports/{id}/checks', { params: { path: { id: report().id } } })),
  })

  /** The figures on the screen by indicator; parts told apart by dimensions have no total here. */
  const own = computed(() => {
    const whole = rows().filter(({ dimensions }) => !dimensions)
    return Object.fromEntries(whole.flatMap((row) => {
      const figure = figureOf(row, readOf(row))
      return figure ? [[row.indicator, figure] as const] : []
    }))
  })
  const previous = computed(() => Object.fromEntries((findings.data.value?.items ?? []).flatMap(({ values }) =>
    values.flatMap(({ role, indicators: [code, ...more], figure }) => (role === 'PREVIOUS' && code && !more.length ? [[code, figure] as const] : [])))))

  const { campaignOf } = useBundle(() => report().unit)
  const known = computed<JudgedCheck[]>(() => checks.data.value?.items ?? campaignOf(report().campaign)?.checks.map((check) => ({ ...check, ...needsOf(check.rule) })) ?? [])

  const violated = computed<Violated[]>(() => known.value.flatMap((check) => {
    const finding = findings.data.value?.items.find(({ check: code }) => code === check.code)
    const here = judge(check.rule, { own: own.value, previous: previous.value, siblings: [] })
    const outcome = check.needsSiblings || (check.needsPrevious && here.outcome === 'UNDECIDED') ? finding?.outcome : here.outcome
    return outcome === 'VIOLATED' ? [{ check, finding, comment: commentOf(report().id, check.code)?.comment ?? finding?.comment }] : []
  }))

  return { violated, refetch: findings.refetch }
}

function figureOf({ answer, kept, definition }: EntryRow, read: ReadText | undefined): Figure | undefined {
  if (!answer) return undefined
  if (kept && kept.figure.raw === answer.figure.raw) return kept.figure
  if (read) return read.readings.length === 1 ? read.readings[0]?.figure : undefined
  return plainFigure(answer.figure.raw, definition?.unitOfMeasure)
}
