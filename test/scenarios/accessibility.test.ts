import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { running } from '../running.ts'
import { flowchart, insertDiagram, publish, shownPicture, startPage, writeDiagram } from '../writing.ts'

const run = running()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds that is serious or worse, with the first place of each. */
async function faults(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe)
  const { violations } = await place.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      iframes: false,
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`reader, editor, ledger and administration have no serious fault in ${colorScheme}`, async () => {
    const page = await run.open()
    await page.emulateMedia({ colorScheme })
    await startPage(page, run.workbench.url, `Accessible in ${colorScheme}`)
    expect(await faults(page)).toEqual([])
    const editor = await insertDiagram(page)
    await editor.getByRole('textbox', { name: /^Source of the diagram/ }).waitFor()
    const own = page.frames().at(-1)
    if (!own) throw new Error('The editor is a frame.')
    expect(await faults(own)).toEqual([])
    await writeDiagram(editor, flowchart)
    await publish(page)
    const picture = await shownPicture(page)
    expect(await faults(picture)).toEqual([])
    expect(await faults(page)).toEqual([])
    for (const path of ['/admin', '/admin/analytics', '/wiki/spaces/DEMO', '/nowhere']) {
      await page.goto(`${run.workbench.url}${path}`)
      expect(await faults(page)).toEqual([])
    }
  })
}
