import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'
import { call, campaignInPreparation, campaignWithDraft } from './campaignByApi.ts'

// The reporting cycle on a bad line: figures are entered, the network is cut, work goes on, the network comes back.
const HOUSEHOLDS = 'Tổng số hộ dân trên địa bàn'
const REACHED = 'Hộ dân được tuyên truyền'
const MODELS = 'Mô hình xây dựng mới'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const cell = (page: Page, indicator: string) => page.getByRole('textbox', { name: new RegExp(`^${indicator}.* Số liệu$`) })
const row = (page: Page, indicator: string) => page.getByRole('row', { name: new RegExp(`^${indicator}`) })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const stateIs = (page: Page, indicator: string, words: string) => row(page, indicator).getByText(words, { exact: true }).waitFor()

async function write(page: Page, indicator: string, raw: string): Promise<void> {
  await cell(page, indicator).fill(raw)
  await page.keyboard.press('Enter')
}

/** Opens a page as somebody whose shell is on the device. */
async function atHome(role: string, before?: (page: Page) => void): Promise<{ context: BrowserContext; page: Page }> {
  const context = await visitor(browser)
  const page = await context.newPage()
  before?.(page)
  await signIn(page, role)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return { context, page }
}

test('a report is filled in while the network is cut, and nothing is lost, nothing twice and nothing overwritten unasked', async () => {
  const { report } = await campaignWithDraft(`Trên đường truyền kém, lần ${Date.now()}`, ['HOUSEHOLDS', 'HOUSEHOLDS_REACHED', 'NEW_MODELS'])
  const { context, page } = await atHome('reporter')
  await page.goto(`/reports/${report}`)
  await settled(page)
  await write(page, HOUSEHOLDS, '1.000')
  await stateIs(page, HOUSEHOLDS, 'Đã lưu')

  await context.setOffline(true)
  await write(page, REACHED, 'trên 800')
  await write(page, MODELS, '4')
  await stateIs(page, REACHED, 'Chờ đồng bộ')
  await page.getByRole('banner').getByText('2 thay đổi chờ gửi').waitFor()
  await screenshot(page, 'offline-1-queued')

  await page.reload()
  await settled(page)
  await page.getByRole('banner').getByText('Không có kết nối').waitFor()
  expect(await cell(page, HOUSEHOLDS).inputValue()).toBe('1.000')
  expect(await cell(page, REACHED).inputValue()).toBe('trên 800')
  await write(page, REACHED, 'trên 850')
  await page.getByRole('banner').getByRole('link', { name: /2 thay đổi chờ gửi/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Thay đổi chưa gửi' }).waitFor()
  await page.getByText('trên 850').waitFor()
  await screenshot(page, 'offline-2-outbox')
  await page.goBack()
  await settled(page)

  await call('approver', 'PUT', `/reports/${report}/figures/NEW_MODELS`, { figure: { raw: '5' } })
  await context.setOffline(false)
  await stateIs(page, REACHED, 'Đã lưu')
  const conflict = page.getByRole('region', { name: /hai giá trị/ })
  await conflict.waitFor()
  expect(await conflict.innerText()).toMatch(/Của bạn[^]*4[^]*Của Người duyệt báo cáo[^]*5/)
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'offline-3-conflict')

  await button(page, 'Giữ giá trị của tôi').click()
  await stateIs(page, MODELS, 'Đã lưu')
  await button(page, 'Hoàn thành và nộp').click()
  await page.getByText('Chờ duyệt', { exact: true }).waitFor()
  await context.close()

  const { value } = await call('approver', 'GET', `/reports/${report}`)
  const figures = (value as unknown as { figures: { indicator: string; figure: { raw: string } }[] }).figures
  expect(Object.fromEntries(figures.map(({ indicator, figure }) => [indicator, figure.raw]))).toEqual({ HOUSEHOLDS: '1.000', HOUSEHOLDS_REACHED: 'trên 850', NEW_MODELS: '4' })
})

test('a report can be started without a connection and is there for others once it is back', async () => {
  const { campaign } = await campaignWithDraft(`Bắt đầu khi mất mạng, lần ${Date.now()}`, ['HOUSEHOLDS'])
  const { context, page } = await atHome('reporter')
  await page.goto(`/reports/new?campaign=${campaign}`)
  await settled(page)
  await page.getByRole('textbox', { name: 'Thời kỳ' }).fill('2019-Q1')
  await expect.poll(() => page.getByRole('combobox', { name: 'Đơn vị' }).inputValue()).not.toBe('')

  await context.setOffline(true)
  await button(page, 'Bắt đầu nhập số liệu').click()
  await page.getByRole('heading', { level: 1, name: /Báo cáo của/ }).waitFor()
  await page.getByRole('banner').getByText('1 thay đổi chờ gửi').waitFor()
  const id = page.url().split('/').at(-1)
  await context.setOffline(false)
  await expect.poll(() => call('approver', 'GET', `/reports/${id}`).then(({ value }) => value.id, String), { timeout: 20_000 }).toBe(id)
  await stateIs(page, HOUSEHOLDS, 'Bắt buộc, chưa nhập')
  await context.close()
})

test('a form that was never opened is filled in, explained and handed in without a connection', async () => {
  const year = new Date().getFullYear()
  const campaign = await campaignInPreparation(`Chưa từng mở, lần ${Date.now()}`)
  await call('planner', 'POST', `/campaigns/${campaign}/checks`, {
    code: 'FEWER', title: 'Hộ được tuyên truyền ít hơn tổng số hộ', severity: 'WARNING', rule: { compare: { left: { indicator: 'HOUSEHOLDS_REACHED' }, op: '<', right: { indicator: 'HOUSEHOLDS' } } },
  })
  await call('planner', 'POST', `/campaigns/${campaign}/launch`, { date: `${year}-01-15` }, (await call('planner', 'GET', `/campaigns/${campaign}`)).etag)
  const unit = (await call('reporter', 'GET', '/units?code=25231')).value.items[0]?.id ?? ''

  let copied = false
  const { context, page } = await atHome('reporter', (opened) => opened.on('requestfinished', (request) => void (request.url().includes(`/reports/bundle?unit=${unit}`) && (copied = true))))
  await expect.poll(() => copied, { timeout: 20_000 }).toBe(true)
  await context.setOffline(true)
  await page.goto(`/reports/new?campaign=${campaign}&unit=${unit}&period=${year}`)
  await settled(page)
  await expect.poll(() => page.getByRole('combobox', { name: 'Đơn vị' }).inputValue()).not.toBe('')
  await button(page, 'Bắt đầu nhập số liệu').click()
  await write(page, HOUSEHOLDS, '1.000')
  await write(page, REACHED, '1.000')
  await page.getByRole('textbox', { name: 'Giải thích' }).fill('Tuyên truyền đến mọi hộ')
  await button(page, 'Lưu giải thích').click()
  await button(page, 'Hoàn thành và nộp').click()
  await page.getByText('Báo cáo đã được ghi là hoàn thành trên máy này').waitFor()
  await page.getByRole('banner').getByText('5 thay đổi chờ gửi').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'offline-4-handed-in')
  const id = page.url().split('/').at(-1)

  await context.setOffline(false)
  await page.getByText('Chờ duyệt', { exact: true }).waitFor()
  await context.close()
  const { value } = await call('approver', 'GET', `/reports/${id}`)
  expect(value).toMatchObject({ status: 'SUBMITTED', figures: [{ figure: { raw: '1.000' } }, { figure: { raw: '1.000' } }] })
  expect((await call('approver', 'GET', `/reports/${id}/checks`)).value.items).toMatchObject([{ check: 'FEWER', comment: 'Tuyên truyền đến mọi hộ' }])
})

test('a handing in that the API refuses once the connection is back says why, and the next one goes through', async () => {
  const { report } = await campaignWithDraft(`Nộp thiếu khi mất mạng, lần ${Date.now()}`, ['HOUSEHOLDS', 'HOUSEHOLDS_REACHED'])
  const { context, page } = await atHome('reporter')
  await page.goto(`/reports/${report}`)
  await settled(page)
  await cell(page, HOUSEHOLDS).waitFor()
  await context.setOffline(true)
  await write(page, HOUSEHOLDS, '1.000')
  await button(page, 'Hoàn thành và nộp').click()
  await page.getByText('Báo cáo đã được ghi là hoàn thành trên máy này').waitFor()
  expect(await cell(page, REACHED).getAttribute('readonly')).not.toBeNull()

  await context.setOffline(false)
  await page.getByRole('alert').getByRole('link', { name: new RegExp(REACHED) }).waitFor()
  await screenshot(page, 'offline-5-refused')
  await write(page, REACHED, '900')
  await stateIs(page, REACHED, 'Đã lưu')
  await button(page, 'Hoàn thành và nộp').click()
  await page.getByText('Chờ duyệt', { exact: true }).waitFor()
  await context.close()
})
