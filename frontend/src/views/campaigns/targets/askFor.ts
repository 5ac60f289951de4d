import { api, read, type Tagged } from '@/api/client'
import type { Campaign } from '@/api/model'

type UnitTypes = Campaign['indicators'][number]['unitTypes']

/** What the campaign asks for once these indicators are reported by these types of units too; nothing when it does. */
export function withIndicators(asked: Campaign['indicators'], codes: string[], unitTypes: UnitTypes): Campaign['indicators'] | undefined {
  const known = asked.map((one) => (codes.includes(one.indicator) ? { ...one, unitTypes: [...new Set([...one.unitTypes, ...unitTypes])] } : one))
  const added = codes
    .filter((code) => !asked.some(({ indicator }) => indicator === code))
    .map((indicator) => ({ indicator, indicatorName: indicator, unitTypes, required: true }))
  const grown = known.some((one, index) => one.unitTypes.length !== asked[index]?.unitTypes.length)
  return added.length || grown ? [...known, ...added] : undefined
}

/** Lets a campaign ask for the figures that a target is judged on, before the target is set. */
export async function askFor({ value, etag }: Tagged<Campaign>, codes: string[], unitTypes: UnitTypes): Promise<void> {
  const indicators = withIndicators(value.indicators, codes, unitTypes)
  if (!indicators) return
  await read(api.PATCH('/api/v1/campaigns/{id}', {
    params: { path: { id: value.id }, header: { 'If-Match': etag } },
    body: { indicators: indicators.map(({ indicatorName: _, ...reported }) => reported) },
  }))
}
