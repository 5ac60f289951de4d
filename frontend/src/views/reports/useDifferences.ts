import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Figure, Report, ReportFigure } from '@/api/model'
import { useFormat } from '@/composables/useFormat'
import { dimensionKey } from '@/offline/change'
import { useComparison } from './useComparison'

/** From so many percent on, up or down, a change is pointed out. */
const NOTABLE_PERCENT = 50
/** From so many times the usual distance of siblings to their median on, a figure is pointed out; 3.5 robust standard deviations. */
const NOTABLE_DISTANCE = 3.5 / 0.6745

/** Words for a comparison with others at the same time. */
export const OF_PEERS = { more: 'above', less: 'below', same: 'equal' }
const IN_TIME = { more: 'up', less: 'down', same: 'same' }

/** How far a figure is from another, in words and by an icon. */
export interface Change {
  icon: string
  words: string
  notable: boolean
}

/** A figure beside what it was in the period before and what its siblings state. */
export interface Difference {
  key: string
  figure: ReportFigure
  before?: Figure
  change?: Change
  siblings?: Figure
  against?: Change
}

/** "tăng 25%": how one exact number stands to another. */
export function useChange() {
  const { t } = useI18n()
  const format = useFormat()
  /** @param words how it is said: of the period before, unless of others at the same time */
  return (now: Figure, before: Figure | undefined, words: typeof IN_TIME = IN_TIME): Change | undefined => {
    const [to, from] = [now.value, before?.value]
    if (now.qualifier !== 'EXACT' || before?.qualifier !== 'EXACT' || to === undefined || !from) return undefined
    if (to === from) return { icon: 'i-lucide-minus', words: t(`figure.change.${words.same}`), notable: false }
    const percent = (Math.abs(to - from) / Math.abs(from)) * 100
    const more = to > from
    return { icon: more ? 'i-lucide-trending-up' : 'i-lucide-trending-down', words: t(`figure.change.${words[more ? 'more' : 'less']}`, { share: format.percent(percent) }), notable: percent >= NOTABLE_PERCENT }
  }
}

/** A report's figures with what they differ from. */
export function useDifferences(report: () => Report) {
  const change = useChange()
  const { rows, previousPeriod } = useComparison(report)
  const differences = computed(() => report().figures.map((figure): Difference => {
    const key = figure.indicator + dimensionKey(figure.dimensions)
    const row = dimensionKey(figure.dimensions) ? undefined : rows.value.get(figure.indicator)
    const { previous, siblings } = row ?? {}
    const against = change(figure.figure, siblings?.median, OF_PEERS)
    return {
      key, figure, before: previous, change: change(figure.figure, previous), siblings: siblings?.median,
      against: against && { ...against, notable: isFar(figure.figure, siblings?.median, siblings?.deviation) },
    }
  }))
  return { differences, previousPeriod }
}

function isFar({ value = 0 }: Figure, median: Figure | undefined, deviation: Figure | undefined): boolean {
  const usual = deviation?.value ?? 0
  return usual > 0 && Math.abs(value - (median?.value ?? value)) > NOTABLE_DISTANCE * usual
}
