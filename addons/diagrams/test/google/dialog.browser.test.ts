import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../test/browser.ts'
import { googleDiagrams } from '../../../../test/google-diagrams.ts'
import { startWorkbench, type Workbench } from '../../../../tools/workbench/src/index.ts'
import { kinds } from '../../src/picture/kinds.ts'

let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({
    port: 0,
    root: null,
    projects: [googleDiagrams({ sendsUsage: false })],
  })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

/** A document of its own with the editor on a new diagram. */
async function opened(): Promise<{ page: Page; id: string; editor: FrameLocator }> {
  const person = workbench.site.people().find(({ role, appId }) => appId === undefined && role !== 'reader')
  if (!person) throw new Error('A fresh site has people.')
  const { addons, consents, docs } = workbench.google
  for (const addon of addons.all()) consents.allow(addon, person.email)
  const { id } = docs.create({ email: person.email }, { title: 'Plan' })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => console.log('page error', error))
  page.on('console', (message) => message.type() === 'error' && console.log('console', message.text()))
  await page.goto(`${workbench.url}/google/docs/${id}`)
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Crenwiz Diagrams', exact: true }).hover()
  await page.getByRole('menuitem', { name: 'New diagram', exact: true }).click()
  return { page, id, editor: page.frameLocator('.frame-window iframe') }
}

test('every kind is drawn in the dialog by an engine that came through the script, and nothing else', async () => {
  const { page, editor } = await opened()
  await editor.getByRole('textbox', { name: /^Source of the diagram/ }).waitFor()
  for (const { name } of Object.values(kinds)) {
    await editor.getByRole('radio', { name }).check({ force: true })
    await editor.locator('.templates button, .gallery button').first().click()
    await expect.poll(() => editor.locator('.preview img').count(), { timeout: 30_000 }).toBe(1)
    await editor.locator('.preview img').waitFor()
    await editor.getByRole('textbox', { name: /^Source of the diagram/ }).fill('')
  }
  expect(workbench.ledger.entries({ channel: 'csp' })).toEqual([])
  await page.close()
}, 120_000)

test('the dialog forbids itself every way out, whatever the host around it allows', async () => {
  const { page, editor } = await opened()
  await editor.getByRole('textbox', { name: /^Source of the diagram/ }).waitFor()
  const refused = await editor.locator('body').evaluate(async () => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, originalPolicy }) => {
      if (originalPolicy.startsWith("default-src 'none'; script-src 'sha256-"))
        violated.push(effectiveDirective)
    })
    const script = document.createElement('script')
    script.textContent = 'window.name = "it ran"'
    document.head.append(script)
    document.body.setAttribute('onclick', 'window.name = "it ran"')
    document.body.click()
    const image = new Image()
    image.src = '/picture.png'
    await fetch('/').catch(() => {})
    await new Promise((resolve) => {
      image.onerror = resolve
    })
    try {
      new Function('1')
    } catch {
      violated.push('eval')
    }
    if (window.name === 'it ran') violated.push('text that ran')
    return violated
  })
  expect(refused.sort()).toEqual(['connect-src', 'eval', 'img-src', 'script-src-attr', 'script-src-elem'])
  await page.close()
})
