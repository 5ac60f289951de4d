import { expect, test } from 'vitest'
import type { Unit } from '@/api/model'
import { treeItems } from './treeItems'

const unit = (id: string): Unit => ({ id, name: id, type: 'COMMUNE', asOf: '2025-07-01', codes: [], path: [] })
const below = (...args: Parameters<typeof treeItems>) => treeItems(...args)[0]?.children

test('a unit that was not opened can be opened', () => {
  expect(below([unit('a')], {})).toEqual([])
})

test('what is being read says so, after what is there already', () => {
  expect(below([unit('a')], { a: { units: [unit('b')], state: 'LOADING' } })).toMatchObject([{ id: 'b' }, { waiting: true, disabled: true }])
})

test('a long branch ends in the way to its next page', () => {
  expect(below([unit('a')], { a: { units: [unit('b')], next: 'cursor', state: 'LOADED' } })).toMatchObject([{ id: 'b' }, { more: 'a' }])
})

test('a branch that could not be read can be tried again', () => {
  expect(below([unit('a')], { a: { units: [], state: 'FAILED' } })).toMatchObject([{ more: 'a', failed: true }])
})

test('a unit without any below says so', () => {
  expect(below([unit('a')], { a: { units: [], state: 'LOADED' } })).toMatchObject([{ disabled: true }])
})
