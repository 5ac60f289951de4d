import type { Figure } from '@/api/model'

/** Units in which things are counted: one point and three digits are thousands there, as in "1.234 hộ". */
const COUNTED = new Set([
  'HOUSEHOLD', 'PERSON', 'ATTENDANCE', 'SESSION', 'CLASS', 'MODEL', 'SELF_MANAGING_TEAM', 'HOUSE', 'PUPIL', 'SCHOLARSHIP', 'NOTEBOOK', 'BICYCLE', 'GIFT', 'PORTION', 'MASK', 'BOTTLE', 'CARTON',
  'CASE', 'SUSPECT', 'VEHICLE', 'VND',
])
const PLAIN = /^\d+$/
const GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+(?=,)/
const THOUSANDS = /^\d{1,3}\.\d{3}$/
const DECIMALS = /^\d+[.,](?:\d{1,2}|\d{4,6})$/
const FIXED: Record<string, number> = { có: 1, không: 0, yếu: 1, 'trung bình': 2, khá: 3, tốt: 4, 'xuất sắc': 5 }

/**
 * What a text says beyond doubt, for checks while the API cannot be asked how it reads it: whole numbers, numbers in
 * groups, decimals that are no group, and fixed answers. Nothing for anything else, hedges and ambiguous texts included.
 */
export function plainFigure(text: string, unitOfMeasure: string | undefined): Figure | undefined {
  const value = valueOf(text.normalize('NFC').trim(), unitOfMeasure)
  return value === undefined ? undefined : { qualifier: 'EXACT', value, ...(unitOfMeasure && { unitOfMeasure }) }
}

function valueOf(text: string, unitOfMeasure: string | undefined): number | undefined {
  if (unitOfMeasure === 'YES_NO' || unitOfMeasure === 'GRADE') return FIXED[text.toLocaleLowerCase('vi')]
  if (PLAIN.test(text)) return Number(text)
  if (DECIMALS.test(text)) return Number(text.replace(',', '.'))
  if (THOUSANDS.test(text)) return COUNTED.has(unitOfMeasure ?? '') ? Number(text.replace('.', '')) : undefined
  if (GROUPED.test(text) && /^[\d.]+(?:,\d{1,6})?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return undefined
}
