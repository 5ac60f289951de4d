import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** Where the SPA under test listens: BASE_URL of the runner, by way of vitest.config.ts. */
const SPA_URL = process.env.SPA_URL ?? 'http://localhost:5173'

const SCREENSHOTS = fileURLToPath(new URL('./.screenshots/', import.meta.url))

/** Arguments of the packaged Chromium that are made for a Lambda function and break it on a whole machine. */
const UNWANTED = ['--single-process', '--no-zygote', '--in-process-gpu']
const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** Starts the Chromium that npm brought, or the one named by CHROMIUM_PATH. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath()),
    args: [...sparticuz.args.filter((argument) => !UNWANTED.some((unwanted) => argument.startsWith(unwanted))), ...QUIET],
    headless: true,
  })
}

export interface Look {
  locale: 'vi' | 'en'
  colorScheme: 'light' | 'dark'
}

/** A fresh visitor: own cookies, own storage, Vietnam's time. */
export async function visitor(browser: Browser, look: Look = { locale: 'vi', colorScheme: 'light' }): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: SPA_URL, colorScheme: look.colorScheme, locale: look.locale === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1280, height: 900 },
  })
  await context.addInitScript((locale) => {
    if (location.protocol !== 'about:' && self === top) localStorage.setItem('phongtrao.locale', locale)
  }, look.locale)
  context.setDefaultTimeout(20_000)
  return context
}

/** Signs in at the real Keycloak's own page; user name and password are the role's name in the development realm. */
export async function signIn(page: Page, role: string): Promise<void> {
  await page.goto('/campaigns')
  await page.locator('#username').fill(role)
  await page.locator('#password').fill(role)
  await page.locator('#kc-login').click()
  await page.waitForURL(`${SPA_URL}/campaigns*`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true })
}

/** Waits until the page shows its heading and nothing on it is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => !document.querySelector('[data-loading]'))
}
