import { bodyOf, redactHeaders, redactUrl } from './gate/redact.ts'
import { isHost } from './gate/rules.ts'
import type { Ledger } from './ledger.ts'

/**
 * The gate: the only way out. Every request of every app, from functions and for frames, comes through here, is judged
 * by the rules of the app's host, recorded in the ledger, and only then goes to a twin or (with --live) to the world.
 */
export interface Outgoing {
  readonly appId: string
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

export type Passed =
  | {
      readonly ok: true
      readonly status: number
      readonly headers: readonly (readonly [string, string])[]
      readonly body: Uint8Array
    }
  /** `message` is the real host's words. */
  | {
      readonly ok: false
      readonly code:
        | 'EGRESS_UNDECLARED'
        | 'ANALYTICS_OFF'
        | 'NOT_HTTPS'
        | 'PORT_REFUSED'
        | 'OFFLINE'
        | 'UNREACHABLE'
      readonly message: string
    }

export interface Gate {
  pass(request: Outgoing): Promise<Passed>
}

/** A local stand-in for a host outside; `hosts` are exact names or `*.` wildcards. */
export interface Twin {
  readonly name: string
  readonly hosts: readonly string[]
  answer(request: Request): Promise<Response>
}

/** What a host says of a request of one of its apps; the words of a refusal are its own. */
type Judged =
  /** `facts` go into the ledger: the rule that lets it out, and what it says. */
  | { readonly ok: true; readonly url: URL; readonly facts: Readonly<Record<string, unknown>> }
  | Extract<Passed, { ok: false }>

/** Judges a request by its app's rules alone; sends and records nothing. */
export type Judge = (request: Pick<Outgoing, 'url'>) => Judged

export interface GateParts {
  readonly ledger: Ledger
  readonly twins: readonly Twin[]
  /** The rules of the host that the app runs in. */
  readonly judgeOf: (appId: string) => Judge
  /** False: nothing leaves this machine. */
  readonly live: boolean
  /** The world's own fetch; used only where `live` is true. */
  readonly fetch?: typeof globalThis.fetch
}

type Refused = Extract<Passed, { ok: false }>

/** The gate of a workbench: judges, records, and hands what is allowed to a twin or, live, to the world. */
export function createGate({ ledger, twins, judgeOf, live, fetch = globalThis.fetch }: GateParts): Gate {
  const note = (request: Outgoing, outcome: 'done' | 'refused' | 'failed', more: Record<string, unknown>) => {
    const url = redactUrl(request.url)
    ledger.record({
      app: request.appId,
      channel: 'egress',
      outcome,
      summary: `${request.method} ${url}`,
      data: {
        method: request.method,
        url,
        headers: redactHeaders(request.headers),
        ...bodyOf(request.body),
        ...more,
      },
    })
  }
  const refuse = (request: Outgoing, refusal: Refused, more: Record<string, unknown> = {}): Passed => {
    const isFailure = refusal.code === 'OFFLINE' || refusal.code === 'UNREACHABLE'
    note(request, isFailure ? 'failed' : 'refused', {
      code: refusal.code,
      message: redactUrl(refusal.message),
      ...more,
    })
    return refusal
  }
  return {
    async pass(request) {
      const judged = judgeOf(request.appId)(request)
      if (!judged.ok) return refuse(request, judged)
      const { url, facts } = judged
      const twin = live
        ? undefined
        : twins.find((candidate) => candidate.hosts.some((host) => isHost(host, url)))
      if (!live && !twin) return refuse(request, offline(url), facts)
      const via = twin ? twin.name : 'network'
      try {
        const asked = toRequest(url, request)
        const response = twin ? await twin.answer(asked) : await fetch(asked)
        const body = new Uint8Array(await response.arrayBuffer())
        note(request, 'done', {
          status: response.status,
          via,
          answer: bodyOf(body).body,
          answerBytes: body.byteLength,
          ...facts,
        })
        return { ok: true, status: response.status, headers: [...response.headers], body }
      } catch (error) {
        const why = error instanceof Error ? causeOf(error) : String(error)
        return refuse(
          request,
          { ok: false, code: 'UNREACHABLE', message: `request to ${url.href} failed, reason: ${why}` },
          { via, ...facts },
        )
      }
    },
  }
}

function offline(url: URL): Refused {
  return {
    ok: false,
    code: 'OFFLINE',
    message: `${url.host} may be called, but this workbench is offline: the request is recorded and was not sent. Start with --live to let it out.`,
  }
}

function toRequest(url: URL, { method, headers, body }: Outgoing): Request {
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    // A redirect is handed back, so that its target comes through here as well.
    redirect: 'manual',
    ...(hasBody && body.byteLength > 0 && { body: new Uint8Array(body) }),
  })
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
