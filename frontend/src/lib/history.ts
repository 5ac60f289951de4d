/** Steps that can be undone and done again; a new step after an undo takes the place of those undone. */
export interface History<Step> {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const NO_HISTORY: History<never> = { done: [], undone: [] }

export function doStep<Step>({ done }: History<Step>, step: Step): History<Step> {
  return { done: [...done, step], undone: [] }
}

/** The step to take back, and the history after that. */
export function undo<Step>({ done, undone }: History<Step>): { step: Step | undefined; history: History<Step> } {
  const step = done.at(-1)
  return { step, history: step === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, step] } }
}

/** The step to do again, and the history after that. */
export function redo<Step>({ done, undone }: History<Step>): { step: Step | undefined; history: History<Step> } {
  const step = undone.at(-1)
  return { step, history: step === undefined ? { done, undone } : { done: [...done, step], undone: undone.slice(0, -1) } }
}
