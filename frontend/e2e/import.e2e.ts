import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'
import { call, campaignWithDraft } from './campaignByApi.ts'

// Figures of many units from one file: the form is fetched, a table is rehearsed, entered as far as it is right, and
// what is wrong comes back beside its cells.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What a workbook begins with, as every zip does. */
async function isWorkbook(download: Download): Promise<boolean> {
  return (await readFile(await download.path())).subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
}

/** A file that is downloaded by a button. */
async function fetched(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return download
}

test('a table of many units is rehearsed, entered unit by unit, and told again after the page was left', async () => {
  const name = `Nhập từ tệp, lần ${Date.now()}`
  const { campaign } = await campaignWithDraft(name, ['HOUSEHOLDS', 'HOUSEHOLDS_REACHED'])
  const context = await visitor(browser)
  const page = await context.newPage()
  await signIn(page, 'approver')
  await page.goto('/reports/import')
  await settled(page)
  await page.getByLabel('Phong trào', { exact: true }).selectOption({ label: `${name} (2019)` })
  await expect.poll(() => page.getByRole('combobox', { name: 'Đơn vị, cùng các đơn vị trực thuộc' }).inputValue()).toBe('Tỉnh Bình Phước')
  expect(await isWorkbook(await fetched(page, 'Tải biểu mẫu Excel'))).toBe(true)

  const row = (unit: string, indicator: string, raw: string) => `${campaign},2019,${unit},${indicator},"${raw}"`
  const table = [
    'campaign,period,unit,indicator,raw',
    row('25231', 'HOUSEHOLDS', '1.500'), row('25231', 'HOUSEHOLDS_REACHED', 'trên 900'), row('25222', 'HOUSEHOLDS', 'nhiều lắm'), row('25222', 'HOUSEHOLDS_REACHED', '800'), row('25225', 'HOUSEHOLDS', '1.200'),
  ].join('\n')
  await page.getByLabel('Tệp số liệu').setInputFiles({ name: 'tong-hop.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await button(page, 'Kiểm tra thử').click()
  await page.getByRole('row', { name: /4 raw.*“nhiều lắm” không phải là số liệu/ }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'import-1-rehearsed')
  const found = async () => (await call('approver', 'GET', `/reports?campaign=${campaign}&limit=200`)).value.items.length
  expect(await found()).toBe(1)

  await page.getByLabel('Khi tệp có lỗi').selectOption({ label: 'Nhập các đơn vị không có lỗi, bỏ qua đơn vị có lỗi' })
  await page.getByRole('checkbox', { name: /^Nộp luôn/ }).check()
  await button(page, 'Nhập số liệu').click()
  await page.getByText('Đã nhập 3 số liệu mới và sửa 0 số liệu; lập 2 báo cáo, nộp 1 báo cáo.').waitFor()
  await page.getByText('Giữ nguyên 0 số liệu; không nhập 2 ô của 1 báo cáo.').waitFor()
  await page.getByText('Báo cáo còn thiếu số liệu bắt buộc').first().waitFor()
  expect(await isWorkbook(await fetched(page, 'Tải tệp có ghi lỗi bên cạnh ô'))).toBe(true)
  await screenshot(page, 'import-2-entered')
  expect(await found()).toBe(3)

  await page.reload()
  await page.getByText(/^Đã nhập 3 số liệu mới/).waitFor()
  await context.close()
})
