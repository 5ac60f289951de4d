import { computed, ref } from 'vue'
import type { FigureRemark } from '@/api/model'
import { dimensionKey } from '@/offline/change'

/** Which figure of a report is meant. */
type Place = Pick<FigureRemark, 'indicator' | 'dimensions'>

const same = (one: Place, other: Place): boolean => one.indicator === other.indicator && dimensionKey(one.dimensions) === dimensionKey(other.dimensions)

/** What is said of a figure among remarks. */
export function remarkOn(figure: Place, remarks: readonly FigureRemark[] | undefined): string | undefined {
  return remarks?.find((one) => same(one, figure))?.reason
}

/** What somebody who reviews a report notes at single figures, until they send it back with these. */
export function useRemarks() {
  const noted = ref<FigureRemark[]>([])
  const remarks = computed(() => noted.value.map((one) => ({ ...one, reason: one.reason.trim() })).filter(({ reason }) => reason))

  function note({ indicator, dimensions }: Place, reason: string): void {
    noted.value = [...noted.value.filter((one) => !same(one, { indicator, dimensions })), { indicator, dimensions, reason }]
  }

  return { noted, remarks, note }
}
