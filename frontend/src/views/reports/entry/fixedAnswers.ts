import type { Indicator } from '@/api/model'

/** The answers of indicators that have fixed ones, as officials write them; `label` is a key of the locale files. */
const FIXED: Partial<Record<Indicator['valueType'], { raw: string; label: string }[]>> = {
  YES_NO: [{ raw: 'Có', label: 'figure.yes' }, { raw: 'Không', label: 'figure.no' }],
  GRADE: ['yếu', 'trung bình', 'khá', 'tốt', 'xuất sắc'].map((raw, index) => ({ raw, label: `figure.grade.${index + 1}` })),
}

export function fixedAnswers(indicator: Pick<Indicator, 'valueType'> | undefined): { raw: string; label: string }[] | undefined {
  return indicator && FIXED[indicator.valueType]
}
