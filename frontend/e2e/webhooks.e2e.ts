import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems } from './axe.ts'
import { launchBrowser, screenshot, settled, signIn, visitor } from './browser.ts'

// An administrator connects another office's program, which is this test: it receives, verifies and answers.
const NAME = `Cổng thông tin, lần ${Date.now()}`

interface Received {
  headers: IncomingHttpHeaders
  body: string
}

let browser: Browser
let receiver: Server
const received: Received[] = []
beforeAll(async () => {
  browser = await launchBrowser()
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
      response.writeHead(200).end('Đã nhận tin')
    })
  })
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  receiver.close()
  await browser.close()
})

function isSignedWith(secret: string, { headers, body }: Received): boolean {
  const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')
  return String(headers['webhook-signature']).split(' ').includes(`v1,${signature}`)
}

test('an administrator connects a program, tries it and sees what was delivered', async () => {
  const context = await visitor(browser)
  const page = await context.newPage()
  await signIn(page, 'administrator')
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Kết nối' }).click()
  await settled(page)
  expect(await accessibilityProblems(page)).toEqual([])

  await page.getByRole('link', { name: 'Thêm kết nối' }).click()
  await page.getByRole('textbox', { name: 'Địa chỉ nhận' }).fill('https://127.0.0.1/hooks')
  await page.getByRole('checkbox', { name: 'Kết nối nhận tin' }).check()
  await page.getByRole('textbox', { name: 'Dùng cho' }).fill(NAME)
  await page.getByRole('button', { name: 'Thêm kết nối' }).click()
  await page.getByRole('alert').getByText(/Máy chủ này không có địa chỉ trên Internet công cộng/).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'webhooks-1-refused')
  await page.getByRole('textbox', { name: 'Địa chỉ nhận' }).fill(`http://localhost:${(receiver.address() as AddressInfo).port}/hooks`)
  await page.getByRole('button', { name: 'Thêm kết nối' }).click()
  const secret = (await page.locator('code', { hasText: /^whsec_/ }).textContent()) ?? ''
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'webhooks-2-secret')

  await page.getByRole('link', { name: 'Mở kết nối' }).click()
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
  expect(await page.getByText(secret).count()).toBe(0)
  await page.getByRole('button', { name: 'Gửi tin thử' }).click()
  await page.getByRole('status').getByText('Nội dung trả lời: Đã nhận tin').waitFor()
  expect(received.some((message) => message.body.includes('"webhook.test"') && isSignedWith(secret, message))).toBe(true)

  await page.getByRole('row', { name: /Kết nối nhận tin webhook\.test.*Đã nhận/ }).waitFor()
  await page.getByRole('button', { name: 'Tạm ngừng' }).click()
  await page.getByText('Tạm ngừng', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Gửi tiếp' }).click()
  await expect.poll(() => received.map(({ body }) => (JSON.parse(body) as { type: string }).type), { timeout: 30_000 }).toContain('webhook.resumed')
  expect(received.every((message) => isSignedWith(secret, message))).toBe(true)
  await expect.poll(async () => {
    await page.reload()
    await settled(page)
    return page.getByRole('row', { name: /Kết nối nhận tin webhook\.resumed.*Đã nhận/ }).count()
  }, { timeout: 30_000 }).toBe(1)
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'webhooks-3-deliveries')
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await screenshot(page, 'webhooks-4-phone')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await settled(page)
  expect(await accessibilityProblems(page)).toEqual([])
  await screenshot(page, 'webhooks-5-dark')

  await page.getByRole('button', { name: 'Xoá kết nối' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kết nối nhận tin (webhook)' }).waitFor()
  await settled(page)
  expect(await page.getByText(NAME).count()).toBe(0)
  await context.close()
}, 180_000)
