import type { Span } from '../code.ts'
import type { Node } from './graph.ts'
import type { Instance } from './instance.ts'

/** Where something happens: in which function, at which stretch of its text. */
export interface Site {
  readonly instance: Instance
  readonly span: Span
}

/** A call, as all that can be called sees it. */
export interface CallSite extends Site {
  /** The same for calls from the same place: contexts are told apart by it. */
  readonly context: number
  readonly self: Node | undefined
  readonly args: readonly Node[]
  /** What stands for arguments behind a spread one. */
  readonly rest: Node | undefined
  readonly result: Node
  readonly thrown: Node
  readonly isNew: boolean
  readonly texts?: readonly string[]
  readonly name?: string
  /** True where it isn't the code around that calls, but the host. */
  readonly isEntered?: boolean
  /** True for `super(...)`, which makes what a class of the host's makes. */
  readonly isSuper?: boolean
}
