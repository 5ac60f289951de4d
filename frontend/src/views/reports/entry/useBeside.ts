import { computed } from 'vue'
import type { Report, UnitType } from '@/api/model'
import { useExpressionWords } from '@/composables/useExpressionWords'
import { useFormat } from '@/composables/useFormat'
import { useTargets } from '@/composables/useTargets'
import { indicatorsOf } from '@/lib/expression'
import { dimensionKey } from '@/offline/change'
import { useLastReport } from '../useLastReport'
import type { EntryRow } from './entryRow'

/** What helps to fill in a row, each a list of lines. */
export interface Beside {
  last: string[]
  target: string[]
  below: string[]
}

/** The targets that a figure counts towards, what it was in the period before, and what the units below add up to. */
export function useBeside(report: () => Report, type: () => UnitType | undefined) {
  const targets = useTargets(() => report().campaign)
  const last = useLastReport(report)
  const words = useExpressionWords()
  const format = useFormat()

  const targetLines = computed(() => {
    const lines = new Map<string, string[]>()
    for (const target of targets.data.value?.items ?? []) {
      const unitType = type()
      if (!unitType || !target.appliesTo.includes(unitType)) continue
      for (const code of indicatorsOf(target.expression)) lines.set(code, [...(lines.get(code) ?? []), `${target.code}: ${words.expression(target.expression)}`])
    }
    return lines
  })

  function lastLines({ indicator, dimensions }: EntryRow): string[] {
    const figure = last.data.value?.figures.find((one) => one.indicator === indicator && dimensionKey(one.dimensions) === dimensionKey(dimensions))
    return figure && last.data.value ? [format.figure(figure.figure), format.period(last.data.value.period)] : []
  }

  return (row: EntryRow): Beside => ({ last: lastLines(row), target: targetLines.value.get(row.indicator) ?? [], below: [] })
}
