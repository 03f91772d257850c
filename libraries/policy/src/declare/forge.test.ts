import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forgeDeclaration } from './forge.ts'
import { ManifestError } from './manifest-error.ts'

const place = { host: 'confluence', path: 'app/manifest.yml' }
const declared = (text: string) => forgeDeclaration(text, place)

test('a macro with a configuration stores it in the page, and analytics egress is known as that', () => {
  expect(
    declared(`
modules:
  macro:
    - key: chart
      config: { resource: config }
permissions:
  scopes: []
  external:
    fetch:
      backend:
        - address: region1.google-analytics.com
          category: analytics
          inScopeEUD: false
`),
  ).toEqual({
    host: 'confluence',
    platform: 'forge',
    products: ['Confluence'],
    manifest: 'app/manifest.yml',
    scopes: [],
    egress: [
      {
        address: 'region1.google-analytics.com',
        by: 'functions',
        isAnalytics: true,
        mayCarryEndUserData: false,
      },
    ],
    stores: ['page'],
  })
})

test('an address of which nothing is said may carry end-user data', () => {
  const { egress } = declared('permissions: { external: { fetch: { backend: [example.com] } } }')
  expect(egress).toEqual([
    { address: 'example.com', by: 'functions', isAnalytics: false, mayCarryEndUserData: true },
  ])
})

test('what a page may load is egress from the person’s browser', () => {
  for (const kind of ['images', 'fonts', 'scripts', 'styles', 'frames', 'media']) {
    const { egress } = declared(`permissions: { external: { ${kind}: ['*.example.com'] } }`)
    expect(egress.map(({ address, by }) => [address, by])).toEqual([['*.example.com', 'pages']])
  }
  expect(declared('permissions: { external: { fetch: { client: [a.example] } } }').egress[0]?.by).toBe(
    'pages',
  )
})

test('a remote is egress, with every one of its regions', () => {
  const { egress, stores } = declared(`
remotes:
  - key: ours
    baseUrl: { default: 'https://a.example', EU: 'https://eu.a.example' }
    operations: [storage]
`)
  expect(egress.map(({ address }) => address)).toEqual(['https://a.example', 'https://eu.a.example'])
  expect(stores).toEqual(['remote'])
})

test('scopes are read from a list and from a map', () => {
  expect(declared("permissions: { scopes: ['read:page:confluence'] }").scopes).toEqual([
    'read:page:confluence',
  ])
  expect(
    declared("permissions: { scopes: { 'read:jira-work': { allowImpersonation: true } } }").scopes,
  ).toEqual(['read:jira-work'])
})

test('storage, a database and an index of the configuration are places where something is kept', () => {
  const { stores } = declared(`
modules:
  macro: [{ key: a, config: { parameters: [{ identifier: b, type: string, indexing: { enabled: true } }] } }]
  sql: [{ key: main, engine: mysql }]
permissions: { scopes: ['storage:app'] }
`)
  expect(stores).toEqual(['page', 'app-storage', 'sql', 'search-index'])
})

test('a manifest that isn’t one is refused with its path', () => {
  for (const text of [
    'permissions: [',
    'permissions: { scopes: 7 }',
    'remotes: [{ baseUrl: 1 }]',
    '- a\n- b',
    '',
  ]) {
    expect(() => declared(text)).toThrow(ManifestError)
    expect(() => declared(text)).toThrow('app/manifest.yml')
  }
})

test('aliases that would unfold without end are refused as a manifest', () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const below = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array(12).fill(below).join(', ')}]`
  })
  expect(() => declared(levels.join('\n'))).toThrow(ManifestError)
})

test('no text makes it fail in another way', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        declared(text)
      } catch (error) {
        expect(error).toBeInstanceOf(ManifestError)
      }
    }),
  )
})
