import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../../../../test/browser.ts'
import { contextOf, flow, keep, picture } from '../contexts.ts'
import { fakeBridge } from '../fake-bridge.client.ts'
import { type Harness, openHarness } from '../harness.ts'

let browser: Browser
let harness: Harness
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  ;[browser, harness] = await Promise.all([launchBrowser(), openHarness()])
})
afterAll(async () => {
  await browser.close()
  await harness.dispose()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 760, height: 500 } })
  page = await context.newPage()
  faults = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
})
afterEach(async () => {
  await context.close()
  expect(faults).toEqual([])
})

async function read(config: unknown, options?: Parameters<typeof contextOf>[1]): Promise<void> {
  await page.addInitScript(fakeBridge, contextOf(config, options))
  await page.goto(`${harness.url}/view.html`)
}

const invoked = () =>
  page.evaluate(() =>
    fakeHost.calls.filter(({ command }) => command === 'invoke').map(({ payload }) => payload),
  )

test('a kept picture is painted as an image with its alternative text and no engine', async () => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await read(keep(flow, picture))
  await page.waitForFunction(() => fakeHost.calls.some(({ command }) => command === 'invoke'))
  const image = page.getByRole('img', { name: flow.alt })
  expect(await image.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth)).toBe(240)
  expect(await page.getByText(flow.caption).isVisible()).toBe(true)
  expect(scripts.filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(4)
  expect(await invoked()).toEqual([
    {
      functionKey: 'usage',
      payload: { event: { name: 'app_loaded', parameters: {} }, locale: 'en-US', timeZone: 'Europe/Berlin' },
    },
  ])
})
