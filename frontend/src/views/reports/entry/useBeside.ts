import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Report, UnitType } from '@/api/model'
import { useExpressionWords } from '@/composables/useExpressionWords'
import { useFormat } from '@/composables/useFormat'
import { useTargets } from '@/composables/useTargets'
import { indicatorsOf } from '@/lib/expression'
import { useComparison } from '../useComparison'
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
  const { rows, previousPeriod } = useComparison(report)
  const { t } = useI18n()
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

  /** What is compared are an indicator's figures together: a part told apart by dimensions has nothing of its own to stand beside. */
  function compared({ indicator, dimensions }: EntryRow): Omit<Beside, 'target'> {
    const row = dimensions ? undefined : rows.value.get(indicator)
    const { previous, siblings, below } = row ?? {}
    return {
      last: [
        ...(previous ? [format.figure(previous), ...(previousPeriod.value ? [format.period(previousPeriod.value)] : [])] : []),
        ...(siblings ? [t('entry.siblings', { n: siblings.reported ?? 0, figure: format.figure(siblings.median) })] : []),
      ],
      below: below?.total ? [format.figure(below.total), t('entry.belowOf', { reported: below.reported ?? 0, units: below.units ?? 0 })] : [],
    }
  }

  return (row: EntryRow): Beside => ({ ...compared(row), target: targetLines.value.get(row.indicator) ?? [] })
}
