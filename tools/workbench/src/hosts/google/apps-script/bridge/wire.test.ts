import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../trial.ts'
import { enumValue, HostObject } from './host-object.ts'
import { createHandles, decode, encode } from './wire.ts'

const trials = { quickjs: startTrial(), vm: startTrial({ engine: 'vm' }) }
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})

class Thing extends HostObject {
  readonly className = 'Base.Blob'
}

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noDefaultInfinity: false }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.date({ noInvalidDate: true }),
  fc.constant(enumValue('Script.AuthMode', 'FULL')),
)
const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'k', 'v', 'toString', '0'))
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value')),
    fc.array(fc.tuple(key, tie('value'))).map((entries) => Object.fromEntries(entries)),
  ),
}))

test.each(['quickjs', 'vm'] as const)(
  '%s: values go into a context and come back as they were',
  async (engine) => {
    const trial = trials[engine]
    const project = trial.project({
      'appsscript.json': {},
      'Code.gs': 'function main(...args) { return args }',
    })
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 20 }), async (args) => {
        expect(await trial.run(project, { args })).toEqual({ ok: true, value: args, ms: expect.any(Number) })
      }),
      { numRuns: 60 },
    )
  },
)

test('a host object comes back as itself, by its handle alone', () => {
  const handles = createHandles()
  const thing = new Thing()
  const wire = encode([thing, { again: thing }], handles)
  expect(JSON.parse(JSON.stringify(wire))).toEqual([
    { k: 'h', v: 1, c: 'Base.Blob' },
    { k: 'o', v: { again: { k: 'h', v: 1, c: 'Base.Blob' } } },
  ])
  const find = (handle: number | string) => (typeof handle === 'number' ? handles.get(handle) : undefined)
  expect(decode(wire, find)).toEqual([thing, { again: thing }])
  for (const forged of [0, -1, 2, 1.5, 1e9, '1', '__proto__'])
    expect(decode({ k: 'h', v: forged }, find)).toBeUndefined()
})

test.each(['quickjs', 'vm'] as const)(
  '%s: a long text of a service is whole, whatever is in it, and goes back as it came or as it was changed',
  async (engine) => {
    const trial = trials[engine]
    for (const odd of ['', '\0', '\ud800', '😀', 'é']) {
      const text = `${odd}${'Grüße '.repeat(1000)}${odd}`
      const project = trial.project({
        'appsscript.json': {},
        'Code.gs': `const text = () => HtmlService.createHtmlOutput(${JSON.stringify(text)}).getContent()
function same() { return text() }
async function later() { return text() }
function longer() { return 's' + text() }
function other() { text(); return '=' }
function size() { return text().length }`,
      })
      const run = async (name: string) => {
        const result = await trial.run(project, { function: name, kind: 'run' })
        return result.ok ? result.value : result.error
      }
      expect(await run('same')).toBe(text)
      expect(await run('later')).toBe(text)
      expect(await run('longer')).toBe(`s${text}`)
      expect(await run('other')).toBe('=')
      expect(await run('size')).toBe(text.length)
    }
  },
)
