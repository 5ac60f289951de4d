import { expect, test } from 'vitest'
import { doStep, type History, NO_HISTORY, redo, undo } from './history'

const twice = doStep(doStep(NO_HISTORY as History<string>, 'a'), 'b')

test('steps are taken back from the last one on and done again in order', () => {
  const first = undo(twice)
  const second = undo(first.history)
  expect([first.step, second.step, undo(second.history).step]).toEqual(['b', 'a', undefined])
  const again = redo(second.history)
  expect([again.step, redo(again.history).step]).toEqual(['a', 'b'])
})

test('a new step forgets those that were taken back', () => {
  expect(redo(doStep(undo(twice).history, 'c')).step).toBeUndefined()
})
