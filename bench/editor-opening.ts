import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { launchBrowser } from '../test/browser.ts'
import { diagramsApp } from '../test/diagrams.ts'
import { googleDiagrams } from '../test/google-diagrams.ts'
import { flowchart, publish, startPage } from '../test/writing.ts'
import { inDocuments } from '../test/writing-documents.ts'
import { startWorkbench, type Workbench } from '../tools/workbench/src/index.ts'
import { median } from './statistics.ts'

/** Milliseconds from a click to the first picture in the editor: medians. */
export interface EditorOpening {
  /** A diagram that is there is edited again, until it is drawn. */
  readonly edited: Times
  /** A new one is begun, until the first template is drawn. */
  readonly begun: Times
}

interface Times {
  readonly confluence: number
  readonly docs: number
  readonly docsInVm: number
}

/** The same editor with the same diagram in both hosts; they take turns, each time in a fresh profile. */
export async function editorOpening({ rounds }: { readonly rounds: number }): Promise<EditorOpening> {
  const start = (engine: 'quickjs' | 'vm') =>
    startWorkbench({
      port: 0,
      root: null,
      engine,
      apps: [diagramsApp()],
      projects: [googleDiagrams({ sendsUsage: false })],
    })
  const [workbench, inVm] = await Promise.all([start('quickjs'), start('vm')])
  const browser = await launchBrowser()
  try {
    const measured: Measured[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const times = {
        confluence: await openInConfluence(browser, workbench),
        docs: await openInDocs(browser, workbench),
        docsInVm: await openInDocs(browser, inVm),
      }
      // The first round warms the workbench, not the profile.
      if (round > 0) measured.push(times)
    }
    return { edited: medians(measured, 'edited'), begun: medians(measured, 'begun') }
  } finally {
    await browser.close()
    await workbench.dispose()
    await inVm.dispose()
  }
}

type Measured = Readonly<Record<keyof Times, Readonly<Record<keyof EditorOpening, number>>>>

function medians(measured: readonly Measured[], what: keyof EditorOpening): Times {
  const middle = (host: keyof Times) => Math.round(median(measured.map((round) => round[host][what])))
  return { confluence: middle('confluence'), docs: middle('docs'), docsInVm: middle('docsInVm') }
}

/** The pictures themselves: the preview has an icon long before. */
const drawn = (frame: FrameLocator) => frame.locator('.preview img').first()
const drawnTemplate = (frame: FrameLocator) => frame.locator('.gallery img').first()

async function openInConfluence(browser: Browser, { url }: Workbench): Promise<Measured['confluence']> {
  const [address, begun] = await inFreshProfile(browser, async (page) => {
    await startPage(page, url, `Orders ${performance.now()}`)
    await page.getByRole('textbox', { name: 'Text of the page' }).click()
    await page.keyboard.type('/diagram')
    const editor = page.locator('dialog iframe').contentFrame()
    const option = page.getByRole('option', { name: /Diagram/ }).first()
    const took = await timed(() => option.click(), drawnTemplate(editor))
    await editor.getByRole('textbox', { name: /^Source of the diagram/ }).fill(flowchart)
    await drawn(editor).waitFor()
    await editor.getByRole('button', { name: /^(Insert|Save)/ }).click()
    await page.locator('dialog iframe').waitFor({ state: 'detached' })
    return [await publish(page), took]
  })
  const edited = await inFreshProfile(browser, async (page) => {
    await page.goto(address)
    await page.getByRole('link', { name: 'Edit' }).click()
    const edit = page.getByRole('button', { name: /^Edit / }).first()
    await edit.waitFor()
    return timed(() => edit.click(), drawn(page.locator('dialog iframe').contentFrame()))
  })
  return { begun, edited }
}

async function openInDocs(browser: Browser, workbench: Workbench): Promise<Measured['docs']> {
  const within = (page: Page) => inDocuments({ workbench, open: async () => page })
  const { addons, consents } = workbench.google
  const menuItem = async (page: Page, name: string) => {
    await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Crenwiz Diagrams', exact: true }).hover()
    const item = page.getByRole('menuitem', { name, exact: true })
    await item.waitFor()
    return item
  }
  const [id, begun] = await inFreshProfile(browser, async (page) => {
    const documents = within(page)
    for (const addon of addons.all()) consents.allow(addon, documents.email())
    const made = documents.createDocument('Orders')
    await documents.openDocument(made)
    const dialog = page.frameLocator('.frame-window iframe')
    const item = await menuItem(page, 'New diagram')
    const took = await timed(() => item.click(), drawnTemplate(dialog))
    await documents.write(dialog, page, flowchart)
    return [made, took]
  })
  const edited = await inFreshProfile(browser, async (page) => {
    const documents = within(page)
    await documents.openDocument(id)
    await documents.pick(page)
    const item = await menuItem(page, 'Edit selected diagram')
    return timed(() => item.click(), drawn(page.frameLocator('.frame-window iframe')))
  })
  return { begun, edited }
}

async function timed(click: () => Promise<void>, picture: Locator): Promise<number> {
  const since = performance.now()
  await click()
  await picture.waitFor()
  return performance.now() - since
}

async function inFreshProfile<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}
