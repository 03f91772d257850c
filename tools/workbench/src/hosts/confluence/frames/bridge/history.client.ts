/** A place in a frame's own history: `path`, `search` and `hash` of no page but the frame's idea of one. */
export interface FrameLocation {
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly state: unknown
  readonly key: string
}

type Action = 'PUSH' | 'REPLACE' | 'POP'
type Target = string | Partial<Omit<FrameLocation, 'key'>>
type Listener = (location: FrameLocation, action: Action) => void

function placeOf(target: Target, state: unknown, from: FrameLocation): FrameLocation {
  const key = crypto.randomUUID().slice(0, 8)
  if (typeof target !== 'string')
    return { pathname: from.pathname, search: '', hash: '', state, ...target, key }
  const { pathname, search, hash } = new URL(target, `http://frame${from.pathname}`)
  return { pathname, search, hash, state, key }
}

/**
 * A history in memory, in the shape of the `history` package 4 that `view.createHistory()` promises: a macro owns no
 * part of the page's address, so its history lives as long as its frame.
 */
export function createFrameHistory() {
  const start: FrameLocation = { pathname: '/', search: '', hash: '', state: undefined, key: 'start' }
  const entries = [start]
  const listeners = new Set<Listener>()
  let at = 0
  const current = () => entries[at] ?? start
  const history = {
    action: 'POP' as Action,
    location: start,
    get length() {
      return entries.length
    },
    push(target: Target, state?: unknown) {
      entries.splice(at + 1, entries.length, placeOf(target, state, current()))
      at += 1
      tell('PUSH')
    },
    replace(target: Target, state?: unknown) {
      entries[at] = placeOf(target, state, current())
      tell('REPLACE')
    },
    go(steps: number) {
      if (entries[at + steps] === undefined) return
      at += steps
      tell('POP')
    },
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    createHref: ({ pathname, search, hash }: FrameLocation) => pathname + search + hash,
    listen(listener: Listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
  function tell(action: Action): void {
    history.action = action
    history.location = current()
    for (const listener of listeners) listener(current(), action)
  }
  return history
}
