import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from '../../../../../../../../test/axe.ts'
import { launchBrowser } from '../../../../../../../../test/browser.ts'
import { container, type DocNode, isContainer, textNode } from '../../../docs/model.ts'
import { plainText } from '../../../docs/plain-text.ts'
import { walk } from '../../../docs/tree.ts'
import { bodyOf, paragraph, png, value } from '../../../docs/trial-docs.ts'
import { startTrial, type Trial } from './trial/start-trial.ts'

let browser: Browser
let context: BrowserContext
let trial: Trial

beforeAll(async () => {
  ;[browser, trial] = await Promise.all([launchBrowser(), startTrial()])
  context = await browser.newContext()
})

afterAll(async () => {
  await browser?.close()
  await trial?.dispose()
})

async function open(id: string, query = ''): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(trial.url(id, query))
  await page.waitForSelector('html[data-started]', { state: 'attached' })
  return page
}

const settled = (page: Page) => page.evaluate('paper.settled()')
const shown = (page: Page) => page.locator('.paper-sheet').innerText()
const text = (id: string) => plainText(trial.body(id))
const nodesOf = (id: string, kind: DocNode['kind']) =>
  [...walk(trial.body(id))].filter((node) => node.kind === kind)

test('what is typed is in the document, paragraph by paragraph, and can be undone', async () => {
  const id = trial.create('Typing')
  const page = await open(id)
  await page.getByRole('textbox', { name: 'Text of the document' }).click()
  await page.keyboard.type('One')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two')
  await settled(page)
  expect(text(id)).toBe('One\nTwo')
  await page.keyboard.press('Control+z')
  await settled(page)
  expect(text(id)).not.toContain('Two')
  await page.close()
})
