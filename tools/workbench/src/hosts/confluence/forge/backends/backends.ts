import type { Ledger } from '../../../../ledger.ts'
import { storeTrouble } from '../../../../store/store-trouble.ts'
import type { App } from '../app.ts'
import type { Answer, WireRequest } from '../sandbox/wire.ts'
import { type Asked, json, proxyError } from './asked.ts'
import type { Leaving } from './leave.ts'
import { askProduct, type ProductParts } from './product.ts'

/** A back end that answers a request which is its own; undefined where it isn't. */
type Backend = (asked: Asked) => Promise<Answer> | Answer | undefined

export interface BackendParts extends ProductParts {
  /** To the world outside. */
  readonly leave: (leaving: Leaving) => Promise<Answer>
  readonly kvs: Backend
  /** The ones behind `stargate`, asked in turn. */
  readonly stargate: readonly Backend[]
}

interface FunctionRequest {
  readonly app: App
  readonly request: WireRequest
  readonly accountId: string | undefined
}

/**
 * Takes a request of a function to where it belongs: the gate, the product, or one of Forge's services. Where the
 * workbench's disk refuses what is to be kept, the function is told so.
 */
export async function answerRequest(asked: FunctionRequest, parts: BackendParts): Promise<Answer> {
  try {
    return await passOn(asked, parts)
  } catch (error) {
    const trouble = storeTrouble(error)
    if (!trouble) throw error
    return json(trouble.status, { code: 'STORE_UNAVAILABLE', message: trouble.message })
  }
}

async function passOn({ app, request, accountId }: FunctionRequest, parts: BackendParts): Promise<Answer> {
  const { descriptor, target, method, headers } = request
  const body = new Uint8Array(Buffer.from(request.body, 'base64'))
  if (descriptor === null) return await parts.leave({ app, target, method, headers, body })
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
    return await parts.leave({ app, target: new URL(target, found.baseUrl).href, method, headers, body })
  }
  return notBuilt(parts.ledger, asked, services[type ?? ''] ?? `the service "${type}"`)
}

const services: Readonly<Record<string, string>> = {
  sql: 'Forge SQL',
  os: 'the object store',
  fcc: 'a container service',
  tpp: 'a third-party account',
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
