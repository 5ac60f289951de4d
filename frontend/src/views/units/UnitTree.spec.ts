import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import type { Unit } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import UnitTree from './UnitTree.vue'

useServer()

const unit = (id: string, name: string, type: Unit['type']): Unit => ({ id, name, type, asOf: '2025-07-01', codes: [], path: [] })

function answer(): void {
  server.use(
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [unit('vn', 'Việt Nam', 'COUNTRY')] })),
    http.get('*/api/v1/units/vn/children', ({ request }) => HttpResponse.json(
      new URL(request.url).searchParams.get('cursor') === 'page-2'
        ? { items: [unit('can-tho', 'Thành phố Cần Thơ', 'MUNICIPALITY')] }
        : { items: [unit('dong-nai', 'Tỉnh Đồng Nai', 'PROVINCE')], next: 'page-2' })),
    http.get('*/api/v1/units/dong-nai/children', () => HttpResponse.json({ items: [] })),
  )
}

test('the country opens by itself, and a long branch grows page by page', async () => {
  answer()
  await renderPage(UnitTree, { asOf: '2025-07-01' })

  const tree = await screen.findByRole('tree', { name: 'Cây đơn vị' })
  expect(await within(tree).findByRole('treeitem', { name: /Tỉnh Đồng Nai/ })).toHaveAttribute('aria-level', '2')
  await userEvent.click(within(tree).getByRole('treeitem', { name: 'Xem thêm' }))
  expect(await within(tree).findByRole('treeitem', { name: /Thành phố Cần Thơ/ })).toBeVisible()
  expect(within(tree).getByRole('treeitem', { name: /Tỉnh Đồng Nai/ })).toBeVisible()
})

test('the keys of a tree open a unit and choose it', async () => {
  answer()
  const { emitted } = await renderPage(UnitTree, { asOf: '2025-07-01' })
  const province = await screen.findByRole('treeitem', { name: /Tỉnh Đồng Nai/ })

  province.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(await screen.findByText('Không có đơn vị trực thuộc')).toBeVisible()
  expect(province).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{Enter}')
  expect(emitted('select')).toMatchObject([[{ id: 'dong-nai' }]])
})

test('on a day of which nothing can be shown the tree says so', async () => {
  server.use(
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/me', () => HttpResponse.json({ subject: 's', userName: 'reporter', roles: ['reporter'], may: ['read'], units: [] })),
  )
  await renderPage(UnitTree, { asOf: '1900-01-01' })
  expect(await screen.findByText('Không có đơn vị nào vào ngày này')).toBeVisible()
})

test('another day shows its own tree with the same branches open, and never the one of before', async () => {
  answer()
  const { rerender } = await renderPage(UnitTree, { asOf: '2025-07-01' })
  await screen.findByRole('treeitem', { name: /Tỉnh Đồng Nai/ })

  server.use(http.get('*/api/v1/units/vn/children', () => HttpResponse.json({ items: [unit('dong-nai', 'Thành phố Đồng Nai', 'MUNICIPALITY')] })))
  await rerender({ asOf: '2026-04-30' })
  expect(await screen.findByRole('treeitem', { name: /Thành phố Đồng Nai/ })).toBeVisible()
  expect(screen.queryByRole('treeitem', { name: /Tỉnh Đồng Nai/ })).not.toBeInTheDocument()

  server.use(http.get('*/api/v1/units', () => HttpResponse.json({ type: '/problems/invalid-parameter' }, { status: 400 })))
  await rerender({ asOf: '2026-13-01' })
  expect(await screen.findByRole('alert')).toHaveTextContent('Bộ lọc hoặc địa chỉ có giá trị không hợp lệ')
  expect(screen.queryByRole('tree')).not.toBeInTheDocument()
})
