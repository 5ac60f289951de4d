import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { TargetProgress } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import BulletRow from './BulletRow.vue'

const T1: TargetProgress = {
  target: '0198f2a0-0000-7000-8000-000000000001',
  code: 'T1',
  title: 'Hộ dân được tuyên truyền',
  status: 'NOT_MET',
  threshold: { op: '>=', value: 75, unitOfMeasure: 'PERCENT' },
  actual: { qualifier: 'EXACT', value: 72.4, lower: 72.4, upper: 72.4, unitOfMeasure: 'PERCENT' },
  units: { expected: 75, reported: 61, met: 40, notMet: 21, undetermined: 0, noData: 14 },
}

test('a row says status, figure, threshold, gap and completeness in words', async () => {
  await renderPage(BulletRow, { progress: T1, title: 'T1 · Hộ dân được tuyên truyền' })

  expect(screen.getByText('Chưa đạt')).toBeVisible()
  expect(screen.getByText('72,4% / chỉ tiêu ≥ 75% — còn thiếu 2,6 điểm phần trăm')).toBeVisible()
  expect(screen.getByText('Tính trên 61/75 đơn vị đã báo cáo')).toBeVisible()
})

test('the bar is an image whose name says what it shows, with the threshold drawn', async () => {
  const { container } = await renderPage(BulletRow, { progress: T1, title: 'T1' })

  expect(screen.getByRole('img', { name: /T1: Chưa đạt\. 72,4% \/ chỉ tiêu ≥ 75%/ })).toBeVisible()
  expect(container.querySelector('[data-part=threshold]')).toHaveAttribute('x1', '75%')
})

test('without a figure nothing is drawn as nought', async () => {
  const { actual: _, ...missing } = T1
  const { container } = await renderPage(BulletRow, { progress: { ...missing, status: 'NO_DATA' }, title: 'T1' })

  expect(screen.getByText('Chưa có số liệu')).toBeVisible()
  expect(screen.getByText('Chỉ tiêu ≥ 75% — chưa có số liệu')).toBeVisible()
  expect(container.querySelector('[data-part=bar]')).toBeNull()
  expect(container.querySelector('[data-part=threshold]')).toBeVisible()
})

test('a bound that does not count is drawn as a ring, and where there is none as an arrow', async () => {
  const { container } = await renderPage(BulletRow, {
    progress: { ...T1, actual: { qualifier: 'MORE_THAN', value: 60, lower: 60, lowerOpen: true, unitOfMeasure: 'PERCENT' } }, title: 'T1',
  })

  expect(container.querySelector('[data-part=open]')).toHaveAttribute('cx', '60%')
  expect(container.querySelector('[data-part=unbounded]')).toHaveAttribute('x', '100%')
})

test('an answer of yes or no, and a target that does not apply, are told in words only', async () => {
  await renderPage(BulletRow, { progress: { ...T1, threshold: { op: '=', value: true }, actual: { qualifier: 'EXACT', value: 1, unitOfMeasure: 'YES_NO' } }, title: 'T9' })
  await renderPage(BulletRow, { progress: { ...T1, applicable: false }, title: 'T2' })

  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('Không áp dụng')).toBeVisible()
})
