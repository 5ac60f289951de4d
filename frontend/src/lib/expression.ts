import type { Target } from '@/api/model'

type Written = Target['expression']

/** A target's expression as the screen spells it: a leaf, or parts joined by HOẶC / VÀ. */
export interface ExpressionNode {
  join: 'any' | 'all' | 'leaf'
  parts?: ExpressionNode[]
  /** For a leaf: the indicators that make the quantity; two of a `ratio`, several of a `sum`. */
  quantity?: { kind: 'indicator' | 'ratio' | 'sum' | 'count'; codes: string[] }
  /** For a count of units: what each of them must meet. */
  where?: ExpressionNode
  op?: string
  value?: unknown
  unitOfMeasure?: string
}

/** Reads the expression language of targets (api.md, "Target"); a node it does not know reads as an empty leaf. */
export function readExpression(node: Written): ExpressionNode {
  if (node.any) return { join: 'any', parts: node.any.map(readExpression) }
  if (node.all) return { join: 'all', parts: node.all.map(readExpression) }
  const where = node.count?.where && readExpression(node.count.where)
  return { join: 'leaf', quantity: quantityOf(node), ...(where && { where }), op: node.op, value: node.value, unitOfMeasure: node.unitOfMeasure }
}

function quantityOf(node: Written): ExpressionNode['quantity'] {
  if (node.ratio) return { kind: 'ratio', codes: [node.ratio.of ?? '', node.ratio.to ?? ''] }
  if (node.sum) return { kind: 'sum', codes: node.sum }
  if (node.count) return { kind: 'count', codes: node.count.unitTypes ?? [] }
  return { kind: 'indicator', codes: node.indicator ? [node.indicator] : [] }
}

/** `>=` as people write it: `≥`. */
export function operatorSign(op: string | undefined): string {
  return { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }[op ?? ''] ?? ''
}

/** The indicators that an expression is judged on, each once, in the order in which it names them. */
export function indicatorsOf(written: Written): string[] {
  const { parts, quantity } = readExpression(written)
  const codes = parts ? (written.any ?? written.all ?? []).flatMap(indicatorsOf) : []
  return [...new Set([...codes, ...(quantity && quantity.kind !== 'count' ? quantity.codes : [])])]
}
