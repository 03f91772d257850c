import { afterAll, beforeAll, expect, test } from 'vitest'
import { callFrom, startTrial, type Trial } from './trial.ts'

const notes = 'ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111'
let trial: Trial

beforeAll(async () => {
  trial = startTrial()
  await trial.forge.install(trial.folder('notes'))
})
afterAll(() => trial.dispose())

const call = (functionKey: string, payload: unknown = {}, context = callFrom('notes')) =>
  trial.forge.invokeResolver(notes, 'notes', { functionKey, payload, context })

test('a resolver gets its payload and the context of its frame', async () => {
  const answer = await call('echo', { a: 1 })
  expect(answer).toMatchObject({
    ok: true,
    body: {
      payload: { a: 1 },
      context: {
        accountId: 'account-1',
        cloudId: trial.site.facts.cloudId,
        moduleKey: 'notes',
        localId: 'local-1',
        installContext: `ari:cloud:confluence::site/${trial.site.facts.cloudId}`,
        extension: { type: 'macro' },
      },
    },
  })
})

test('calling costs little', async () => {
  await call('echo')
  const times: number[] = []
  for (let n = 0; n < 200; n += 1) {
    const since = performance.now()
    await call('echo', { n })
    times.push(performance.now() - since)
  }
  times.sort((a, b) => a - b)
  console.log('median', times[100], 'p95', times[190])
  expect(times[100]).toBeLessThan(10)
})
