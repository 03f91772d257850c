import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createDocs } from '../docs/create-docs.ts'
import type { ScriptError } from './executions.ts'
import { loadProject } from './project/load-project.ts'
import { comparable, type TracedCall } from './trace.ts'
import { ada, startTrial } from './trial.ts'

const folder = fileURLToPath(new URL('../../../../test/fixtures/google/trace', import.meta.url))

/** Engines count columns differently; the lines are the same. */
const spoken = ({ name, message, stack }: ScriptError) => ({
  failed: `${name}: ${message}`,
  at: stack.map(({ file, line, function: named }) => `${named} ${file}:${line}`),
})

/** All calls and results of the fixture's functions in one engine. */
async function traceIn(engine: 'quickjs' | 'vm') {
  const calls: TracedCall[] = []
  const trial = startTrial({ engine, onCall: (call) => calls.push(call) })
  const docs = createDocs({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const { id } = docs.create({ email: ada.email }, { title: 'Trace' })
  const project = loadProject(folder)
  const request = { container: { kind: 'document', id } as const, kind: 'run' as const }
  const results = []
  for (const [name, ...args] of [
    ['onOpen'],
    ['write', ['zoo', 'äpfel', 'ox']],
    ['refused'],
    ['fails'],
  ] as const) {
    const result = await trial.run(project, { ...request, function: name, args })
    results.push(result.ok ? result.value : spoken(result.error))
  }
  await trial.dispose()
  return { calls: comparable(calls), results }
}

test('both engines make the same calls of one project and come to the same results and errors', async () => {
  const quickjs = await traceIn('quickjs')
  const vm = await traceIn('vm')
  expect(quickjs).toEqual(vm)
  // What is compared is there at all.
  expect(vm.calls.filter((line) => !line.startsWith(' '))).toEqual([
    'run onOpen',
    'run write',
    'run refused',
    'run fails',
  ])
  expect(vm.calls.length).toBeGreaterThan(25)
  expect(
    vm.results.map((result) => typeof result === 'object' && result !== null && 'failed' in result),
  ).toEqual([true, false, false, true])
})

test('a trace leaves out what chance gave, and nothing else', () => {
  const call = (asked: string) => ({ executionId: 'e', entry: 'run a', asked, answered: '{"v":1}' })
  const ids = ['6f1c2a52-4a0e-4a0b-9d52-0f3f5a6d7e81', '-nTOHUUml6mxLQmGVkdkk8YDFotNOnDaW3HSO3a8Ma-']
  const [, first, second, other] = comparable([...ids.map((id) => call(`["${id}"]`)), call('["other"]')])
  expect([first, second]).toEqual(['  ["…"] -> {"v":1}', '  ["…"] -> {"v":1}'])
  expect(other).toBe('  ["other"] -> {"v":1}')
})
