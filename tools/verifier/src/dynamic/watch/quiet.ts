/** Something that tells of each thing that happens. */
export type Happening = (listener: () => void) => () => void

/** Resolves once nothing has happened for some milliseconds and nothing is under way, at the latest after `most`. */
export function quiet(
  happenings: readonly Happening[],
  {
    ms,
    most,
    isBusy = () => false,
  }: { readonly ms: number; readonly most: number; readonly isBusy?: () => boolean },
): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      clearTimeout(last)
      for (const stop of stops) stop()
      resolve()
    }
    const look = () => {
      if (!isBusy()) return end()
      timer = setTimeout(look, ms)
    }
    let timer = setTimeout(look, ms)
    const last = setTimeout(end, most)
    const stops = happenings.map((happening) =>
      happening(() => {
        clearTimeout(timer)
        timer = setTimeout(look, ms)
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
