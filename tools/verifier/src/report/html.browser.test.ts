import { type Language, languages } from '@crenwiz/policy'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { axeFaults } from '../../../../test/axe.ts'
import { launchBrowser } from '../../../../test/browser.ts'
import { sampleReport } from '../../test/sample-report.ts'
import { html } from './html.ts'
import type { Report } from './report.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
})

async function shown(
  report: Report,
  { colorScheme = 'light' as 'light' | 'dark', width = 1100, language = 'en' as Language } = {},
): Promise<Page> {
  const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.setContent(html(report, language))
  return page
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the report when it is %s',
  async (colorScheme) => {
    expect(await axeFaults(await shown(sampleReport, { colorScheme }))).toEqual([])
  },
)

test.each(['de', 'ja'] as const)('axe finds nothing in the report in %s', async (language) => {
  expect(await axeFaults(await shown(sampleReport, { language }))).toEqual([])
})

test.each(languages)('the report in %s is no wider than a phone', async (language) => {
  const page = await shown(sampleReport, { width: 360, language })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
})

test('the report asks the network for nothing', async () => {
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setContent(html(sampleReport), { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
})

test('on paper everything that is folded is printed', async () => {
  const page = await shown(sampleReport)
  await page.emulateMedia({ media: 'print' })
  const heights: unknown = await page.evaluate(
    `[...document.querySelectorAll('details > :not(summary)')].map((one) => one.getBoundingClientRect().height > 0 && one.checkVisibility({ contentVisibilityAuto: true }))`,
  )
  expect(heights).not.toContain(false)
})
