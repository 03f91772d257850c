import { afterAll, beforeAll, expect, test } from 'vitest'
import { callFrom, hostile, startTrial, type Trial } from './trial.ts'

let trial: Trial

beforeAll(async () => {
  trial = startTrial({ limits: { memoryMB: 160 } })
  await trial.forge.install(trial.folder('hostile'))
})
afterAll(() => trial.dispose())

const call = (functionKey: string) =>
  trial.forge.invokeResolver(hostile, 'hostile', { functionKey, payload: {}, context: callFrom('hostile') })

test.each(['allocate', 'allocateBytes'])('%s without end ends the sandbox alone', async (name) => {
  const after = trial.ledger.entries().at(-1)?.seq ?? 0
  expect(await call(name)).toEqual({
    ok: false,
    message:
      'There was an error invoking the function - FUNCTION_OUT_OF_MEMORY: Runtime exited with error: signal: killed',
  })
  expect(trial.ledger.entries({ channel: 'sandbox', after })).toMatchObject([
    {
      outcome: 'refused',
      summary: expect.stringContaining('ran out of memory'),
      data: { function: 'resolver' },
    },
  ])
  expect(await call('fine')).toEqual({ ok: true, body: 'fine' })
})
