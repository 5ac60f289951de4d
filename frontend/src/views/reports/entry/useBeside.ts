import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Report, UnitType } from '@/api/model'
import { useExpressionWords } from '@/composables/useExpressionWords'
import { useFormat } from '@/composables/useFormat'
import { useBundle } from '@/offline/bundle'
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
  const { rows, previousPeriod: comparedWith } = useComparison(report)
  const { campaignOf } = useBundle(() => report().unit)
  const { t } = useI18n()
  const words = useExpressionWords()
  const format = useFormat()

  /** The unit's last figures as the bundle has them, for a report that was never compared. */
  const kept = computed(() => {
    const last = campaignOf(report().campaign)?.last
    return last && last.period !== report().period ? last : undefined
  })
  const previousPeriod = computed(() => comparedWith.value ?? kept.value?.period)

  const targetLines = computed(() => {
    const lines = new Map<string, string[]>()
    const unitType = type()
    const set = targets.data.value?.items.filter(({ appliesTo }) => unitType && appliesTo.includes(unitType)) ?? campaignOf(report().campaign)?.targets ?? []
    for (const target of set) {
      for (const code of indicatorsOf(target.expression)) lines.set(code, [...(lines.get(code) ?? []), `${target.code}: ${words.expression(target.expression)}`])
    }
    return lines
  })

  /** What is compared are an indicator's figures together: a part told apart by dimensions has nothing of its own to stand beside. */
  function compared({ indicator, dimensions }: EntryRow): Omit<Beside, 'target'> {
    const row = dimensions ? undefined : rows.value.get(indicator)
    const { siblings, below } = row ?? {}
    const previous = row?.previous ?? (dimensions || comparedWith.value ? undefined : kept.value?.figures[indicator])
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
