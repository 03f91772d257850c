/** Something that tells of each thing that happens. */
export type Happening = (listener: () => void) => () => void

/** Resolves once nothing has happened for some milliseconds, at the latest after `most`. */
export function quiet(
  happenings: readonly Happening[],
  { ms, most }: { readonly ms: number; readonly most: number },
): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      clearTimeout(last)
      for (const stop of stops) stop()
      resolve()
    }
    let timer = setTimeout(end, ms)
    const last = setTimeout(end, most)
    const stops = happenings.map((happening) =>
      happening(() => {
        clearTimeout(timer)
        timer = setTimeout(end, ms)
      }),
    )
  })
}

/** What a promise comes to, or `late` where it takes longer. */
export function within<Value, Late>(work: Promise<Value>, ms: number, late: Late): Promise<Value | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
