import type { Gate } from '../../../../gate.ts'
import type { Ledger } from '../../../../ledger.ts'
import type { App } from '../app.ts'
import type { Answer, WireRequest } from '../sandbox/wire.ts'
import { type Asked, json, proxyError } from './asked.ts'
import { askProduct, type ProductParts } from './product.ts'

/** A back end that answers a request which is its own; undefined where it isn't. */
type Backend = (asked: Asked) => Promise<Answer> | Answer | undefined

export interface BackendParts extends ProductParts {
  readonly gate: Gate
  readonly kvs: Backend
  /** The ones behind `stargate`, asked in turn. */
  readonly stargate: readonly Backend[]
}

/** Takes a request of a function to where it belongs: the gate, the product, or one of Forge's services. */
export async function answerRequest(
  { app, request, accountId }: { app: App; request: WireRequest; accountId: string | undefined },
  parts: BackendParts,
): Promise<Answer> {
  const { descriptor, target, method, headers } = request
  const body = new Uint8Array(Buffer.from(request.body, 'base64'))
  if (descriptor === null) return await leave({ app, target, method, headers, body }, parts.gate)
  const text = (key: string) => (typeof descriptor[key] === 'string' ? descriptor[key] : undefined)
  const asAccount = text('accountId')
  const asked: Asked = {
    app,
    accountId,
    provider: text('provider') ?? 'app',
    path: target,
    method,
    headers,
    body,
    ...(asAccount !== undefined && { asAccount }),
  }
  const type = text('type')
  const remote = text('remote') ?? 'confluence'
  if (type === 'kvs')
    return (await parts.kvs(asked)) ?? notBuilt(parts.ledger, asked, 'this call of the key-value store')
  if (type === 'fpp' && remote === 'confluence') return await askProduct(asked, parts)
  if (type === 'fpp' && remote === 'stargate') {
    for (const backend of parts.stargate) {
      const answer = await backend(asked)
      if (answer) return answer
    }
    return notBuilt(parts.ledger, asked, 'this platform API')
  }
  if (type === 'fpp') {
    refused(parts.ledger, asked, `${remote} isn't here: the site is a Confluence`)
    return proxyError(
      403,
      'REQUEST_PRODUCT_NOT_ALLOWED',
      `Request ${remote} is not allowed from confluence context.`,
    )
  }
  if (type === 'frc') {
    const found = app.remotes.find(({ key }) => key === remote)
    if (!found) {
      refused(parts.ledger, asked, `the manifest lists no remote "${remote}"`)
      return proxyError(400, 'INVALID_REMOTE', `No remote found with key ${remote}`)
    }
    return await leave(
      { app, target: new URL(target, found.baseUrl).href, method, headers, body },
      parts.gate,
    )
  }
  return notBuilt(parts.ledger, asked, services[type ?? ''] ?? `the service "${type}"`)
}

const services: Readonly<Record<string, string>> = {
  sql: 'Forge SQL',
  os: 'the object store',
  fcc: 'a container service',
  tpp: 'a third-party account',
}

interface Leaving {
  readonly app: App
  readonly target: string
  readonly method: string
  readonly headers: WireRequest['headers']
  readonly body: Uint8Array
}

async function leave({ app, target, method, headers, body }: Leaving, gate: Gate): Promise<Answer> {
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

function notBuilt(ledger: Ledger, asked: Asked, what: string): Answer {
  refused(ledger, asked, `${what} isn't built here`)
  return json(501, {
    code: 'NOT_IMPLEMENTED',
    message: `The workbench hasn't built ${what}: ${asked.method} ${asked.path}.`,
  })
}

function refused(ledger: Ledger, { app, method, path }: Asked, why: string): void {
  ledger.record({
    app: app.id,
    channel: 'product',
    outcome: 'refused',
    summary: `${method} ${path}: ${why}`,
    data: { method, path, why },
  })
}
