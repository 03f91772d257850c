import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createInvocations } from './invocation.ts'

const facts = {
  runtime: 'nodejs22.x',
  handler: 'index.run',
  contextAri: 'ari:cloud:confluence::site/1',
  appContext: {},
  aaid: 'a-person',
  awsRequestId: 'r',
  traceId: 't',
  spanId: 's',
  seconds: 10,
}

test('a promise that an app logs shows nothing of the invocation that it was made in', () => {
  const invocations = createInvocations()
  const shown = invocations.run(7, facts, '/app', () => inspect(new Promise(() => {}), { depth: 9 }))
  expect(shown).not.toContain('a-person')
  expect(invocations.run(7, facts, '/app', () => invocations.current()?.runtime.aaid)).toBe('a-person')
})
