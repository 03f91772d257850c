const { performance } = globalThis
const now = performance.now.bind(performance)

/** Counts to a limit a minute: `passes`, then once `full`, then `over` until the minute ends. */
export function createMinute(limit: number): () => 'passes' | 'full' | 'over' {
  let since = Number.NEGATIVE_INFINITY
  let count = 0
  return () => {
    if (now() - since >= 60_000) {
      since = now()
      count = 0
    }
    count += 1
    if (count <= limit) return 'passes'
    return count === limit + 1 ? 'full' : 'over'
  }
}
