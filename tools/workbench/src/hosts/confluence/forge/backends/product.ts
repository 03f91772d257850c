import { bodyOf } from '../../../../gate/redact.ts'
import { type Ledger, outcomeOf } from '../../../../ledger.ts'
import type { Principal, SiteFacts } from '../../site/site.ts'
import type { Answer } from '../sandbox/wire.ts'
import { type Asked, proxyError } from './asked.ts'

/** The product's REST API, as the site serves it. */
export type Rest = (request: Request, principal: Principal) => Promise<Response>

export interface ProductParts {
  readonly rest: Rest
  readonly ledger: Ledger
  readonly facts: SiteFacts
}

/** `requestConfluence` as the app or as its user: passed to the site and recorded. */
export async function askProduct(asked: Asked, { rest, ledger, facts }: ProductParts): Promise<Answer> {
  const { app, method, path } = asked
  const who = principalOf(asked)
  const note = (outcome: 'done' | 'refused' | 'failed', data: Record<string, unknown>) =>
    ledger.record({
      app: app.id,
      channel: 'product',
      outcome,
      summary: `${method} ${path} ${asked.provider === 'user' ? 'as the user' : 'as the app'}`,
      data: { method, path, as: asked.provider, ...bodyOf(asked.body), ...data },
    })
  if (!path.startsWith('/') || path.startsWith('//')) {
    note('refused', { status: 403, reason: 'the path leads away from the site' })
    return proxyError(403, 'INVALID_REQUEST', `URL not allowed: ${path}.`)
  }
  if (who === 'nobody') {
    note('refused', { status: 401, reason: 'no user called this function' })
    return proxyError(401, 'NEEDS_AUTHENTICATION_ERR', 'Authentication Required')
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && asked.body.byteLength > 0
  const request = new Request(new URL(path, facts.url), {
    method,
    headers: asked.headers.map(([name, value]): [string, string] => [name, value]),
    ...(hasBody && { body: new Uint8Array(asked.body) }),
  })
  const response = await rest(request, who)
  const body = new Uint8Array(await response.arrayBuffer())
  const outcome = outcomeOf(response.status)
  note(outcome, {
    status: response.status,
    answerBytes: body.byteLength,
    ...(!response.ok && { answer: bodyOf(body).body }),
    ...(outcome === 'refused' && { scopes: app.scopes }),
  })
  return {
    ok: true,
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers],
    body: Buffer.from(body).toString('base64'),
  }
}

/** `asUser()` is the person who called; in a trigger there is none, and an app can't choose another. */
function principalOf({ app, accountId, provider, asAccount }: Asked): Principal | 'nobody' {
  const asApp: Principal = { kind: 'app', appId: app.id, scopes: app.scopes }
  if (provider === 'app') return asApp
  if (provider !== 'user' || accountId === undefined) return 'nobody'
  if (asAccount !== undefined && asAccount !== accountId) return 'nobody'
  return { ...asApp, asUser: accountId }
}
