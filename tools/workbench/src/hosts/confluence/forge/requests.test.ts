import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Principal } from '../site/site.ts'
import { callFrom, notes, startTrial, type Trial } from './trial.ts'

let trial: Trial
const principals: Principal[] = []

beforeAll(async () => {
  trial = startTrial({
    async rest(request, principal) {
      principals.push(principal)
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('/7'))
        return Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 })
      return Response.json({ path: pathname })
    },
    twin: async (request) =>
      new Response(`${request.method} ${await request.text()}`, {
        status: 202,
        headers: { 'x-answer': 'yes' },
      }),
  })
  await trial.forge.install(trial.folder('notes'))
})
afterAll(() => trial.dispose())

async function call(
  functionKey: string,
  payload: unknown = {},
  context = callFrom('notes'),
): Promise<unknown> {
  const answer = await trial.forge.invokeResolver(notes, 'notes', { functionKey, payload, context })
  return answer.ok ? answer.body : answer
}
const last = (channel: 'product' | 'egress') => trial.ledger.entries({ channel }).at(-1)

test('a request as the user carries the caller, a request as the app does not', async () => {
  expect(await call('page', { as: 'user', id: '5' })).toEqual({
    value: { status: 200, body: { path: '/wiki/api/v2/pages/5' } },
  })
  expect(principals.at(-1)).toEqual({
    kind: 'app',
    appId: notes,
    scopes: ['storage:app', 'read:page:confluence'],
    asUser: 'account-1',
  })
  await call('page', { as: 'app', id: '5' })
  expect(principals.at(-1)).toEqual({
    kind: 'app',
    appId: notes,
    scopes: ['storage:app', 'read:page:confluence'],
  })
  expect(last('product')).toMatchObject({
    outcome: 'done',
    summary: 'GET /wiki/api/v2/pages/5 as the app',
    data: { status: 200 },
  })
})

test('a request that the site refuses is recorded as refused with the scopes of the app', async () => {
  expect(await call('page', { as: 'user', id: '7' })).toMatchObject({ value: { status: 401 } })
  expect(last('product')).toMatchObject({
    outcome: 'refused',
    data: { status: 401, scopes: ['storage:app', 'read:page:confluence'] },
  })
})

test('asUser without a user fails as the real package fails', async () => {
  const answer = await call('page', { as: 'user', id: '5' }, callFrom('notes', { accountId: undefined }))
  expect(answer).toMatchObject({
    name: 'NEEDS_AUTHENTICATION_ERR',
    message: 'Authentication Required',
    status: 401,
  })
  expect(last('product')).toMatchObject({ outcome: 'refused' })
})

test('another product is refused', async () => {
  expect(await call('jira')).toMatchObject({ name: 'PROXY_ERR', status: 403 })
})

test('fetch passes the gate with its body and gets the answer of the twin', async () => {
  const url = 'https://region1.google-analytics.com/mp/collect?api_secret=s3cret'
  const answer = await call('fetch', { url, init: { method: 'POST', body: '{"events":[]}' } })
  expect(answer).toEqual({ value: { status: 202, text: 'POST {"events":[]}', url } })
  expect(last('egress')).toMatchObject({
    outcome: 'done',
    app: notes,
    data: { body: '{"events":[]}', via: 'twin' },
  })
})

test('the http and https modules pass the same gate', async () => {
  const url = 'https://region1.google-analytics.com/mp/collect'
  expect(await call('https', { url, body: 'hello' })).toEqual({
    value: { status: 202, text: 'POST hello', header: 'yes' },
  })
  expect(await call('https', { url: 'http://region1.google-analytics.com/', body: '' })).toHaveProperty(
    'message',
  )
  expect(last('egress')).toMatchObject({ outcome: 'refused', data: { code: 'NOT_HTTPS' } })
})

test('an undeclared host is refused in the words of Forge', async () => {
  expect(await call('fetch', { url: 'https://evil.example/' })).toMatchObject({
    name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
    status: 403,
    message:
      'URL not included in the external fetch backend permissions: https://evil.example/. Visit go.atlassian.com/forge-egress for more information.',
  })
  expect(last('egress')).toMatchObject({ outcome: 'refused' })
})

test('a declared host is not called offline: fetch fails as it does without a network', async () => {
  expect(await call('fetch', { url: 'https://api.example.com/v1' })).toMatchObject({
    message: 'fetch failed',
    cause: expect.stringContaining('--live'),
  })
})

test('with the analytics switch off the permission check says no and the gate refuses', async () => {
  const url = 'https://region1.google-analytics.com/mp/collect'
  expect(await call('may', { url })).toBe(true)
  trial.forge.setAnalytics(notes, false)
  expect(await call('may', { url })).toBe(false)
  expect(await call('fetch', { url, init: { method: 'POST' } })).toMatchObject({
    name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
  })
  expect(last('egress')).toMatchObject({ outcome: 'refused', data: { code: 'ANALYTICS_OFF' } })
  trial.forge.setAnalytics(notes, true)
  expect(await call('may', { url })).toBe(true)
})
