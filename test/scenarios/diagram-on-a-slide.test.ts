import { beforeAll, expect, test } from 'vitest'
import { googleDiagrams } from '../google-diagrams.ts'
import { running } from '../running.ts'
import { inDocuments } from '../writing-documents.ts'

const run = running(() => ({ root: null, apps: [], projects: [googleDiagrams({ sendsUsage: false })] }))
const { choose, write, email } = inDocuments(run)

beforeAll(() => {
  const { google } = run.workbench
  for (const addon of google.addons.all()) google.consents.allow(addon, email())
})

/** All that the presentation holds, as it is kept. */
function kept(id: string): string {
  const tree = run.workbench.google.slides.tree(email(), id)
  return JSON.stringify(tree.ok && tree.value.root)
}

test('a writer puts a diagram onto a slide, edits it again, and edits a copy in another presentation', async () => {
  const { id } = run.workbench.google.slides.create({ email: email() }, { title: 'Talk' })
  const page = await run.open()
  await page.goto(`${run.workbench.url}/google/slides/${id}`)
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).waitFor()
  await write(await choose(page, 'New diagram'), page, 'graph TD\n  a[Order 4711] --> b[Sent]')
  await expect.poll(() => kept(id)).toContain('Order 4711')
  // the add-on selects what it has put in
  const dialog = await choose(page, 'Edit selected diagram')
  await dialog.locator('.preview img').waitFor()
  expect(await dialog.locator('.cm-content').textContent()).toContain('Order 4711')
  await write(dialog, page, 'graph TD\n  a[Order 4711] --> b[Paid]')
  await expect.poll(() => kept(id)).toContain('Paid')

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.deck-sheet [data-kind="pageImage"]').click()
  await page.keyboard.press('ControlOrMeta+c')
  const other = run.workbench.google.slides.create({ email: email() }, { title: 'Copy' }).id
  await page.goto(`${run.workbench.url}/google/slides/${other}`)
  await page.getByRole('menuitem', { name: 'Extensions', exact: true }).waitFor()
  await page.locator('.deck-sheet').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect.poll(() => kept(other)).toContain('Order 4711')
  const there = await choose(page, 'Edit selected diagram')
  await there.locator('.preview img').waitFor()
  await write(there, page, 'graph TD\n  a[Order 4711] --> b[Delivered]')
  await expect.poll(() => kept(other)).toContain('Delivered')
  expect(kept(id)).not.toContain('Delivered')
  expect(run.egress()).toEqual([])
  await page.close()
}, 120_000)
