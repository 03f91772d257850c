/** Counts one more request of an app to the world outside and says whether its minute has room for it. */
export type EgressLimit = (appId: string) => { readonly isLeft: boolean; readonly perMinute: number }

/**
 * So many requests an app and minute. The window is fixed, as the limits of invocations are
 * (https://developer.atlassian.com/platform/forge/limits-invocation, seen 2026-11).
 */
export function createEgressLimit({
  perMinute,
  now,
}: {
  readonly perMinute: number
  readonly now: () => Date
}): EgressLimit {
  const counts = new Map<string, number>()
  let minute = 0
  return (appId) => {
    const current = Math.floor(now().getTime() / 60_000)
    if (current !== minute) counts.clear()
    minute = current
    const count = (counts.get(appId) ?? 0) + 1
    counts.set(appId, count)
    return { isLeft: count <= perMinute, perMinute }
  }
}
