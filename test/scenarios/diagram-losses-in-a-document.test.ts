import type { FrameLocator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { googleDiagrams } from '../google-diagrams.ts'
import { running } from '../running.ts'
import { inDocuments } from '../writing-documents.ts'

const run = running(() => ({ root: null, apps: [], projects: [googleDiagrams({ sendsUsage: false })] }))
const { createDocument, openDocument, choose, write, pick, selected, pictures, change } = inDocuments(run)

beforeAll(() => {
  const { google } = run.workbench
  for (const addon of google.addons.all()) google.consents.allow(addon, inDocuments(run).email())
})

const graph = 'digraph { Draft -> Review -> Published }'
const sourceIn = (dialog: FrameLocator) => dialog.locator('.cm-content').textContent()

/** A document with one diagram; the add-on selects what it has put in. */
async function withDiagram(title: string, source = graph): Promise<{ id: string; page: Page }> {
  const id = createDocument(title)
  const page = await openDocument(id)
  const dialog = await choose(page, 'New diagram')
  await dialog.getByRole('radio', { name: 'Graphviz' }).check({ force: true })
  await write(dialog, page, source)
  await selected(page).waitFor()
  return { id, page }
}

test('a source that is too long for the description goes along in a copy of the document', async () => {
  // names that don't compress: the source takes more than a description may hold
  const names = Array.from({ length: 600 }, (_, index) =>
    ((index * 2_654_435_761) % 4_294_967_296).toString(36).padStart(7, 'x').repeat(2),
  )
  const { id, page } = await withDiagram('Long', `digraph { a -> b } // ${names.join(' ')}`)
  expect(pictures(id)[0]?.attributes.altDescription).not.toContain('[crenwiz:')
  const copy = run.workbench.google.docs.makeCopy({ email: inDocuments(run).email() }, id)
  if (!copy.ok) throw new Error('The copy was refused.')
  const there = await openDocument(copy.value.id)
  await pick(there)
  const dialog = await choose(there, 'Edit selected diagram')
  await dialog.locator('.preview img').waitFor()
  expect(await sourceIn(dialog)).toContain(`a -> b } // ${names[0]}`)
  await page.close()
  await there.close()
}, 120_000)

test('a damaged source is told in words, the picture stays, and the text starts a new one', async () => {
  const { id, page } = await withDiagram('Damaged')
  const [image] = pictures(id)
  const description = String(image?.attributes.altDescription)
  // both places: the bracket is cut, and the picture is another one
  const bare = run.workbench.google.docs.addImage({ email: inDocuments(run).email() }, id, {
    content: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    name: null,
  })
  if (!bare.ok) throw new Error('The picture was refused.')
  change(id, {
    op: 'setAttributes',
    id: image?.id ?? '',
    attributes: { altDescription: description.replace(/.{12}\]$/, ']'), image: bare.value.id },
  })
  const dialog = await choose(page, 'Edit selected diagram')
  await dialog.getByText('The source of this diagram can’t be read').waitFor()
  expect(pictures(id)).toHaveLength(1)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  change(id, { op: 'setAttributes', id: image?.id ?? '', attributes: { altDescription: 'only words' } })
  await pick(page)
  const lost = await choose(page, 'Edit selected diagram')
  await lost.getByText('The source of this diagram is lost').waitFor()
  await lost.getByRole('button', { name: 'New diagram' }).click()
  await write(lost, page, 'graph TD\n  New')
  expect(pictures(id)).toHaveLength(2)
  await page.close()
}, 120_000)

test('a picture that is deleted under the dialog is told, and the diagram goes in anew', async () => {
  const { id, page } = await withDiagram('Gone')
  const dialog = await choose(page, 'Edit selected diagram')
  await dialog.locator('.preview img').waitFor()
  change(id, { op: 'remove', id: pictures(id)[0]?.id ?? '' })
  await dialog.getByRole('textbox', { name: /^Source of the diagram/ }).fill('digraph { Again }')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await dialog.getByText('The picture that you are editing is no longer in the file.').waitFor()
  await dialog.getByRole('button', { name: 'Insert as a new diagram' }).click()
  await page.locator('.frame-window').waitFor({ state: 'detached' })
  expect(pictures(id)).toHaveLength(1)
  expect(pictures(id)[0]?.attributes.altDescription).toContain('Again')
  await page.close()
}, 120_000)

test('what a person writes as description stays through an update, a way to code and back', async () => {
  const { id, page } = await withDiagram('Code')
  const [image] = pictures(id)
  const kept = String(image?.attributes.altDescription).match(/\[crenwiz:[^\]]+\]/)?.[0]
  change(id, {
    op: 'setAttributes',
    id: image?.id ?? '',
    attributes: { altDescription: `My own words ${kept}`, width: 30, height: 60 },
  })
  const work = async (item: string) => {
    const dialog = await choose(page, item)
    await dialog.getByRole('button', { name: 'Start' }).click()
    await dialog.getByText('Done: 1 of 1.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.locator('.frame-window').waitFor({ state: 'detached' })
  }
  await work('Update all diagrams')
  const [updated] = pictures(id)
  expect(updated?.id).not.toBe(image?.id)
  expect(Number(updated?.attributes.width)).toBeCloseTo(30, -1)
  await work('Convert diagrams to code')
  expect(pictures(id)).toEqual([])
  await page.getByText('digraph { Draft -> Review -> Published }').waitFor()
  await work('Convert code to diagrams')
  expect(pictures(id)[0]?.attributes.altDescription).toMatch(/^My own words \[crenwiz:/)
  await page.close()
}, 120_000)
