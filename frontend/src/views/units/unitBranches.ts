import { useQueryClient } from '@tanstack/vue-query'
import { reactive, type Ref, ref, watch } from 'vue'
import { api, read } from '@/api/client'
import type { Unit } from '@/api/model'

/** What lies directly below a unit, as far as it has been read. */
export interface Branch {
  units: Unit[]
  next?: string
  state: 'LOADING' | 'LOADED' | 'FAILED'
}

export interface UnitBranches {
  /** The units at the top; absent while they are being read. */
  roots: Ref<Unit[] | undefined>
  error: Ref<unknown>
  branches: Record<string, Branch>
  open: (unit: string) => void
  more: (unit: string) => void
  retry: () => void
}

type PageOf = { items: Unit[]; next?: string | null }

/** The tree of one day, each branch read when it is first opened; another day reads the branches that are open again. */
export function useUnitBranches(asOf: Ref<string>, readRoots: (day: string) => Promise<Unit[]>): UnitBranches {
  const queries = useQueryClient()
  const roots = ref<Unit[]>()
  const error = ref<unknown>()
  const branches = reactive<Record<string, Branch>>({})

  const page = (day: string, parent: string, cursor?: string): Promise<PageOf> => queries.fetchQuery({
    queryKey: ['units', 'below', day, parent, cursor],
    queryFn: () => read(api.GET('/api/v1/units/{id}/children', { params: { path: { id: parent }, query: { asOf: day, cursor } } })),
    staleTime: 60_000,
  })

  /** Reads one page; an answer that comes after another day was chosen is dropped. */
  async function load(unit: string, before: Unit[], cursor?: string): Promise<void> {
    const day = asOf.value
    branches[unit] = { units: before, state: 'LOADING' }
    try {
      const { items, next } = await page(day, unit, cursor)
      if (day === asOf.value) branches[unit] = { units: [...before, ...items], ...(next && { next }), state: 'LOADED' }
    } catch {
      if (day === asOf.value) branches[unit] = { units: before, ...(cursor && { next: cursor }), state: 'FAILED' }
    }
  }

  async function start(): Promise<void> {
    const day = asOf.value
    error.value = undefined
    // A tree of another day than the one named above it would mislead, however shortly.
    roots.value = undefined
    const opened = Object.keys(branches)
    try {
      const found = await queries.fetchQuery({ queryKey: ['units', 'roots', day], queryFn: () => readRoots(day), staleTime: 60_000 })
      if (day !== asOf.value) return
      roots.value = found
      await Promise.all(opened.map((unit) => load(unit, [])))
    } catch (failure) {
      if (day === asOf.value) error.value = failure
    }
  }

  function open(unit: string): void {
    if (!branches[unit]) void load(unit, [])
  }

  function more(unit: string): void {
    const branch = branches[unit]
    if (branch && branch.state !== 'LOADING') void load(unit, branch.units, branch.next)
  }

  watch(asOf, start, { immediate: true })
  return { roots, error, branches, open, more, retry: () => void start() }
}
