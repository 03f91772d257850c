import { bodyOf, redactHeaders, redactUrl } from '../../../../gate/redact.ts'
import type { Gate } from '../../../../gate.ts'
import type { Ledger } from '../../../../ledger.ts'
import type { App } from '../app.ts'
import type { EgressLimit } from '../egress-limit.ts'
import type { Answer, WireRequest } from '../sandbox/wire.ts'
import { words } from '../words.ts'

/** A request of a function to the world outside. */
export interface Leaving {
  readonly app: App
  readonly target: string
  readonly method: string
  readonly headers: WireRequest['headers']
  readonly body: Uint8Array
}

interface LeavingParts {
  readonly gate: Gate
  readonly ledger: Ledger
  readonly mayLeave: EgressLimit
}

/** Sends a function's request through the gate, unless the app has sent as many as a minute may have. */
export async function leave(leaving: Leaving, { gate, ledger, mayLeave }: LeavingParts): Promise<Answer> {
  const { app, target, method, headers, body } = leaving
  const allowance = mayLeave(app.id)
  if (!allowance.isLeft) return tooMany(leaving, allowance.perMinute, ledger)
  const passed = await gate.pass({ appId: app.id, method, url: target, headers, body })
  if (passed.ok) {
    const kept = passed.headers.filter(
      ([name]) => !/^(content-encoding|content-length|transfer-encoding)$/i.test(name),
    )
    return {
      ok: true,
      status: passed.status,
      headers: kept,
      body: Buffer.from(passed.body).toString('base64'),
    }
  }
  const isWorld = passed.code === 'OFFLINE' || passed.code === 'UNREACHABLE'
  // A refusal is named and numbered as @forge/api 8.3.0 names ExternalEndpointNotAllowedError (read 2026-11).
  const name = isWorld ? 'TypeError' : 'REQUEST_EGRESS_ALLOWLIST_ERR'
  return {
    ok: false,
    error: { name, message: passed.message, code: passed.code, ...(!isWorld && { status: 403 }) },
  }
}

function tooMany({ app, target, method, headers, body }: Leaving, perMinute: number, ledger: Ledger): Answer {
  const code = 'TOO_MANY_REQUESTS'
  const message = words.tooManyRequests(perMinute)
  const url = redactUrl(target)
  ledger.record({
    app: app.id,
    channel: 'egress',
    outcome: 'refused',
    summary: `${method} ${url}`,
    data: { method, url, headers: redactHeaders(headers), ...bodyOf(body), code, message },
  })
  return { ok: false, error: { name: code, message, code, status: 429 } }
}
