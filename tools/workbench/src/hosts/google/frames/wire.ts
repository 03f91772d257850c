import type { FormFile, StoppedKind } from '../windows/messages.ts'

/** What the script in a frame is told when the frame is served. */
export interface FrameFacts {
  readonly frameId: string
  readonly hostOrigin: string
  readonly where: 'modal' | 'dialog' | 'sidebar'
  /** The functions that google.script.run has. */
  readonly functions: readonly string[]
  readonly isLive: boolean
}

/** The first message of a frame to the page around it; a port comes with it. */
export interface Greeting {
  readonly googleFrame: string
}

/** From a frame to the page around it. */
export type FromFrame =
  | {
      readonly call: number
      readonly function: string
      readonly args: readonly unknown[]
      readonly form?: readonly (readonly [string, string | FormFile])[]
    }
  | { readonly command: 'close' }
  | { readonly command: 'focusEditor' }
  | { readonly command: 'setWidth'; readonly value: number }
  | { readonly command: 'setHeight'; readonly value: number }
  | { readonly alive: number }
  | { readonly stopped: StoppedKind; readonly url: string }
  | { readonly link: string }
  | { readonly download: string; readonly type: string; readonly bytes: ArrayBuffer }

/** From the page around it to a frame. */
export type ToFrame =
  /** Asks whether the page is still there. */
  { readonly ping: number } | CallAnswer

export type CallAnswer =
  | { readonly answer: number; readonly ok: true; readonly value: unknown }
  | {
      readonly answer: number
      readonly ok: false
      readonly error: { readonly name: string; readonly message: string }
    }
