import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { Figure, TargetProgress } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import SeriesOfTarget from './SeriesOfTarget.vue'
import type { SeriesPoint } from './seriesPoint'

const UNITS = { expected: 1, reported: 1, met: 0, notMet: 0, undetermined: 0, noData: 0 }

function point(period: string, status: TargetProgress['status'], actual?: Figure, threshold: TargetProgress['threshold'] = { op: '>=', value: 200, unitOfMeasure: 'HOUSEHOLD' }): SeriesPoint {
  const explanation = `/api/v1/targets/t1/explain?unit=u1&period=${period}`
  return { period, link: '', progress: { target: 't1', code: 'T1', title: 'Hộ dân', status, threshold, units: UNITS, explanation, ...(actual && { actual }) } }
}
const households = (value: number): Figure => ({ qualifier: 'EXACT', value, lower: value, upper: value, unitOfMeasure: 'HOUSEHOLD' })
const POINTS = [
  point('2019-Q1', 'NOT_MET', households(100)), point('2019-Q2', 'NO_DATA'),
  point('2019-Q3', 'MET', { qualifier: 'MORE_THAN', value: 300, lower: 300, lowerOpen: true, unitOfMeasure: 'HOUSEHOLD' }),
]

test('each period says its name, state and figure, and leads to where the figure comes from', async () => {
  await renderPage(SeriesOfTarget, { points: POINTS })

  const columns = within(screen.getByRole('region', { name: 'Kết quả qua các kỳ' })).getAllByRole('listitem')
  expect(columns.map((column) => column.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['Quý I/2019Chưa đạt100 hộ', 'Quý II/2019Chưa có số liệu', 'Quý III/2019Đạttrên 300 hộ'])
  expect(within(columns[0] as HTMLElement).getByRole('link', { name: '100 hộ' })).toHaveAttribute('href', '/targets/t1/explanation?unit=u1&period=2019-Q1')
})

test('all periods share one scale, and a missing one is hatched, not nought', async () => {
  const { container } = await renderPage(SeriesOfTarget, { points: POINTS })

  expect([...container.querySelectorAll('[data-part=bar]')].map((bar) => Number.parseFloat(bar.getAttribute('height') ?? ''))).toEqual([expect.closeTo(33.33, 1), 100])
  expect(container.querySelectorAll('[data-part=missing]')).toHaveLength(1)
  expect(container.querySelectorAll('[data-part=threshold]')).toHaveLength(3)
  expect(screen.getByText('Đạt chỉ tiêu ở 1 trong 2 kỳ có số liệu (3 kỳ).')).toBeVisible()
})

test('the table behind it has a row for each period', async () => {
  await renderPage(SeriesOfTarget, { points: POINTS })

  expect(screen.getByRole('row', { name: /Quý III\/2019.*trên 300 hộ.*≥ 200 hộ.*Đạt/, hidden: true })).toBeInTheDocument()
})

test('answers of yes or no are told by the table only', async () => {
  await renderPage(SeriesOfTarget, { points: [point('2019', 'MET', { qualifier: 'EXACT', value: 1, unitOfMeasure: 'YES_NO' }, { op: '=', value: true })] })

  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByRole('row', { name: /Năm 2019.*có/ })).toBeVisible()
})

test('without any figure it is said what to try', async () => {
  await renderPage(SeriesOfTarget, { points: [point('2019-Q1', 'NO_DATA')] })

  expect(screen.getByText('Chưa có số liệu cho kỳ nào trong khoảng này')).toBeVisible()
})
