import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { Restatement } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import RestatementNote from './RestatementNote.vue'

const RESTATED: Restatement = {
  asOf: '2026-11-23',
  sentence: 'Số liệu của Tỉnh Bình Phước được tính cho Thành phố Đồng Nai.',
  stepCount: 1,
  steps: [{
    succession: 's1', date: '2025-07-01', kind: 'MERGED_INTO', from: [{ unit: 'a', name: 'Tỉnh Bình Phước' }], to: [{ unit: 'b', name: 'Thành phố Đồng Nai' }],
    legalBasis: 'Nghị quyết 202/2025/QH15', legalBasisDirective: 'd1', allocated: [],
  }],
  unplaced: [{
    reason: 'SPLIT_WITHOUT_WEIGHTS', unit: 'c', unitName: 'Huyện Bình Liêu', date: '2025-07-01', successions: ['s2'], indicators: ['HOUSEHOLDS'],
    parts: [{ unit: 'x', name: 'Xã Bình Liêu' }, { unit: 'y', name: 'Xã Hoành Mô' }], shownAt: { unit: 'p', name: 'Tỉnh Quảng Ninh' },
  }],
}

test('the sentence comes first, then each step with its date, units and legal basis', async () => {
  await renderPage(RestatementNote, { restatement: RESTATED })

  expect(screen.getByText('Số liệu của Tỉnh Bình Phước được tính cho Thành phố Đồng Nai.')).toBeVisible()
  expect(screen.getByText('01/07/2025')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Nghị quyết 202/2025/QH15', hidden: true })).toHaveAttribute('href', '/directives/d1')
})

test('what cannot be divided says why, which parts have no data, and where it is counted', async () => {
  await renderPage(RestatementNote, { restatement: RESTATED })

  const gap = screen.getByText(/Huyện Bình Liêu được chia tách ngày 01\/07\/2025 mà không công bố tỷ lệ/)
  expect(gap).toHaveTextContent('Chưa có số liệu cho: Xã Bình Liêu, Xã Hoành Mô.')
  expect(gap).toHaveTextContent('Số liệu được tính tại Tỉnh Quảng Ninh.')
})
