import { computed } from 'vue'
import type { Report, UnitType } from '@/api/model'
import { useExpressionWords } from '@/composables/useExpressionWords'
import { useTargets } from '@/composables/useTargets'
import { indicatorsOf } from '@/lib/expression'

/** What helps to fill in a row, each a list of lines. */
export interface Beside {
  last: string[]
  target: string[]
  below: string[]
}

/** The targets that a figure counts towards, what it was in the period before, and what the units below add up to. */
export function useBeside(report: () => Report, type: () => UnitType | undefined) {
  const targets = useTargets(() => report().campaign)
  const words = useExpressionWords()

  const targetLines = computed(() => {
    const lines = new Map<string, string[]>()
    for (const target of targets.data.value?.items ?? []) {
      const unitType = type()
      if (!unitType || !target.appliesTo.includes(unitType)) continue
      for (const code of indicatorsOf(target.expression)) lines.set(code, [...(lines.get(code) ?? []), `${target.code}: ${words.expression(target.expression)}`])
    }
    return lines
  })

  return (indicator: string): Beside => ({ last: [], target: targetLines.value.get(indicator) ?? [], below: [] })
}
