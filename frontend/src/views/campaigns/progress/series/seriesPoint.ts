import type { TargetProgress } from '@/api/model'

/** One target in one period, with the path of the API's whole answer for that period. */
export interface SeriesPoint {
  period: string
  link: string
  progress: TargetProgress
}
