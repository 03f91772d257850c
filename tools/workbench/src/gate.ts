/**
 * The gate: the only way out. Every request of every app, from functions and for frames, comes through here, is judged
 * by the app's own egress rules, recorded in the ledger, and only then goes to a twin or (with --live) to the world.
 */
export interface Outgoing {
  readonly appId: string
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

export type Passed =
  | { readonly ok: true; readonly status: number; readonly headers: readonly (readonly [string, string])[]; readonly body: Uint8Array }
  /** `message` is the real host's words. */
  | { readonly ok: false; readonly code: 'EGRESS_UNDECLARED' | 'ANALYTICS_OFF' | 'NOT_HTTPS' | 'PORT_REFUSED' | 'OFFLINE' | 'UNREACHABLE'; readonly message: string }

export interface Gate {
  pass(request: Outgoing): Promise<Passed>
}

/** A local stand-in for a host outside; `hosts` are exact names or `*.` wildcards. */
export interface Twin {
  readonly name: string
  readonly hosts: readonly string[]
  answer(request: Request): Promise<Response>
}
