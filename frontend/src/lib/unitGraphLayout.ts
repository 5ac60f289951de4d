import { graphlib, layout } from '@dagrejs/dagre'
import type { Passage, UnitGraph, UnitVersion } from './unitGraph'

/** A place on the drawing, by its top left corner. */
interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface VersionBox extends Box {
  version: UnitVersion
}

/** One reorganisation between what went in and what came out. */
export interface PassageBox extends Box {
  /** The passages that it stands for: of one date, kind and legal basis. */
  passages: Passage[]
}

export interface Line {
  id: string
  path: string
  /** The way of a part only. */
  part: boolean
}

export interface Drawing {
  width: number
  height: number
  versions: VersionBox[]
  passages: PassageBox[]
  lines: Line[]
}

const VERSION = { width: 208, height: 92 }
const PASSAGE = { width: 176, height: 112 }

/**
 * The passages that one box can stand for without losing which unit went into which: all of a reorganisation with one
 * source, else those into the same successor.
 */
export function groupPassages(passages: readonly Passage[]): Passage[][] {
  const sources = new Map<string, Set<string>>()
  for (const { succession, from } of passages) {
    if (succession) sources.set(succession, (sources.get(succession) ?? new Set()).add(from))
  }
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    const { succession, id, to } = passage
    const key = !succession ? id : sources.get(succession)?.size === 1 ? succession : `${succession}>${to}`
    groups.set(key, [...(groups.get(key) ?? []), passage])
  }
  return [...groups.values()]
}

/** Places a unit's graph from left to right in order of time. */
export function drawUnitGraph(graph: UnitGraph): Drawing {
  const drawn = new graphlib.Graph()
  drawn.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 36, marginx: 4, marginy: 4 })
  drawn.setDefaultEdgeLabel(() => ({}))
  graph.versions.forEach(({ id }) => drawn.setNode(id, { ...VERSION }))
  const groups = groupPassages(graph.passages)
  groups.forEach((passages, index) => {
    drawn.setNode(`passage ${index}`, { ...PASSAGE })
    const each = (side: 'from' | 'to') => new Set(passages.map((passage) => passage[side]))
    each('from').forEach((from) => drawn.setEdge(from, `passage ${index}`))
    each('to').forEach((to) => drawn.setEdge(`passage ${index}`, to))
  })
  layout(drawn)
  const { width = 0, height = 0 } = drawn.graph() as { width?: number; height?: number }
  return {
    width,
    height,
    versions: graph.versions.map((version) => ({ version, ...boxOf(drawn.node(version.id)) })),
    passages: groups.map((passages, index) => ({ passages, ...boxOf(drawn.node(`passage ${index}`)) })),
    lines: drawn.edges().map((edge) => ({ id: `${edge.v} ${edge.w}`, path: pathOf(drawn.edge(edge).points), part: isPart(groups, edge) })),
  }
}

function isPart(groups: readonly Passage[][], { v, w }: { v: string; w: string }): boolean {
  const index = Number(/^passage (\d+)$/.exec(v)?.[1] ?? /^passage (\d+)$/.exec(w)?.[1])
  return (groups[index] ?? []).filter(({ from, to }) => from === v || to === w).some(({ whole }) => !whole)
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Box {
  return { left: x - width / 2, top: y - height / 2, width, height }
}

function pathOf(points: { x: number; y: number }[]): string {
  return points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')
}
