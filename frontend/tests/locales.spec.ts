import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import en from '@/locales/en.json'
import vi from '@/locales/vi.json'

type Words = { [key: string]: string | Words }

const flat = (words: Words, path = ''): Map<string, string> =>
  new Map(Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)]))

const vietnamese = flat(vi)
const english = flat(en)

test('both languages have the same keys', () => expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort()))

test('both languages fill in the same values', () => {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].filter((slot) => slot !== '{n}').sort()
  for (const [key, text] of vietnamese) expect(slots(english.get(key) ?? ''), key).toEqual(slots(text))
})

test('every key that a screen names literally is in the locale files', () => {
  const sources = globSync('src/**/*.{ts,vue}').map((file) => readFileSync(file, 'utf8'))
  const named = sources.flatMap((source) => [...source.matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] ?? ''))
  expect(named.length).toBeGreaterThan(20)
  expect([...new Set(named)].filter((key) => !vietnamese.has(key))).toEqual([])
})

test('the words for problems are those for the problem types of the contract', () => {
  const contract = readFileSync('../openapi.yaml', 'utf8')
  const types = [...new Set([...contract.matchAll(/- \/problems\/([a-z-]+)$/gm)].map((match) => match[1] ?? ''))]
  expect(types.length).toBeGreaterThan(20)
  const worded = Object.keys(vi.problem).filter((type) => !['unexpected', 'unreachable'].includes(type))
  expect(worded.sort()).toEqual(types.sort())
})
