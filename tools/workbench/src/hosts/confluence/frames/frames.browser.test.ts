import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../test/browser.ts'
import { startTrial, type Trial } from './trial/start-trial.ts'

let browser: Browser
let trial: Trial

beforeAll(async () => {
  ;[browser, trial] = await Promise.all([launchBrowser(), startTrial()])
})

afterAll(async () => {
  await browser?.close()
  await trial?.dispose()
})

/** Opens a host page and waits until its frames' own code runs. */
async function open(query = 'macros=view'): Promise<{ page: Page; frame: Frame; close(): Promise<void> }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(trial.pageUrl(query))
  const frame = await frameAt(page, 0)
  return { page, frame, close: () => context.close() }
}

async function frameAt(page: Page, at: number): Promise<Frame> {
  const element = await page.waitForSelector(`:nth-match(iframe, ${at + 1})`, { state: 'attached' })
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The iframe has no frame.')
  await frame.waitForSelector('html[data-started]', { state: 'attached' })
  return frame
}

const _told = (page: Page, what: string) =>
  page
    .waitForFunction((name) => globalThis.told.find(([one]) => one === name)?.[1], what)
    .then((found) => found.jsonValue())

/** Runs the app's own code in its frame: `bridge` is the real @forge/bridge. */
const run = (frame: Frame, code: string) => frame.evaluate(`(async () => { ${code} })()`)

test('a frame has its context at once, from its own origin on another site than the host', async () => {
  const { frame, close } = await open()
  const context = await run(frame, 'return bridge.view.getContext()')
  expect(context).toMatchObject({
    accountId: trial.person.accountId,
    locale: 'de-DE',
    timezone: 'Europe/Berlin',
    localId: 'macro-0',
    moduleKey: 'view',
    theme: { colorMode: 'light' },
    extension: {
      type: 'macro',
      content: { type: 'page', subtype: null },
      space: { key: 'DEMO' },
      isEditing: false,
      config: { source: 'diagram 0' },
      macro: { isConfiguring: false, isInserting: false },
    },
  })
  expect(new URL(frame.url()).hostname).toBe('127.0.0.1')
  await close()
})
