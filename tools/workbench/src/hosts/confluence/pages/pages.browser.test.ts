import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { seriousFaults } from '../../../../../../test/axe.ts'
import { launchBrowser } from '../../../../../../test/browser.ts'
import { startWorkbench, type Workbench } from '../../../workbench.ts'
import type { AdfDocument } from '../adf.ts'

const note = fileURLToPath(new URL('../../../../test/fixtures/pages/note', import.meta.url))
const text = (words: string): AdfDocument => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, root: null, apps: [{ folder: note }] })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

/** A browser of its own until the test ends, for somebody of a role, the nth of them. */
async function pageOf(role: string, nth = 0): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  onTestFinished(() => context.close())
  const person = workbench.site.people().filter((one) => one.role === role)[nth]
  const value = encodeURIComponent(person?.accountId ?? '')
  await context.addCookies([
    { name: 'person', value, url: workbench.url, sameSite: 'Strict', httpOnly: true },
  ])
  return context.newPage()
}

function published(title: string, body: AdfDocument) {
  const { site } = workbench
  const by = site.people().find(({ role }) => role === 'editor')?.accountId ?? ''
  const spaceId = site.spaces()[0]?.id ?? ''
  const made = site.createPage(by, { spaceId, title, body })
  if (!made.ok) throw new Error(made.refusal.code)
  return made.value
}

async function create(page: Page, title: string): Promise<void> {
  await page.goto(workbench.url)
  await page.click('.create-form button')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.keyboard.press('Enter')
}

const dialogFrame = (page: Page) => page.frameLocator('.frame-dialog iframe')

test('a writer inserts a macro with the keyboard, publishes it, and a reader sees it', async () => {
  const page = await pageOf('editor')
  await create(page, 'A note for readers')
  await page.keyboard.type('Before ')
  await page.keyboard.type('/not')
  await page.getByRole('option', { name: /^Note/, selected: true }).first().waitFor()
  expect(await page.locator('.ProseMirror').getAttribute('aria-activedescendant')).toBe('slash-0')
  await page.waitForFunction("document.querySelector('#slash-0 img').naturalWidth === 24")
  await page.keyboard.press('Enter')
  await dialogFrame(page).locator('#text').fill('Written in a frame')
  await dialogFrame(page).locator('#save').click()
  const shown = page.frameLocator('.macro-node iframe').locator('#note')
  await shown.filter({ hasText: 'Written in a frame' }).waitFor()

  await page.locator('.macro-shield').dblclick()
  await dialogFrame(page).locator('#text').fill('Written again')
  await dialogFrame(page).locator('#save').click()
  await shown.filter({ hasText: 'Written again' }).waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL(/A\+note\+for\+readers/)

  const reader = await pageOf('reader')
  await reader.goto(page.url())
  await reader.frameLocator('.macro iframe').locator('#note').filter({ hasText: 'Written again' }).waitFor()
  expect(await reader.getByRole('link', { name: 'Edit' }).count()).toBe(0)
  await reader.locator('.ledger-sum').filter({ hasText: 'stored' }).waitFor()
})

test('the list of drafts calls a draft by its title as it is typed', async () => {
  const page = await pageOf('editor')
  await create(page, 'How orders travel')
  await page.getByRole('link', { name: 'How orders travel', exact: true }).waitFor()
})

test('a macro whose insertion is cancelled leaves nothing behind', async () => {
  const page = await pageOf('editor')
  await create(page, 'Nothing of it')
  await page.keyboard.type('/note')
  await page.keyboard.press('Enter')
  await dialogFrame(page).locator('#cancel').click()
  await page.locator('.frame-dialog').waitFor({ state: 'detached' })
  expect(await page.locator('.macro-node').count()).toBe(0)
  expect(await page.locator('.ProseMirror').textContent()).not.toContain('/note')
})

test('shorthands make headings, lists, tasks and marks as one types, and the document is stored as such', async () => {
  const page = await pageOf('editor')
  await create(page, 'Shorthands')
  for (const line of ['## Part', 'Some **bold** and `code` text', '- one', '', '[] do it', '']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('---')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL(/Shorthands/)
  const id = /pages\/(\d+)/.exec(page.url())?.[1] ?? ''
  const content = workbench.site.page(id)?.body.content ?? []
  expect(content.map(({ type }) => type).slice(0, 5)).toEqual([
    'heading',
    'paragraph',
    'bulletList',
    'taskList',
    'rule',
  ])
  expect(content[3]?.content?.[0]?.attrs).toMatchObject({
    state: 'TODO',
    localId: expect.stringMatching(/-/),
  })
})

test('the second of two editors sees who was first and keeps the text as a draft', async () => {
  const { id, version } = published('Two at once', text('Old'))
  const { site } = workbench
  const page = await pageOf('editor', 1)
  await page.goto(`${workbench.url}/wiki/spaces/DEMO/pages/edit/${id}`)
  await page.locator('.ProseMirror').click()
  await page.keyboard.type('Mine ')
  const first = site.people().find(({ role }) => role === 'admin')
  site.updatePage(first?.accountId ?? '', id, { version: version.number + 1, body: text('Theirs') })
  await page.getByRole('button', { name: 'Update' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.filter({ hasText: `${first?.name} published version 2` }).waitFor()
  await dialog.getByRole('button', { name: 'See theirs' }).click()
  await page.getByText('Theirs').waitFor()
  const second = site.people().filter(({ role }) => role === 'editor')[1]?.accountId ?? ''
  expect(JSON.stringify(site.draft(second, id)?.body)).toContain('Mine')
  await page.getByRole('link', { name: 'Continue writing' }).waitFor()
})

const places = ['pages/', 'pages/edit/', 'pages/history/', 'trash', '/admin', '/admin/analytics', '/nowhere']

test.each(places)('axe finds nothing serious, light or dark, at %s', async (place) => {
  const page = await pageOf('admin')
  const { id } = published(`Looked at by axe: ${place}`, text('Words'))
  const path = place.startsWith('/') ? place : `/wiki/spaces/DEMO/${place}${place.endsWith('/') ? id : ''}`
  await page.goto(workbench.url + path)
  await page.locator('.ledger-list').waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousFaults(page)).toEqual([])
  }
})
