/**
 * What passes between a sandbox and the workbench: one JSON frame a line, over two pipes of the child's own. Frames from
 * the child begin with a token that only the sandbox's code knows; the app's code never sees it.
 */

/** The file descriptors of the child: 3 brings frames in, 4 takes them out. */
export const pipes = { in: 3, out: 4 } as const

export interface WireError {
  readonly name: string
  readonly message: string
  readonly stack?: string
  readonly status?: number
  readonly code?: string
}

/** All that `__forge_runtime__` shows of one invocation. */
export interface RuntimeFacts {
  readonly contextAri: string
  readonly appContext: Readonly<Record<string, unknown>>
  readonly aaid?: string
  readonly runtime: string
  readonly handler: string
  readonly awsRequestId: string
  readonly traceId: string
  readonly spanId: string
  readonly seconds: number
}

/** Which of Forge's back ends a request of the app is for; null: the world outside. */
export type Descriptor = Readonly<Record<string, unknown>> | null

export interface WireRequest {
  readonly kind: 'request'
  readonly id: number
  /** The invocation that asks, or null outside of any. */
  readonly call: number | null
  readonly descriptor: Descriptor
  /** A path for a back end, a URL for the world. */
  readonly target: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  /** Base64. */
  readonly body: string
  /** Where in the app's code it was asked; only where the sandbox traces. */
  readonly stack?: string
}

export type ToParent =
  | { readonly kind: 'ready'; readonly error?: WireError }
  | { readonly kind: 'result'; readonly id: number; readonly ok: true; readonly body: unknown }
  | { readonly kind: 'result'; readonly id: number; readonly ok: false; readonly error: WireError }
  | WireRequest
  | {
      readonly kind: 'log'
      readonly call: number | null
      readonly level: LogLevel
      readonly text: string
      readonly bytes: number
      readonly stack?: string
    }
  | { readonly kind: 'dropped'; readonly what: 'log' | 'refused'; readonly limit: number }
  | {
      readonly kind: 'refused'
      readonly call: number | null
      readonly what: RefusedAct
      readonly detail: string
    }
  | { readonly kind: 'crash'; readonly call: number | null; readonly error: WireError }
  | { readonly kind: 'exit'; readonly call: number | null; readonly code: number }

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** What the walls stop. */
export type RefusedAct = 'file' | 'socket' | 'name look-up' | 'process' | 'inspection'

export type Answer =
  | {
      readonly ok: true
      readonly status: number
      readonly statusText?: string
      readonly headers: readonly (readonly [string, string])[]
      /** Base64. */
      readonly body: string
    }
  | { readonly ok: false; readonly error: WireError }

export type ToChild =
  | {
      readonly kind: 'boot'
      readonly token: string
      readonly bundle: string
      readonly folder: string
      readonly variables: Readonly<Record<string, string>>
      readonly logLinesAMinute: number
      /** True where requests and log lines are to say which line of the app made them. */
      readonly isTraced: boolean
    }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly functionKey: string
      readonly args: readonly unknown[]
      readonly runtime: RuntimeFacts
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
