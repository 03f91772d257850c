import { afterAll, beforeAll, expect, test } from 'vitest'
import { callFrom, notes, startTrial, type Trial } from './trial.ts'

let trial: Trial
let arrived = 0

beforeAll(async () => {
  trial = startTrial({
    limits: { egressAMinute: 2 },
    twin: async () => {
      arrived += 1
      return new Response('ok')
    },
    now: () => new Date('2026-11-25T10:00:00Z'),
  })
  await trial.forge.install(trial.folder('notes'))
})
afterAll(() => trial.dispose())

test('a request over the limit of a minute is refused in words, recorded, and doesn’t reach the gate', async () => {
  const url = 'https://region1.google-analytics.com/mp/collect?api_secret=s3cret'
  const answers: unknown[] = []
  for (const body of ['one', 'two', 'three']) {
    const payload = { url, init: { method: 'POST', body } }
    const call = { functionKey: 'fetch', payload, context: callFrom('notes') }
    answers.push(await trial.forge.invokeResolver(notes, 'notes', call))
  }
  expect(answers[1]).toMatchObject({ ok: true, body: { value: { status: 200 } } })
  expect(answers[2]).toMatchObject({
    ok: true,
    body: { name: 'TOO_MANY_REQUESTS', status: 429, message: expect.stringMatching(/has sent 2 requests/) },
  })
  expect(arrived).toBe(2)
  const [, , last] = trial.ledger.entries({ channel: 'egress' })
  expect(last).toMatchObject({ outcome: 'refused', data: { code: 'TOO_MANY_REQUESTS', body: 'three' } })
  expect(JSON.stringify(last)).not.toContain('s3cret')
})
