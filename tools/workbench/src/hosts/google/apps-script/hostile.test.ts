import { afterAll, expect, test } from 'vitest'
import type { EngineKind } from './engine/script-engine.ts'
import { startTrial, type Trial } from './trial.ts'

const limits = { executionMs: 1500, callbackMs: 300, memoryMB: 96 }
const twin = async () => new Response('x'.repeat(50 * 1024 * 1024))
const trials: Readonly<Record<EngineKind, Trial>> = {
  quickjs: startTrial({ engine: 'quickjs', limits, twin }),
  vm: startTrial({ engine: 'vm', limits, twin }),
}
const engines = ['quickjs', 'vm'] as const
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})

const fine = async (trial: Trial) => expect(await trial.try('return "fine"')).toMatchObject({ value: 'fine' })

test('each engine says what stands between a project and this machine', () => {
  expect(trials.quickjs.executions.boundary).toBe('WebAssembly')
  expect(trials.vm.executions.boundary).toBe('none')
})

test.each(engines)(
  '%s: an endless loop ends in the words of Google, and the next call works',
  async (engine) => {
    const trial = trials[engine]
    const loops = [
      'for (;;);',
      'return Promise.resolve().then(function again() { return Promise.resolve().then(again) })',
      'Utilities.sleep(60000)',
      "return /(a+)+$/.test('a'.repeat(60) + '!')",
      'return Array.from({ length: 1e6 }, (_, i) => i).sort(() => { for (;;); })',
    ]
    for (const loop of loops)
      expect(await trial.try(loop, { kind: 'custom' })).toMatchObject({
        ok: false,
        error: { name: 'Exception', message: 'Exceeded maximum execution time' },
      })
    await fine(trial)
  },
)

test.each(engines)('%s: a loop at load ends as well, and others run beside it', async (engine) => {
  const trial = trials[engine]
  const stuck = trial.run(trial.project({ 'appsscript.json': {}, 'Code.gs': 'while (true) {}' }))
  await fine(trial)
  expect(await stuck).toMatchObject({ error: { message: 'Exceeded maximum execution time' } })
})

test.each(engines)('%s: deep recursion is a RangeError that can be caught', async (engine) => {
  const trial = trials[engine]
  expect(await trial.try('(function deep() { return deep() + 1 })()')).toMatchObject({
    error: { name: 'RangeError', message: 'Maximum call stack size exceeded' },
  })
  expect(
    await trial.try(
      'try { (function deep() { return deep() + 1 })() } catch (e) { return e instanceof RangeError }',
    ),
  ).toMatchObject({ value: true })
  expect(await trial.try('let a = []; for (let i = 0; i < 5000; i++) a = [a]; return a')).toMatchObject({
    ok: false,
  })
  await fine(trial)
})

test.each(engines)('%s: memory ends, and the workbench goes on', async (engine) => {
  // Filling the memory takes its time on a busy machine.
  const trial = startTrial({ engine, limits: { executionMs: 25_000, memoryMB: 96 } })
  expect(await trial.try('const a = []; for (;;) a.push(new Array(1e5).fill(a.length))')).toMatchObject({
    error: { message: 'Out of memory error.' },
  })
  await fine(trial)
  await trial.dispose()
})

test.each([
  'console.log.constructor',
  'Logger.log.constructor',
  'PropertiesService.getScriptProperties().getProperty.constructor',
  'PropertiesService.getScriptProperties.constructor',
  'DocumentApp.ElementType.PARAGRAPH.toString.constructor',
  'main.constructor',
  '(function () { try { Utilities.newBlob({}) } catch (e) { return e.constructor.constructor } })()',
  'Utilities.parseCsv("a").constructor.constructor',
  'args[0].constructor.constructor',
])('nothing of this machine is reached by %s', async (expression) => {
  const code = `return ${expression}("return typeof process + typeof require + typeof globalThis.Deno")()`
  for (const engine of engines)
    expect(await trials[engine].try(code, { args: [{}] })).toMatchObject({
      value: 'undefinedundefinedundefined',
    })
})

test.each(engines)('%s: handles that were forged or lost reach nothing', async (engine) => {
  const trial = trials[engine]
  const cases = [
    'const get = PropertiesService.getScriptProperties().getProperty; return get.call({}, "a")',
    'return Object.getPrototypeOf(PropertiesService.getScriptProperties()).getProperty("a")',
  ]
  for (const code of cases) expect(await trial.try(code)).toMatchObject({ error: { name: 'TypeError' } })
  const members = [
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'valueOf',
    'className',
    'rows',
    'shelf',
    '__defineGetter__',
  ]
  const code = `const p = PropertiesService.getScriptProperties(); return ${JSON.stringify(members)}.map((name) => p[name] === Object.prototype[name] || p[name] === undefined || name === '__proto__')`
  expect(await trial.try(code)).toMatchObject({ value: members.map(() => true) })
})

test.each(engines)('%s: values that come back pollute no prototype', async (engine) => {
  const trial = trials[engine]
  const code = `
    const evil = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')
    PropertiesService.getScriptProperties().setProperties({ a: '1' })
    const back = Utilities.jsonParse(JSON.stringify(evil))
    return [({}).polluted, back, evil]`
  const result = await trial.try(code)
  expect(result).toMatchObject({ ok: true })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  const [own, ...values] = (result as { value: readonly unknown[] }).value
  expect(own).toBeUndefined()
  for (const value of values) {
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
  }
})

test.each(engines)('%s: a project that breaks the language breaks itself alone', async (engine) => {
  const trial = trials[engine]
  const code = `
    JSON.stringify = JSON.parse = () => { throw new Error('mine') }
    Object.keys = Object.defineProperty = Array.isArray = WeakMap.prototype.get = undefined
    Function.prototype.call = Function.prototype.apply = Reflect.apply = undefined
    return 1`
  await trial.try(code)
  await fine(trial)
  for (const thrown of [
    'null',
    'undefined',
    '{ get message() { throw 1 } }',
    '{ toString() { throw 1 } }',
    'new Proxy({}, { get() { throw 1 } })',
    'Symbol("x")',
  ])
    expect(await trial.try(`throw ${thrown}`)).toMatchObject({
      ok: false,
      error: { name: expect.any(String) },
    })
  await fine(trial)
})

test.each(engines)('%s: an answer of 50 MB arrives', async (engine) => {
  const trial = startTrial({ engine, twin, limits: { memoryMB: 512 } })
  const code = 'return UrlFetchApp.fetch("https://big.example/").getContentText().length'
  expect(await trial.try(code)).toMatchObject({ value: 50 * 1024 * 1024 })
  await trial.dispose()
})

test('an answer that is more than the script may hold ends it, and the next call works', async () => {
  const trial = startTrial({ twin, limits: { executionMs: 25_000, memoryMB: 64 } })
  expect(
    await trial.try('return UrlFetchApp.fetch("https://big.example/").getContentText().length'),
  ).toMatchObject({
    error: { message: 'Out of memory error.' },
  })
  await fine(trial)
  await trial.dispose()
})

test.each(engines)('%s: a project of 5,000 functions runs', async (engine) => {
  const trial = startTrial({ engine })
  const functions = Array.from(
    { length: 5000 },
    (_, n) => `function f${n}(a, b) { return a > ${n} ? b.map((x) => x * ${n}) : a + b }`,
  )
  const project = trial.project({ 'appsscript.json': {}, 'Code.gs': functions.join('\n') })
  expect(await trial.run(project, { function: 'f4999', args: [5000, [2]] })).toMatchObject({ value: [9998] })
  await trial.dispose()
})

test('more than thirty at a time for one person are refused', async () => {
  const trial = startTrial({ limits: { atOnce: 2 } })
  const project = trial.project({
    'appsscript.json': {},
    'Code.gs': 'function main() { Utilities.sleep(100) }',
  })
  const results = await Promise.all([trial.run(project), trial.run(project), trial.run(project)])
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false])
  expect(results[2]).toMatchObject({
    error: { message: 'There are too many scripts running simultaneously for this Google user account.' },
  })
  await trial.dispose()
})
