import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'

// What a plan leaves open is read on the target, and a commune sets itself more than its province asks.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function openTarget(page: Page, campaigns: string, campaign: string, target: RegExp): Promise<void> {
  await page.goto(campaigns)
  await settled(page)
  await page.goto((await page.locator('main a[href^="/campaigns/"]').filter({ hasText: campaign }).first().getAttribute('href'))!)
  await page.getByRole('link', { name: target }).click()
  await page.getByRole('heading', { level: 1, name: target }).waitFor()
  await settled(page)
}

async function asPlanner(name: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await visitor(browser)
  const page = await context.newPage()
  try {
    await signIn(page, 'planner')
    await act(page)
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, `targets-${name}`)
  } catch (failure) {
    await screenshot(page, `targets-failed-${name}`)
    throw failure
  } finally {
    await context.close()
  }
}

test('both readings of the slash in the city’s plan stand beside what it leaves open', () =>
  asPlanner('readings', async (page) => {
    await openTarget(page, '/campaigns?period=2024', 'Xây dựng xã, phường', /^T41 ·/)
    await page.getByText(/Dấu gạch chéo có thể nghĩa là “và” hoặc “hoặc”/).waitFor()
    await page.getByText(/^Dấu gạch chéo nghĩa là “hoặc”/).waitFor()
    await page.getByText(/số Xã đạt “Được chọn xây dựng điển hình” ≥ 1 VÀ \(số Phường đạt .* HOẶC số .*\)/i).waitFor()
  }))

test('a commune sets itself a higher target, and not a lower one', () =>
  asPlanner('own', async (page) => {
    await openTarget(page, '/campaigns?period=2019', 'Toàn dân bảo vệ an ninh Tổ quốc', /^T1 ·/)
    await page.getByRole('combobox', { name: 'Đơn vị' }).fill('đa kia')
    await page.getByRole('option', { name: /Đa Kia/ }).first().click()
    await page.getByRole('textbox', { name: /≥ 75%/ }).fill('70')
    await page.getByRole('button', { name: 'Đặt mức riêng' }).click()
    await page.getByRole('alert').getByText(/Mức tự đặt thấp hơn mức của cấp trên/).waitFor()
    await page.getByRole('textbox', { name: /≥ 75%/ }).fill('85')
    await page.getByRole('button', { name: 'Đặt mức riêng' }).click()
    await page.getByRole('listitem').filter({ hasText: /Đa Kia · Cả thời kỳ.*≥ 85%/ }).waitFor()
  }))
