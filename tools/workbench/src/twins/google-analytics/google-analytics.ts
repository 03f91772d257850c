import type { Clock } from '../../clock.ts'
import type { Twin } from '../../gate.ts'
import { type Collected, collect, isTooLarge } from './collect.ts'
import { type Report, report } from './report.ts'

/** A local Google Analytics property: takes Measurement Protocol requests, and shows what has come. */
export interface GoogleAnalytics extends Twin {
  /** Every request to `/mp/collect`, oldest first, also those that Google would drop without a word. */
  received(): readonly Collected[]
  /** `now` ends the 28 days that are counted; left out, it is the clock's. */
  report(options?: { readonly now?: Date }): Report
  clear(): void
}

const kept = 10_000

/**
 * The twin of Google Analytics' collection points. What it has received is a third party's data and not the site's: it
 * is kept in memory only, the newest 10,000 requests. `dimensions` are the event parameters that are registered as
 * custom dimensions, as one does in a real property.
 */
export function createGoogleAnalytics({
  clock,
  dimensions = ['locale', 'time_zone', 'duration'],
}: {
  clock: Clock
  dimensions?: readonly string[]
}): GoogleAnalytics {
  let requests: Collected[] = []
  return {
    name: 'Google Analytics',
    hosts: ['*.google-analytics.com'],
    async answer(request) {
      const url = new URL(request.url)
      const isDebug = url.pathname === '/debug/mp/collect'
      if (!isDebug && url.pathname !== '/mp/collect') return new Response(null, { status: 404 })
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
      const text = await request.text()
      if (isTooLarge(text)) return new Response(null, { status: 413 })
      const collected = collect(url, text, clock.now())
      if (isDebug) return Response.json({ validationMessages: collected.messages })
      requests.push(collected)
      if (requests.length > kept + 1000) requests = requests.slice(-kept)
      // Google answers so to a malformed body too (Measurement Protocol, validating events, seen 2026-11-25).
      return new Response(null, { status: 204 })
    },
    received: () => requests,
    report: ({ now = clock.now() } = {}) => report(requests, { now, dimensions }),
    clear() {
      requests = []
    },
  }
}
