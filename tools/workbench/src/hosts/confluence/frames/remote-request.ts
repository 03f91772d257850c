import type { Outgoing, Passed } from '../../../gate.ts'
import type { App } from '../forge/app.ts'
import { answerIn, type BridgeResponse } from './product-request.ts'
import type { RemoteFetch } from './requests.ts'

/**
 * The request of a frame to a remote of its app's manifest: `requestRemote` of @forge/bridge 7.2.0 (fetch/fetch.js,
 * seen 2026-11-25). The platform would add a token that says who asks; the workbench signs none.
 */
export function remoteRequest(app: App, call: RemoteFetch): Outgoing | { readonly message: string } {
  const remote = app.remotes.find(({ key }) => key === call.remoteKey)
  if (remote === undefined) return { message: `The manifest has no remote "${call.remoteKey}".` }
  const base = remote.baseUrl.replace(/\/+$/, '')
  const url = `${base}/${call.path.replace(/^\/+/, '')}`
  if (!URL.canParse(url) || new URL(url).origin !== new URL(base).origin) {
    return { message: `"${call.path}" is no path of the remote "${call.remoteKey}".` }
  }
  return {
    appId: app.id,
    method: call.method.toUpperCase(),
    url,
    headers: call.headers,
    body: Buffer.from(call.body ?? ''),
  }
}

/** What the gate let back in, in the bridge's shape. */
export function remoteAnswer(passed: Extract<Passed, { ok: true }>): BridgeResponse {
  return answerIn({
    status: passed.status,
    statusText: '',
    headers: Object.fromEntries(passed.headers.map(([name, value]) => [name.toLowerCase(), value])),
    bytes: passed.body,
  })
}
