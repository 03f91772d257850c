import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../../../test/browser.ts'
import { chooseItem, openAs, personOf } from '../../../../../../test/google-bench.ts'
import { startWorkbench, type Workbench } from '../../../../../workbench.ts'
import { type Container, isContainer } from '../../../files/tree/model.ts'
import { value } from '../../../files/trial-files.ts'
import { elementsOf, slidesOf } from '../../../slides/pages.ts'
import { replaceIn, wholeText } from '../../../slides/text.ts'

const fixture = fileURLToPath(new URL('../../../../../../test/fixtures/google/slides', import.meta.url))
let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, root: null, projects: [{ folder: fixture }] })
  browser = await launchBrowser()
  for (const addon of workbench.google.addons.all())
    workbench.google.consents.allow(addon, personOf(workbench).email)
})

afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

/** A window in whose title someone writes, with the caret behind what is written. */
async function writing(text: string): Promise<{ readonly page: Page; readonly id: string }> {
  const { slides } = workbench.google
  const { id } = slides.create({ email: personOf(workbench).email }, { title: 'Talk' })
  const page = await openAs(browser, workbench, `/google/slides/${id}`)
  await page.locator('.deck-sheet').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type(text)
  return { page, id }
}

function title(id: string): Container {
  const tree = value(workbench.google.slides.tree(personOf(workbench).email, id))
  const shape = elementsOf(slidesOf(tree)[0] as Container)[0]
  if (!isContainer(shape)) throw new Error('A title slide begins with its title.')
  return shape
}

/** Another window puts a text in the place of characters of the title. */
function elsewhere(id: string, start: number, end: number, text: string): void {
  const operations = replaceIn(title(id), start, end, text, () => crypto.randomUUID())
  value(workbench.google.slides.change({ email: personOf(workbench).email }, id, { operations }))
}

const drawn = (page: Page) => page.locator('.deck-sheet .page-text').first()
/** What the browser has selected is told to nobody any more, as on a machine that has more urgent work. */
const silence = (page: Page) =>
  page.evaluate(`addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true)`)

test('what is selected right behind a keystroke is told to scripts, though no timer has run since', async () => {
  const { page } = await writing('Hell')
  await page.evaluate(
    '{ const later = setTimeout; setTimeout = (work, ms = 0) => (ms > 0 ? later(work, ms) : 0) }',
  )
  await page.keyboard.type('o')
  await page.keyboard.press('Control+A')
  await chooseItem(page, 'slides', 'Tell the selection')
  await page.getByText('TEXT of 1: Hello').waitFor()
  await page.context().close()
})

test('what is selected is told to scripts before the browser tells of it, and is made bold', async () => {
  const { page, id } = await writing('Hello')
  await silence(page)
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+B')
  await chooseItem(page, 'slides', 'Tell the selection')
  await page.getByText('TEXT of 1: o', { exact: true }).waitFor()
  const bold = /"text":"(\w+)","attributes":\{[^}]*"bold":true/.exec(JSON.stringify(title(id)))
  expect(bold?.[1]).toBe('o')
  await page.keyboard.press('Escape')
  await chooseItem(page, 'slides', 'Tell the selection')
  await page.getByText('TEXT of 1: o', { exact: true }).waitFor()
  await page.context().close()
})

test('a cursor that has moved stays where it is as another window’s words come, before it and behind', async () => {
  const { page, id } = await writing('Hello')
  await expect.poll(() => wholeText(title(id))).toBe('Hello\n')
  await silence(page)
  await page.keyboard.press('ArrowLeft')
  elsewhere(id, 0, 0, 'Oh, ')
  await expect.poll(() => drawn(page).textContent()).toBe('Oh, Hello')
  await page.keyboard.press('ArrowLeft')
  elsewhere(id, 9, 9, '!')
  await expect.poll(() => drawn(page).textContent()).toBe('Oh, Hello!')
  await page.keyboard.type('-')
  await expect.poll(() => wholeText(title(id))).toBe('Oh, Hel-lo!\n')
  await page.context().close()
})

test('what an input method composes leaves alone what another window writes meanwhile', async () => {
  const { page, id } = await writing('Hello')
  await expect.poll(() => wholeText(title(id))).toBe('Hello\n')
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'わ', selectionStart: 1, selectionEnd: 1 })
  elsewhere(id, 0, 0, 'Oh, ')
  await expect.poll(() => page.locator('.film-slide').textContent()).toContain('Oh, Hello')
  await input.send('Input.insertText', { text: '和' })
  await expect.poll(() => wholeText(title(id))).toBe('Oh, Hello和\n')
  await expect.poll(() => drawn(page).textContent()).toBe('Oh, Hello和')
  await input.send('Input.imeSetComposition', { text: 'わ', selectionStart: 1, selectionEnd: 1 })
  elsewhere(id, 0, 4, '')
  await expect.poll(() => page.locator('.film-slide').textContent()).toContain('1Hello和')
  await input.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await expect.poll(() => drawn(page).textContent()).toBe('Hello和')
  await page.context().close()
})

test('a script selects in the text that is open, and what is written then goes there', async () => {
  const { page, id } = await writing('Hello')
  await chooseItem(page, 'slides', 'Select its first letter')
  await expect.poll(() => page.evaluate('String(getSelection())')).toBe('H')
  await page.keyboard.type('J')
  await expect.poll(() => wholeText(title(id))).toBe('Jello\n')
  await page.context().close()
})
