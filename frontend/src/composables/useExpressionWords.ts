import { useI18n } from 'vue-i18n'
import type { Target } from '@/api/model'
import { type ExpressionNode, operatorSign, readExpression } from '@/lib/expression'
import { useFormat } from './useFormat'
import { useIndicators } from './useIndicators'

/** What a target asks, in words: "mô hình mới ≥ 1 HOẶC mô hình được củng cố / mô hình hiện có ≥ 75%". */
export function useExpressionWords() {
  const { t, te } = useI18n()
  const format = useFormat()
  const { nameOf } = useIndicators()

  function quantity({ quantity: named, where }: ExpressionNode): string {
    if (!named) return ''
    if (named.kind === 'count') {
      return t('target.countOf', { types: named.codes.map((type) => t(`unitType.${type}`)).join(', '), inner: where ? spell(where) : '' })
    }
    return named.codes.map(nameOf).join(named.kind === 'ratio' ? ' / ' : ' + ')
  }

  function value({ value: threshold, unitOfMeasure }: ExpressionNode): string {
    if (typeof threshold === 'number') return format.quantity(threshold, unitOfMeasure)
    if (typeof threshold === 'boolean') return t(threshold ? 'target.yes' : 'target.no')
    return te(`gradeCode.${threshold}`) ? t(`gradeCode.${threshold}`) : String(threshold ?? '')
  }

  function spell(node: ExpressionNode): string {
    if (node.parts) return node.parts.map((part) => (part.parts ? `(${spell(part)})` : spell(part))).join(` ${t(`target.join.${node.join}`)} `)
    if (node.value === true) return quantity(node)
    return `${quantity(node)} ${operatorSign(node.op)} ${value(node)}`
  }

  const expression = (written: Target['expression']): string => spell(readExpression(written))

  function target({ expression: written, coverage }: Pick<Target, 'expression' | 'coverage'>): string {
    const inner = expression(written)
    if (!coverage) return inner
    const share = `${operatorSign(coverage.op)} ${format.quantity(coverage.value, coverage.unitOfMeasure)}`
    return t(coverage.evaluation === 'PER_CLASS' ? 'target.coveragePerClass' : 'target.coverage', { share, inner })
  }

  return { expression, target }
}
