import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, type Look, screenshot, settled, signIn, visitor } from './browser.ts'

const LOOKS: Look[] = [
  { locale: 'vi', colorScheme: 'light' },
  { locale: 'vi', colorScheme: 'dark' },
  { locale: 'en', colorScheme: 'light' },
  { locale: 'en', colorScheme: 'dark' },
]

/** Pages by the role that works there; of a list, also its first item. */
const PAGES: { role: string | undefined; path: string; first?: RegExp }[] = [
  { role: undefined, path: '/public' },
  { role: undefined, path: '/public', first: /^\/public\/campaigns\// },
  { role: undefined, path: '/public', first: /^\/public\/awards\// },
  { role: undefined, path: '/nowhere' },
  { role: 'planner', path: '/' },
  { role: 'planner', path: '/campaigns' },
  { role: 'planner', path: '/campaigns/new' },
  { role: 'planner', path: '/campaigns', first: /^\/campaigns\/[0-9a-f-]{36}$/ },
  { role: 'planner', path: '/directives' },
  { role: 'planner', path: '/directives', first: /^\/directives\// },
  { role: 'planner', path: '/commendations/new' },
  { role: 'reporter', path: '/reports' },
  { role: 'reporter', path: '/reports/new' },
  { role: 'reporter', path: '/reports', first: /^\/reports\/[0-9a-f-]{36}$/ },
  { role: 'approver', path: '/reports?status=SUBMITTED' },
  { role: 'approver', path: '/reports?status=SUBMITTED', first: /^\/reports\/[0-9a-f-]{36}$/ },
  { role: 'council', path: '/commendations' },
  { role: 'council', path: '/commendations?status=IN_COUNCIL', first: /^\/commendations\/[0-9a-f-]{36}$/ },
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(LOOKS)('in $locale, $colorScheme', (look) => {
  test.each([...new Set(PAGES.map(({ role }) => role))])('every page of %s keeps WCAG 2.2 AA', async (role) => {
    const context = await visitor(browser, look)
    const page = await context.newPage()
    if (role) await signIn(page, role)
    const problems: string[] = []
    for (const one of PAGES.filter((candidate) => candidate.role === role)) {
      await open(page, one.path, one.first)
      problems.push(...(await accessibilityProblems(page)))
      await screenshot(page, `${look.locale}-${look.colorScheme}-${role ?? 'anyone'}${one.path.replace(/\W+/g, '-')}${one.first ? '-first' : ''}`)
    }
    await context.close()
    expect(problems).toEqual([])
  })
})

test('on a phone no page is wider than the screen', async () => {
  const context = await visitor(browser)
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, 'planner')
  const tooWide: string[] = []
  for (const { path, first } of PAGES.filter(({ role }) => !role || role === 'planner')) {
    await open(page, path, first)
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(page.url())
    await screenshot(page, `phone${path.replace(/\W+/g, '-')}${first ? '-first' : ''}`)
  }
  await context.close()
  expect(tooWide).toEqual([])
})

test('nothing is refused by the Content-Security-Policy and no outside host is asked', async () => {
  const context: BrowserContext = await visitor(browser)
  const page = await context.newPage()
  const refused: string[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => void (/Content.Security.Policy/i.test(message.text()) && refused.push(message.text())))
  page.on('request', (request) => void hosts.add(new URL(request.url()).hostname))
  await signIn(page, 'planner')
  for (const { path, first } of PAGES.filter(({ role }) => role === 'planner')) await open(page, path, first)
  await context.close()
  expect(refused).toEqual([])
  expect([...hosts]).toEqual(['localhost'])
})

async function open(page: Page, path: string, first?: RegExp): Promise<void> {
  await page.goto(path)
  await settled(page)
  if (!first) return
  const links = await page.locator('main a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
  const found = links.find((link) => first.test(link))
  expect(found, `a link like ${first} on ${path}`).toBeDefined()
  await page.goto(found ?? '')
  await settled(page)
}
