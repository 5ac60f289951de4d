import { computed, reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import type { NewTarget } from '@/api/model'
import { useIndicators } from '@/composables/useIndicators'
import { byVietnamese } from '@/lib/collation'
import { operatorSign } from '@/lib/expression'
import { readNumber } from '@/lib/number'

type Op = NonNullable<NewTarget['expression']['op']>
type UnitType = NewTarget['appliesTo'][number]

const UNIT_TYPES: UnitType[] = ['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'RESIDENTIAL_AREA', 'AGENCY', 'ENTERPRISE', 'SCHOOL']

/** The form of a target that compares one indicator, or the ratio of two, with a threshold. */
export function useTargetForm() {
  const { t } = useI18n()
  const { byCode, nameOf } = useIndicators()
  const form = reactive({
    code: '', title: '', kind: 'ratio', indicator: '', denominator: '', op: '>=' as string, value: '75', appliesTo: ['COMMUNE', 'WARD', 'TOWNSHIP'] as string[],
  })
  const choices = computed(() => ({
    kinds: ['ratio', 'indicator'].map((value) => ({ value, label: t(`target.kinds.${value}`) })),
    operators: ['>=', '>', '=', '<', '<='].map((value) => ({ value, label: `${operatorSign(value)} (${t(`target.operators.${value}`)})` })),
    indicators: [...byCode.value.values()]
      .filter(({ valueType }) => valueType === 'NUMBER')
      .map(({ code }) => ({ value: code, label: nameOf(code) }))
      .sort(byVietnamese(({ label }) => label)),
    unitTypes: UNIT_TYPES.map((value) => ({ value, label: t(`unitType.${value}`) })),
  }))

  const required = () => ({
    code: form.code.trim(),
    title: form.title.trim(),
    indicator: form.indicator,
    ...(form.kind === 'ratio' && { denominator: form.denominator }),
    value: readNumber(form.value),
    appliesTo: form.appliesTo,
  })

  function body(): NewTarget {
    const threshold = { op: form.op as Op, value: readNumber(form.value) ?? Number.NaN }
    const expression = form.kind === 'ratio'
      ? { ratio: { of: form.indicator, to: form.denominator }, ...threshold, unitOfMeasure: 'PERCENT' }
      : { indicator: form.indicator, ...threshold }
    return { code: form.code.trim(), title: form.title.trim(), appliesTo: form.appliesTo as UnitType[], periodKind: 'YEAR', expression }
  }

  return { form, choices, required, body }
}
