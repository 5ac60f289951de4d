import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { mediaType, outcomeOf, outcomeOfRefusal, type ReportImport } from './fileImport'

const problem = { sheet: 'Số liệu', row: 4, column: 'E', code: 'Ambiguous', message: '', value: '106,200 lít' }

describe('the outcome of a file', () => {
  it('names the cells of a refusal and where the workbook with them is', () => {
    const refusal = new Problem({ type: '/problems/import-refused', violations: [problem, { row: 17, column: 'raw', code: 'NotAFigure' }], violationCount: 300 }, 422)
    expect(outcomeOfRefusal(refusal, '/api/v1/report-imports/1/result.xlsx')).toEqual({
      entered: false, problemCount: 300, remarks: [], result: '/api/v1/report-imports/1/result.xlsx',
      problems: [{ id: '0', place: 'Số liệu!E4', code: 'Ambiguous', value: '106,200 lít' }, { id: '1', place: '17 raw', code: 'NotAFigure', value: undefined }],
    })
  })

  it('is not entered where it was a rehearsal', () => {
    const done = { state: 'DONE', dryRun: true, report: { rows: 1, problems: [problem], problemCount: 1, remarks: [] }, result: '/x' } as unknown as ReportImport
    expect(outcomeOf(done)).toMatchObject({ entered: false, problemCount: 1, problems: [{ place: 'Số liệu!E4' }] })
    expect(outcomeOf({ ...done, dryRun: false })?.entered).toBe(true)
  })
})

it('of an import that failed is its refusal where that names cells, and none for another failure', () => {
  const failed = (type: string) => ({ state: 'FAILED', dryRun: false, failure: { type, title: '', status: 422, violations: [problem], violationCount: 1 }, result: '/api/v1/report-imports/1/result.xlsx' }) as unknown as ReportImport
  expect(outcomeOf(failed('/problems/import-refused'))).toMatchObject({ entered: false, problemCount: 1, result: '/api/v1/report-imports/1/result.xlsx' })
  expect(outcomeOf(failed('/problems/import-interrupted'))).toBeUndefined()
})

it.each([['Biểu.XLSX', 'spreadsheetml.sheet'], ['a.json', 'application/json'], ['a.csv', 'text/csv'], ['a', 'text/csv']])('%s is sent as %s', (name, type) => {
  expect(mediaType(name)).toContain(type)
})
