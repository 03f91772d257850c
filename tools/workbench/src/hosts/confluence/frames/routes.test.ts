import { expect, test } from 'vitest'
import { systemClock } from '../../../clock.ts'
import type { Outgoing } from '../../../gate.ts'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { createSite } from '../site/create-site.ts'
import { createRoutes } from './routes.ts'
import { type TrialCall, trialForge } from './trial/trial-forge.ts'
import { trialManifest } from './trial/trial-manifest.ts'

const hostOrigin = 'http://localhost:4400'
const app = { ...trialManifest('nowhere'), remotes: [{ key: 'api', baseUrl: 'https://api.example/v1' }] }

/** The routes over a fresh site, with what reached the runtime and the gate. */
function routes() {
  const store = openStore({ root: null })
  const ledger = createLedger({ now: () => systemClock.now() })
  const site = createSite({ store, ledger, clock: systemClock })
  const calls: TrialCall[] = []
  const outgoing: Outgoing[] = []
  const pageId = site.spaces()[0]?.homepageId ?? ''
  const made = createRoutes({
    forge: trialForge(app, calls),
    site,
    ledger,
    gate: {
      async pass(request) {
        outgoing.push(request)
        return { ok: true, status: 200, headers: [['Content-Type', 'image/png']], body: Uint8Array.of(1, 2) }
      },
    },
    rest: async () => new Response('denied', { status: 403, statusText: 'Forbidden' }),
    personOf: (request) =>
      site.people().find(({ accountId }) => accountId === request.headers.get('x-person')),
    hostOrigin,
  })
  const accountId = site.people()[0]?.accountId ?? ''
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    made.request(`/api/bridge/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { origin: hostOrigin, 'x-person': accountId, ...headers },
    })
  return { post, calls, outgoing, ledger, pageId, accountId }
}

const where = { localId: 'm', isEditing: false, isConfiguring: false, isInserting: false }
const call = { appId: app.id, moduleKey: 'view', functionKey: 'echo', payload: 1 }

test('only pages of the host may use the bridge', async () => {
  const { post, pageId, calls } = routes()
  const body = { ...call, where: { ...where, pageId } }
  for (const origin of ['http://127.0.0.1:4401', 'null', 'https://localhost:4400']) {
    expect((await post('invoke', body, { origin })).status).toBe(403)
  }
  expect(calls).toEqual([])
})

test('nobody signed in, an unknown app, a page that is gone and no invocation are told apart', async () => {
  const { post, pageId } = routes()
  const body = { ...call, where: { ...where, pageId } }
  expect((await post('invoke', body, { 'x-person': 'nobody' })).status).toBe(401)
  expect((await post('invoke', { ...body, appId: 'other' })).status).toBe(404)
  expect((await post('invoke', { ...call, where: { ...where, pageId: '0' } })).status).toBe(404)
  expect((await post('invoke', { functionKey: 'echo' })).status).toBe(400)
})

test('a call can name the page, but not the person, the space or the content that the function sees', async () => {
  const { post, pageId, calls, accountId } = routes()
  const forged = { accountId: 'someone else', extension: { content: { id: 'other' } } }
  await post('invoke', { ...call, ...forged, where: { ...where, ...forged, pageId, config: { a: 1 } } })
  expect(calls[0]?.context).toMatchObject({
    accountId,
    extension: { content: { id: pageId }, space: { key: 'DEMO' }, config: { a: 1 } },
  })
})

test('a product request that is refused reaches the frame and the ledger as it is', async () => {
  const { post, ledger } = routes()
  const request = { appId: app.id, product: 'confluence', headers: [], body: null }
  const answer = await post('fetch-product', { ...request, restPath: '/wiki/api/v2/spaces' })
  expect(await answer.json()).toMatchObject({ status: 403, statusText: 'Forbidden', body: 'denied' })
  expect(ledger.entries({ channel: 'product' })).toMatchObject([
    { outcome: 'refused', summary: 'GET /wiki/api/v2/spaces 403' },
  ])
})

test.each(['https://elsewhere.example/wiki/', '//elsewhere.example/wiki/', '/wiki/../admin', '/admin'])(
  'a product request to %s goes nowhere',
  async (restPath) => {
    const { post, ledger } = routes()
    const request = { appId: app.id, product: 'confluence', headers: [], body: null, restPath }
    expect((await post('fetch-product', request)).status).toBe(400)
    expect(ledger.entries({ channel: 'product' })).toEqual([])
  },
)

test('a request to a remote goes through the gate, and what is not text comes back as base64', async () => {
  const { post, outgoing } = routes()
  const request = { appId: app.id, remoteKey: 'api', path: '/a?b=c', headers: [], body: null }
  expect(await (await post('fetch-remote', request)).json()).toMatchObject({
    body: 'AQI=',
    isAttachment: true,
  })
  expect(outgoing).toMatchObject([{ appId: app.id, method: 'GET', url: 'https://api.example/v1/a?b=c' }])
})

test('bridge calls are recorded in their order, and a list that is none is not', async () => {
  const { post, ledger } = routes()
  const line = { appId: app.id, moduleKey: 'view', outcome: 'done', milliseconds: 1, body: '', bytes: 0 }
  await post('record', [
    { ...line, command: 'getContext' },
    { ...line, command: 'submit' },
  ])
  expect((await post('record', [{ command: 'x' }])).status).toBe(400)
  expect(ledger.entries({ channel: 'bridge' }).map(({ summary }) => summary)).toEqual([
    'getContext',
    'submit',
  ])
})
