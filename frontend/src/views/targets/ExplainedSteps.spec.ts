import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Explanation, Figure } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import ExplainedSteps from './ExplainedSteps.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'someone', name: 'someone' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

beforeEach(() => server.use(http.get('*/api/v1/indicators', () => HttpResponse.json({
  items: [['NEW_MODELS', 'Mô hình mới'], ['CONSOLIDATED_MODELS', 'Mô hình được củng cố'], ['EXISTING_MODELS', 'Mô hình hiện có']].map(([code, name]) => ({ code, name })),
}))))

const exact = (value: number, unitOfMeasure?: string): Figure => ({ qualifier: 'EXACT', value, lower: value, upper: value, unitOfMeasure } as Figure)
const NEW = { indicator: 'NEW_MODELS', op: '>=', value: 1 } as const
const SHARE = { ratio: { of: 'CONSOLIDATED_MODELS', to: 'EXISTING_MODELS' }, op: '>=', value: 75, unitOfMeasure: 'PERCENT' } as const
const AT_LEAST_75 = { op: '>=', value: 75, unitOfMeasure: 'PERCENT' } as const
const UNITS = { expected: 75, reported: 61, met: 40, notMet: 21, undetermined: 0, noData: 14 }

const explained = (explanation: Partial<Explanation>): Explanation => ({
  target: 't', unit: 'u', unitName: 'Xã Tân Hưng', view: 'AS_REPORTED', asOf: '2019-12-31', formula: '', expression: { any: [NEW, SHARE] },
  result: { target: 't', code: 'T4', title: 'T4', status: 'MET', units: UNITS }, sums: [], steps: [], inputs: [], leftOut: [], ...explanation,
})

/** What each step says, line by line, once the indicators' names are known. */
async function spelled(explanation: Explanation): Promise<string[][]> {
  await renderPage(ExplainedSteps, { explanation })
  await screen.findAllByText(/mô hình mới/i)
  return screen.getAllByRole('listitem').map((item) => within(item).getAllByText(/./).map(({ textContent }) => textContent))
}

test('each part is told with what it compares, and then what they make together', async () => {
  const steps: Explanation['steps'] = [
    { pointer: '/expression/any/0', formula: '', operands: [{ indicator: 'NEW_MODELS', figure: exact(0, 'MODEL') }], actual: exact(0, 'MODEL'), threshold: { op: '>=', value: 1, unitOfMeasure: 'MODEL' }, status: 'NOT_MET' },
    {
      pointer: '/expression/any/1', formula: '', operands: [{ indicator: 'CONSOLIDATED_MODELS', figure: exact(3, 'MODEL') }, { indicator: 'EXISTING_MODELS', figure: exact(4, 'MODEL') }],
      actual: exact(75, 'PERCENT'), threshold: AT_LEAST_75, status: 'MET',
    },
    { pointer: '/expression', formula: '', operands: [], actual: exact(75, 'PERCENT'), threshold: AT_LEAST_75, status: 'MET' },
  ]

  expect(await spelled(explained({ steps }))).toEqual([
    ['Mô hình mới ≥ 1', 'Mô hình mới: 0 mô hình', 'So 0 mô hình với chỉ tiêu ≥ 1 mô hình: Chưa đạt'],
    ['Mô hình được củng cố / Mô hình hiện có ≥ 75%', 'Mô hình được củng cố: 3 mô hình', 'Mô hình hiện có: 4 mô hình', '3 mô hình : 4 mô hình = 75%', 'So 75% với chỉ tiêu ≥ 75%: Đạt'],
    ['Mô hình mới ≥ 1 HOẶC Mô hình được củng cố / Mô hình hiện có ≥ 75%', 'Chỉ cần một trong các điều kiện trên: Đạt'],
  ])
})

test('a sum is added up before it is compared', async () => {
  const expression: Explanation['expression'] = { sum: ['NEW_MODELS', 'CONSOLIDATED_MODELS'], op: '>=', value: 5 }
  const steps: Explanation['steps'] = [{
    pointer: '/expression', formula: '', operands: [{ indicator: 'NEW_MODELS', figure: exact(2) }, { indicator: 'CONSOLIDATED_MODELS', figure: exact(4) }],
    actual: exact(6), threshold: { op: '>=', value: 5 }, status: 'MET',
  }]

  expect(await spelled(explained({ expression, steps }))).toEqual([
    ['Mô hình mới + Mô hình được củng cố ≥ 5', 'Mô hình mới: 2', 'Mô hình được củng cố: 4', '2 + 4 = 6', 'So 6 với chỉ tiêu ≥ 5: Đạt'],
  ])
})

test.each([
  ['POOLED', '≥ 75% số đơn vị đạt', 'Tỷ lệ đơn vị đạt'],
  ['PER_CLASS', '≥ 75% số đơn vị của từng loại đạt', 'Tỷ lệ đạt của loại đơn vị quyết định kết quả'],
] as const)('a share of units, %s, is told by how they stand, and the verdict by the pace of a running period', async (evaluation, asked, reached) => {
  const coverage = { ...AT_LEAST_75, evaluation }
  const actual = { qualifier: 'BETWEEN', lower: 53.33, upper: 72, unitOfMeasure: 'PERCENT' } as Figure
  const steps: Explanation['steps'] = [{ pointer: '/coverage', formula: '', operands: [], units: UNITS, actual, threshold: AT_LEAST_75, status: 'NOT_MET' }]
  const result = { ...explained({}).result, status: 'NOT_MET', pace: 'AT_RISK' } as const

  const [[formula, units, share, verdict]] = await spelled(explained({ expression: NEW, coverage, steps, result })) as [string[]]
  expect(formula).toBe(`${asked}: Mô hình mới ≥ 1`)
  expect(units).toBe('Trong 75 đơn vị được xét: 40 đạt, 21 chưa đạt, 0 chưa xác định, 14 chưa có số liệu (61 đơn vị đã báo cáo)')
  expect(share).toBe(`${reached}: từ 53,33% đến 72%, tính cả khả năng của đơn vị chưa xác định và chưa có số liệu`)
  expect(verdict).toMatch(/^So .* với chỉ tiêu ≥ 75%: Có nguy cơ/)
})

test.each<[string, Partial<Explanation['result']>, boolean]>([
  ['Chưa có số liệu', { status: 'NO_DATA' }, true],
  ['Không áp dụng', { status: 'NO_DATA', applicable: false }, false],
])('where nothing can be compared, only "%s" is said', async (words, verdict, judged) => {
  const steps: Explanation['steps'] = judged ? [{ pointer: '/expression', formula: '', operands: [], threshold: { op: '>=', value: 1 }, status: 'NO_DATA' }] : []

  expect(await spelled(explained({ expression: NEW, steps, result: { ...explained({}).result, ...verdict } }))).toEqual([['Mô hình mới ≥ 1', `Kết luận: ${words}`]])
})
