import { useI18n } from 'vue-i18n'
import type { Passage } from '@/lib/unitGraph'
import { useFormat } from './useFormat'
import { useIndicators } from './useIndicators'

/** What became of a unit, in words: the kind, whether all of it or a part went, and the shares that were declared. */
export function usePassageWords() {
  const { t } = useI18n()
  const format = useFormat()
  const { nameOf } = useIndicators()

  const kind = (passage: Pick<Passage, 'kind' | 'own'>): string =>
    passage.own && passage.kind === 'UPGRADED' ? t('unit.tookType') : t(`successionKind.${passage.kind}`)

  const extent = ({ whole, weights }: Pick<Passage, 'whole' | 'weights'>): string => {
    if (whole) return t('unit.whole')
    return t(weights ? 'unit.partWeighted' : 'unit.part')
  }

  /** "Tổng số hộ dân: 40%", one for each indicator with a declared share. */
  const shares = (weights: Record<string, number> | undefined): string[] =>
    Object.entries(weights ?? {}).map(([code, share]) => t('unit.share', { indicator: nameOf(code), share: format.percent(share * 100) }))

  return { kind, extent, shares }
}
