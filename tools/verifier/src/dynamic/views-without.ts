import type { Finding } from '../finding.ts'
import { view } from './frames/view-drives.ts'
import type { Shown } from './frames/visit.ts'
import type { Trying } from './tried.ts'
import type { UsageParts } from './usage-pass.ts'

/** Shows the page while analytics is away, and tells where a reader could see that: C5. */
export async function viewsWithout(
  { world, view: viewing, shown, placeOf }: UsageParts,
  analytics: string,
  { isOver, gap }: Trying,
): Promise<readonly Finding[]> {
  if (!viewing || shown.length === 0) return []
  const what = `view of the page while ${analytics}`
  if (isOver()) {
    gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
    return []
  }
  const viewed = await view(viewing.browser, world, world.site.people.reader, viewing.probe, {
    what,
    isAwaited: (now) => isAsBefore(now, shown),
  })
  return differences(shown, viewed?.shown, analytics).map(([code, detail]) => ({
    code,
    claim: 'C5',
    by: 'dynamic',
    at: placeOf({ channel: 'browser storage', from: 'frame', what, bytes: Buffer.alloc(0), drive: what }),
    data: { analytics, detail, drive: what },
  }))
}

function differences(
  before: readonly Shown[],
  now: Shown | undefined,
  analytics: string,
): readonly (readonly [string, string])[] {
  if (!now) return [['VIEW_MISSING', '']]
  const known = new Set(before.flatMap(({ errors }) => errors))
  const news = now.errors.filter((error) => !known.has(error))
  // What still isn't there while an answer is outstanding waits for it.
  const code = analytics.includes('never') ? 'VIEW_WAITS' : 'VIEW_CHANGED'
  return [
    ...(news.length > 0 ? [['VIEW_ERRS', news.join(' ').slice(0, 200)] as const] : []),
    ...(isAsBefore(now, before) ? [] : [[code, now.text.slice(0, 200)] as const]),
  ]
}

function isAsBefore(now: Shown, before: readonly Shown[]): boolean {
  return before.some(({ text }) => numberless(text) === numberless(now.text))
}

/** Two readings of a clock are the same view. */
function numberless(text: string): string {
  return text.replace(/\d+/g, '0').trim()
}
