import { experimental_createQueryPersister, type PersistedQuery } from '@tanstack/query-persist-client-core'
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import { sessionUser } from '@/auth/session'

/** What the entry form needs, by the first part of the query's key: these answers are kept for the time without a connection. */
const KEPT = new Set<unknown>(['me', 'indicators', 'report', 'reports', 'campaign', 'campaigns', 'unit', 'targets', 'own-unit', 'work', 'obligations', 'comparison', 'checks', 'findings', 'bundle'])
const KEPT_FOR_MS = 30 * 86_400_000
/** Changes whenever the kept shapes do. */
const SHAPE = '1'

let opened: UseStore | undefined
const store = (): UseStore => (opened ??= createStore('phongtrao-reads', 'reads'))
/** One person's answers never open for another at the same device. */
const own = (key: string): string => `${sessionUser.value?.id ?? ''}/${key}`

/** Keeps answers of the API in the browser, per user, and gives them back until the API answers again. */
export const storedReads = experimental_createQueryPersister<PersistedQuery>({
  storage: {
    getItem: (key) => (sessionUser.value ? get<PersistedQuery>(own(key), store()) : undefined),
    setItem: (key, value) => (sessionUser.value ? set(own(key), value, store()) : undefined),
    removeItem: (key) => del(own(key), store()),
    entries: async () => {
      const all = await entries<string, PersistedQuery>(store())
      return all.flatMap(([key, value]) => (key.startsWith(own('')) ? [[key.slice(own('').length), value] as [string, PersistedQuery]] : []))
    },
  },
  // What came through a proxy of Vue cannot be cloned into the database as it is.
  serialize: (query) => JSON.parse(JSON.stringify(query)) as PersistedQuery,
  deserialize: (query) => query,
  maxAge: KEPT_FOR_MS,
  buster: SHAPE,
  filters: { predicate: ({ queryKey }) => KEPT.has(queryKey[0]) },
})

/** Takes the present user's answers out of the browser. */
export async function forgetReads(): Promise<void> {
  await storedReads.removeQueries()
}
