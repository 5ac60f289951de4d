import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, type Look, screenshot, settled, signIn, visitor } from './browser.ts'

// A number on the wall is followed to what an official wrote: by target, by unit, over periods.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function asPlanner(act: (page: Page) => Promise<void>, name: string, look?: Look): Promise<void> {
  const context = await visitor(browser, look)
  const page = await context.newPage()
  try {
    await signIn(page, 'planner')
    await act(page)
  } catch (failure) {
    await screenshot(page, `progress-failed-${name}`)
    throw failure
  } finally {
    await context.close()
  }
}

/** The progress page of the sample's campaign of 2019. */
async function openProgress(page: Page): Promise<string> {
  await page.goto('/campaigns?period=2019')
  await settled(page)
  const campaign = await page.locator('main a[href^="/campaigns/"]').filter({ hasText: 'Toàn dân bảo vệ an ninh Tổ quốc' }).first().getAttribute('href')
  await page.goto(`${campaign}/progress`)
  await settled(page)
  return `${campaign}/progress`
}

test('a number opens what it is made of: formula, steps, every figure with its source, and what was left out', () =>
  asPlanner(async (page) => {
    await openProgress(page)
    const row = page.getByRole('article').filter({ hasText: 'T1 ·' })
    await row.getByRole('link', { name: /Con số này từ đâu/ }).click()
    await page.getByRole('heading', { level: 1, name: /^T1/ }).waitFor()
    const step = page.getByRole('listitem').filter({ hasText: /^Hộ dân được tuyên truyền \/ Tổng số hộ dân trên địa bàn ≥ 75%/ })
    await step.getByText(/^Tổng số hộ dân trên địa bàn: .* hộ$/).waitFor()
    await step.getByText(/ hộ.* : [\d.]+ hộ = .*%/).waitFor()
    await step.getByText(/^So .* với chỉ tiêu ≥ 75%: /).waitFor()
    await page.getByRole('row', { name: /Phường An Lộc.*Tổng số hộ dân.*1\.680.*1\.680 hộ.*Xem báo cáo.*duyệt lúc/ }).waitFor()
    await page.getByText(/\d+ đơn vị chưa báo cáo/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'progress-1-explained')

    await page.getByRole('link', { name: /Xem báo cáo/ }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Báo cáo của/ }).waitFor()
  }, 'explained'))

test('another reading of the plan is chosen by keyboard, shared by its address, and followed to its explanation', () =>
  asPlanner(async (page) => {
    await openProgress(page)
    const readings = page.getByRole('group', { name: 'Cách hiểu câu chữ của kế hoạch' })
    await readings.getByRole('radio', { name: 'Như chỉ tiêu đã ghi' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/reading=PER_CLASS/)
    await page.getByRole('status').filter({ hasText: /Kết quả của T3 đang tính theo cách hiểu khác: Tính riêng từng loại/ }).waitFor()
    const row = page.getByRole('article').filter({ hasText: 'T3 ·' })
    await row.getByText(/số đơn vị của từng loại đạt/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'progress-4-reading')

    await row.getByRole('link', { name: /Con số này từ đâu/ }).click()
    await page.getByRole('heading', { level: 1, name: /^T3/ }).waitFor()
    expect(page.url()).toContain('reading=PER_CLASS')
    await page.getByRole('listitem').filter({ hasText: /^≥ 75% số đơn vị của từng loại đạt.*Tỷ lệ đạt của loại đơn vị quyết định kết quả: / }).waitFor()
    await page.getByRole('radio', { name: /^T3: Tính riêng từng loại/ }).and(page.locator(':checked')).focus()
    await page.keyboard.press('ArrowUp')
    await page.getByRole('listitem').filter({ hasText: /^≥ 75% số đơn vị đạt/ }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
    expect(page.url()).not.toContain('reading=')
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'progress-5-explained-reading')
  }, 'reading'))

test('the units of a province stand against the targets, furthest behind first, by keyboard', () =>
  asPlanner(async (page) => {
    const address = await openProgress(page)
    await page.getByRole('link', { name: 'Đơn vị và chỉ tiêu' }).click()
    await page.waitForURL(`**${address}/matrix`)
    await page.getByLabel('Loại đơn vị').selectOption('COMMUNE')
    await page.getByRole('rowheader', { name: /^Xã / }).first().waitFor()
    await page.getByRole('button', { name: /^T1/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/sort=T1/)
    await page.getByRole('columnheader', { name: /^T1/, includeHidden: false }).and(page.locator('[aria-sort=ascending]')).waitFor()
    await settled(page)
    expect(await page.getByRole('row').nth(1).getByRole('cell').first().textContent()).toContain('Chưa đạt')
    expect(await page.getByRole('rowheader').count()).toBe(50)
    await page.getByRole('button', { name: 'Xem thêm' }).click()
    await expect.poll(() => page.getByRole('rowheader').count(), { timeout: 10_000 }).toBeGreaterThan(50)
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'progress-2-matrix')

    const unit = await page.getByRole('rowheader').first().getByRole('link').textContent()
    await page.getByRole('row').nth(1).getByRole('cell').first().getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: /^T1/ }).waitFor()
    await page.getByText(`${unit?.trim()} · Năm 2019`).waitFor()
    await page.goBack()
    await page.getByRole('rowheader').first().getByRole('link').click()
    await page.waitForURL(/\/progress\?.*unit=/)
    await page.getByRole('navigation', { name: 'Đường dẫn' }).getByText(unit?.trim() ?? '').waitFor()
  }, 'matrix'))

test('a target is followed over periods, in a chart with its table', () =>
  asPlanner(async (page) => {
    await openProgress(page)
    await page.getByRole('link', { name: 'Qua các kỳ' }).click()
    await page.getByText('Chưa có số liệu cho kỳ nào trong khoảng này').waitFor()
    await page.getByRole('combobox', { name: 'Từng' }).selectOption('YEAR')
    const chart = page.getByRole('region', { name: 'Kết quả qua các kỳ', exact: true })
    await chart.getByText('Năm 2019').waitFor()
    await page.getByText('Xem bảng số liệu').click()
    await page.getByRole('row', { name: /Năm 2019.*≥ 75%/ }).waitFor()
    expect(page.url()).toContain('kind=YEAR')
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'progress-3-series')
  }, 'series'))

test.each<Look>([{ locale: 'en', colorScheme: 'dark' }, { locale: 'vi', colorScheme: 'dark' }])('on a phone, in $locale, $colorScheme, none of it is wider than the screen', (look) =>
  asPlanner(async (page) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const address = await openProgress(page)
    const explained = await page.locator('main a[href^="/targets/"]').first().getAttribute('href')
    const problems: string[] = []
    for (const path of [address, `${address}/matrix?sort=T1`, `${address}/series?kind=YEAR`, explained ?? '']) {
      await page.goto(path)
      await settled(page)
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) problems.push(`${path} is too wide`)
      problems.push(...(await accessibilityProblems(page)))
      await screenshot(page, `progress-phone-${look.locale}-${path.replace(/\W+/g, '-').slice(-24)}`)
    }
    expect(problems).toEqual([])
  }, `phone-${look.locale}`, look))
