import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import seed from '../addons/diagrams/demo/space.json' with { type: 'json' }
import { demoOffice } from '../addons/out-of-office/demo/office.ts'
import { startWorkbench } from '../tools/workbench/src/index.ts'
import { launchBrowser } from './browser.ts'
import { diagramsApp } from './diagrams.ts'
import { googleDiagrams } from './google-diagrams.ts'
import { panelOf, setUp } from './out-of-office.ts'
import { insertDiagram, shownPicture, startPage } from './writing.ts'
import { inDocuments } from './writing-documents.ts'

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
const workbench = await startWorkbench({
  port: 0,
  root: null,
  apps: [diagramsApp()],
  projects: [
    googleDiagrams({ sendsUsage: false }),
    { folder: fileURLToPath(new URL('../addons/out-of-office/dist/google', import.meta.url)) },
  ],
  seed,
  ...demoOffice(new Date()),
})
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
    await page.getByText('Went out', { exact: true }).first().click()
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
    await shootGoogle(colorScheme)
  }
} finally {
  await browser.close()
  await workbench.dispose()
}

/** A document with a diagram that is edited again, and Out of Office beside the calendar with what it would write. */
async function shootGoogle(colorScheme: 'light' | 'dark'): Promise<void> {
  const open = () => browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme })
  const documents = inDocuments({ workbench, open })
  const { addons, consents } = workbench.google
  for (const addon of addons.all())
    if (addon.name === 'Crenwiz Diagrams') consents.allow(addon, documents.email())
    else consents.withdraw(addon, documents.email())
  workbench.ledger.clear()
  const page = await documents.openDocument(documents.createDocument('How a reader gets the picture'))
  await documents.paperOf(page).pressSequentially('The picture is drawn before it is read:')
  await page.keyboard.press('Enter')
  await documents.write(await documents.choose(page, 'New diagram'), page, source)
  await documents.pick(page)
  await page.screenshot({ path: `${docs}document-${colorScheme}.png` })
  await setUp(page, workbench, {
    senders: 'no-reply@leavelark.example',
    subjects: 'Your leave *',
    titleFormat: '{first} OOO',
  })
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Look for leave now' }).click()
  await panel.getByRole('button', { name: 'Write to calendar' }).waitFor()
  await page.screenshot({ path: `${docs}out-of-office-${colorScheme}.png` })
  await page.close()
}
