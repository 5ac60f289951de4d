import { computed, reactive, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Campaign, CheckRule, NewCheck } from '@/api/model'
import { useIndicators } from '@/composables/useIndicators'
import { byVietnamese } from '@/lib/collation'
import { readNumber } from '@/lib/number'

/** The forms of checks that are common: one figure within another, a jump against the last period, an outlier among siblings. */
const KINDS = ['compare', 'change', 'outlier'] as const
type Kind = (typeof KINDS)[number]
const SEVERITIES = ['ERROR', 'WARNING'] as const
const NAMED: Record<Kind, string> = { compare: 'WITHIN', change: 'JUMP', outlier: 'OUTLIER' }
const LONGEST_CODE = 40

/** The form of a check; its title follows what is chosen until somebody words it. */
export function useCheckForm(campaign: () => Campaign | undefined) {
  const { t } = useI18n()
  const { byCode, nameOf } = useIndicators()
  const form = reactive({ kind: 'compare' as Kind, indicator: '', other: '', factor: '3', severity: 'ERROR' as NewCheck['severity'], title: '' })
  const choices = computed(() => ({
    kinds: KINDS.map((value) => ({ value, label: t(`check.kind.${value}`) })),
    severities: SEVERITIES.map((value) => ({ value, label: t(`check.severityLong.${value}`) })),
    indicators: (campaign()?.indicators ?? []).map(({ indicator }) => ({ value: indicator, label: nameOf(indicator) })).sort(byVietnamese(({ label }) => label)),
  }))

  const worded = computed(() => {
    const named = form.kind === 'compare' ? [form.indicator, form.other] : [form.indicator]
    if (!named.every((code) => byCode.value.has(code))) return ''
    return t(`check.worded.${form.kind}`, { indicator: nameOf(form.indicator), other: nameOf(form.other), factor: form.factor })
  })
  watch(worded, (now, before) => void ((!form.title || form.title === before) && (form.title = now)))
  // What looks unusual may be true, so it is asked about rather than refused.
  watch(() => form.kind, (kind) => (form.severity = kind === 'compare' ? 'ERROR' : 'WARNING'))

  const required = () => ({
    indicator: form.indicator,
    ...(form.kind === 'compare' && { other: form.other }),
    ...(form.kind === 'change' && { factor: readNumber(form.factor) }),
    title: form.title.trim(),
  })

  function rule(): CheckRule {
    const of = { indicator: form.indicator }
    if (form.kind === 'compare') return { compare: { left: of, op: '<=', right: { indicator: form.other } } }
    return form.kind === 'change' ? { change: { of, factor: readNumber(form.factor) ?? Number.NaN } } : { outlier: { of } }
  }

  /** Codes are for programs; one that is taken is refused by the API and told apart by a number. */
  function body(attempt = 1): NewCheck {
    const ending = `_${NAMED[form.kind]}${attempt > 1 ? `_${attempt}` : ''}`
    return { code: form.indicator.slice(0, LONGEST_CODE - ending.length) + ending, title: form.title.trim(), severity: form.severity, rule: rule() }
  }

  return { form, choices, required, body }
}
