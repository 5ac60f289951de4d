import { useI18n } from 'vue-i18n'
import type { TargetProgress } from '@/api/model'
import { operatorSign } from '@/lib/expression'
import { gap, quantity } from '@/lib/progress'
import { useFormat } from './useFormat'

/** Progress in sentences: "72,4% / chỉ tiêu ≥ 75% — còn thiếu 2,6 điểm phần trăm". */
export function useProgressWords() {
  const { t, te } = useI18n()
  const format = useFormat()

  function threshold({ threshold: asked }: Pick<TargetProgress, 'threshold'>): string {
    const measured = quantity(asked)
    if (measured) return `${operatorSign(measured.op)} ${format.quantity(measured.value, measured.unitOfMeasure)}`
    if (asked?.value === true) return t('target.yes')
    return asked ? `${operatorSign(asked.op)} ${te(`gradeCode.${asked.value}`) ? t(`gradeCode.${asked.value}`) : asked.value}` : ''
  }

  function actual({ actual: reached }: TargetProgress): string {
    return reached ? format.figure(reached) : t('progress.noFigure')
  }

  function distance(progress: TargetProgress, coverage: boolean): string {
    const { key, missing = 0 } = gap(progress, coverage)
    const amount = key === 'amount' ? format.quantity(missing, progress.threshold?.unitOfMeasure) : format.percent(missing).replace('%', '')
    return t(`progress.gap.${key}`, { missing: amount }, { plural: Math.ceil(missing) })
  }

  function sentence(progress: TargetProgress, coverage: boolean): string {
    if (progress.applicable === false) return t('progress.notApplicable')
    const asked = threshold(progress)
    const against = progress.actual ? 'progress.against' : 'progress.asked'
    const reached = asked ? t(against, { actual: actual(progress), threshold: asked }) : actual(progress)
    return t('progress.sentence', { reached, gap: distance(progress, coverage) })
  }

  /** How complete it is: "tính trên 61/75 đơn vị đã báo cáo". */
  function reported({ units }: TargetProgress): string {
    if (!units || units.expected < 2) return ''
    return t('progress.reported', { reported: format.number(units.reported), expected: format.number(units.expected) })
  }

  return { threshold, actual, sentence, reported }
}
