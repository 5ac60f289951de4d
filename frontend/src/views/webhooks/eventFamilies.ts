/** What events are about, as their types begin; all of them first. A type that is not here can be chosen by the API alone. */
export const EVENT_FAMILIES = [
  '*', 'campaign', 'target', 'target-variant', 'report', 'obligation', 'review', 'task', 'commendation', 'award-form', 'directive', 'attachment', 'indicator', 'check',
  'calendar-entry', 'unit', 'succession', 'unit-mailbox', 'webhook',
]

/** The locale key of a family; types below it go by its words with their own name behind. */
export function familyKey(type: string): { key: string; rest: string } {
  if (type === '*') return { key: 'eventFamily.all', rest: '' }
  const [family = '', ...rest] = type.replace(/\.\*$/, '').split('.')
  return { key: `eventFamily.${family}`, rest: rest.join('.') }
}
