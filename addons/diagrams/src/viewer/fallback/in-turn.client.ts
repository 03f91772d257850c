/** Longer than an engine needs for a large picture; who has waited so long goes on without a turn. */
const patience = 10_000

/**
 * Runs the frames' work one after the other, over all frames of the app. Thirty frames that fetch, compile and run the
 * same engine at once each do it from the beginning, and all pictures come at the end; in turn, the first frame's engine
 * is there compiled for the others, and each picture comes as soon as it is drawn. A lock stores nothing, and the
 * browser gives it back for a frame that goes.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    return work()
  }
  try {
    return await navigator.locks.request(
      'crenwiz-diagrams-drawing',
      { signal: AbortSignal.timeout(patience) },
      begin,
    )
  } catch (error) {
    // a browser that gives no locks to a frame of another site, or a turn that did not come
    if (hasBegun) throw error
    return work()
  }
}
