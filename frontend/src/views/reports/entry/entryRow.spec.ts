import { expect, test } from 'vitest'
import { sameAnswer, withPart, withSource } from './entryRow'

const SCANNED = { figure: { raw: '90' }, provenance: { document: '12/BC-UBND', attachment: 'scan-1' } }

test('answers that differ in the scan alone are not the same', () => {
  expect(sameAnswer(SCANNED, withPart(SCANNED, 'attachment', ''))).toBe(false)
  expect(sameAnswer(SCANNED, withPart(SCANNED, 'attachment', 'scan-1'))).toBe(true)
})

test('a source is completed, and never exchanged for another', () => {
  const source = { document: '12/BC-UBND', attachment: 'scan-1' }
  expect(withSource({ figure: { raw: '90' }, provenance: { document: '12/BC-UBND' } }, source)).toEqual(SCANNED)
  const other = { figure: { raw: '90' }, provenance: { document: 'Sổ hộ khẩu' } }
  expect(withSource(other, source)).toBe(other)
})
