import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'

// The first story of the product, told by the people who live it, each in a browser of their own.
const CAMPAIGN = `Toàn dân bảo vệ an ninh Tổ quốc, lần ${Date.now()}`
const YEAR = String(new Date().getFullYear())
const DECISION = `${Date.now()}/QĐ-UBND`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function as<T>(role: string, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await visitor(browser)
  const page = await context.newPage()
  try {
    if (role !== 'anyone') await signIn(page, role)
    return await act(page)
  } catch (failure) {
    await screenshot(page, `story-failed-${role}`)
    throw failure
  } finally {
    await context.close()
  }
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: false })
/** The figure of an indicator in the entry grid. */
const cell = (page: Page, indicator: string) => page.getByRole('textbox', { name: new RegExp(`^${indicator}.* Số liệu$`) })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** A planner defines a campaign with a target of 75 % and launches it. */
const launch = () =>
  as('planner', async (page) => {
    await page.getByRole('link', { name: 'Lập phong trào' }).click()
    await field(page, 'Tên phong trào').fill(CAMPAIGN)
    await field(page, 'Thời kỳ').fill(YEAR)
    await choose(page, 'Đơn vị chủ trì', 'dong nai', /Đồng Nai/)
    await choose(page, 'Văn bản làm căn cứ', '09/KH-UBND', /09\/KH-UBND/)
    await field(page, 'Nội dung').fill('Tuyên truyền đến từng hộ dân\nXây dựng mô hình tự quản')
    await button(page, 'Lập phong trào').click()
    await page.getByRole('heading', { level: 1, name: CAMPAIGN }).waitFor()

    await page.getByRole('link', { name: 'Thêm chỉ tiêu' }).click()
    await field(page, 'Ký hiệu').fill('T1')
    await field(page, 'Nội dung chỉ tiêu').fill('Tỷ lệ hộ dân được tuyên truyền')
    await page.getByLabel('Số liệu', { exact: true }).selectOption('HOUSEHOLDS_REACHED')
    await page.getByLabel('Trên tổng số').selectOption('HOUSEHOLDS')
    await field(page, 'Ngưỡng').fill('75')
    await button(page, 'Thêm chỉ tiêu').click()
    await page.getByText('Tỷ lệ hộ dân được tuyên truyền').waitFor()

    await button(page, 'Phát động').click()
    await confirm(page)
    await page.getByText('Đang thực hiện', { exact: true }).waitFor()
    await screenshot(page, 'story-1-launched')
  })

/** What a cell is, or would be, read as. */
const read = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

/** A reporter of a commune writes the figures as officials do and submits them. */
const report = () =>
  as('reporter', async (page) => {
    await page.goto('/reports/new')
    await settled(page)
    await page.getByLabel('Phong trào', { exact: true }).selectOption({ label: `${CAMPAIGN} (${YEAR})` })
    const unit = page.getByRole('combobox', { name: 'Đơn vị' })
    await expect.poll(() => unit.inputValue()).not.toBe('')
    const commune = await unit.inputValue()
    await button(page, 'Bắt đầu nhập số liệu').click()
    await page.getByRole('heading', { level: 1, name: `Báo cáo của ${commune}` }).waitFor()

    const households = cell(page, 'Tổng số hộ dân trên địa bàn')
    await households.fill('1,000')
    await page.getByRole('group', { name: /“1,000” là 1.000 hộ hay 1 hộ\?/ }).waitFor()
    expect(await households.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await page.getByText('Đã lưu', { exact: true }).count()).toBe(0)
    await screenshot(page, 'story-2-asked')
    await households.fill('1.000')
    await read(page, '1.000 hộ').waitFor()
    await cell(page, 'Hộ dân được tuyên truyền').fill('trên 800')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.getByText('Đã lưu', { exact: true }).count()).toBe(2)
    await read(page, 'trên 800 hộ').waitFor()
    await screenshot(page, 'story-2-entered')
    await button(page, 'Hoàn thành và nộp').click()
    await page.getByText('Chờ duyệt', { exact: true }).waitFor()
    return commune
  })

/** An approver above finds the report in the inbox and approves it. */
const approve = (commune: string) =>
  as('approver', async (page) => {
    await page.goto('/reports?status=SUBMITTED')
    await settled(page)
    await page.getByLabel('Phong trào', { exact: true }).selectOption({ label: `${CAMPAIGN} (${YEAR})` })
    await page.getByRole('link', { name: commune }).click()
    await page.getByRole('heading', { level: 1, name: `Báo cáo của ${commune}` }).waitFor()
    await button(page, 'Duyệt').click()
    await page.getByText('Đã duyệt', { exact: true }).waitFor()
    await screenshot(page, 'story-3-approved')
  })

/** Progress against the threshold is on the screen, from the province down to the commune. */
const followProgress = () =>
  as('planner', async (page) => {
    await page.getByRole('searchbox', { name: 'Tìm' }).fill(CAMPAIGN)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: CAMPAIGN }).click()
    await page.getByRole('link', { name: 'Tiến độ' }).click()
    const bar = page.getByRole('img', { name: /T1.*Đạt.*chỉ tiêu ≥ 75%.*đã đạt/ })
    await bar.first().waitFor()
    expect(await bar.first().locator('[data-part=threshold]').getAttribute('x1')).toBe('75%')
    expect(await page.getByText(/Tính trên 1\/\d+ đơn vị đã báo cáo/).first().isVisible()).toBe(true)
    await screenshot(page, 'story-4-progress')
  })

/** A commendation is proposed. */
const propose = (commune: string) =>
  as('planner', async (page) => {
    await page.goto('/commendations/new')
    await settled(page)
    await choose(page, 'Tập thể được đề nghị', commune, new RegExp(commune))
    await page.getByLabel('Hình thức khen thưởng').selectOption('MERIT_CERTIFICATE_PROVINCE')
    await field(page, 'Thành tích').fill(`Thành tích xuất sắc trong phong trào ${CAMPAIGN}`)
    await field(page, 'Minh chứng').fill(`Báo cáo ${DECISION}`)
    await button(page, 'Lập hồ sơ').click()
    await button(page, 'Nộp hồ sơ').click()
    await page.getByText('Đã nộp', { exact: true }).waitFor()
  })

/** The council votes, decides and publishes it. */
const decideAndPublish = () =>
  as('council', async (page) => {
    await page.goto('/commendations?status=SUBMITTED')
    await settled(page)
    await page.getByRole('row', { name: new RegExp(CAMPAIGN) }).getByRole('link').click()
    await page.getByRole('radio', { name: 'Tán thành', exact: true }).check()
    await button(page, 'Biểu quyết').click()
    await page.getByText('Tán thành 1 ·').waitFor()
    await field(page, 'Số quyết định').fill(DECISION)
    await choose(page, 'Cơ quan ra quyết định', 'dong nai', /Đồng Nai/)
    await button(page, 'Quyết định khen').click()
    await page.getByText('Đã quyết định', { exact: true }).waitFor()
    await button(page, 'Công bố').click()
    await confirm(page)
    await page.getByText('Đã công bố', { exact: true }).waitFor()
    await screenshot(page, 'story-5-published')
  })

/** Anyone reads the campaign, its progress and the award without signing in. */
const readAsAnyone = (commune: string) =>
  as('anyone', async (page) => {
    await page.goto('/public')
    await settled(page)
    await page.getByText(`Thành tích xuất sắc trong phong trào ${CAMPAIGN}`).waitFor()
    await page.getByRole('listitem').filter({ hasText: CAMPAIGN }).getByRole('link', { name: commune }).click()
    await page.getByText('Có giá trị').waitFor()
    await screenshot(page, 'story-6-verified')
    await page.goto('/public')
    await page.getByRole('link', { name: CAMPAIGN }).click()
    await page.getByRole('img', { name: /T1.*chỉ tiêu ≥ 75%/ }).first().waitFor()
    await screenshot(page, 'story-7-public-progress')
  })

test('a campaign is launched, reported, approved and followed, and what came of it is commended for all to read', async () => {
  await launch()
  const commune = await report()
  await approve(commune)
  await followProgress()
  await propose(commune)
  await decideAndPublish()
  await readAsAnyone(commune)
}, 240_000)

test('somebody who signs out is signed out', () =>
  as('planner', async (page) => {
    await button(page, 'Đăng xuất').click()
    await page.waitForURL('**/public')
    await button(page, 'Đăng nhập').waitFor()
  }))
