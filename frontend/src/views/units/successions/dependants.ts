/** What came later and rests on a reorganisation, as the problem `succession-rested-on` names it. */
export interface Dependant {
  kind: 'UNIT' | 'SUCCESSION' | 'CAMPAIGN' | 'OBLIGATION' | 'REPORT' | 'TASK' | 'COMMENDATION' | 'DIRECTIVE'
  id: string
  label: string
}

const PAGES: Partial<Record<Dependant['kind'], string>> = {
  UNIT: '/units/', SUCCESSION: '/units/successions/', CAMPAIGN: '/campaigns/', REPORT: '/reports/', COMMENDATION: '/commendations/', DIRECTIVE: '/directives/',
}

/** The page of a dependant; tasks and obligations have none of their own. */
export function pageOf({ kind, id }: Dependant): string | undefined {
  const folder = PAGES[kind]
  return folder && folder + id
}

/** Of a reorganisation the API labels kind and day ("MERGED_INTO 2025-07-01"): the two apart, for the words of each. */
export function kindAndDay({ kind, label }: Dependant): { kind: string; day: string } | undefined {
  const parts = kind === 'SUCCESSION' ? /^([A-Z_]+) (\d{4}-\d\d-\d\d)$/.exec(label) : null
  return parts?.[1] && parts[2] ? { kind: parts[1], day: parts[2] } : undefined
}

/** Those of one kind together, in the order in which kinds first appear. */
export function byKind(dependants: readonly Dependant[]): { kind: Dependant['kind']; items: Dependant[] }[] {
  return [...new Set(dependants.map(({ kind }) => kind))].map((kind) => ({ kind, items: dependants.filter((one) => one.kind === kind) }))
}
