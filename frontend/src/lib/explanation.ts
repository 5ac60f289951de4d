import type { Explanation, LeftOutReason, Target } from '@/api/model'

type Written = Target['expression']

/** The page that explains what the API explains at a path: `/api/v1/targets/{id}/explain?unit=…` */
export function explanationPage(path: string): string {
  return path.replace(/^\/api\/v1\/targets\/([^/?]+)\/explain/, '/targets/$1/explanation')
}

/** The page of the report that the API has at a path. */
export function reportPage(path: string): string {
  return path.replace(/^\/api\/v1/, '')
}

/** The branch that decided, by its JSON pointer within the target; nothing where the whole decided, or the share of units. */
export function branchAt(expression: Written, pointer: string | undefined): Written | undefined {
  const steps = pointer?.split('/').slice(2) ?? []
  if (!pointer?.startsWith('/expression/') || !steps.length) return undefined
  let node: unknown = expression
  for (const step of steps) node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[step] : undefined
  return node as Written | undefined
}

/** The units of which nothing went in, by reason, in the order in which reasons first appear. */
export function byReason(leftOut: Explanation['leftOut']): { reason: LeftOutReason; units: Explanation['leftOut'] }[] {
  const reasons = [...new Set(leftOut.flatMap(({ reason }) => reason ?? []))]
  return reasons.map((reason) => ({ reason, units: leftOut.filter((one) => one.reason === reason) }))
}
