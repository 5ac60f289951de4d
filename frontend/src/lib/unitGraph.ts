import type { Succession, SuccessionKind, UnitHistory, UnitHistoryEdge, UnitType } from '@/api/model'
import { plusDays } from './date'

/** A unit as long as its name and type stayed the same: what a box of the graph shows. */
export interface UnitVersion {
  id: string
  unit: string
  name: string
  type: UnitType
  localTerm?: string
  /** First day. */
  from: string
  /** First day on which it no longer is so; absent while it still is. */
  to?: string
}

/** That one version came out of another: by a succession, or because the unit itself took another name or type. */
export interface Passage {
  id: string
  from: string
  to: string
  date: string
  kind: SuccessionKind
  /** The unit stayed the same unit. */
  own: boolean
  whole: boolean
  weights?: Record<string, number>
  succession?: string
  legalBasis?: string
  legalBasisDirective?: string
}

export interface UnitGraph {
  versions: UnitVersion[]
  passages: Passage[]
}

interface Interval {
  validFrom?: string
  validTo?: string
}

const holdsOn = (day: string) => ({ validFrom, validTo }: Interval) => (validFrom ?? '') <= day && (!validTo || day < validTo)

/** What a unit was called and was, from each day on which either changed. */
export function versionsOf(history: Pick<UnitHistory, 'unit' | 'names' | 'types'>): UnitVersion[] {
  const facts = [...history.names, ...history.types]
  const starts = [...new Set(facts.map(({ validFrom }) => validFrom ?? ''))].sort()
  return starts.flatMap((from, index) => {
    const name = history.names.find(holdsOn(from))
    const type = history.types.find(holdsOn(from))
    const to = starts[index + 1] ?? name?.validTo
    return name?.name && type?.type
      ? [{ id: `${history.unit}@${from}`, unit: history.unit, name: name.name, type: type.type, ...(type.localTerm && { localTerm: type.localTerm }), from, ...(to && { to }) }]
      : []
  })
}

/** The versions that a unit of the graph has: all of them where its own history is known, else the one that the graph names. */
function versionsByUnit(history: UnitHistory, known: readonly UnitHistory[]): Map<string, UnitVersion[]> {
  const histories = new Map([...known, history].map((one) => [one.unit, one]))
  return new Map(history.nodes.map(({ id, name, type, localTerm, validFrom, validTo }) => {
    const own = histories.get(id)
    return [id, own ? versionsOf(own) : [{ id: `${id}@${validFrom}`, unit: id, name, type, ...(localTerm && { localTerm }), from: validFrom, ...(validTo && { to: validTo }) }]]
  }))
}

const versionOn = (versions: readonly UnitVersion[], day: string): UnitVersion | undefined =>
  [...versions].reverse().find(({ from }) => from <= day) ?? versions[0]

/**
 * All that a unit came from and became. Where the histories of the units beside it are known, each change of name or
 * type is a step of its own: Bình Phước went into Đồng Nai province, which later became Đồng Nai City.
 *
 * @param ordered reorganisations of these units, for those by which a unit only took another name or type
 */
export function unitGraph(history: UnitHistory, known: readonly UnitHistory[] = [], ordered: readonly Succession[] = []): UnitGraph {
  const byUnit = versionsByUnit(history, known)
  const passages = history.edges.flatMap((edge) => passageOf(edge, byUnit))
  const crossed = new Set(passages.filter(({ own }) => own).map(({ to }) => to))
  for (const versions of byUnit.values()) {
    versions.slice(1).forEach((version, index) => {
      const before = versions[index]
      if (before && !crossed.has(version.id)) passages.push(ownPassage(before, version, ordered))
    })
  }
  return { versions: withinReach(byUnit, passages, history.unit), passages: passages.sort((a, b) => a.date.localeCompare(b.date)) }
}

function passageOf(edge: UnitHistoryEdge, byUnit: Map<string, UnitVersion[]>): Passage[] {
  const from = versionOn(byUnit.get(edge.from) ?? [], plusDays(edge.date, -1))
  const to = versionOn(byUnit.get(edge.to) ?? [], edge.date)
  if (!from || !to || from.id === to.id) return []
  const { date, kind, weights, succession, legalBasis, legalBasisDirective } = edge
  return [{
    id: `${succession}:${edge.from}:${edge.to}`, from: from.id, to: to.id, date, kind, own: edge.from === edge.to, whole: edge.whole !== false, succession,
    ...(weights && { weights }), ...(legalBasis && { legalBasis }), ...(legalBasisDirective && { legalBasisDirective }),
  }]
}

function ownPassage(before: UnitVersion, after: UnitVersion, ordered: readonly Succession[]): Passage {
  const order = ordered.find(({ takesEffectOn, undoneBy, edges }) =>
    takesEffectOn === after.from && !undoneBy && edges.some(({ from, to }) => from === after.unit && to === after.unit))
  return {
    id: after.id, from: before.id, to: after.id, date: after.from, kind: order?.kind ?? (before.type === after.type ? 'RENAMED' : 'UPGRADED'),
    own: true, whole: true, ...(order && { succession: order.id }),
    ...(order?.legalBasis && { legalBasis: order.legalBasis }), ...(order?.legalBasisDirective && { legalBasisDirective: order.legalBasisDirective }),
  }
}

/** Every version that a passage touches, and those of the unit itself: a unit that nothing happened to is still one box. */
function withinReach(byUnit: Map<string, UnitVersion[]>, passages: readonly Passage[], unit: string): UnitVersion[] {
  const touched = new Set(passages.flatMap(({ from, to }) => [from, to]))
  return [...byUnit.values()].flat().filter((version) => touched.has(version.id) || version.unit === unit)
}

/** Every day on which something of the unit, or of what it came from or became, changed. */
export function changeDates(history: UnitHistory): string[] {
  const starts = [...history.names, ...history.types, ...history.parents, ...history.codes].map(({ validFrom }) => validFrom ?? '')
  return [...new Set([...starts, ...history.edges.map(({ date }) => date)])].filter(Boolean).sort()
}
