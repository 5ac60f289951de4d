import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'

// A city is split on paper: shares are declared, what lies below is placed, and all of it is taken back again.
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function asAdministrator(act: (page: Page) => Promise<void>, name: string): Promise<void> {
  const context = await visitor(browser)
  const page = await context.newPage()
  try {
    await signIn(page, 'administrator')
    await act(page)
  } catch (failure) {
    await screenshot(page, `reorganisation-failed-${name}`)
    throw failure
  } finally {
    await context.close()
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

/** A day of its own for each run, so that runs on the same data do not order the same day twice. */
const DAY = new Date(Date.UTC(2031, 0, 2 + (Math.floor(Date.now() / 60_000) % 700)))
const [YEAR, MONTH, DATE] = DAY.toISOString().slice(0, 10).split('-')
const NORTH = `Thành phố Cần Thơ Bắc ${DATE}${MONTH}`
const SOUTH = `Thành phố Cần Thơ Nam ${DATE}${MONTH}`
const ORDER = `Chia tách ngày ${DATE}/${MONTH}/${YEAR}`

async function open(page: Page, name: string): Promise<void> {
  await button(page, 'Thêm đơn vị mới lập').click()
  await page.getByRole('textbox', { name: 'Tên', exact: true }).last().fill(name)
  await page.getByRole('combobox', { name: 'Loại', exact: true }).last().selectOption('MUNICIPALITY')
}

const split = async (page: Page) => {
  await page.goto('/units/reorganise')
  await settled(page)
  await page.getByLabel('Hình thức').selectOption('SPLIT_INTO')
  await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill(`${DATE}/${MONTH}/${YEAR}`)
  await page.getByRole('textbox', { name: 'Căn cứ', exact: false }).fill('Nghị quyết thử nghiệm')
  await choose(page, 'Đơn vị được sắp xếp', 'can tho', /Thành phố Cần Thơ/)
  await open(page, NORTH)
  await open(page, SOUTH)
  await choose(page, 'Đơn vị mới trực thuộc', 'viet nam', /Việt Nam/)

  expect(await page.getByRole('radio', { name: /Không công bố tỷ lệ/ }).isChecked()).toBe(true)
  await page.getByRole('radio', { name: /Có văn bản công bố tỷ lệ/ }).check()
  await page.getByLabel('Số liệu được chia').selectOption('HOUSEHOLDS_REACHED')
  await page.getByRole('textbox', { name: NORTH }).fill('62,5')
  await page.getByText('Tổng 62,5%, còn thiếu 37,5% cho đủ 100%').waitFor()
  await button(page, 'Xem trước').click()
  await page.getByRole('alert').getByText('Tổng tỷ lệ phải đúng bằng 100%').waitFor()
  await page.getByRole('textbox', { name: SOUTH }).fill('37,5')
  await page.getByText('Tổng đúng 100%').waitFor()

  await button(page, 'Xem trước').click()
  await page.getByRole('alert').getByText('Cần nêu từng đơn vị trực thuộc chuyển về đâu').waitFor()
}

/** By keyboard: one unit is ticked and sent south, all the rest north. */
const placeByKeyboard = async (page: Page) => {
  await page.getByRole('checkbox', { name: /Phường Vĩnh Châu/ }).focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Chuyển về', { exact: true }).selectOption({ label: SOUTH })
  await button(page, 'Chuyển 1 đơn vị đã đánh dấu').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Chuyển về', { exact: true }).selectOption({ label: NORTH })
  await button(page, /Chuyển tất cả \d+ đơn vị chưa có nơi về/).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Mọi đơn vị đã có nơi về').waitFor()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await screenshot(page, 'reorganisation-1-phone')
  await page.setViewportSize({ width: 1280, height: 900 })
}

const carryOut = async (page: Page) => {
  await button(page, 'Xem trước').click()
  await page.getByRole('row', { name: new RegExp(`Phường Vĩnh Châu.*trực thuộc Thành phố Cần Thơ.*trực thuộc ${SOUTH}`) }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'reorganisation-2-rehearsed')
  await button(page, 'Thực hiện sắp xếp').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('heading', { level: 1, name: ORDER }).waitFor()
}

const takeBack = async (page: Page) => {
  await page.getByRole('link', { name: NORTH }).click()
  await page.getByRole('row', { name: new RegExp(`Chia tách.*${NORTH}.*62,5%`) }).getByRole('link', { name: /Xem/ }).click()
  await page.getByRole('heading', { level: 1, name: ORDER }).waitFor()
  await page.getByRole('textbox', { name: 'Căn cứ hoặc lý do hoàn lại' }).fill('Nhập thử')
  await button(page, 'Xem trước').click()
  await page.getByRole('row', { name: new RegExp(`Huỷ việc lập.*${NORTH}`) }).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'reorganisation-3-taking-back')
  await button(page, 'Hoàn lại').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('heading', { level: 1, name: /Hoàn lại lần sắp xếp/ }).waitFor()
  await page.getByRole('link', { name: 'Xem lần sắp xếp được hoàn lại' }).click()
  await page.getByText('Đã được hoàn lại').waitFor()
}

test('a split with declared shares is rehearsed, carried out, and taken back', () =>
  asAdministrator(async (page) => {
    await split(page)
    await placeByKeyboard(page)
    await carryOut(page)
    await takeBack(page)
  }, 'split'))

test('a reorganisation on which something later rests is not taken back, and what rests on it is named', () =>
  asAdministrator(async (page) => {
    await page.goto('/units?q=soc+trang')
    await settled(page)
    await page.getByRole('link', { name: 'Tỉnh Sóc Trăng', exact: true }).click()
    await page.getByRole('row', { name: /Sáp nhập.*Tỉnh Sóc Trăng.*Thành phố Cần Thơ/ }).getByRole('link', { name: /Xem/ }).click()
    await page.getByRole('textbox', { name: 'Căn cứ hoặc lý do hoàn lại' }).fill('Nhập thử')
    await button(page, 'Xem trước').click()
    const alert = page.getByRole('alert').filter({ hasText: 'Chưa hoàn lại được' })
    await alert.getByRole('link', { name: 'Nâng loại ngày 30/04/2026' }).waitFor()
    expect(await button(page, 'Hoàn lại').count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot(page, 'reorganisation-4-refused')
  }, 'refused'))
