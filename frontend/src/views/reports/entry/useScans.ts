import { computed } from 'vue'
import type { Report } from '@/api/model'
import { useAttachments } from '@/composables/useAttachments'
import { useFormat } from '@/composables/useFormat'

/** The attachments of a report as figures can name them; without a connection those that the device knows. */
export function useScans(report: () => Report) {
  const format = useFormat()
  const { list } = useAttachments(() => ({ kind: 'reports', id: report().id }))
  const scans = computed(() => {
    const attached = list.data.value ?? []
    const isShared = (name: string) => attached.filter((one) => one.name === name).length > 1
    return attached.map(({ id, name, uploadedAt }) => ({ value: id, label: isShared(name) ? `${name} · ${format.instant(uploadedAt)}` : name }))
  })
  const isRead = computed(() => !list.isPending.value)
  return { scans, isRead }
}
