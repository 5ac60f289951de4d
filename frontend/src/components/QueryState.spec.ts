import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { renderPage } from '@tests/renderPage'
import QueryState from './QueryState.vue'

test('while nothing has come, a skeleton says that it is loading', async () => {
  await renderPage(QueryState, { data: undefined, error: null })
  expect(screen.getByRole('status')).toHaveTextContent('Đang tải…')
})

test('a failure names the request and can be tried again', async () => {
  const retry = vi.fn()
  const error = new Problem({ type: '/problems/unavailable' }, 503, '0198f2a0-42')
  await renderPage(QueryState, { data: undefined, error, retry })

  expect(screen.getByRole('alert')).toHaveTextContent('Máy chủ đang bận')
  expect(screen.getByText('0198f2a0-42')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('what lies outside the reach is told as such, without a button that would not help', async () => {
  await renderPage(QueryState, { data: undefined, error: new Problem({ type: '/problems/not-found' }, 404), retry: vi.fn() })

  expect(screen.getByRole('alert')).toHaveTextContent('ngoài phạm vi đơn vị của bạn')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('a failure of an unknown type still has words', async () => {
  await renderPage(QueryState, { data: undefined, error: new Problem({ type: '/problems/never-heard-of' }, 409) })
  expect(screen.getByRole('alert')).toHaveTextContent('Trạng thái hiện tại không cho phép việc này')
})
