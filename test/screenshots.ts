import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import seed from '../addons/diagrams/demo/space.json' with { type: 'json' }
import { startWorkbench } from '../tools/workbench/src/index.ts'
import { launchBrowser } from './browser.ts'
import { diagramsApp } from './diagrams.ts'
import { insertDiagram, shownPicture, startPage } from './writing.ts'

/** `npm run screenshots`: what the README shows, taken anew from the running workbench into docs/. */
const docs = fileURLToPath(new URL('../docs/', import.meta.url))
const source = `sequenceDiagram
  participant W as Writer
  participant P as Page
  participant R as Reader
  W->>P: text and picture together
  R->>P: opens the page
  P-->>R: the picture, at once`

mkdirSync(docs, { recursive: true })
const workbench = await startWorkbench({ port: 0, root: null, apps: [diagramsApp()], seed })
const browser = await launchBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme })
    const shoot = (name: string) => page.screenshot({ path: `${docs}${name}-${colorScheme}.png` })
    workbench.ledger.clear()
    await page.goto(`${workbench.url}/wiki/spaces/DEMO`)
    await page
      .getByRole('link', { name: /Mermaid/ })
      .first()
      .click()
    await shownPicture(page)
    await page.getByText('Went out').first().waitFor()
    await page.getByText('Went out').first().click()
    await shoot('reader')
    await page.goto(`${workbench.url}/admin`)
    await shoot('administration')
    await startPage(page, workbench.url, 'How a reader gets the picture')
    const editor = await insertDiagram(page)
    await editor.getByRole('textbox', { name: /^Source of the diagram/ }).fill(source)
    await editor.locator('.preview svg, .preview img').first().waitFor()
    await editor.getByLabel('Caption').fill('From the writer to the reader')
    await page.waitForLoadState('networkidle')
    await shoot('editor')
    await page.close()
  }
} finally {
  await browser.close()
  await workbench.dispose()
}
