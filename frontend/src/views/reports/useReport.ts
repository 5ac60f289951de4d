import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, readTagged, type Tagged } from '@/api/client'
import type { Report } from '@/api/model'
import type { NewReportChange } from '@/offline/change'
import { queued } from '@/offline/outbox'

/** A report with its ETag; one that was started on this device and is not sent yet is shown as what it will be, a draft without figures. */
export function useReport(id: () => string) {
  const started = computed(() => queued.value.find((change): change is NewReportChange => change.kind === 'REPORT' && change.report === id()))
  const query = useQuery({
    queryKey: ['report', id],
    queryFn: () => readTagged(api.GET('/api/v1/reports/{id}', { params: { path: { id: id() } } })),
    enabled: () => !started.value,
  })
  const report = computed(() => (started.value ? { value: draftOf(started.value), etag: '' } : query.data.value) as Tagged<Report> | undefined)
  return { report, error: query.error, refetch: query.refetch }
}

function draftOf({ body, place, at }: NewReportChange): Report {
  return {
    id: body.id ?? '', campaign: body.campaign, campaignName: place.campaignName, unit: body.unit, unitName: place.unitName, period: body.period, status: 'DRAFT', origin: 'ENTERED',
    createdBy: '', updatedAt: at, allowedActions: ['edit', 'submit'].map((action) => ({ action, allowed: true })), approvals: [], effective: false, figures: [], revision: 1,
  }
}
