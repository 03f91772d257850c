/** What becomes of one more report. */
export type Ruling = 'record' | 'say that more are dropped' | 'drop'

const perMinute = 200

/** Keeps a frame that is refused in a loop from flooding the ledger: 200 reports a minute, then one line that says so. */
export function createReportLimit({ now }: { now: () => Date }): () => Ruling {
  let minute = 0
  let count = 0
  return () => {
    const current = Math.floor(now().getTime() / 60_000)
    if (current !== minute) count = 0
    minute = current
    count += 1
    if (count <= perMinute) return 'record'
    return count === perMinute + 1 ? 'say that more are dropped' : 'drop'
  }
}
