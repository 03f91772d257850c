import type { Person } from '@crenwiz/workbench'
import type { Browser } from 'playwright-core'
import type { FrameCall } from '../drives/drive.ts'
import { within } from '../watch/quiet.ts'
import type { World } from '../world.ts'
import { fillIn, pressAround } from './use.ts'
import { type Probe, type Shown, startVisit } from './visit.ts'

/** What a visit to the page came to. */
export interface Viewed {
  readonly shown: Shown
  readonly calls: readonly FrameCall[]
  /** All errors until the end, those that came of pressing buttons too. */
  readonly errors: readonly string[]
}

interface ViewOptions {
  readonly what: string
  readonly isCurious?: boolean
  /** Whether this is what is waited for; it is looked at again for some seconds where it isn't. */
  readonly isAwaited?: (shown: Shown) => boolean
}

const lookEvery = 250
const looks = 12
const longest = 16_000
const mostButtons = 4

/** Opens the page as a person does; `isCurious` also types into its frames' fields and presses their buttons. */
export async function view(
  browser: Browser,
  world: World,
  person: Person,
  probe: Probe,
  { what, isCurious = false, isAwaited = () => true }: ViewOptions,
): Promise<Viewed | undefined> {
  world.drive = what
  const visit = await startVisit(browser, world, person, probe)
  const seeing = async (): Promise<Viewed> => {
    await visit.open(`/wiki/spaces/${world.site.space.key}/pages/${world.pages.read}`)
    let shown = await visit.shown()
    for (let left = looks; left > 0 && !isAwaited(shown); left -= 1) {
      await visit.page.waitForTimeout(lookEvery)
      shown = await visit.shown()
    }
    if (isCurious) {
      for (const frame of visit.frames()) {
        await fillIn(frame, world.site)
        await pressAround(frame, mostButtons)
      }
      await visit.rest(1500)
    }
    return { shown, calls: [...visit.calls], errors: [...visit.errors] }
  }
  try {
    return await within(seeing(), longest, undefined)
  } catch {
    return undefined // the browser has gone, or the page never came: told as a failed drive
  } finally {
    await visit.close()
    await world.settle()
  }
}
