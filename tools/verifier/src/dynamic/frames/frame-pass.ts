import type { Browser } from 'playwright-core'
import type { FrameCall, Outcome } from '../drives/drive.ts'
import type { Trying } from '../tried.ts'
import type { World } from '../world.ts'
import { configure } from './configure.ts'
import { view } from './view-drives.ts'
import type { Probe, Shown } from './visit.ts'

/** What the frames of an app came to, in the browsers of three people. */
export interface FramePass {
  readonly drives: readonly { readonly what: string; readonly outcome: Outcome }[]
  readonly calls: readonly FrameCall[]
  /** What people saw, one after the other; nothing where nothing came. */
  readonly shown: readonly Shown[]
  /** How long the slowest of their visits took. */
  readonly milliseconds: number
}

/** Shows every macro: its configuration filled in and saved by an editor, the page read by a reader and by the administrator. */
export async function passFrames(
  browser: Browser,
  world: World,
  probe: Probe,
  { isOver, gap }: Trying,
): Promise<FramePass> {
  const { people } = world.site
  const drives: { what: string; outcome: Outcome }[] = []
  const calls: FrameCall[] = []
  const see = async (role: 'reader' | 'admin', isCurious: boolean) => {
    const what = `view of the page as ${role}`
    if (isOver()) {
      gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
      return undefined
    }
    const viewed = await view(browser, world, people[role], probe, { what, isCurious })
    drives.push({ what, outcome: viewed ? 'done' : 'failed' })
    calls.push(...(viewed?.calls ?? []))
    return viewed
  }
  const first = await see('reader', true)
  for (const macro of world.app.macros) {
    if (macro.config?.resource === undefined) continue
    const what = `configuration of ${macro.key}`
    if (isOver()) {
      gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
      continue
    }
    world.drive = what
    const configured = await configure(browser, world, macro, probe)
    drives.push({ what, outcome: configured.outcome })
    calls.push(...configured.calls)
  }
  const isChanged = world.app.macros.some(({ config }) => config?.resource !== undefined)
  const second = await see('admin', isChanged)
  const seen = [first, second].flatMap((viewed) =>
    viewed ? [{ text: viewed.shown.text, errors: viewed.errors }] : [],
  )
  const milliseconds = Math.max(0, ...[first, second].flatMap((viewed) => viewed?.milliseconds ?? []))
  return { drives, calls: distinctCalls(calls), shown: seen, milliseconds }
}

function distinctCalls(calls: readonly FrameCall[]): readonly FrameCall[] {
  return [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()].slice(0, 20)
}
