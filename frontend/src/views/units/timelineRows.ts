import type { UnitHistory, UnitType } from '@/api/model'

export interface TimelineRow {
  id: string
  fact: 'name' | 'type' | 'parent' | 'code'
  value: string
  valueEn?: string
  type?: UnitType
  /** The unit to which the value leads. */
  link?: string
  from?: string
  to?: string
  /** Whether it is so on the day that is shown. */
  holds: boolean
}

/** Every interval of a unit's facts, fact by fact and in order of time. */
export function timelineRows({ names, types, parents, codes }: UnitHistory, asOf: string): TimelineRow[] {
  const rows: Omit<TimelineRow, 'id' | 'holds'>[] = [
    ...names.map(({ name, nameEn, validFrom, validTo }) => ({ fact: 'name' as const, value: name ?? '', valueEn: nameEn, from: validFrom, to: validTo })),
    ...types.map(({ type, localTerm, validFrom, validTo }) => ({ fact: 'type' as const, value: localTerm ?? '', type, from: validFrom, to: validTo })),
    ...parents.map(({ parent, parentName, validFrom, validTo }) => ({ fact: 'parent' as const, value: parentName ?? '', link: parent, from: validFrom, to: validTo })),
    ...codes.map(({ scheme, code, validFrom, validTo }) => ({ fact: 'code' as const, value: `${scheme} ${code}`, from: validFrom, to: validTo })),
  ]
  return rows.map((row, index) => ({ ...row, id: `${row.fact}-${index}`, holds: (row.from ?? '') <= asOf && (!row.to || asOf < row.to) }))
}
