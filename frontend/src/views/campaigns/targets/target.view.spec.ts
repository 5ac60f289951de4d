import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Campaign, Target, TargetVariant } from '@/api/model'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import TargetView from './target.view.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'someone', name: 'someone' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

const ID = '0198f2a0-0000-7000-8000-000000000010'
const UNIT = '0198f2a0-0000-7000-8000-000000000011'
const TARGET: Target = {
  id: ID, campaign: 'c', code: 'T3', title: 'Tỷ lệ hộ được tuyên truyền', appliesTo: ['COMMUNE'], periodKind: 'YEAR', revision: 1, formerly: [], allowedActions: [],
  expression: { ratio: { of: 'HOUSEHOLDS_REACHED', to: 'HOUSEHOLDS' }, op: '>=', value: 75, unitOfMeasure: 'PERCENT' },
  coverage: { op: '>=', value: 100, unitOfMeasure: 'PERCENT', evaluation: 'POOLED' },
  sourceText: 'phải được ít nhất 75%', ambiguity: 'gộp hay riêng',
  readings: [{ code: 'PER_CLASS', title: 'Tính riêng từng loại', coverage: { op: '>=', value: 100, unitOfMeasure: 'PERCENT', evaluation: 'PER_CLASS' } }],
  exclude: [{ attribute: 'xã đảo', legalBasis: 'Điều 2', units: [UNIT], unitNames: ['Xã Đảo'] }],
}
const CAMPAIGN = { id: 'c', name: 'Phong trào', stage: 'LAUNCHED', period: '2019', allowsLowerTargets: false } as Campaign
const OF_HALF: TargetVariant = {
  id: 'v1', target: ID, period: '2019-H1', expression: { ...TARGET.expression, value: 50 }, coverage: TARGET.coverage, setBy: 'planner', setAt: '2019-01-02T00:00:00Z', allowedActions: [],
}

beforeEach(() => server.use(
  http.get('*/api/v1/me', () => HttpResponse.json({ subject: 's', userName: 'planner', roles: ['planner'], units: [], may: [] })),
  http.get('*/api/v1/indicators', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/campaigns/c', () => HttpResponse.json(CAMPAIGN, { headers: { ETag: '"1"' } })),
  http.get('*/api/v1/targets/:id', () => HttpResponse.json(TARGET)),
  http.get('*/api/v1/targets/:id/variants', () => HttpResponse.json({ items: [OF_HALF] })),
))

const show = () => renderPage(TargetView, { id: 'c', target: ID })

test('a target shows the plan’s words, what they leave open, its other readings and whom it leaves out', async () => {
  await show()

  expect(await screen.findByText('phải được ít nhất 75%')).toBeVisible()
  expect(screen.getByText('gộp hay riêng')).toBeVisible()
  expect(screen.getByText('Tính riêng từng loại')).toBeVisible()
  expect(screen.getByText('≥ 100% số đơn vị của từng loại đạt: HOUSEHOLDS_REACHED / HOUSEHOLDS ≥ 75%')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Xã Đảo' })).toHaveAttribute('href', `/units/${UNIT}`)
})

test('thresholds of a period stand beside the target’s own', async () => {
  await show()

  expect(await screen.findByText('≥ 100% số đơn vị đạt: HOUSEHOLDS_REACHED / HOUSEHOLDS ≥ 50%')).toBeVisible()
  expect(screen.getByText(/Mọi đơn vị/)).toHaveTextContent('6 tháng đầu năm 2019')
})

async function setOwn(threshold: string): Promise<void> {
  server.use(http.get('*/api/v1/units', ({ request }) => HttpResponse.json({
    items: new URL(request.url).searchParams.get('asOf')?.startsWith('2019') ? [{ id: UNIT, name: 'Xã Cao', type: 'COMMUNE', path: [] }] : [],
  })))
  await userEvent.type(await screen.findByRole('combobox', { name: /Đơn vị/ }), 'Cao')
  await userEvent.click(await screen.findByRole('option', { name: /Xã Cao/ }))
  const field = screen.getByRole('textbox', { name: 'HOUSEHOLDS_REACHED / HOUSEHOLDS ≥ 75%' })
  expect(field).toHaveValue('75')
  await userEvent.clear(field)
  await userEvent.type(field, threshold)
  await userEvent.click(screen.getByRole('button', { name: 'Đặt mức riêng' }))
}

test('a unit sets itself a higher threshold', async () => {
  const sent: unknown[] = []
  server.use(http.post('*/api/v1/targets/:id/variants', async ({ request }) => {
    sent.push(await request.json())
    return HttpResponse.json({ ...OF_HALF, id: 'v2', unit: UNIT, unitName: 'Xã Cao' }, { status: 201 })
  }))
  await show()
  await setOwn('80,5')

  await vi.waitFor(() => expect(sent).toEqual([{ unit: UNIT, expression: { ...TARGET.expression, value: 80.5 } }]))
})

test('a lower one than the superior’s is refused at its field', async () => {
  server.use(http.post('*/api/v1/targets/:id/variants', () => HttpResponse.json({
    type: '/problems/invalid-content', title: 'The content contradicts itself or known facts', status: 422,
    violations: [{ pointer: '/expression/value', code: 'BelowSuperior', message: 'The superior asks for >= 75', value: '70' }],
  }, { status: 422, headers: { 'Content-Type': 'application/problem+json' } })))
  await show()
  await setOwn('70')

  expect(await screen.findByRole('alert')).toHaveTextContent('HOUSEHOLDS_REACHED / HOUSEHOLDS ≥ 75%: Mức tự đặt thấp hơn mức của cấp trên')
  expect(screen.getByRole('textbox', { name: 'HOUSEHOLDS_REACHED / HOUSEHOLDS ≥ 75%' })).toBeInvalid()
})

test('nobody but a planner is offered to set one, and nobody once the campaign is closed', async () => {
  server.use(http.get('*/api/v1/campaigns/c', () => HttpResponse.json({ ...CAMPAIGN, stage: 'CLOSED' }, { headers: { ETag: '"1"' } })))
  await show()

  expect(await screen.findByText('gộp hay riêng')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Đặt mức riêng' })).not.toBeInTheDocument()
})
