import type { Directive, NewSuccession, SuccessionKind, Unit, UnitType } from '@/api/model'
import { readDate } from '@/lib/date'

/** A unit that is to begin with the reorganisation. */
export interface Opened {
  id: string
  name: string
  type: UnitType
  code: string
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
  /** Of a unit that stays the same unit: what it is called and is from the day on; empty means as before. */
  name: string
  type: UnitType | ''
}

/** Kinds in which the unit stays the same unit. */
export const staysItself = (kind: SuccessionKind): boolean => kind === 'RENAMED' || kind === 'UPGRADED'

/** Kinds in which only parts go: no successor stands in for all of a source. */
const inParts = (kind: SuccessionKind): boolean => kind === 'SPLIT_INTO' || kind === 'BOUNDARY_MOVED'

export function emptyReorganisation(): ReorganisationForm {
  return { kind: 'MERGED_INTO', takesEffectOn: '', legalBasis: '', directives: [], sources: [], successors: [], opened: [], parent: [], name: '', type: '' }
}

/** The fields without which nothing can be asked, by the names under which the API names them too. */
export function neededOf(form: ReorganisationForm): Record<string, unknown> {
  const successors = [...form.successors, ...form.opened.filter(({ name }) => name.trim())]
  return {
    takesEffectOn: readDate(form.takesEffectOn),
    legalBasis: form.legalBasis.trim() || form.directives[0]?.id,
    edges: form.sources,
    ...(staysItself(form.kind) ? { changes: form.name.trim() || form.type } : { successors }),
    ...(!staysItself(form.kind) && form.opened.length && { parent: form.parent }),
  }
}

/** The same as the API takes it. Shares are not declared here: what goes in parts is never divided. */
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
  const targets = [...form.successors.map(({ id }) => id), ...opened.map(({ id }) => id)]
  return {
    ...common,
    edges: sources.flatMap(({ id }) => targets.map((to) => ({ from: id, to, whole: !inParts(kind) }))),
    ...(opened.length && {
      successors: opened.map(({ id, name, type, code }) => ({ id, name: name.trim(), type, parent, ...(code.trim() && { codes: [{ scheme: 'GSO', code: code.trim() }] }) })),
    }),
  }
}
