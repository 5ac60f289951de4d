import { useQuery } from '@tanstack/vue-query'
import { api, read } from '@/api/client'
import type { Report } from '@/api/model'
import { periodBefore } from '@/lib/period'

/** The unit's approved report of the period before in the same campaign, with its figures; null where there is none. */
export function useLastReport(report: () => Report) {
  return useQuery({
    queryKey: ['comparison', 'last', () => report().id],
    async queryFn(): Promise<Report | null> {
      const { campaign, unit, period } = report()
      const { items } = await read(api.GET('/api/v1/reports', { params: { query: { campaign, unit, status: 'APPROVED', sort: '-period', limit: 200 } } }))
      const before = periodBefore(period, items.map((one) => one.period))
      const last = items.find((one) => one.period === before && one.effective)
      return last ? read(api.GET('/api/v1/reports/{id}', { params: { path: { id: last.id } } })) : null
    },
  })
}
