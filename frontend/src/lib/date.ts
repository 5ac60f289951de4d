import type { Locale } from '@/i18n'

const ZONE = 'Asia/Ho_Chi_Minh'

/** `2026-11-02` → `02/11/2026`, in both languages: the order that Vietnamese offices write. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** `2026-11-02` → `ngày 02 tháng 11 năm 2026`, as the head of an official document has it. */
export function formatLongDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-')
  if (locale === 'vi') return `ngày ${day} tháng ${month} năm ${year}`
  const utc = new Date(`${date}T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc)
}

/** An instant in Vietnam's time: `2026-11-02T02:05:00Z` → `09:05 02/11/2026`. */
export function formatInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`
}

/** `02/11/2026` or `2/11/2026` as somebody types it → `2026-11-02`; nothing for a day that does not exist. */
export function readDate(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const exists = year && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)
  return exists ? date : undefined
}

/** Whole days from `today` to `date`, both `YYYY-MM-DD`; negative when `date` is past. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}

/** Today's date in Vietnam, whatever the zone of the device. */
export function todayInVietnam(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now)
}

/** The day that lies so many days after `date`, before it when negative. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
