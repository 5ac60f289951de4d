import { launchBrowser, signIn, visitor, settled } from './browser.ts'
import { accessibilityProblems } from './axe.ts'
import { call } from './campaignByApi.ts'
const browser = await launchBrowser()
const campaigns = (await call('planner', 'GET', '/campaigns?limit=50&q=theo+lich')).value.items
const c = campaigns[0]?.id
const entry = c && (await call('planner', 'GET', `/campaigns/${c}/calendar`)).value.items[0]?.id
const ob = (await call('reporter', 'GET', '/obligations?limit=1')).value.items[0]?.id
const PAGES = { planner: [`/campaigns/${c}`, `/campaigns/${c}/checks/new`, `/campaigns/${c}/calendar/new`, `/campaigns/${c}/calendar/${entry}`, `/campaigns/${c}/obligations`, '/obligations?whose=all'], reporter: ['/', '/obligations', `/obligations/${ob}`, '/outbox', '/unreachable?to=/units'], approver: ['/reports/inbox'] }
for (const [locale, colorScheme] of [['vi', 'light'], ['en', 'dark']]) for (const [role, pages] of Object.entries(PAGES)) {
  const context = await visitor(browser, { locale, colorScheme }); const page = await context.newPage()
  await signIn(page, role)
  for (const path of pages) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path); await settled(page); await page.waitForLoadState('networkidle')
    const problems = await accessibilityProblems(page)
    await page.setViewportSize({ width: 360, height: 740 }); await page.waitForTimeout(150)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    console.log(locale, role, path.replace(/[0-9a-f-]{36}/g, 'X'), problems.length, wide > 360 ? `WIDE ${wide}` : 'ok', problems.slice(0, 2).join('\n'))
    if (locale === 'vi') await page.screenshot({ path: `/tmp/shots/p${path.replace(/\W+/g, '-').slice(0, 30)}${path.length}.png`, fullPage: true })
  }
  await context.close()
}
await browser.close()
