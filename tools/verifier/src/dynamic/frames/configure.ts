import type { Macro } from '@crenwiz/workbench'
import type { Browser } from 'playwright-core'
import type { FrameCall, Outcome } from '../drives/drive.ts'
import type { World } from '../world.ts'
import { fillIn, save } from './use.ts'
import { type Probe, startVisit } from './visit.ts'

/** Opens a macro's configuration in the editor as a person does, fills in canaries, saves it and publishes the page. */
export async function configure(
  browser: Browser,
  world: World,
  macro: Macro,
  probe: Probe,
): Promise<{ readonly outcome: Outcome; readonly calls: readonly FrameCall[] }> {
  const { site, pages } = world
  const visit = await startVisit(browser, world, site.people.editor, probe)
  try {
    await visit.open(`/wiki/spaces/${site.space.key}/pages/edit/${pages.read}`)
    await visit.page.evaluate(
      `document.querySelector('button[aria-label=${JSON.stringify(`Edit ${macro.title}`)}]')?.click()`,
    )
    const dialog = visit.page.locator('dialog iframe')
    await dialog.waitFor({ timeout: 2000 })
    await visit.rest()
    const frame = await (await dialog.elementHandle())?.contentFrame()
    if (!frame) return { outcome: 'failed', calls: visit.calls }
    await fillIn(frame, site)
    await visit.rest(1500)
    const isSaved = await save(frame)
    await visit.rest(1500)
    await visit.page.getByRole('button', { name: /^(Publish|Update)$/ }).click({ timeout: 1000 })
    await visit.page.waitForURL(/\/pages\/\d+/, { timeout: 2000 })
    return { outcome: isSaved ? 'done' : 'failed', calls: visit.calls }
  } catch {
    return { outcome: 'failed', calls: visit.calls }
  } finally {
    await visit.close()
  }
}
