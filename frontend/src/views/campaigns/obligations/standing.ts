import type { Standing } from '@/api/model'

/** How complete a unit is, told by a word: nothing is owed, something is late, all is done, or it is under way. */
export type StandingState = 'NOTHING' | 'LATE' | 'COMPLETE' | 'UNDER_WAY'

export function standingState({ expected, overdue, done, exempt }: Standing): StandingState {
  if (!expected) return 'NOTHING'
  if (overdue) return 'LATE'
  return done + exempt >= expected ? 'COMPLETE' : 'UNDER_WAY'
}

/** Each stands beside an icon and a word; a unit that owes nothing is hatched, never blank. */
export const STANDING_LOOKS: Record<StandingState, { icon: string; tint: string }> = {
  COMPLETE: { icon: 'i-lucide-circle-check', tint: 'bg-success/15 dark:bg-success/25' },
  UNDER_WAY: { icon: 'i-lucide-clock', tint: 'bg-info/15 dark:bg-info/25' },
  LATE: { icon: 'i-lucide-alarm-clock', tint: 'bg-error/15 dark:bg-error/25' },
  NOTHING: { icon: 'i-lucide-circle-slash', tint: 'hatched' },
}
