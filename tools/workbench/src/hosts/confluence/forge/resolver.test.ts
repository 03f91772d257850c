import { afterAll, beforeAll, expect, test } from 'vitest'
import { callFrom, notes, startTrial, type Trial } from './trial.ts'

let trial: Trial

beforeAll(async () => {
  trial = startTrial()
  await trial.forge.install(trial.folder('notes'))
})
afterAll(() => trial.dispose())

const call = (functionKey: string, payload: unknown = {}, context = callFrom('notes')) =>
  trial.forge.invokeResolver(notes, 'notes', { functionKey, payload, context })

test('a resolver gets its payload and the context of its frame', async () => {
  const site = trial.site.facts
  expect(await call('echo', { a: 1 })).toMatchObject({
    ok: true,
    body: {
      payload: { a: 1 },
      context: {
        accountId: 'account-1',
        cloudId: site.cloudId,
        siteUrl: site.url,
        moduleKey: 'notes',
        localId: 'local-1',
        locale: 'en-US',
        timezone: 'Europe/Berlin',
        environmentType: 'DEVELOPMENT',
        installContext: `ari:cloud:confluence::site/${site.cloudId}`,
        extension: { type: 'macro' },
      },
    },
  })
})

test('getAppContext of the real package reads the runtime', async () => {
  const app = trial.forge.app(notes)
  const answer = await call('appContext')
  expect(answer).toMatchObject({
    ok: true,
    body: {
      ids: [
        notes,
        `ari:cloud:ecosystem::environment/11111111-1111-4111-8111-111111111111/${app?.environmentId}`,
        `ari:cloud:ecosystem::installation/${app?.installationId}`,
      ],
      moduleKey: 'notes',
      permissions: { scopes: ['storage:app', 'read:page:confluence'] },
    },
  })
})

test('an error of a function reaches the frame in the words of Forge and the ledger with its own line', async () => {
  expect(await call('throws')).toEqual({
    ok: false,
    message: 'There was an error invoking the function - no such note',
  })
  const entry = trial.ledger.entries({ channel: 'function' }).at(-1)
  expect(entry).toMatchObject({
    outcome: 'failed',
    app: notes,
    data: { function: 'resolver', module: 'notes', moduleType: 'macro' },
  })
  expect(JSON.stringify(entry?.data.error)).toContain('notes/src/index.js')
})

test('a function that the resolver has not defined fails in its own words', async () => {
  expect(await call('nothing')).toEqual({
    ok: false,
    message: "There was an error invoking the function - Resolver has no definition for 'nothing'.",
  })
})

test('calls at the same time see each their own user', async () => {
  const people = Array.from({ length: 20 }, (_, n) => `account-${n}`)
  const answers = await Promise.all(
    people.map((accountId, n) => call('whoAmI', { wait: (n * 7) % 20 }, callFrom('notes', { accountId }))),
  )
  expect(answers).toEqual(people.map((accountId) => ({ ok: true, body: accountId })))
})

test('a function sees the variables of its app and nothing of the workbench', async () => {
  trial.forge.setVariable(notes, 'USAGE_KEY', 's3cret')
  expect(await call('env')).toEqual({ ok: true, body: { TZ: 'UTC', USAGE_KEY: 's3cret' } })
  expect(trial.forge.variableKeys(notes)).toEqual(['USAGE_KEY'])
  expect(JSON.stringify(trial.ledger.entries())).not.toContain('s3cret')
})

test('adfExport is run with the event that it is given', async () => {
  const event = { exportType: 'pdf', context: { extension: { content: { id: '42' } } } }
  const answer = await trial.forge.invokeFunction(notes, 'export', event, callFrom('notes'))
  expect(JSON.stringify(answer)).toContain('pdf 42')
})

test('a call through the workbench costs at most 10 ms at the median', async () => {
  const times: number[] = []
  for (let n = 0; n < 100; n += 1) {
    const since = performance.now()
    await call('echo', { n })
    times.push(performance.now() - since)
  }
  expect(times.sort((a, b) => a - b)[50]).toBeLessThan(10)
})

test('an unknown app and an unknown module are answered in words', async () => {
  const asked = { functionKey: 'echo', payload: {}, context: callFrom('notes') }
  expect(await trial.forge.invokeResolver('ari:cloud:ecosystem::app/none', 'notes', asked)).toMatchObject({
    ok: false,
  })
  expect(await trial.forge.invokeResolver(notes, 'none', asked)).toMatchObject({ ok: false })
})
