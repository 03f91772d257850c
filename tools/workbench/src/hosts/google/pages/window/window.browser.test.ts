import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../../../../../test/browser.ts'
import { chooseItem, openAs, personOf } from '../../../../../test/google-bench.ts'
import { startWorkbench, type Workbench } from '../../../../workbench.ts'

const fixture = fileURLToPath(new URL('../../../../../test/fixtures/google/window', import.meta.url))
let workbench: Workbench
let browser: Browser

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, root: null, projects: [{ folder: fixture }] })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await workbench?.dispose()
})

/** A document of its own, open in a browser of its own, its add-on allowed or not. */
async function opened({ isAllowed = true } = {}): Promise<{ page: Page; id: string }> {
  const { email } = personOf(workbench)
  const { addons, consents, docs } = workbench.google
  for (const addon of addons.all()) {
    if (isAllowed) consents.allow(addon, email)
    else consents.withdraw(addon, email)
  }
  const { id } = docs.create({ email }, { title: 'A document' })
  const page = await openAs(browser, workbench, `/google/docs/${id}`)
  await page.getByRole('menuitem', { name: 'Bound' }).waitFor()
  return { page, id }
}

test('the first item that is chosen asks for consent, and then runs', async () => {
  const { page } = await opened({ isAllowed: false })
  await page.getByRole('menuitem', { name: 'Bound' }).click()
  await page.getByRole('menuitem', { name: 'NONE' }).click()
  const consent = page.getByRole('dialog', { name: 'window wants access' })
  expect(await consent.innerText()).toContain('See and change the document that it is used in')
  expect(await consent.innerText()).toContain('sensitive')
  await consent.getByRole('button', { name: 'Allow' }).click()
  await page.getByRole('dialog', { name: 'Hello' }).getByRole('button', { name: 'No' }).click()
  await page.context().close()
})

test('a dialog calls the script, and gets its answers, failures and refusals', async () => {
  const { page } = await opened()
  await chooseItem(page, 'window', 'Show', 'Dialog')
  const frame = page.frameLocator('.frame-window iframe')
  await frame.getByRole('button', { name: 'Echo' }).click()
  await frame.getByText('for me {"value":{"list":[1,null,"x"]}').waitFor()
  await frame.getByRole('button', { name: 'Refuse' }).click()
  await frame.getByText('for me ScriptError: Error: No').waitFor()
  await frame.getByRole('button', { name: 'Close' }).click()
  await page.locator('.frame-window').waitFor({ state: 'detached' })
  await page.context().close()
})
