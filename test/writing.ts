import type { Frame, FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a person does in the workbench to make a page with a diagram, click by click. */

export const flowchart = `flowchart LR
  secretSource[Order 4711] --> packed[Packed]
  packed --> sent[Sent]`

/** Opens a new page in the editor and gives it a title. */
export async function startPage(page: Page, url: string, title: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
}

/** Inserts the Diagram macro with the slash menu; its editor opens. */
export async function insertDiagram(page: Page): Promise<FrameLocator> {
  await page.getByRole('textbox', { name: 'Text of the page' }).click()
  await page.keyboard.type('/diagram')
  await page
    .getByRole('option', { name: /Diagram/ })
    .first()
    .click()
  return page.locator('dialog iframe').contentFrame()
}

/** Writes a source into the diagram's editor, waits for its picture, and saves it into the page. */
export async function writeDiagram(editor: FrameLocator, source: string): Promise<void> {
  const text = editor.getByRole('textbox', { name: /^Source of the diagram/ })
  await text.click()
  await text.fill(source)
  await expect
    .poll(() => editor.locator('.preview svg, .preview img').count(), { timeout: 15_000 })
    .toBeGreaterThan(0)
  await editor.getByRole('button', { name: /^(Insert|Save)/ }).click()
}

/** Publishes the page in the editor and gives the address that it is read at. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(Publish|Update)$/ }).click()
  await page.waitForURL(/\/pages\/\d+/)
  return page.url()
}

/** The frame of the page's first diagram, its picture shown. */
export async function shownPicture(page: Page): Promise<Frame> {
  const frame = page.frameLocator('iframe').first()
  await frame.getByRole('img').first().waitFor()
  const [, own] = page.frames()
  if (!own) throw new Error('The page has no frame.')
  return own
}
