import { computed, reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import type { CalendarEntry, CalendarEntryPatch, NewCalendarEntry, UnitType } from '@/api/model'
import { useChoices } from '@/composables/useChoices'

const OWING: UnitType[] = ['PROVINCE', 'MUNICIPALITY', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'RESIDENTIAL_AREA', 'AGENCY', 'ENTERPRISE', 'SCHOOL']
const OWNER = 'OWNER'

/** `14, 3` → days; nothing where something else stands there. */
function readDays(text: string): number[] | undefined {
  const parts = text.split(/[,;\s]+/).filter(Boolean)
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : undefined
}

const whole = (text: string): number | undefined => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined)

/** The form of one thing in a campaign's calendar. */
export function useCalendarForm() {
  const { t } = useI18n()
  const form = reactive({
    code: '', title: '', kind: 'REPORT' as NewCalendarEntry['kind'], owed: ['COMMUNE', 'WARD', 'TOWNSHIP'] as string[], frequency: 'QUARTERLY' as NewCalendarEntry['recurrence']['frequency'],
    date: '', month: '', day: '', monthsAfter: '', covers: 'CYCLE' as NonNullable<NewCalendarEntry['covers']>, graceDays: '0', remindDays: '7, 1', legalBasis: '',
  })
  const kinds = useChoices('obligationKind')
  const frequencies = useChoices('frequency')
  const covers = useChoices('covers')
  const owing = computed(() => [{ value: OWNER, label: t('calendar.owner') }, ...OWING.map((value) => ({ value, label: t(`unitType.${value}`) }))])

  function fill(entry: CalendarEntry): void {
    const { date, month, day, monthsAfter, frequency } = entry.recurrence
    Object.assign(form, {
      code: entry.code, title: entry.title, kind: entry.kind, owed: [...(entry.ofOwner ? [OWNER] : []), ...entry.unitTypes], frequency, date: date ?? '', month: String(month ?? ''),
      day: String(day ?? ''), monthsAfter: String(monthsAfter ?? ''), covers: entry.covers, graceDays: String(entry.graceDays), remindDays: entry.remindDays.join(', '), legalBasis: entry.legalBasis ?? '',
    })
  }

  const required = () => ({
    code: form.code.trim(), title: form.title.trim(), owed: form.owed, graceDays: form.graceDays.trim(), ...(form.frequency === 'ONCE' && { date: form.date }),
  })

  /** Fields in which something else stands than a number, or numbers, of days or months. */
  const wrong = (): Record<string, string> => {
    const numbers = form.frequency === 'ONCE' ? (['graceDays'] as const) : (['month', 'day', 'monthsAfter', 'graceDays'] as const)
    const unread = [...numbers.filter((field) => form[field].trim() && whole(form[field]) === undefined), ...(readDays(form.remindDays) ? [] : ['remindDays'])]
    return Object.fromEntries(unread.map((field) => [field, 'other']))
  }
  /** The field that shows a place of the body. */
  const fieldOf = (pointer: string): string => pointer.match(/^\/recurrence\/(\w+)/)?.[1] ?? pointer.split('/')[1] ?? ''

  const content = () => ({
    title: form.title.trim(), kind: form.kind, ofOwner: form.owed.includes(OWNER), unitTypes: form.owed.filter((one) => one !== OWNER) as UnitType[],
    recurrence: form.frequency === 'ONCE' ? { frequency: form.frequency, date: form.date } : { frequency: form.frequency, month: whole(form.month), day: whole(form.day), monthsAfter: whole(form.monthsAfter) },
    graceDays: whole(form.graceDays) ?? 0, remindDays: readDays(form.remindDays) ?? [],
    ...(form.frequency !== 'ONCE' && { covers: form.covers }),
  })
  const body = (): NewCalendarEntry => ({ code: form.code.trim(), ...content(), legalBasis: form.legalBasis.trim() || undefined })
  const patch = (): CalendarEntryPatch => ({ ...content(), legalBasis: form.legalBasis.trim() || null })
  const labels = () => ({
    code: t('target.code'), title: t('calendar.what'), kind: t('obligations.kind'), owed: t('calendar.owedBy'), unitTypes: t('calendar.owedBy'), frequency: t('calendar.frequency'), recurrence: t('calendar.frequency'),
    date: t('calendar.date'), month: t('calendar.month'), day: t('calendar.day'), monthsAfter: t('calendar.monthsAfter'), graceDays: t('calendar.graceDays'), remindDays: t('calendar.remindDays'), covers: t('calendar.covers'), legalBasis: t('obligation.legalBasis'),
  })

  return { form, choices: { kinds, frequencies, covers, owing }, fill, required, wrong, fieldOf, body, patch, labels }
}
