import type { Finding } from '../finding.ts'
import { type Viewed, view } from './frames/view-drives.ts'
import type { Shown } from './frames/visit.ts'
import type { Trying } from './tried.ts'
import type { UsageParts } from './usage-pass.ts'

/** How many times as long as with analytics a page may take, and at the least: a busy machine isn't the app's doing. */
const patience = 3
const leastPatience = 3000

/** Shows the page while analytics is away, and tells where a reader could see that: C5. */
export async function viewsWithout(
  { world, view: viewing, shown, milliseconds, placeOf }: UsageParts,
  analytics: string,
  { isOver, gap }: Trying,
): Promise<readonly Finding[]> {
  if (!viewing || shown.length === 0) return []
  const what = `view of the page while ${analytics}`
  if (isOver()) {
    gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
    return []
  }
  const isThere = (now: Shown) => isAsBefore(now, shown)
  const unblock = () => {
    world.outside = 'answers'
  }
  const viewed = await view(viewing.browser, world, world.site.people.reader, viewing.probe, {
    what,
    awaited: {
      isThere,
      milliseconds: Math.max(leastPatience, patience * milliseconds),
      ...(world.outside === 'never answers' && { unblock }),
    },
  })
  // What the view then lacks, it lacks for a request that was refused or is outstanding, where the app made one.
  const asked = world.observations.findLast(({ channel, drive }) => channel === 'egress' && drive === what)
  const frame = {
    channel: 'browser storage',
    from: 'frame',
    what,
    bytes: Buffer.alloc(0),
    drive: what,
  } as const
  return differences(shown, viewed).map(([code, detail]) => ({
    code,
    claim: 'C5',
    by: 'dynamic',
    at: placeOf(asked ?? frame),
    data: { analytics, detail, drive: what },
  }))
}

function differences(
  before: readonly Shown[],
  viewed: Viewed | undefined,
): readonly (readonly [string, string])[] {
  if (!viewed) return [['VIEW_MISSING', '']]
  const { shown, later } = viewed
  const known = new Set(before.flatMap(({ errors }) => errors))
  const news = shown.errors.filter((error) => !known.has(error))
  // What comes once analytics has answered has waited for it, however long that took.
  const code = later && isAsBefore(later, before) ? 'VIEW_WAITS' : 'VIEW_CHANGED'
  return [
    ...(news.length > 0 ? [['VIEW_ERRS', news.join(' ').slice(0, 200)] as const] : []),
    ...(isAsBefore(shown, before) ? [] : [[code, shown.text.slice(0, 200)] as const]),
  ]
}

function isAsBefore(now: Shown, before: readonly Shown[]): boolean {
  return before.some(({ text }) => numberless(text) === numberless(now.text))
}

/** Two readings of a clock are the same view. */
function numberless(text: string): string {
  return text.replace(/\d+/g, '0').trim()
}
