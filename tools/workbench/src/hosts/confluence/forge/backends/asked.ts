import type { App } from '../app.ts'
import type { Answer } from '../sandbox/wire.ts'

/** A request of a function to one of Forge's own back ends. */
export interface Asked {
  readonly app: App
  /** Who called the function; undefined for triggers, which nobody calls. */
  readonly accountId: string | undefined
  readonly provider: string
  readonly path: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  /** The account that `asUser(accountId)` names. */
  readonly asAccount?: string
}

const statusTexts: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  501: 'Not Implemented',
}

/** A JSON answer; an empty one where `body` is undefined. */
export function json(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const text = body === undefined ? '' : JSON.stringify(body)
  return {
    ok: true,
    status,
    statusText: statusTexts[status] ?? '',
    headers: [['content-type', 'application/json'], ...Object.entries(headers)],
    body: Buffer.from(text).toString('base64'),
  }
}

/** The header by which Forge's proxy tells @forge/api why it didn't pass a request on (8.3.0, read 2026-11). */
export function proxyError(status: number, reason: string, message: string): Answer {
  return json(status, { message }, { 'forge-proxy-error': reason })
}
