import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../errors.ts'
import { parseManifest } from './parse-manifest.ts'

const parsed = (text: string) => parseManifest(text, 'manifest.yml')

function errorOf(text: string): string {
  try {
    parsed(text)
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

test('egress, remotes and scopes keep their lines', () => {
  const { egress, remotes, scopes, runtime, scripts } = parsed(`app:
  runtime: { name: nodejs22.x }
permissions:
  scopes:
    - read:page:confluence
  content:
    scripts: [unsafe-eval]
  external:
    fetch:
      backend:
        - https://plain.example
        - address: '*.google-analytics.com'
          category: analytics
          inScopeEUD: false
        - remote: store
    images:
      - address: img.example
remotes:
  - key: store
    baseUrl: https://store.example
    operations: [storage]
`)
  expect(egress.map(({ value, at }) => [value.from, value.address, value.inScopeEud, at.line])).toEqual([
    ['fetch.backend', 'https://plain.example', undefined, 11],
    ['fetch.backend', '*.google-analytics.com', false, 12],
    ['fetch.backend', 'https://store.example', undefined, 15],
    ['images', 'img.example', undefined, 17],
  ])
  expect(remotes[0]).toMatchObject({ value: { operations: ['storage'] }, at: { line: 19 } })
  expect([scopes[0]?.at.line, runtime?.at.line, scripts[0]?.at.line]).toEqual([5, 2, 7])
})

test('scopes may have settings', () => {
  const { scopes } = parsed(
    'permissions:\n  scopes:\n    read:a:\n      allowImpersonation: true\n    write:b: {}\n',
  )
  expect(scopes.map(({ value, at }) => [value, at.line])).toEqual([
    ['read:a', 3],
    ['write:b', 5],
  ])
})

test('a remote with an address for each region has them all', () => {
  const { remotes } = parsed(
    'remotes:\n  - key: r\n    baseUrl: { default: https://a.example, EU: https://eu.example }\n',
  )
  expect(remotes.map(({ value }) => value.baseUrl)).toEqual(['https://a.example', 'https://eu.example'])
})

test('a place is that of the nearest part that is there', () => {
  const { placeOf } = parsed(
    'app:\n  id: x\nmodules:\n  macro:\n    - key: a\n      config:\n        resource: c\n',
  )
  expect(placeOf(['modules', 'macro', 0, 'config', 'resource'])).toEqual({
    file: 'manifest.yml',
    line: 7,
    column: 9,
  })
  expect(placeOf(['modules', 'macro', 0, 'config', 'none', 'deeper']).line).toBe(6)
  expect(placeOf(['permissions']).line).toBe(1)
})

test('YAML that is malformed is told with file, line and column', () => {
  expect(errorOf('app:\n  id: [1\nmodules: {')).toMatch(/^manifest\.yml:\d+:\d+ .+ Mend the YAML there/)
})

test('a key that is there twice is told with its line', () => {
  expect(errorOf('app:\n  id: a\napp:\n  id: b\n')).toMatch(/^manifest\.yml:3:1 Map keys must be unique\./)
})

test('anchors and strange tags are read as plain data', () => {
  const { scopes, name } = parsed(
    'app: { name: !!js/function "x" }\npermissions:\n  scopes: &s [a]\nmore: *s\n',
  )
  expect([scopes[0]?.value, name]).toEqual(['a', 'x'])
})

test('aliases that stand for aliases without end are refused', () => {
  const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}, *l${n}]`)
  expect(errorOf(`l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatch(/can't be read/)
})

test('nesting without end is refused', () => {
  expect(errorOf('['.repeat(20_000))).toMatch(/manifest\.yml:/)
})

test('two megabytes are refused at once', () => {
  expect(errorOf(`app:\n${'  # x\n'.repeat(350_000)}`)).toMatch(/2\.1 MB large/)
})

test('what is no map is refused', () => {
  for (const text of ['', '- a', 'text', '42', 'null']) expect(errorOf(text)).toMatch(/not a map of keys/)
})

test('parts of the wrong kind are left out', () => {
  const { modules, functions, egress, scopes } = parsed(
    'modules: { macro: 3, function: [x, { key: 1 }] }\npermissions: { scopes: 4, external: { fetch: [] } }\n',
  )
  expect([modules, functions, egress, scopes]).toEqual([[], [], [], []])
})

const key = fc.constantFrom(
  'app',
  'modules',
  'permissions',
  'external',
  'fetch',
  'backend',
  'function',
  'scopes',
  'remotes',
  '*a',
  '&a',
  '<<',
  '!!binary',
  '- ',
  '? ',
)
const line = fc
  .tuple(fc.nat(6), key, fc.string({ maxLength: 12 }))
  .map(([indent, name, value]) => `${' '.repeat(indent)}${name}: ${value}`)

test('whatever the text, the reader answers or throws its own error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
      ),
      (text) => {
        errorOf(text)
      },
    ),
    { numRuns: 400 },
  )
})

test('whatever the data, a manifest written as YAML is read', () => {
  fc.assert(
    fc.property(
      fc.record({
        app: fc.jsonValue(),
        modules: fc.jsonValue(),
        permissions: fc.jsonValue(),
        resources: fc.jsonValue(),
        remotes: fc.jsonValue(),
      }),
      (value) => {
        expect(parsed(JSON.stringify(value)).raw).toBeDefined()
      },
    ),
    { numRuns: 200 },
  )
})
