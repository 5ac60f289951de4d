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

/** Pages by the role that works there; of a list, also its first item, and what lies below that. */
const PAGES: { role: string; path: string; first?: RegExp; then?: string }[] = [
  { role: 'anyone', path: '/public' },
  { role: 'anyone', path: '/public', first: /^\/public\/campaigns\// },
  { role: 'anyone', path: '/public', first: /^\/public\/awards\// },
  { role: 'anyone', path: '/public', first: /^\/public\/campaigns\//, then: '?view=RESTATED&asOf=2026-04-30' },
  { role: 'anyone', path: '/nowhere' },
  { role: 'planner', path: '/' },
  { role: 'planner', path: '/campaigns' },
  { role: 'planner', path: '/campaigns/new' },
  { role: 'planner', path: '/campaigns', first: /^\/campaigns\/[0-9a-f-]{36}$/ },
  { role: 'planner', path: '/campaigns?period=2019', first: /^\/campaigns\/[0-9a-f-]{36}$/, then: '/progress' },
  { role: 'planner', path: '/campaigns', first: /^\/campaigns\/[0-9a-f-]{36}$/, then: '/targets/new' },
  { role: 'planner', path: '/campaigns', first: /^\/campaigns\/[0-9a-f-]{36}$/, then: '/checks/new' },
  { role: 'planner', path: '/campaigns', first: /^\/campaigns\/[0-9a-f-]{36}$/, then: '/calendar/new' },
  { role: 'planner', path: '/campaigns', first: /^\/campaigns\/[0-9a-f-]{36}$/, then: '/obligations' },
  { role: 'planner', path: '/obligations?whose=all' },
  { role: 'planner', path: '/obligations?whose=all', first: /^\/obligations\/[0-9a-f-]{36}$/ },
  { role: 'planner', path: '/directives' },
  { role: 'planner', path: '/directives', first: /^\/directives\// },
  { role: 'planner', path: '/campaigns?period=2019', first: /^\/campaigns\/[0-9a-f-]{36}$/, then: '/progress?view=RESTATED&asOf=2026-04-30' },
  { role: 'planner', path: '/units' },
  { role: 'planner', path: '/units?q=binh+phuoc' },
  { role: 'planner', path: '/units?q=da+kia', first: /^\/units\/[0-9a-f-]{36}/ },
  { role: 'planner', path: '/commendations/new' },
  { role: 'administrator', path: '/units/reorganise' },
  { role: 'administrator', path: '/webhooks' },
  { role: 'administrator', path: '/webhooks/new' },
  { role: 'anyone', path: '/unreachable?to=/units' },
  { role: 'reporter', path: '/' },
  { role: 'reporter', path: '/outbox' },
  { role: 'reporter', path: '/reports' },
  { role: 'reporter', path: '/reports/new' },
  { role: 'reporter', path: '/reports/import' },
  { role: 'reporter', path: '/obligations' },
  { role: 'reporter', path: '/reports?status=RETURNED', first: /^\/reports\/[0-9a-f-]{36}$/ },
  { role: 'reporter', path: '/reports', first: /^\/reports\/[0-9a-f-]{36}$/ },
  { role: 'approver', path: '/' },
  { role: 'approver', path: '/reports/inbox' },
  { role: 'approver', path: '/reports/import' },
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
    if (role !== 'anyone') await signIn(page, role)
    const problems: string[] = []
    for (const one of PAGES.filter((candidate) => candidate.role === role)) {
      await open(page, one)
      problems.push(...(await accessibilityProblems(page)))
      await screenshot(page, `${look.locale}-${look.colorScheme}-${role}${one.path.replace(/\W+/g, '-')}${one.first ? '-first' : ''}${(one.then ?? '').replace(/\W+/g, '-')}`)
    }
    await context.close()
    expect(problems).toEqual([])
  })
})

test.each([...new Set(PAGES.map(({ role }) => role))])('on a phone no page of %s is wider than the screen', async (role) => {
  const context = await visitor(browser)
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 740 })
  if (role !== 'anyone') await signIn(page, role)
  const tooWide: string[] = []
  for (const one of PAGES.filter((candidate) => candidate.role === role)) {
    await open(page, one)
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(page.url())
    await screenshot(page, `phone-${role}${one.path.replace(/\W+/g, '-')}${one.first ? '-first' : ''}${(one.then ?? '').replace(/\W+/g, '-')}`)
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
  for (const one of PAGES.filter(({ role }) => role === 'planner')) await open(page, one)
  await context.close()
  expect(refused).toEqual([])
  expect([...hosts]).toEqual(['localhost'])
})

async function open(page: Page, { path, first, then = '' }: (typeof PAGES)[number]): Promise<void> {
  await page.goto(path)
  await settled(page)
  if (!first) return
  const links = await page.locator('main a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
  const found = links.find((link) => first.test(link))
  expect(found, `a link like ${first} on ${path}`).toBeDefined()
  await page.goto(`${found}${then}`)
  await settled(page)
}
