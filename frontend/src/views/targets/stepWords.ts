import { useI18n } from 'vue-i18n'
import type { Explanation } from '@/api/model'
import { useExpressionWords } from '@/composables/useExpressionWords'
import { useFormat } from '@/composables/useFormat'
import { useIndicators } from '@/composables/useIndicators'
import { useProgressWords } from '@/composables/useProgressWords'
import { branchAt } from '@/lib/explanation'
import { readExpression } from '@/lib/expression'
import { type ProgressWord, progressWord } from '@/lib/progress'

type Step = Explanation['steps'][number]

/** One step of the arithmetic: the part of the target that it judges, and what is said of it, line by line. */
export interface SpelledStep {
  pointer: string
  formula: string
  lines: string[]
}

const BETWEEN = { ratio: ' : ', sum: ' + ' }

/** The steps that the API took, in words; the last one is the verdict, which the pace of a running period refines. */
export function useStepWords() {
  const { t } = useI18n()
  const format = useFormat()
  const progress = useProgressWords()
  const expressions = useExpressionWords()
  const { nameOf } = useIndicators()

  /** The part of the expression that a step judges; nothing for the share of units, which is judged by its own counts. */
  const part = ({ expression }: Explanation, { pointer }: Step) => (pointer === '/coverage' ? undefined : branchAt(expression, pointer) ?? expression)

  function counted({ units }: Step): string[] {
    if (!units) return []
    return [t('explanation.step.units', Object.fromEntries(Object.entries(units).map(([key, count]) => [key, format.number(count)])))]
  }

  /** Where each type of units must reach the share by itself, the step carries that of the type which decided. */
  function shared({ coverage }: Explanation, { actual }: Step): string[] {
    if (!actual) return []
    const share = format.figure(actual)
    return [coverage?.evaluation === 'PER_CLASS' ? t('explanation.step.shareOfClass', { share }) : t('explanation.step.share', { share })]
  }

  function compared(step: Step, node: ReturnType<typeof part>): string[] {
    const figures = step.operands.map(({ figure }) => format.figure(figure))
    const kind = node && readExpression(node).quantity?.kind
    const named = step.operands.map(({ indicator }, index) => `${nameOf(indicator)}: ${figures[index]}`)
    if ((kind !== 'ratio' && kind !== 'sum') || !step.actual || !figures.length) return named
    return [...named, `${figures.join(BETWEEN[kind])} = ${format.figure(step.actual)}`]
  }

  function verdict(step: Pick<Step, 'actual' | 'threshold'>, node: ReturnType<typeof part>, word: ProgressWord): string {
    const state = t(`progressStatus.${word}`)
    if (node?.any || node?.all) return t(`explanation.step.${node.any ? 'any' : 'all'}`, { state })
    const threshold = progress.threshold(step)
    return step.actual && threshold ? t('explanation.step.compare', { actual: format.figure(step.actual), threshold, state }) : t('explanation.step.status', { state })
  }

  function spell(explanation: Explanation, step: Step, word: ProgressWord): SpelledStep {
    const node = part(explanation, step)
    return {
      pointer: step.pointer,
      formula: node ? expressions.expression(node) : expressions.target(explanation),
      lines: [...compared(step, node), ...counted(step), ...(node ? [] : shared(explanation, step)), verdict(step, node, word)],
    }
  }

  return (explanation: Explanation): SpelledStep[] => {
    const { steps, result } = explanation
    if (!steps.length) return [{ pointer: '', formula: expressions.target(explanation), lines: [verdict({}, undefined, progressWord(result))] }]
    return steps.map((step, index) => spell(explanation, step, progressWord(index === steps.length - 1 ? result : step)))
  }
}
