import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { running } from '../running.ts'
import { flowchart, insertDiagram, publish, shownPicture, startPage, writeDiagram } from '../writing.ts'

const root = mkdtempSync(join(tmpdir(), 'purge-'))
const run = running(() => ({ root }))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Which of the texts stand in any file of the store, as bytes. */
function found(texts: readonly string[]): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap((file) => {
    const bytes = readFileSync(join(file.parentPath, file.name))
    return texts.filter((text) => bytes.includes(text))
  })
}

test('a page that is deleted for ever leaves no byte of source or picture in the store', async () => {
  const page = await run.open()
  await startPage(page, run.workbench.url, 'Confidential plan')
  await writeDiagram(await insertDiagram(page), flowchart)
  const address = await publish(page)
  await shownPicture(page)
  const stored = run.workbench.ledger.entries({ channel: 'storage' }).at(-1)
  const { picture } = JSON.parse(String(stored?.data.body)) as { picture: { svg: string } }
  const traces = [
    'secretSource',
    'Order 4711',
    'Confidential plan',
    picture.svg.slice(40, 100),
    picture.svg.slice(-60),
  ]
  expect(new Set(found(traces))).toEqual(new Set(traces))

  await page.getByRole('button', { name: 'Move to trash' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to trash' }).click()
  await page.waitForURL((url) => url.href !== address)
  await page.getByRole('link', { name: 'Trash' }).click()
  await page.getByRole('button', { name: 'Delete for ever' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for ever' }).click()
  await expect
    .poll(() => run.workbench.ledger.entries({ channel: 'storage' }).at(-1)?.summary)
    .toMatch(/^deleted/)
  expect(found(traces)).toEqual([])
})
