import type { FrameContext } from './frame.ts'

/** What a frame finds in its `name` before any script runs: no round trip is needed for its context. */
export interface FrameName {
  /** The host page's origin: the only one the frame speaks to. */
  readonly host: string
  /** Names this one frame among those of its page: what it greets with. */
  readonly frameId: string
  readonly kind: 'view' | 'config' | 'modal'
  readonly context: FrameContext
}

/** The one message a frame posts to the host's window; it carries the port for all the others. */
export const greetingOf = (frameId: string) => `forge-frame ${frameId}`

/** Commands of the frame's own script, not of the app: they are not bridge calls and leave no line in the ledger. */
export const ownCommands = {
  /** (height in CSS pixels) */
  height: '#height',
  /** Escape was pressed and the app left it. */
  escape: '#escape',
  /** (names of commands that the frame answered by itself) */
  answered: '#answered',
} as const
