import type { FrameLocator } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { googleDiagrams } from '../google-diagrams.ts'
import { running } from '../running.ts'
import { inDocuments } from '../writing-documents.ts'

const silent = 'Diagrams without usage data'
const run = running(() => ({
  root: null,
  apps: [],
  projects: [
    googleDiagrams({ sendsUsage: true }),
    { ...googleDiagrams({ sendsUsage: false }), name: silent },
  ],
}))

const flowchart = 'flowchart LR\n  secretSource[Order 4711] --> sent[Sent]'

beforeAll(() => {
  const { google } = run.workbench
  for (const addon of google.addons.all()) google.consents.allow(addon, inDocuments(run).email())
})

const { createDocument, openDocument, choose, write, paperOf } = inDocuments(run)
const sourceIn = (dialog: FrameLocator) => dialog.locator('.cm-content').textContent()

test('a writer puts a diagram into a document, edits it again, and edits a copy in another document', async () => {
  const page = await openDocument(createDocument('Orders'))
  await paperOf(page).click()
  await page.keyboard.type('How an order goes: ')
  await write(await choose(page, 'New diagram'), page, flowchart)
  const picture = page.getByRole('img', { name: /Order 4711/ })
  await picture.waitFor()
  // the one event of this dialog, and nothing of the text
  const [event, ...more] = run.egress()
  expect(more).toEqual([])
  const body = JSON.parse(String(event?.data?.body))
  expect(Object.keys(body).sort()).toEqual(['client_id', 'consent', 'events', 'timestamp_micros'])
  expect(body.events).toEqual([
    { name: 'editor_opened', params: { locale: expect.any(String), time_zone: expect.any(String) } },
  ])
  expect(JSON.stringify(run.egress())).not.toMatch(/Order|secretSource|scenario-secret/)

  await picture.click()
  const again = await choose(page, 'Edit selected diagram')
  await again.locator('.preview img').waitFor()
  expect(await sourceIn(again)).toContain('Order 4711')
  await write(again, page, flowchart.replace('Sent', 'Paid'))
  await page.getByRole('img', { name: /Paid/ }).waitFor()
  expect(await page.getByRole('img', { name: /Order 4711/ }).count()).toBe(1)

  await paperOf(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  const other = createDocument('Copy')
  await page.goto(`${run.workbench.url}/google/docs/${other}`)
  await paperOf(page).click()
  await page.keyboard.press('ControlOrMeta+v')
  await page.getByRole('img', { name: /Paid/ }).click()
  const there = await choose(page, 'Edit selected diagram')
  await there.locator('.preview img').waitFor()
  expect(await sourceIn(there)).toContain('Order 4711')
  await write(there, page, flowchart.replace('Sent', 'Delivered'))
  await page.getByRole('img', { name: /Delivered/ }).waitFor()
  await page.close()
}, 180_000)

test('the edition without usage data lets nothing out', async () => {
  run.workbench.ledger.clear()
  const page = await openDocument(createDocument('Quiet'))
  const dialog = await choose(page, 'New diagram', silent)
  await dialog.getByText('What this add-on sends').click()
  await dialog.getByText('Nothing.', { exact: true }).waitFor()
  await write(dialog, page, 'graph TD\n  a[Quiet] --> b[Still]')
  await page.getByRole('img', { name: /Quiet/ }).waitFor()
  expect(run.egress()).toEqual([])
  expect(run.workbench.ledger.entries({ channel: 'csp' })).toEqual([])
  await page.close()
}, 120_000)

test('the help says what its edition sends', async () => {
  const page = await openDocument(createDocument('Help'))
  const said = [
    ['Crenwiz Diagrams', 'It sends one anonymous event'],
    [silent, 'It sends nothing to anybody.'],
  ] as const
  for (const [addon, words] of said) {
    const help = await choose(page, 'Help and privacy', addon)
    await help.getByText(words).waitFor()
    await help.getByRole('button', { name: 'Close' }).click()
    await page.locator('.frame-window').waitFor({ state: 'detached' })
  }
  await page.close()
}, 60_000)
