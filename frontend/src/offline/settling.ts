import type { CellChange, Change, CommentChange, NewReportChange } from './change'
import { queued, remove, revise } from './outbox'

// What a person decides about a change that the API did not take.

/** Sends it again as it is, under a key of its own: the reason may have gone. */
export async function retry(change: Change): Promise<void> {
  const { refusal: _, ...rest } = change
  await remove(change)
  await revise({ ...rest, id: crypto.randomUUID(), state: 'WAITING' })
}

/** One's own version stays: it is put over the one that was seen in the conflict, and over no later one. */
export async function keepMine(change: CellChange | CommentChange): Promise<void> {
  const again = { id: crypto.randomUUID(), state: 'WAITING', theirs: undefined } as const
  await remove(change)
  await revise(change.kind === 'CELL' ? { ...change, ...again, base: change.theirs ?? undefined, unanswered: [] } : { ...change, ...again, etag: change.theirs?.etag })
}

/** Given up by its author; a report that never came to be takes what is in it with it. */
export async function discard(change: Change): Promise<void> {
  const given = change.kind === 'REPORT' ? queued.value.filter(({ report }) => report === change.report) : [change]
  for (const one of given) await remove(one)
}

/** The unit has a report already: what was entered here is meant for that one, cell by cell, and settled there where both have a value. */
export async function moveInto(change: NewReportChange, report: string): Promise<void> {
  const cells = queued.value.filter((one): one is CellChange => one.kind === 'CELL' && one.report === change.report)
  for (const cell of cells) {
    await remove(cell)
    await revise({ ...cell, id: crypto.randomUUID(), report, base: undefined, state: 'WAITING' })
  }
  await remove(change)
}
