import { expect, test } from 'vitest'
import { sumOfShares, weightOf } from './shares'

test.each([
  [['60', '40'], 'EXACT', 0],
  [['62,5', '37.5 %'], 'EXACT', 0],
  [['33,333333', '33,333333', '33,333334'], 'EXACT', 0],
  [['33,333333', '33,333333', '33,333333'], 'SHORT', 0.000001],
  [['60', '39,5'], 'SHORT', 0.5],
  [['60', '40,25'], 'OVER', 0.25],
  [['100', ''], 'EXACT', 0],
  [['', ' '], 'EMPTY', 100],
  [['60', 'bốn mươi'], 'UNREADABLE', 40],
  [['60', '-5'], 'UNREADABLE', 40],
  [['101'], 'UNREADABLE', 100],
  [['12,3456789'], 'UNREADABLE', 100],
] as const)('shares of %j are %s', (texts, state, difference) => {
  expect(sumOfShares(texts)).toMatchObject({ state, difference })
})

test('a share is sent as the part of 1 that it is, to the last decimal', () => {
  expect([weightOf('62,5'), weightOf('33,333333'), weightOf('')]).toEqual([0.625, 0.33333333, 0])
})
