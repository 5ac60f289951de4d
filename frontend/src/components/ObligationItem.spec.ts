import { screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Obligation } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import ObligationItem from './ObligationItem.vue'

// Half past midnight in Vietnam, still the day before in UTC: due days are Vietnam's.
beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-02T17:30:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const owed = (more: Partial<Obligation> = {}): Obligation => ({
  id: 'o', campaign: 'c', campaignName: 'Toàn dân', code: 'Q', title: 'Báo cáo quý I', kind: 'REPORT', unit: 'u', unitName: 'Xã Đắk Ơ', unitType: 'COMMUNE', period: '2026-Q1',
  dueOn: '2026-03-05', onTimeUntil: '2026-03-07', status: 'DUE', origin: 'ENTERED', allowedActions: [], ...more,
})

test.each([
  [{}, 'còn 2 ngày'],
  [{ dueOn: '2026-03-03' }, 'hạn hôm nay'],
  [{ dueOn: '2026-03-01' }, 'quá hạn, còn 4 ngày trước khi khoá'],
  [{ dueOn: '2026-02-20', onTimeUntil: '2026-02-27', status: 'LATE' }, 'trễ 4 ngày'],
  [{ status: 'DONE', onTime: false }, 'làm trễ hạn'],
] as [Partial<Obligation>, string][])('%o is told as “%s”', async (more, words) => {
  await renderPage(ObligationItem, { obligation: owed(more) })
  expect(screen.getByText(new RegExp(`hạn \\d\\d/\\d\\d/2026 · ${words}$`))).toBeVisible()
})

test('what is owed leads to where it is done', async () => {
  const { rerender } = await renderPage(ObligationItem, { obligation: owed() })
  expect(screen.getByRole('link', { name: /^Lập báo cáo/ })).toHaveAttribute('href', '/reports/new?campaign=c&unit=u&period=2026-Q1')

  await rerender({ obligation: owed({ report: 'r', reportStatus: 'RETURNED' }) })
  expect(screen.getByRole('link', { name: /^Nhập tiếp/ })).toHaveAttribute('href', '/reports/r')
  expect(screen.getByText('Bị trả lại')).toBeVisible()

  await rerender({ obligation: owed({ kind: 'REVIEW' }) })
  expect(screen.getByRole('link', { name: /^Ghi nhận/ })).toHaveAttribute('href', '/obligations/o')

  await rerender({ obligation: owed({ status: 'DONE' }) })
  expect(screen.queryByRole('link', { name: /^Lập báo cáo/ })).toBeNull()
})
