import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Gate } from '../../../gate.ts'
import { type Ledger, outcomeOf } from '../../../ledger.ts'
import type { Forge } from '../forge/forge.ts'
import type { Person, Principal, Site } from '../site/site.ts'
import { extensionOf } from './context.ts'
import { productAnswer, productRequest } from './product-request.ts'
import { remoteAnswer, remoteRequest } from './remote-request.ts'
import { type Call, parseInvoke, parseProductFetch, parseRecord, parseRemoteFetch } from './requests.ts'

/** What the bridge's server side needs. */
export interface RoutesParts {
  readonly forge: Forge
  readonly site: Site
  readonly ledger: Ledger
  readonly gate: Gate
  readonly rest: (request: Request, principal: Principal) => Promise<Response>
  readonly personOf: (request: Request) => Person | undefined
  readonly hostOrigin: string
}

/** The bridge's routes on the host's origin: only its own pages may use them, in their session's name. */
export function createRoutes({ forge, site, ledger, gate, rest, personOf, hostOrigin }: RoutesParts): Hono {
  const routes = new Hono()

  routes.use('/api/bridge/*', async (c, next) => {
    if (c.req.header('origin') === hostOrigin) return next()
    return c.json({ message: `Only pages of ${hostOrigin} may use the bridge.` }, 403)
  })

  /** The person of the session and the app that a page speaks for, or the refusal. */
  function parties(c: Context, { appId }: { appId: string }) {
    const person = personOf(c.req.raw)
    const app = forge.app(appId)
    if (person === undefined)
      return { refusal: c.json({ message: 'Nobody is signed in: choose a person.' }, 401) }
    if (app === undefined) return { refusal: c.json({ message: `The app ${appId} is not installed.` }, 404) }
    return { person, app }
  }

  routes.post('/api/bridge/invoke', async (c) => {
    const call = parseInvoke(await c.req.text())
    if (call === undefined) return c.json({ message: 'This is no invocation of a function.' }, 400)
    const { person, app, refusal } = parties(c, call)
    if (refusal) return refusal
    const { where } = call
    const page = site.page(where.pageId) ?? site.page(where.pageId, { status: 'draft', by: person.accountId })
    if (page === undefined) return c.json({ message: `The page ${where.pageId} is gone.` }, 404)
    const extension = extensionOf(site, { ...where, config: where.config, page })
    const invoked = await forge.invokeResolver(app.id, call.moduleKey, {
      functionKey: call.functionKey,
      payload: call.payload,
      context: {
        accountId: person.accountId,
        moduleKey: call.moduleKey,
        localId: where.localId,
        locale: person.locale,
        timeZone: person.timeZone,
        extension,
      },
    })
    return invoked.ok
      ? c.json({ ok: true, body: invoked.body ?? null })
      : c.json({ ok: false, message: invoked.message })
  })

  routes.post('/api/bridge/fetch-product', async (c) => {
    const call = parseProductFetch(await c.req.text())
    if (call === undefined) return c.json({ message: 'This is no product request.' }, 400)
    const { person, app, refusal } = parties(c, call)
    if (refusal) return refusal
    const request = productRequest(call, site.facts.url)
    if ('message' in request) return c.json(request, 400)
    const principal = { kind: 'app', appId: app.id, scopes: app.scopes, asUser: person.accountId } as const
    const response = await rest(request.request, principal)
    const answer = await productAnswer(response)
    ledger.record({
      app: app.id,
      channel: 'product',
      outcome: outcomeOf(response.status),
      summary: `${request.request.method} ${call.restPath} ${response.status}`,
      data: {
        as: 'user',
        from: 'frame',
        body: call.body,
        bytes: call.body?.length ?? 0,
        status: response.status,
      },
    })
    return c.json(answer)
  })

  routes.post('/api/bridge/fetch-remote', async (c) => {
    const call = parseRemoteFetch(await c.req.text())
    if (call === undefined) return c.json({ message: 'This is no request to a remote.' }, 400)
    const { app, refusal } = parties(c, call)
    if (refusal) return refusal
    const request = remoteRequest(app, call)
    if ('message' in request) return c.json(request, 400)
    const passed = await gate.pass(request) // judges and records
    return passed.ok ? c.json(remoteAnswer(passed)) : c.json({ message: passed.message }, 502)
  })

  routes.post('/api/bridge/record', async (c) => {
    const calls = parseRecord(await c.req.text())
    if (calls === undefined) return c.json({ message: 'This is no list of bridge calls.' }, 400)
    for (const call of calls) recordCall(ledger, call)
    return c.json({ recorded: calls.length })
  })

  return routes
}

function recordCall(ledger: Ledger, { appId, command, outcome, ...data }: Call): void {
  ledger.record({ app: appId, channel: 'bridge', outcome, summary: command, data })
}
