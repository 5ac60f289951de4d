import { api, read } from '@/api/client'

/** One kind of work that waits for somebody: how it is counted, and where it is done. */
export interface Work {
  key: string
  icon: string
  to: string
  count: () => Promise<number>
}

type ReportStatus = 'DRAFT' | 'RETURNED' | 'SUBMITTED'
type CommendationStatus = 'SUBMITTED' | 'IN_COUNCIL' | 'DECIDED' | 'RETURNED'

const reports = (status: ReportStatus, icon: string): Work => ({
  key: `reports.${status}`,
  icon,
  to: `/reports?status=${status}`,
  count: async () => (await read(api.GET('/api/v1/reports', { params: { query: { status, limit: 1, count: true } } }))).total ?? 0,
})

const obligations = (status: 'due' | 'late', icon: string): Work => ({
  key: `obligations.${status}`,
  icon,
  to: `/obligations?status=${status.toUpperCase()}`,
  count: async () => (await read(api.GET('/api/v1/obligations', { params: { query: { mine: true, status, limit: 1, count: true } } }))).total ?? 0,
})

const commendations = (status: CommendationStatus, icon: string): Work => ({
  key: `commendations.${status}`,
  icon,
  to: `/commendations?status=${status}`,
  count: async () =>
    (await read(api.GET('/api/v1/commendations', { params: { query: { status, limit: 1, count: true } } }))).total ?? 0,
})

const BY_ROLE: Record<string, Work[]> = {
  reporter: [obligations('late', 'i-lucide-alarm-clock'), obligations('due', 'i-lucide-calendar-clock'), reports('RETURNED', 'i-lucide-undo-2'), reports('DRAFT', 'i-lucide-pencil')],
  approver: [{ ...reports('SUBMITTED', 'i-lucide-inbox'), to: '/reports/inbox' }],
  planner: [commendations('RETURNED', 'i-lucide-undo-2')],
  council: [
    commendations('SUBMITTED', 'i-lucide-inbox'),
    commendations('IN_COUNCIL', 'i-lucide-users'),
    commendations('DECIDED', 'i-lucide-stamp'),
  ],
}

/** The work of all of somebody's roles, what must be mended first. */
export function workOf(roles: readonly string[]): Work[] {
  return roles.flatMap((role) => BY_ROLE[role] ?? [])
}
