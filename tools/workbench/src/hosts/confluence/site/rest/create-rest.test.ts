import { afterEach, beforeEach, expect, test } from 'vitest'
import { text, trialApp } from '../trial-site.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { as, asApp, trialRest } from './trial-rest.ts'

let trial: ReturnType<typeof trialRest>

beforeEach(() => {
  trial = trialRest()
})

afterEach(() => {
  trial.dispose()
})

test('an app without the scope is refused at every endpoint in the platform’s words', async () => {
  const answers = await Promise.all(
    Object.keys(endpoints).map((endpoint) => trial.send(asApp([]), endpoint.replaceAll(/:\w+/g, '1'))),
  )
  for (const { status, body } of answers) {
    expect(status).toBe(401)
    expect(body).toEqual({ code: 401, message: 'Unauthorized; scope does not match' })
  }
})

test('any one of an endpoint’s lists of scopes opens it', async () => {
  const { send, editor } = trial
  for (const [endpoint, lists] of Object.entries(endpoints) as [Endpoint, readonly (readonly string[])[]][]) {
    for (const scopes of lists) {
      const { body } = await send(asApp(scopes, editor), endpoint.replaceAll(/:\w+/g, '1'))
      expect(JSON.stringify(body)).not.toContain('scope does not match')
    }
  }
})

test('API v2 takes no classic scope, and a scope that contains another opens what that opens', async () => {
  const { send, publish, editor } = trial
  const { id } = publish('Plan')
  const classic = asApp(['read:confluence-content.all'], editor)
  expect((await send(classic, `GET /wiki/api/v2/pages/${id}`)).status).toBe(401)
  expect((await send(classic, `GET /wiki/rest/api/content/${id}`)).status).toBe(200)
  expect((await send(classic, `GET /wiki/rest/api/content/${id}/label`)).status).toBe(200)
})

test('an app that acts as a reader writes nothing, whatever its scopes', async () => {
  const { send, reader, space } = trial
  const page = { spaceId: space.id, title: 'Mine' }
  const asReader = await send(asApp(['write:page:confluence'], reader), 'POST /wiki/api/v2/pages', page)
  expect(asReader.status).toBe(403)
  expect(asReader.body.errors?.[0]).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  const asItself = await send(asApp(['write:page:confluence']), 'POST /wiki/api/v2/pages', page)
  expect(asItself.status).toBe(200)
  expect(trial.site.person(String(asItself.body.authorId))?.appId).toBe(trialApp)
})

test('a stranger is unauthorized in each API’s shape', async () => {
  const stranger = { kind: 'person', accountId: 'nobody' } as const
  const v2 = await trial.send(stranger, 'GET /wiki/api/v2/pages')
  expect([v2.status, v2.body.errors?.[0]?.code]).toEqual([401, 'UNAUTHORIZED'])
  const v1 = await trial.send(stranger, 'GET /wiki/rest/api/user/current')
  expect(v1).toMatchObject({ status: 401, body: { statusCode: 401, data: { authorized: false } } })
})

test('what Confluence has and the workbench has not is 501 with its name; what nobody has is 404', async () => {
  const { send, admin } = trial
  for (const path of [
    '/wiki/api/v2/whiteboards',
    '/wiki/api/v2/pages/1/descendants',
    '/wiki/rest/api/longtask',
    '/wiki/rest/api/content',
    '/wiki/rest/api/content/12/child/page',
  ]) {
    const { status, body } = await send(as(admin), `POST ${path}`, {})
    expect(status).toBe(501)
    expect(JSON.stringify(body)).toContain(`POST ${path}`)
  }
  expect((await send(as(admin), 'GET /wiki/api/v2/nonsense')).status).toBe(404)
  expect((await send(as(admin), 'GET /wiki/rest/api/nonsense')).body).toMatchObject({ statusCode: 404 })
  expect((await send(as(admin), 'PATCH /wiki/api/v2/pages')).status).toBe(405)
})

test('an app’s account and e-mail addresses are shown as their privacy asks', async () => {
  const { send, editor, admin } = trial
  const path = `GET /wiki/rest/api/user?accountId=${encodeURIComponent(admin.accountId)}`
  expect((await send(as(editor), path)).body.email).toBe(admin.email)
  expect((await send(asApp(['read:confluence-user'], editor), path)).body.email).toBe('')
  const scopes = ['read:confluence-user', 'read:email-address:confluence']
  expect((await send(asApp(scopes, editor), path)).body.email).toBe(admin.email)
  const itself = await send(asApp(['read:confluence-user']), 'GET /wiki/rest/api/user/current')
  expect(itself.body).toMatchObject({ accountType: 'app' })
  const bulk = await send(as(editor), 'POST /wiki/api/v2/users-bulk', {
    accountIds: [admin.accountId, 'nobody'],
  })
  expect(bulk.body).toMatchObject({ results: [{ accountId: admin.accountId, displayName: admin.name }] })
  const old = await send(
    as(editor),
    `GET /wiki/rest/api/user/bulk?accountId=${admin.accountId}&accountId=${encodeURIComponent(editor.accountId)}`,
  )
  expect(old.body).toMatchObject({ size: 2 })
})

test('what an app stores through the API is in the ledger under its id', async () => {
  const { send, ledger, publish } = trial
  const { id } = publish('Plan', text('x'))
  await send(asApp(['write:confluence-props']), `POST /wiki/rest/api/content/${id}/property`, {
    key: 'k',
    value: 'v',
  })
  await send(asApp(['write:comment:confluence']), 'POST /wiki/api/v2/footer-comments', {
    pageId: id,
    body: { representation: 'storage', value: '<p>Hi</p>' },
  })
  const entries = ledger.entries({ app: trialApp, channel: 'storage' })
  expect(entries.map(({ data }) => data.where)).toEqual(['content property', 'comment'])
})
