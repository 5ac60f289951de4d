import { screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import type { Restatement } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { sessionStatus } from '@/auth/session'
import { setLocale } from '@/i18n'
import RestatementNote from './RestatementNote.vue'

vi.mock('@/auth/session', async () => ({ sessionStatus: (await import('vue')).ref('SIGNED_IN') }))

const RESTATED: Restatement = {
  asOf: '2026-11-23',
  sentence: 'Số liệu của Tỉnh Bình Phước được tính cho Thành phố Đồng Nai.',
  sentenceEn: 'The figures of Tỉnh Bình Phước are told of Thành phố Đồng Nai.',
  stepCount: 1,
  steps: [{
    succession: 's1', date: '2025-07-01', kind: 'MERGED_INTO', from: [{ unit: 'a', name: 'Tỉnh Bình Phước' }], to: [{ unit: 'b', name: 'Thành phố Đồng Nai' }],
    legalBasis: 'Nghị quyết 202/2025/QH15', legalBasisDirective: 'd1', allocated: ['HOUSEHOLDS'],
  }],
  unplaced: [{
    reason: 'SPLIT_WITHOUT_WEIGHTS', unit: 'c', unitName: 'Huyện Bình Liêu', date: '2025-07-01', successions: ['s2'], indicators: ['HOUSEHOLDS'],
    parts: [{ unit: 'x', name: 'Xã Bình Liêu' }, { unit: 'y', name: 'Xã Hoành Mô' }], shownAt: { unit: 'p', name: 'Tỉnh Quảng Ninh' },
  }],
  indicators: [{ code: 'HOUSEHOLDS', name: 'Tổng số hộ dân', nameEn: 'Households' }],
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

test('in English the sentence, the indicators and the reasons are English', async () => {
  await setLocale('en')
  try {
    await renderPage(RestatementNote, { restatement: RESTATED })
    expect(screen.getByText('The figures of Tỉnh Bình Phước are told of Thành phố Đồng Nai.')).toBeVisible()
    expect(screen.getByText(/Households/)).toBeInTheDocument()
  } finally {
    await setLocale('vi')
  }
})

test('to somebody who is not signed in, who could not open it, the legal basis is told without a link', async () => {
  const status = sessionStatus as { value: string }
  status.value = 'SIGNED_OUT'
  try {
    await renderPage(RestatementNote, { restatement: RESTATED })
    expect(screen.getByText('Nghị quyết 202/2025/QH15')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Nghị quyết 202/2025/QH15', hidden: true })).toBeNull()
  } finally {
    status.value = 'SIGNED_IN'
  }
})
