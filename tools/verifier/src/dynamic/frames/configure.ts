import type { Macro } from '@crenwiz/workbench'
import type { Browser, Frame } from 'playwright-core'
import { unconfigure } from '../canary/furnish.ts'
import type { FrameCall, Outcome } from '../drives/drive.ts'
import type { World } from '../world.ts'
import { fillIn, pressLargest, save } from './use.ts'
import { type Probe, startVisit } from './visit.ts'

interface Configured {
  readonly outcome: Outcome
  readonly calls: readonly FrameCall[]
}

/** What a person does with an open configuration, before saving it. */
type Act = (frame: Frame, world: World) => Promise<unknown>

const type: Act = (frame, { site }) => fillIn(frame, site)
const choose: Act = (frame) => pressLargest(frame)

/**
 * Configures a macro as a person does: types a canary into each field of what is there and saves. Where that can't be saved,
 * the macro is begun anew, first by typing, then by choosing among what it offers: an app may take only what it understands.
 */
export async function configure(
  browser: Browser,
  world: World,
  macro: Macro,
  probe: Probe,
): Promise<Configured> {
  const calls: FrameCall[] = []
  for (const [acts, isNew] of [
    [[type], false],
    [[type], true],
    [[choose], true],
  ] as const) {
    if (isNew) unconfigure(world.workbench.site, world.site, world.app, world.pages)
    const tried = await configureOnce(browser, world, macro, probe, acts)
    calls.push(...tried.calls)
    if (tried.outcome === 'done') return { outcome: 'done', calls }
  }
  return { outcome: 'failed', calls }
}

/** Opens the configuration in the editor, acts on it, saves it and publishes the page. */
async function configureOnce(
  browser: Browser,
  world: World,
  macro: Macro,
  probe: Probe,
  acts: readonly Act[],
): Promise<Configured> {
  const { site, pages } = world
  const visit = await startVisit(browser, world, site.people.editor, probe)
  try {
    await visit.open(`/wiki/spaces/${site.space.key}/pages/edit/${pages.read}`)
    await visit.rest()
    await visit.page.evaluate(
      `document.querySelector('button[aria-label=${JSON.stringify(`Edit ${macro.title}`)}]')?.click()`,
    )
    const dialog = visit.page.locator('dialog iframe')
    await dialog.waitFor({ timeout: 2000 })
    await visit.rest()
    const frame = await (await dialog.elementHandle())?.contentFrame()
    if (!frame) return { outcome: 'failed', calls: visit.calls }
    for (const act of acts) await act(frame, world)
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
