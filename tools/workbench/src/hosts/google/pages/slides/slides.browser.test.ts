import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../../test/browser.ts'
import { chooseItem, openAs, personOf } from '../../../../../test/google-bench.ts'
import { startWorkbench, type Workbench } from '../../../../workbench.ts'
import { type Container, type DocNode, isContainer } from '../../files/tree/model.ts'
import { png, value } from '../../files/trial-files.ts'
import { elementsOf, slidesOf } from '../../slides/pages.ts'
import { wholeText } from '../../slides/text.ts'
import { notesText } from './deck/commands.ts'

const fixture = fileURLToPath(new URL('../../../../../test/fixtures/google/slides', import.meta.url))
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

const email = () => personOf(workbench).email
const treeOf = (id: string) => value(workbench.google.slides.tree(email(), id))
const slideAt = (id: string, index = 0) => slidesOf(treeOf(id))[index] as Container
const pictures = (id: string, index = 0) =>
  elementsOf(slideAt(id, index)).filter(({ kind }) => kind === 'pageImage')
const look = (node: DocNode | undefined) => (node && 'attributes' in node ? node.attributes : {})

/** A presentation whose title slide has a picture with an alternative text. */
function presentation(title = 'Talk'): string {
  const { slides } = workbench.google
  const by = { email: email() }
  const { id } = slides.create(by, { title })
  const image = value(slides.addImage(by, id, { content: png(80, 80), name: 'a.png' }))
  const node: DocNode = {
    id: 'picture',
    kind: 'pageImage',
    attributes: {
      image: image.id,
      width: 80,
      height: 80,
      transform: [1, 0, 0, 1, 40, 300],
      altTitle: 'diagram:v1',
      altDescription: 'graph TD; a-->b',
    },
  }
  const slide = slideAt(id)
  value(
    slides.change(by, id, {
      operations: [{ op: 'insert', parent: slide.id, after: slide.children.at(-1)?.id ?? null, node }],
    }),
  )
  return id
}

async function opened(id: string, page?: Page): Promise<Page> {
  if (page) await page.goto(`${workbench.url}/google/slides/${id}`)
  const open = page ?? (await openAs(browser, workbench, `/google/slides/${id}`))
  await open.locator('.deck-sheet .page-picture').waitFor()
  return open
}

const picture = (page: Page) => page.locator('.deck-sheet [data-kind="pageImage"]')

test('an add-on replaces the picture that is selected, and it is seen at once', async () => {
  const id = presentation()
  const page = await opened(id)
  await picture(page).click()
  const before = await picture(page).locator('image').getAttribute('href')
  await chooseItem(page, 'slides', 'Replace the picture')
  await expect.poll(() => look(pictures(id)[0]).altTitle).toBe('diagram:v1 again')
  await expect.poll(() => picture(page).locator('image').getAttribute('href')).not.toBe(before)
  expect(look(pictures(id)[0])).toMatchObject({ width: 80, height: 40, altDescription: 'graph TD; a-->b' })
  await page.context().close()
})

test('what is selected is told to scripts, and a script selects', async () => {
  const id = presentation()
  const page = await opened(id)
  await chooseItem(page, 'slides', 'Tell the selection')
  await page.getByText(`CURRENT_PAGE of 0: ${slideAt(id).id}`).waitFor()
  await page.keyboard.press('Escape')
  await chooseItem(page, 'slides', 'Select the title')
  await page.locator('.deck-frame').waitFor()
  await page.locator('.deck-sheet').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Hello')
  await page.keyboard.press('Control+A')
  await chooseItem(page, 'slides', 'Tell the selection')
  await page.getByText('TEXT of 1: Hello').waitFor()
  await page.context().close()
})

test('a picture goes to another presentation by copy and paste, with its alternative text', async () => {
  const [from, to] = [
    presentation(),
    workbench.google.slides.create({ email: email() }, { title: 'Other' }).id,
  ]
  const page = await opened(from)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await picture(page).click()
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Control+V')
  await expect.poll(() => pictures(from).length).toBe(2)
  await opened(to, page)
  await page.locator('.deck-sheet').focus()
  await page.keyboard.press('Control+V')
  await expect.poll(() => pictures(to).length).toBe(1)
  expect(look(pictures(to)[0])).toMatchObject({ altTitle: 'diagram:v1', altDescription: 'graph TD; a-->b' })
  const image = String(look(pictures(to)[0]).image)
  expect(workbench.google.slides.image(to, image)).toMatchObject({ width: 80, name: 'a.png' })
  await page.context().close()
})

test('an element is moved, resized, described, deleted and brought back', async () => {
  const id = presentation()
  const page = await opened(id)
  await picture(page).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(() => look(pictures(id)[0]).transform).toEqual([1, 0, 0, 1, 46, 299])
  const handle = await page.locator('[data-handle="se"]').boundingBox()
  if (!handle) throw new Error('There is no handle.')
  await page.mouse.move(handle.x + 4, handle.y + 4)
  await page.mouse.down()
  await page.mouse.move(handle.x + 60, handle.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => Number((look(pictures(id)[0]).transform as number[])[0])).toBeGreaterThan(1.2)
  await page.keyboard.press('Control+Alt+Y')
  await page.getByLabel('Description').fill('Two boxes')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => look(pictures(id)[0]).altDescription).toBe('Two boxes')
  await page.locator('.deck-sheet').focus()
  await page.keyboard.press('Delete')
  await expect.poll(() => pictures(id).length).toBe(0)
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => look(pictures(id)[0]).altDescription).toBe('graph TD; a-->b')
  await page.context().close()
})

test('slides are added, written on, noted, moved and deleted by the keyboard', async () => {
  const id = presentation()
  const page = await opened(id)
  await page.getByRole('listbox', { name: 'Slides' }).focus()
  await page.keyboard.press('Control+M')
  await expect.poll(() => slidesOf(treeOf(id)).length).toBe(2)
  await page.locator('.deck-sheet[aria-label="Slide 2"]').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Grüße\nand more')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+B')
  await page.keyboard.press('Backspace')
  const text = () => {
    const shape = elementsOf(slideAt(id, 1))[0]
    return isContainer(shape) ? wholeText(shape) : ''
  }
  await expect.poll(text).toBe('Grüße\nand mor\n')
  await page.getByLabel('Speaker notes').fill('Say it slowly')
  const notes = () => {
    const shape = notesText(treeOf(id), slideAt(id, 1).id)
    return shape && wholeText(shape)
  }
  await expect.poll(notes).toBe('Say it slowly\n')
  const second = slideAt(id, 1).id
  await page.getByRole('listbox', { name: 'Slides' }).focus()
  await page.keyboard.press('Control+ArrowUp')
  await expect.poll(() => slideAt(id).id).toBe(second)
  await page.keyboard.press('Delete')
  await expect.poll(() => slidesOf(treeOf(id)).length).toBe(1)
  await page.context().close()
})

test('two windows show each other’s changes', async () => {
  const id = presentation()
  const [one, two] = [await opened(id), await opened(id)]
  await picture(one).click()
  await one.keyboard.press('Delete')
  await picture(two).waitFor({ state: 'detached' })
  await two.keyboard.press('Control+Z')
  await one.context().close()
  await two.context().close()
})

test('a viewer sees all and changes nothing', async () => {
  const id = presentation()
  const reader = personOf(workbench, 'reader')
  value(workbench.google.slides.share({ email: email() }, id, { email: reader.email, role: 'viewer' }))
  const page = await openAs(browser, workbench, `/google/slides/${id}`, { as: reader.accountId })
  await picture(page).click()
  await page.locator('.deck-frame').waitFor()
  expect(await page.locator('[data-handle]').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'New slide' }).isDisabled()).toBe(true)
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+M')
  expect([await picture(page).count(), await page.locator('.film-slide').count()]).toEqual([1, 1])
  expect(pictures(id)).toHaveLength(1)
  await page.context().close()
})

test('a slide is dragged to another place, and text is written where it is clicked', async () => {
  const id = presentation()
  const page = await opened(id)
  await page.getByRole('button', { name: 'New slide' }).click()
  await expect.poll(() => slidesOf(treeOf(id)).length).toBe(2)
  const second = slideAt(id, 1).id
  const film = page.locator('.film-slide')
  await film.nth(1).dragTo(film.nth(0), { targetPosition: { x: 80, y: 8 } })
  await expect.poll(() => slideAt(id).id).toBe(second)
  const title = page.locator('.deck-sheet .page-text').first()
  await title.click()
  await title.click()
  await page.keyboard.type('ac')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('b')
  const text = () => {
    const shape = elementsOf(slideAt(id))[0]
    return isContainer(shape) ? wholeText(shape) : ''
  }
  await expect.poll(text).toBe('abc\n')
  await page.keyboard.press('Control+Z')
  await expect.poll(text).not.toBe('abc\n')
  await page.context().close()
})
