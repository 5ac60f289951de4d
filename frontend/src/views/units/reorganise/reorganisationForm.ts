import type { Directive, NewSuccession, SuccessionKind, Unit, UnitType } from '@/api/model'
import { readDate } from '@/lib/date'
import { sumOfShares, weightOf } from './shares'

/** A unit that is to begin with the reorganisation. */
export interface Opened {
  id: string
  name: string
  type: UnitType
  code: string
}

/** How an office divided the figures of one indicator of a source: to each successor its share, in percent as typed. */
export interface DeclaredShares {
  id: string
  source: string
  indicator: string
  shares: Record<string, string>
}

export interface ReorganisationForm {
  kind: SuccessionKind
  takesEffectOn: string
  legalBasis: string
  directives: Directive[]
  sources: Unit[]
  successors: Unit[]
  opened: Opened[]
  /** What the units that begin lie directly below. */
  parent: Unit[]
  /** Whether an office declared shares; without them nothing is ever divided. */
  declared: boolean
  shares: DeclaredShares[]
  /** Of units below the sources: what each lies below from the day on. */
  places: Record<string, string>
  /** Of a unit that stays the same unit: what it is called and is from the day on; empty means as before. */
  name: string
  type: UnitType | ''
}

/** A unit that takes something in, by the name under which the form shows it; empty while a new one has none yet. */
export interface Successor {
  id: string
  name: string
}

/** Kinds in which the unit stays the same unit. */
export const staysItself = (kind: SuccessionKind): boolean => kind === 'RENAMED' || kind === 'UPGRADED'

/** Kinds in which only parts go: no successor stands in for all of a source. */
const inParts = (kind: SuccessionKind): boolean => kind === 'SPLIT_INTO' || kind === 'BOUNDARY_MOVED'

export function emptyReorganisation(): ReorganisationForm {
  return {
    kind: 'MERGED_INTO', takesEffectOn: '', legalBasis: '', directives: [], sources: [], successors: [], opened: [], parent: [],
    declared: false, shares: [], places: {}, name: '', type: '',
  }
}

/** What the sources go into: units that live on, then those that begin. */
export function successorsOf(form: ReorganisationForm): Successor[] {
  return [...form.successors, ...form.opened].map(({ id, name }) => ({ id, name: name.trim() }))
}

/** Whether shares can be declared: something goes in parts to more than one successor. */
export const isDivided = (form: ReorganisationForm): boolean => inParts(form.kind) && successorsOf(form).length > 1

/** Whether a source is still there on the day: a part of it stays, or it only gave something away. */
export function stays(form: ReorganisationForm, source: string): boolean {
  return form.kind === 'BOUNDARY_MOVED' || form.successors.some(({ id }) => id === source)
}

/** The declarations that count: of sources and successors that are still chosen. */
function declaredBy(form: ReorganisationForm): DeclaredShares[] {
  return isDivided(form) && form.declared ? form.shares.filter(({ source }) => form.sources.some(({ id }) => id === source)) : []
}

export function sharesTo(successors: readonly Successor[], { shares }: DeclaredShares): string[] {
  return successors.map(({ id }) => shares[id] ?? '')
}

/** The fields without which nothing can be asked, by the names under which the API names them too. */
export function neededOf(form: ReorganisationForm): Record<string, unknown> {
  const successors = successorsOf(form).filter(({ name }) => name)
  return {
    takesEffectOn: readDate(form.takesEffectOn),
    legalBasis: form.legalBasis.trim() || form.directives[0]?.id,
    edges: form.sources,
    ...(staysItself(form.kind) ? { changes: form.name.trim() || form.type } : { successors }),
    ...(!staysItself(form.kind) && form.opened.length && { parent: form.parent }),
    ...(isDivided(form) && form.declared && { shares: declaredBy(form).filter(({ indicator }) => indicator) }),
  }
}

/** The fields that contradict themselves, with the code of what is wrong. */
export function contradictionsOf(form: ReorganisationForm): Record<string, string> {
  const wrong = declaredBy(form).some((one) => sumOfShares(sharesTo(successorsOf(form), one)).state !== 'EXACT')
  return wrong ? { shares: 'NotOne' } : {}
}

/** The same as the API takes it. Without declared shares, what goes in parts is never divided. */
export function reorganisation(form: ReorganisationForm): NewSuccession {
  const { kind, sources, directives, legalBasis } = form
  const common = {
    kind, takesEffectOn: readDate(form.takesEffectOn) ?? '',
    ...(legalBasis.trim() && { legalBasis: legalBasis.trim() }), ...(directives[0] && { legalBasisDirective: directives[0].id }),
  }
  if (staysItself(kind)) {
    return {
      ...common,
      edges: sources.map(({ id }) => ({ from: id, to: id, whole: true })),
      changes: sources.map(({ id }) => ({ unit: id, ...(form.name.trim() && { name: form.name.trim() }), ...(form.type && { type: form.type }) })),
    }
  }
  const parent = form.parent[0]?.id ?? ''
  const opened = form.opened.filter(({ name }) => name.trim())
  const targets = successorsOf(form).filter(({ name }) => name).map(({ id }) => id)
  const children = Object.entries(form.places).filter(([, to]) => targets.includes(to)).map(([unit, to]) => ({ unit, parent: to }))
  return {
    ...common,
    edges: sources.flatMap(({ id }) => targets.map((to) => ({ from: id, to, whole: !inParts(kind), ...weightsOf(form, id, to) }))),
    ...(opened.length && {
      successors: opened.map(({ id, name, type, code }) => ({ id, name: name.trim(), type, parent, ...(code.trim() && { codes: [{ scheme: 'GSO', code: code.trim() }] }) })),
    }),
    ...(targets.length > 1 && children.length && { children }),
  }
}

function weightsOf(form: ReorganisationForm, from: string, to: string): { weights?: Record<string, number> } {
  const declared = declaredBy(form).filter(({ source, indicator }) => source === from && indicator)
  return declared.length ? { weights: Object.fromEntries(declared.map(({ indicator, shares }) => [indicator, weightOf(shares[to] ?? '')])) } : {}
}
