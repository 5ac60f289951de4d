import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import type { Change } from './change'

let opened: UseStore | undefined
const store = (): UseStore => (opened ??= createStore('phongtrao-outbox', 'changes'))
const keyOf = ({ user, id }: Change): string => `${user}/${id}`

/** What a user has not sent yet, in the order of entry. */
export async function listChanges(user: string): Promise<Change[]> {
  const all = await entries<string, Change>(store())
  return all.map(([, change]) => change).filter((change) => change.user === user).sort((one, other) => one.order - other.order)
}

/** Resolves once the change is on the device's disk. */
export async function keepChange(change: Change): Promise<void> {
  // What came through a proxy of Vue cannot be cloned into the database as it is.
  await set(keyOf(change), JSON.parse(JSON.stringify(change)), store())
}

export async function dropChange(change: Change): Promise<void> {
  await del(keyOf(change), store())
}
