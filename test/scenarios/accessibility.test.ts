import { expect, test } from 'vitest'
import { seriousFaults } from '../axe.ts'
import { running } from '../running.ts'
import { flowchart, insertDiagram, publish, shownPicture, startPage, writeDiagram } from '../writing.ts'

const run = running()

for (const colorScheme of ['light', 'dark'] as const) {
  test(`reader, editor, ledger and administration have no serious fault in ${colorScheme}`, async () => {
    const page = await run.open()
    await page.emulateMedia({ colorScheme })
    await startPage(page, run.workbench.url, `Accessible in ${colorScheme}`)
    expect(await seriousFaults(page)).toEqual([])
    const editor = await insertDiagram(page)
    await editor.getByRole('textbox', { name: /^Source of the diagram/ }).waitFor()
    const own = page.frames().at(-1)
    if (!own) throw new Error('The editor is a frame.')
    expect(await seriousFaults(own)).toEqual([])
    await writeDiagram(editor, flowchart)
    await publish(page)
    const picture = await shownPicture(page)
    expect(await seriousFaults(picture)).toEqual([])
    expect(await seriousFaults(page)).toEqual([])
    for (const path of ['/admin', '/admin/analytics', '/wiki/spaces/DEMO', '/nowhere']) {
      await page.goto(`${run.workbench.url}${path}`)
      expect(await seriousFaults(page)).toEqual([])
    }
  })
}
