/** The enumerations shown as a badge; each is a group of words in the locale files. */
export type StateKind = 'progressStatus' | 'stage' | 'reportStatus' | 'commendationStatus' | 'forceStatus' | 'awardStatus' | 'obligationStatus' | 'webhookState' | 'deliveryState'

export interface Appearance {
  icon: string
  color: 'success' | 'error' | 'warning' | 'info' | 'neutral' | 'primary'
}

const WAITING: Appearance = { icon: 'i-lucide-clock', color: 'info' }
const DONE: Appearance = { icon: 'i-lucide-circle-check', color: 'success' }
const STOPPED: Appearance = { icon: 'i-lucide-circle-slash', color: 'neutral' }
const SENT_BACK: Appearance = { icon: 'i-lucide-undo-2', color: 'warning' }
const DRAFTED: Appearance = { icon: 'i-lucide-pencil', color: 'neutral' }
const UNKNOWN: Appearance = { icon: 'i-lucide-circle-help', color: 'neutral' }

/** An icon of its own shape beside every word, so that colour is never the only sign. */
const APPEARANCES: Record<string, Appearance> = {
  MET: DONE,
  NOT_MET: { icon: 'i-lucide-circle-x', color: 'error' },
  UNDETERMINED: { icon: 'i-lucide-circle-help', color: 'warning' },
  NO_DATA: { icon: 'i-lucide-circle-dashed', color: 'neutral' },
  ON_TRACK: { icon: 'i-lucide-trending-up', color: 'info' },
  AT_RISK: { icon: 'i-lucide-triangle-alert', color: 'warning' },
  NOT_APPLICABLE: STOPPED,
  DEFINED: DRAFTED,
  LAUNCHED: { icon: 'i-lucide-flag', color: 'primary' },
  CLOSED: DONE,
  CANCELLED: STOPPED,
  DRAFT: DRAFTED,
  SUBMITTED: WAITING,
  RETURNED: SENT_BACK,
  APPROVED: DONE,
  IN_COUNCIL: { icon: 'i-lucide-users', color: 'info' },
  REJECTED: { icon: 'i-lucide-circle-x', color: 'error' },
  DECIDED: { icon: 'i-lucide-stamp', color: 'primary' },
  PUBLISHED: { icon: 'i-lucide-award', color: 'success' },
  VALID: { icon: 'i-lucide-shield-check', color: 'success' },
  REVOKED: { icon: 'i-lucide-ban', color: 'error' },
  NOT_YET: WAITING,
  DUE: WAITING,
  LATE: { icon: 'i-lucide-alarm-clock', color: 'error' },
  DONE,
  EXEMPT: STOPPED,
  IN_FORCE: DONE,
  PARTLY: { icon: 'i-lucide-circle-dot', color: 'warning' },
  EXPIRED: STOPPED,
  REPLACED: { icon: 'i-lucide-replace', color: 'neutral' },
  ACTIVE: DONE,
  PAUSED: { icon: 'i-lucide-circle-pause', color: 'neutral' },
  DISABLED: { icon: 'i-lucide-circle-x', color: 'error' },
  PENDING: WAITING,
  DELIVERED: DONE,
  FAILED: { icon: 'i-lucide-circle-x', color: 'error' },
  WITHHELD: STOPPED,
  REPEALED: { icon: 'i-lucide-ban', color: 'neutral' },
}

export function appearanceOf(value: string): Appearance {
  return APPEARANCES[value] ?? UNKNOWN
}
