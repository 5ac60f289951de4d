import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'
import { campaignInPreparation } from './campaignByApi.ts'

// The reporting cycle as its people live it: a calendar and checks are set, units see what they owe, wrong figures are
// held up, an approver decides on many, and everybody sees how far the units have come.
const CAMPAIGN = `Báo cáo theo lịch, lần ${Date.now()}`
const YEAR = new Date().getFullYear()

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function as(role: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await visitor(browser)
  const page = await context.newPage()
  await signIn(page, role)
  try {
    await act(page)
    expect(await accessibilityProblems(page)).toEqual([])
  } catch (failure) {
    await screenshot(page, `cycle-failed-${role}`)
    throw failure
  } finally {
    await context.close()
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const cell = (page: Page, indicator: string) => page.getByRole('textbox', { name: new RegExp(`^${indicator}.* Số liệu$`) })

/** A planner puts a yearly report into the calendar, sets a check, and launches. */
const plan = (campaign: string) =>
  as('planner', async (page) => {
    await page.goto(`/campaigns/${campaign}`)
    await settled(page)
    await page.getByRole('link', { name: 'Thêm vào lịch' }).click()
    await page.getByRole('textbox', { name: 'Ký hiệu' }).fill('YEAR_END')
    await page.getByRole('textbox', { name: 'Việc phải làm' }).fill('Báo cáo tổng kết năm')
    await page.getByLabel('Bao lâu một lần').selectOption({ label: 'Hằng năm' })
    await page.getByRole('textbox', { name: 'Tháng trong kỳ' }).fill('12')
    await page.getByRole('textbox', { name: 'Ngày', exact: true }).fill('31')
    await button(page, 'Thêm vào lịch').click()
    await page.getByText('Hằng năm, ngày 31 tháng 12').waitFor()

    await page.getByRole('link', { name: 'Thêm kiểm tra' }).click()
    await page.getByLabel('Số liệu được kiểm tra').selectOption('HOUSEHOLDS_REACHED')
    await page.getByLabel('Không quá số liệu').selectOption('HOUSEHOLDS')
    await expect.poll(() => page.getByRole('textbox', { name: 'Điều phải đúng' }).inputValue()).toBe('“Hộ dân được tuyên truyền” không quá “Tổng số hộ dân trên địa bàn”')
    await button(page, 'Thêm kiểm tra').click()
    await page.getByText('Lỗi: không nộp được cho đến khi sửa').waitFor()

    await button(page, 'Phát động').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByText('Đang thực hiện', { exact: true }).waitFor()
    await screenshot(page, 'cycle-1-planned')
  })

/** The paper that the figures come from goes along, and comes back as it was. */
async function attach(page: Page): Promise<void> {
  const name = 'Báo cáo 12-BC-UBND (bản quét).pdf'
  const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  const field = page.getByLabel('Thêm tài liệu')
  await field.setInputFiles({ name: 'trang.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') })
  await page.getByText(/^Không nhận loại tệp này/).waitFor()
  await field.setInputFiles({ name, mimeType: 'application/pdf', buffer: scan })
  await page.getByText(`Đã đính kèm ${name}`).waitFor()
  const [kept] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Tải về.*bản quét/ }).click()])
  expect(kept.suggestedFilename()).toBe(name)
  expect(readFileSync(await kept.path())).toEqual(scan)
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'cycle-3-attached')
}

/** A reporter finds what is owed, and is held up where a figure cannot be right. */
const report = () =>
  as('reporter', async (page) => {
    await page.goto('/')
    await settled(page)
    const owed = page.getByRole('listitem').filter({ hasText: CAMPAIGN }).filter({ hasText: 'Báo cáo tổng kết năm' })
    await owed.getByText(`hạn 31/12/${YEAR}`).waitFor()
    await screenshot(page, 'cycle-2-home')
    await owed.getByRole('link', { name: /^Lập báo cáo/ }).click()
    await settled(page)
    await page.waitForLoadState('networkidle')
    await button(page, 'Bắt đầu nhập số liệu').click()

    await cell(page, 'Tổng số hộ dân trên địa bàn').fill('1.000')
    await cell(page, 'Hộ dân được tuyên truyền').fill('1.200')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /^Hộ dân được tuyên truyền/ }).getByText(/Lỗi: .*không quá/).waitFor()
    await page.getByText('2 ô đã lưu').waitFor()
    await button(page, 'Hoàn thành và nộp').click()
    await page.getByRole('alert').getByRole('link', { name: /không quá/ }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'cycle-3-held-up')

    await cell(page, 'Hộ dân được tuyên truyền').fill('900')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /^Hộ dân được tuyên truyền/ }).getByText('900 hộ').waitFor()
    await attach(page)
    await button(page, 'Hoàn thành và nộp').click()
    await page.getByText('Chờ duyệt', { exact: true }).waitFor()
  })

/** An approver decides in the inbox; the result is told for each report. */
const approve = () =>
  as('approver', async (page) => {
    await page.goto('/reports/inbox')
    await settled(page)
    await page.getByLabel('Phong trào', { exact: true }).selectOption({ label: `${CAMPAIGN} (${YEAR})` })
    await page.getByText('Không có điểm nào khác thường theo các kiểm tra').waitFor()
    await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check()
    await button(page, 'Duyệt 1 báo cáo').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByRole('heading', { name: 'Đã duyệt 1/1 báo cáo' }).waitFor()
    await screenshot(page, 'cycle-4-approved')
  })

/** How complete the units are, as a map of the tree. */
const follow = (campaign: string) =>
  as('planner', async (page) => {
    await page.goto(`/campaigns/${campaign}/obligations`)
    await settled(page)
    await page.getByRole('link', { name: /1\/1.*Đủ/ }).waitFor()
    expect(await page.getByRole('link', { name: /0\/1.*Đang làm/ }).count()).toBeGreaterThan(1)
    await screenshot(page, 'cycle-5-map')
  })

test('what is owed is seen, checked, handed in, approved and counted', async () => {
  const campaign = await campaignInPreparation(CAMPAIGN)
  await plan(campaign)
  await report()
  await approve()
  await follow(campaign)
}, 240_000)
