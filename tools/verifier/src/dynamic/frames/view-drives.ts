import type { Person } from '@crenwiz/workbench'
import type { Browser } from 'playwright-core'
import type { FrameCall } from '../drives/drive.ts'
import { within } from '../watch/quiet.ts'
import type { World } from '../world.ts'
import { fillIn, pressAround } from './use.ts'
import { type Probe, type Shown, startVisit, type Visit } from './visit.ts'

/** What a visit to the page came to. */
export interface Viewed {
  readonly shown: Shown
  /** What was seen after something had been unblocked: only where what was awaited hadn't come before. */
  readonly later?: Shown
  readonly calls: readonly FrameCall[]
  /** All errors until the end, those that came of pressing buttons too. */
  readonly errors: readonly string[]
  /** How long it took from opening the page until nothing went on any more. */
  readonly milliseconds: number
}

interface ViewOptions {
  readonly what: string
  readonly isCurious?: boolean
  readonly awaited?: Awaited
}

/** What is looked for on the page, and for how long. */
interface Awaited {
  readonly isThere: (shown: Shown) => boolean
  readonly milliseconds: number
  /** Called where it hasn't come by then; it is looked for once more. */
  readonly unblock?: () => void
}

const lookEvery = 100
const longest = 16_000
const mostButtons = 4

/** Opens the page as a person does; `isCurious` also types into its frames' fields and presses their buttons. */
export async function view(
  browser: Browser,
  world: World,
  person: Person,
  probe: Probe,
  { what, isCurious = false, awaited }: ViewOptions,
): Promise<Viewed | undefined> {
  world.drive = what
  const visit = await startVisit(browser, world, person, probe)
  const seeing = async (): Promise<Viewed> => {
    const since = performance.now()
    await visit.open(`/wiki/spaces/${world.site.space.key}/pages/${world.pages.read}`)
    if (!awaited?.unblock) await visit.rest()
    const milliseconds = performance.now() - since
    const shown = awaited ? await lookFor(visit, awaited) : await visit.shown()
    const isLate = awaited?.unblock !== undefined && !awaited.isThere(shown)
    if (isLate) awaited.unblock?.()
    const later = isLate ? await lookFor(visit, awaited) : undefined
    if (isCurious) {
      for (const frame of visit.frames()) {
        await fillIn(frame, world.site)
        await pressAround(frame, mostButtons)
      }
      await visit.rest(1500)
    }
    return {
      shown,
      ...(later && { later }),
      calls: [...visit.calls],
      errors: [...visit.errors],
      milliseconds,
    }
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

async function lookFor(visit: Visit, { isThere, milliseconds }: Awaited): Promise<Shown> {
  const end = performance.now() + milliseconds
  for (;;) {
    const shown = await visit.shown()
    if (isThere(shown) || performance.now() > end) return shown
    await visit.page.waitForTimeout(lookEvery)
  }
}
