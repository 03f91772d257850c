import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../test/browser.ts'
import { diagramsApp } from '../test/diagrams.ts'
import { googleDiagrams } from '../test/google-diagrams.ts'
import { flowchart, insertDiagram, publish, startPage } from '../test/writing.ts'
import { inDocuments } from '../test/writing-documents.ts'
import { startWorkbench, type Workbench } from '../tools/workbench/src/index.ts'
import { median } from './statistics.ts'

/** Milliseconds from the click that edits a diagram again to its picture in the editor: medians. */
export interface EditorOpening {
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
    const times = { confluence: [] as number[], docs: [] as number[], docsInVm: [] as number[] }
    for (let round = 0; round <= rounds; round += 1) {
      const measured = {
        confluence: await openInConfluence(browser, workbench),
        docs: await openInDocs(browser, workbench),
        docsInVm: await openInDocs(browser, inVm),
      }
      // The first round warms the workbench, not the profile.
      if (round > 0) for (const [name, list] of Object.entries(times)) list.push(measured[name as 'docs'])
    }
    const middle = (list: readonly number[]) => Math.round(median(list))
    return {
      confluence: middle(times.confluence),
      docs: middle(times.docs),
      docsInVm: middle(times.docsInVm),
    }
  } finally {
    await browser.close()
    await workbench.dispose()
    await inVm.dispose()
  }
}

async function openInConfluence(browser: Browser, { url }: Workbench): Promise<number> {
  const address = await inFreshProfile(browser, async (page) => {
    await startPage(page, url, `Orders ${performance.now()}`)
    const editor = await insertDiagram(page)
    await editor.getByRole('textbox', { name: /^Source of the diagram/ }).fill(flowchart)
    await editor.locator('.preview svg, .preview img').first().waitFor()
    await editor.getByRole('button', { name: /^(Insert|Save)/ }).click()
    await page.locator('dialog iframe').waitFor({ state: 'detached' })
    return publish(page)
  })
  return inFreshProfile(browser, async (page) => {
    await page.goto(address)
    await page.getByRole('link', { name: 'Edit' }).click()
    const edit = page.getByRole('button', { name: /^Edit / }).first()
    await edit.waitFor()
    const since = performance.now()
    await edit.click()
    await page.locator('dialog iframe').contentFrame().locator('.preview svg, .preview img').first().waitFor()
    return performance.now() - since
  })
}

async function openInDocs(browser: Browser, workbench: Workbench): Promise<number> {
  const within = (page: Page) => inDocuments({ workbench, open: async () => page })
  const { addons, consents } = workbench.google
  const id = await inFreshProfile(browser, async (page) => {
    const documents = within(page)
    for (const addon of addons.all()) consents.allow(addon, documents.email())
    const made = documents.createDocument('Orders')
    await documents.openDocument(made)
    await documents.write(await documents.choose(page, 'New diagram'), page, flowchart)
    return made
  })
  return inFreshProfile(browser, async (page) => {
    const documents = within(page)
    await documents.openDocument(id)
    await documents.pick(page)
    await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Crenwiz Diagrams', exact: true }).hover()
    const edit = page.getByRole('menuitem', { name: 'Edit selected diagram', exact: true })
    await edit.waitFor()
    const since = performance.now()
    await edit.click()
    await page.frameLocator('.frame-window iframe').locator('.preview svg, .preview img').first().waitFor()
    return performance.now() - since
  })
}

async function inFreshProfile<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}
