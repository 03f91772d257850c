import type { Finding } from '../finding.ts'
import { view } from './frames/view-drives.ts'
import type { Shown } from './frames/visit.ts'
import type { UsageParts } from './usage-pass.ts'

/** How much longer than before a view may take while analytics doesn't answer, in milliseconds. */
const patience = 1500

/** Shows the page while analytics is away, and tells where a reader could see that: C5. */
export async function viewsWithout(
  { world, view: viewing, shown, placeOf }: UsageParts,
  analytics: string,
  isOver: () => boolean,
): Promise<readonly Finding[]> {
  if (!viewing || !shown || isOver()) return []
  const what = `view of the page while ${analytics}`
  const viewed = await view(viewing.browser, world, world.site.people.reader, viewing.probe, { what })
  return differences(shown, viewed?.shown).map(([code, detail]) => ({
    code,
    claim: 'C5',
    by: 'dynamic',
    at: placeOf({ channel: 'browser storage', from: 'frame', what, bytes: Buffer.alloc(0), drive: what }),
    data: { analytics, detail, drive: what },
  }))
}

function differences(before: Shown, now: Shown | undefined): readonly (readonly [string, string])[] {
  if (!now) return [['VIEW_MISSING', '']]
  const found: (readonly [string, string])[] = []
  const news = now.errors.filter((error) => !before.errors.includes(error))
  if (news.length > 0) found.push(['VIEW_ERRS', news.join(' ').slice(0, 200)])
  if (numberless(before.text) !== numberless(now.text)) found.push(['VIEW_CHANGED', now.text.slice(0, 200)])
  if (now.milliseconds > before.milliseconds + patience)
    found.push([
      'VIEW_WAITS',
      `${Math.round(now.milliseconds)} ms, ${Math.round(before.milliseconds)} ms before`,
    ])
  return found
}

/** Two readings of a clock are the same view. */
function numberless(text: string): string {
  return text.replace(/\d+/g, '0').trim()
}
