import type { App } from './app.ts'
import type { WireRequest } from './sandbox/wire.ts'

/** A request of an app's function as the app made it: the ledger's lines are cut and redacted, this is whole. */
export interface Asking {
  readonly appId: string
  /** The function that ran; undefined outside of any. */
  readonly functionKey: string | undefined
  /** Which of Forge's back ends it is for; null: the world outside. */
  readonly descriptor: Readonly<Record<string, unknown>> | null
  /** A path for a back end, a URL for the world. */
  readonly target: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  /** The stack at the call, with the app's own files and lines. */
  readonly stack: string | undefined
}

/** The request of a sandbox, for who looks on. */
export function askingOf(app: App, request: WireRequest, functionKey: string | undefined): Asking {
  const { descriptor, target, method, headers, body, stack } = request
  return {
    appId: app.id,
    functionKey,
    descriptor,
    target,
    method,
    headers,
    body: Buffer.from(body, 'base64'),
    stack,
  }
}
