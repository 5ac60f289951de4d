import { api, read } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema'

export type ReportImport = components['schemas']['ReportImport']
export type ImportMode = ReportImport['mode']

/** What is wrong with a cell, wherever the API says it: in a refusal, or in the report of an import. */
export interface CellProblem {
  id: string
  place: string
  code: string
  value?: string
}

/** What became of a file: counts where it was read to its end, problems, and where the workbook with both is. */
export interface Outcome {
  entered: boolean
  counts?: components['schemas']['ReportImportCounts']
  problems: CellProblem[]
  problemCount: number
  remarks: CellProblem[]
  result?: string
}

interface Place {
  sheet?: string
  row?: number
  column?: string
  code: string
  value?: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sends a file, to be worked through after the request. @returns the import, which can be followed */
export async function sendFile(file: File, asked: { mode: ImportMode; dryRun: boolean; submit: boolean }): Promise<ReportImport> {
  const accepted = await read(api.POST('/api/v1/reports/import', {
    params: { query: { ...asked, fileName: file.name }, header: { Prefer: 'respond-async' } },
    headers: { 'Content-Type': mediaType(file.name) },
    body: '',
    bodySerializer: () => file,
  }))
  return accepted as ReportImport
}

export function hasEnded({ state }: ReportImport): boolean {
  return state === 'DONE' || state === 'FAILED'
}

/** What a file of that name has inside. */
export function mediaType(name: string): string {
  const ending = name.toLowerCase().split('.').at(-1)
  return ending === 'xlsx' ? XLSX : ending === 'json' ? 'application/json' : 'text/csv'
}

/** What became of an import that ended; a refusal that names cells is an outcome too, for any other failure there is none. */
export function outcomeOf(done: ReportImport): Outcome | undefined {
  const { report, failure } = done
  if (failure) return problemOf(failure).key === 'import-refused' ? outcomeOfRefusal(problemOf(failure), done.result) : undefined
  return {
    entered: !done.dryRun && done.state === 'DONE',
    counts: report?.counts,
    problems: placed(report?.problems ?? []),
    problemCount: report?.problemCount ?? 0,
    remarks: placed(report?.remarks ?? []),
    result: done.result,
  }
}

/** A problem as an import keeps it. */
export function problemOf(failure: NonNullable<ReportImport['failure']>): Problem {
  return new Problem({ ...failure }, failure.status)
}

export function outcomeOfRefusal(refusal: Problem, result?: string): Outcome {
  const { violationCount } = refusal.extensions
  return {
    entered: false,
    problems: placed(refusal.violations as readonly Place[]),
    problemCount: Number(violationCount ?? refusal.violations.length),
    remarks: [],
    result,
  }
}

/** A cell is named as spreadsheets do, a row of a table by its number and column. */
function placed(problems: readonly Place[]): CellProblem[] {
  return problems.map(({ sheet, row, column, code, value }, index) => ({
    id: String(index), place: sheet ? `${sheet}!${column ?? ''}${row ?? ''}` : `${row ?? ''} ${column ?? ''}`.trim(), code, value,
  }))
}
