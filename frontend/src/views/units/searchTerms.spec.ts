import { expect, test } from 'vitest'
import { searchTerms } from './searchTerms'

test.each([['25222', '25222'], [' 75 ', '75'], ['h70', 'H70']])('%j is a code', (typed, code) => expect(searchTerms(typed)).toEqual({ code }))

test.each(['Bình Phước', 'binh phuoc', 'Phường 12', 'vn'])('%j is a part of a name', (typed) => expect(searchTerms(typed)).toEqual({ q: typed }))
