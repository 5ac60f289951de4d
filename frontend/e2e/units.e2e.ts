import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'

// A province that is no more, followed to the city of today: in the tree, in its graph, and in the figures of its campaign.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function as(role: string, act: (page: Page) => Promise<void>, name: string): Promise<void> {
  const context = await visitor(browser)
  const page = await context.newPage()
  try {
    if (role !== 'anyone') await signIn(page, role)
    await act(page)
  } catch (failure) {
    await screenshot(page, `units-failed-${name}`)
    throw failure
  } finally {
    await context.close()
  }
}

const treeItem = (page: Page, name: RegExp) => page.getByRole('tree').getByRole('treeitem', { name })

test('Bình Phước of 2019 is found in the tree of its day and followed to the Đồng Nai City of today, with the legal basis', () =>
  as('planner', async (page) => {
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click()
    await treeItem(page, /Thành phố Đồng Nai/).waitFor()
    expect(await treeItem(page, /Tỉnh Bình Phước/).count()).toBe(0)
    await page.getByRole('button', { name: '30/04/2026' }).waitFor()

    await page.getByRole('textbox', { name: 'Cây đơn vị tại ngày' }).fill('1/1/2019')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/units?asOf=2019-01-01')
    await treeItem(page, /Tỉnh Bình Phước/).waitFor()
    await treeItem(page, /Tỉnh Bình Phước/).focus()
    await page.keyboard.press('ArrowRight')
    await treeItem(page, /Huyện Bù Gia Mập/).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Xem đơn vị' }).click()

    await page.getByRole('heading', { level: 1, name: 'Tỉnh Bình Phước' }).waitFor()
    const graph = page.getByRole('region', { name: /Sơ đồ tiền thân và kế thừa/ })
    for (const name of ['Tỉnh Bình Phước', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai']) await graph.getByRole('link', { name, exact: true }).waitFor()
    await graph.getByText('Sáp nhập').waitFor()
    expect(await graph.getByText(/Nghị quyết 202\/2025\/QH15/).isVisible()).toBe(true)
    const merger = page.getByRole('row', { name: /01\/07\/2025.*Sáp nhập.*Tỉnh Bình Phước.*Tỉnh Đồng Nai.*toàn bộ.*202\/2025\/QH15/ })
    expect(await merger.isVisible()).toBe(true)
    await screenshot(page, 'units-1-binh-phuoc')

    await graph.getByRole('link', { name: 'Thành phố Đồng Nai', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Thành phố Đồng Nai' }).waitFor()
    await page.getByRole('row', { name: /Loại.*từ 30\/04\/2026 đến nay.*ngày đang xem/ }).waitFor()
    await screenshot(page, 'units-2-dong-nai')
  }, 'tree'))

test('a name without accents finds the units that bear it now and those that bore it', () =>
  as('planner', async (page) => {
    await page.goto('/units')
    await settled(page)
    await page.getByRole('searchbox', { name: 'Tên hoặc mã đơn vị' }).fill('binh phuoc')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /Phường Bình Phước.*Phường.*Thành phố Đồng Nai.*từ 01\/07\/2025 đến nay/ }).waitFor()
    await page.getByRole('row', { name: /Tỉnh Bình Phước.*Tỉnh.*Việt Nam.*từ 08\/07\/2004 đến trước 01\/07\/2025.*Không còn/ }).waitFor()
  }, 'search'))

test('progress of 2019 is told as reported and of the units of today, with a sentence and its steps', () =>
  as('planner', async (page) => {
    await page.goto('/campaigns?period=2019')
    await settled(page)
    await page.getByRole('link', { name: 'Toàn dân bảo vệ an ninh Tổ quốc', exact: true }).click()
    await page.getByRole('link', { name: 'Tiến độ' }).click()
    const trail = page.getByRole('navigation', { name: 'Đường dẫn' })
    await trail.getByText('Tỉnh Bình Phước').waitFor()
    await page.getByRole('link', { name: 'Huyện Bù Gia Mập', exact: true }).waitFor()
    expect(await page.getByRole('radio', { name: 'Như đã báo cáo' }).isChecked()).toBe(true)

    await page.getByRole('radio', { name: 'Quy về địa giới của một ngày' }).check()
    const done = page.getByRole('region', { name: 'Đã quy đổi thế nào' })
    await done.getByText(/Số liệu kỳ 2019/).waitFor()
    expect(page.url()).toMatch(/view=RESTATED&asOf=\d{4}-\d\d-\d\d/)
    await trail.getByText('Thành phố Đồng Nai').waitFor()
    await page.getByRole('link', { name: 'Xã Đa Kia', exact: true }).waitFor()
    await done.getByText(/Xem \d+ bước quy đổi/).click()
    await done.getByText(/Nghị quyết 1662\/NQ-UBTVQH15/).first().waitFor()
    await screenshot(page, 'units-3-restated')

    await page.getByRole('radio', { name: 'Như đã báo cáo' }).check()
    await trail.getByText('Tỉnh Bình Phước').waitFor()
    await done.waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('view=')
  }, 'progress'))

test('anyone switches the public page between the units of then and of today, and reads why in the chosen language', () =>
  as('anyone', async (page) => {
    await page.goto('/public')
    await settled(page)
    await page.getByRole('link', { name: /^Toàn dân bảo vệ an ninh Tổ quốc Tỉnh Bình Phước · Năm 2019/ }).click()
    await page.getByRole('img', { name: /T1/ }).waitFor()
    await page.getByRole('radio', { name: 'Quy về địa giới của một ngày' }).focus()
    await page.keyboard.press('Space')
    const done = page.getByRole('region', { name: 'Đã quy đổi thế nào' })
    await done.getByText(/^Số liệu kỳ 2019 được tính lại/).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Thành phố Đồng Nai' }).waitFor()
    await page.getByRole('button', { name: '01/07/2025' }).click()
    await page.getByRole('heading', { level: 2, name: 'Tỉnh Đồng Nai' }).waitFor()
    expect(page.url()).toMatch(/view=RESTATED&asOf=2025-07-01/)
    await page.getByRole('button', { name: '30/04/2026' }).waitFor()

    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText(/^The figures of 2019 are told of the administrative units of 01\/07\/2025/).waitFor()
    expect(await page.getByText(/^Số liệu kỳ 2019/).count()).toBe(0)
    expect(await page.getByRole('region', { name: 'What was restated' }).getByRole('link').count()).toBe(0)
    await page.getByRole('radio', { name: 'The units that reported' }).check()
    await page.getByRole('heading', { level: 2, name: 'Tỉnh Đồng Nai' }).waitFor({ state: 'detached' })
  }, 'public'))

/** A day of its own for each run, so that runs on the same data do not order the same day twice. */
const DAY = new Date(Date.UTC(2027, 0, 2 + (Math.floor(Date.now() / 60_000) % 700)))
const [YEAR, MONTH, DATE] = DAY.toISOString().slice(0, 10).split('-')
const NEW_NAME = `Xã Bù Gia Mập ${DATE}${MONTH}${YEAR}`
const ORDER = `Nghị quyết ${DATE}${MONTH}/NQ-UBTVQH`

test('an administrator sees what a renaming would do, carries it out, and finds it with its legal basis', () =>
  as('administrator', async (page) => {
    await page.goto('/units')
    await page.getByRole('link', { name: 'Sắp xếp đơn vị' }).click()
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('alert').getByText(/Có \d chỗ cần sửa/).waitFor()

    await page.getByLabel('Hình thức').selectOption('RENAMED')
    await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill(`${DATE}/${MONTH}/${YEAR}`)
    await page.getByRole('textbox', { name: 'Căn cứ', exact: false }).fill(ORDER)
    await page.getByRole('combobox', { name: 'Đơn vị được sắp xếp' }).fill('bu gia map')
    await page.getByRole('option', { name: /Xã Bù Gia Mập/ }).first().click()
    await page.getByRole('textbox', { name: 'Tên' }).fill(NEW_NAME)
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('row', { name: new RegExp(`Thay đổi.*Xã Bù Gia Mập.*${NEW_NAME}`) }).waitFor()
    await screenshot(page, 'units-4-rehearsed')

    await page.getByRole('button', { name: 'Thực hiện sắp xếp' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByRole('heading', { level: 1, name: NEW_NAME }).waitFor()
    await page.getByRole('region', { name: /Sơ đồ tiền thân và kế thừa/ }).getByText(ORDER).waitFor()
  }, 'renaming'))
