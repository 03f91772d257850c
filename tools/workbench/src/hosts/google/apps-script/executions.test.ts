import { afterAll, expect, test } from 'vitest'
import type { EngineKind } from './engine/script-engine.ts'
import { startTrial, type Trial } from './trial.ts'

const trials: Readonly<Record<EngineKind, Trial>> = {
  quickjs: startTrial({ engine: 'quickjs' }),
  vm: startTrial({ engine: 'vm' }),
}
const engines = ['quickjs', 'vm'] as const
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})

const plain = { 'appsscript.json': {} }

test.each(engines)('%s: files share one scope, later ones override, code runs at load', async (engine) => {
  const trial = trials[engine]
  const project = trial.project({
    ...plain,
    'a.gs': 'const shared = [1]; function twice() { return "early" } var early = twice()',
    'b.gs': 'shared.push(2); function twice() { return "late" }',
    'c.gs': 'const main = () => [shared, early, twice()]',
  })
  expect(await trial.run(project)).toMatchObject({ ok: true, value: [[1, 2], 'early', 'late'] })
})

test.each(engines)('%s: an execution sees nothing of the one before', async (engine) => {
  const trial = trials[engine]
  const project = trial.project({
    ...plain,
    'a.gs':
      'var n = 0; function main() { n += 1; globalThis.m = 1; Array.prototype.x = 1; return [n, typeof m] }',
  })
  const both = [await trial.run(project), await trial.run(project)]
  expect(both).toMatchObject([{ value: [1, 'number'] }, { value: [1, 'number'] }])
})

const absent = [
  ...[
    'setTimeout',
    'setInterval',
    'fetch',
    'FormData',
    'File',
    'URL',
    'URLSearchParams',
    'DOMException',
    'atob',
  ],
  ...[
    'btoa',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'window',
    'navigator',
    'performance',
    'process',
    'require',
  ],
  ...[
    'module',
    'Buffer',
    'global',
    'queueMicrotask',
    'structuredClone',
    '__start',
    'native',
    'std',
    'os',
    'print',
  ],
]

test.each(engines)('%s: what Apps Script lacks is absent', async (engine) => {
  const code = `return ${JSON.stringify(absent)}.filter((name) => typeof globalThis[name] !== 'undefined')`
  expect(await trials[engine].try(code)).toMatchObject({ ok: true, value: [] })
  expect(await trials[engine].try('setTimeout(main, 1)')).toMatchObject({
    ok: false,
    error: { name: 'ReferenceError', message: 'setTimeout is not defined' },
  })
})

test.each(engines)('%s: errors have the words of V8 and the places of the project', async (engine) => {
  const trial = trials[engine]
  const project = trial.project({
    ...plain,
    'lib/inner.gs': '\n\nfunction inner(o) {\n  return o.missing.length\n}',
    'Code.gs':
      'function main() {\n  return inner({})\n}\nfunction call() { const o = {}; o.hello(1) }\nfunction set() { null.x = 1 }\nfunction tail(o) { return o.a.b(1, 2) }',
  })
  expect(await trial.run(project)).toMatchObject({
    ok: false,
    error: {
      name: 'TypeError',
      message: "Cannot read properties of undefined (reading 'length')",
      stack: [
        { function: 'inner', file: 'lib/inner.gs', line: 4 },
        { function: 'main', file: 'Code.gs', line: 2 },
      ],
    },
  })
  const messages = async (name: string) =>
    (await trial.run(project, { function: name })) as { error?: { message: string } }
  expect((await messages('call')).error?.message).toBe('o.hello is not a function')
  expect((await messages('tail')).error?.message).toMatch(/^Cannot read properties of undefined/)
  expect((await messages('set')).error?.message).toBe("Cannot set properties of null (setting 'x')")
})

test.each(engines)(
  '%s: a known method that is not built is named, an unknown one is no function',
  async (engine) => {
    const trial = trials[engine]
    expect(await trial.try('ContactsApp.getContacts()')).toMatchObject({
      error: { name: 'NotBuiltError', message: 'ContactsApp.getContacts is not built here' },
    })
    expect(trial.ledger.entries({ channel: 'product' }).at(-1)).toMatchObject({
      outcome: 'refused',
      summary: 'ContactsApp.getContacts is not built here',
    })
    expect(await trial.try('ContactsApp.nothing()')).toMatchObject({
      error: { name: 'TypeError', message: 'ContactsApp.nothing is not a function' },
    })
    expect(await trial.try('AdminReports.Activities.list()')).toMatchObject({
      error: { name: 'ReferenceError', message: 'AdminReports is not defined' },
    })
    const manifest = {
      dependencies: {
        enabledAdvancedServices: [{ userSymbol: 'Peo', serviceId: 'peopleapi', version: 'v1' }],
      },
    }
    expect(
      await trial.try('Peo.People.get("x")', {
        manifest: { ...manifest, oauthScopes: [] },
      }),
    ).toMatchObject({
      error: { message: 'Peo.People.get is not built here' },
    })
  },
)

test.each(engines)('%s: a not-built error can be caught, and is an Error', async (engine) => {
  const code =
    'try { Charts.newBarChart() } catch (e) { return [e.name, e.message, e instanceof Error, String(e), /workbench/.test(e.stack)] }'
  expect(await trials[engine].try(code)).toMatchObject({
    value: [
      'NotBuiltError',
      'Charts.newBarChart is not built here',
      true,
      'NotBuiltError: Charts.newBarChart is not built here',
      false,
    ],
  })
})

test.each(engines)('%s: the stack of what a service throws begins with what it says', async (engine) => {
  const result = await trials[engine].try(
    'try { Utilities.base64Decode("%") } catch (e) { return [e.stack.split("\\n"), String(e)] }',
  )
  const [lines, said] = (result.ok ? result.value : []) as [string[], string]
  expect(lines[0]).toBe(said)
  expect(lines[1]).toMatch(/at main \(Code\.gs:2:\d+\)$/)
})

test.each(engines)(
  '%s: google.script.run may call public functions, and gets plain values',
  async (engine) => {
    const trial = trials[engine]
    const project = trial.project({
      ...plain,
      'Code.gs': [
        'function echo(...args) { return args }',
        'function secret_() { return 1 }',
        'function day() { return { at: new Date(0) } }',
        'function holes() { return [1, undefined, { a: undefined, b: NaN }] }',
        'function circle() { const a = []; a.push(a); return a }',
        'function nothing() {}',
        'var data = 1',
      ].join('\n'),
    })
    const run = (name: string, ...args: unknown[]) =>
      trial.run(project, { kind: 'run', function: name, args })
    expect(await run('echo', 1, 'a', null, { b: [true] })).toMatchObject({
      value: [1, 'a', null, { b: [true] }],
    })
    expect(await run('holes')).toMatchObject({ value: [1, null, { b: null }] })
    expect(await run('nothing')).toMatchObject({ ok: true, value: null })
    expect(await run('echo', 1, undefined, [undefined], { a: undefined })).toMatchObject({
      value: [1, null, [null], {}],
    })
    expect(await run('echo', 1, { at: [new Date(0)] })).toMatchObject({
      error: { name: 'TypeError', message: 'Failed due to illegal value in property: 1' },
    })
    for (const name of ['secret_', 'missing', 'data', 'a b', 'echo.call', 'eval("1")'])
      expect(await run(name)).toMatchObject({ error: { message: `Script function not found: ${name}` } })
    expect(await run('circle')).toMatchObject({ ok: false })
    expect(await run('day')).toMatchObject({ ok: true, value: null })
    expect(trial.ledger.entries({ channel: 'product' }).at(-1)?.summary).toContain('gets null for it (at)')
  },
)

test.each(engines)('%s: values cross the bridge as they are', async (engine) => {
  const trial = trials[engine]
  const args = [new Date(86_400_000), { __proto__x: 1, nested: [undefined, null, 1.5] }, 'ü\u2028💡\ud800']
  const result = await trial.run(
    trial.project({
      ...plain,
      'Code.gs': 'function main(d, o, s) { return [d.getTime(), d, o, s, new Map(), Symbol("x"), 10n] }',
    }),
    { args },
  )
  expect(result).toMatchObject({ ok: true })
  expect((result as { value: unknown[] }).value.slice(0, 5)).toEqual([
    86_400_000,
    args[0],
    args[1],
    args[2],
    {},
  ])
})

test.each(engines)('%s: async functions and their failures are followed', async (engine) => {
  expect(await trials[engine].try('return (async () => { await null; return 7 })()')).toMatchObject({
    value: 7,
  })
  expect(
    await trials[engine].try('return (async () => { await null; throw new TypeError("late") })()'),
  ).toMatchObject({
    error: { name: 'TypeError', message: 'late' },
  })
})

test.each(engines)(
  '%s: a library is an object under its name, without its private functions',
  async (engine) => {
    const trial = trials[engine]
    const lib = trial.project({
      ...plain,
      'Lib.gs': 'const base = 2; let n = base; function next() { return n++ } function hidden_() {}',
    })
    const main = trial.project({
      ...plain,
      'Code.gs': 'function main() { return [Lib.next(), Lib.next(), typeof Lib.hidden_, typeof n] }',
    })
    const project = { ...main, libraries: [{ symbol: 'Lib', project: lib }] }
    expect(await trial.run(project)).toMatchObject({ value: [2, 3, 'undefined', 'undefined'] })
    expect(await trial.run(project, { function: 'Lib.next' })).toMatchObject({ value: 2 })
  },
)

test('an execution is recorded with what started it and how it ended', async () => {
  const { ledger, ...trial } = trials.quickjs
  await trial.try('return 1', { kind: 'card' })
  await trial.try('throw new Error("no")', { kind: 'trigger' })
  const lines = ledger.entries({ channel: 'function' }).slice(-2)
  expect(lines.map(({ outcome, summary }) => `${outcome} ${summary.replace(/[\d.]+ ms/, 'n ms')}`)).toEqual([
    'done card main (n ms)',
    'failed trigger main (n ms): Error: no',
  ])
})
