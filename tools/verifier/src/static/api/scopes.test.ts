import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Manifest } from '../../app/manifest.ts'
import type { Call } from '../static-facts.ts'
import { endpointsOf, indexEndpoints, knownEndpoints, parseEndpoints } from './endpoints.ts'
import { usedScopes } from './scopes.ts'

const at = { file: 'src/index.js', line: 3, column: 1 }
const inManifest = { file: 'manifest.yml', line: 9, column: 1 }

const manifest = (scopes: readonly string[], events: readonly string[] = []): Manifest => ({
  file: 'manifest.yml',
  id: 'ari:cloud:ecosystem::app/x',
  name: 'x',
  runtime: undefined,
  modules:
    events.length === 0 ? [] : [{ value: { type: 'trigger', key: 't', raw: { events } }, at: inManifest }],
  functions: [],
  resources: [],
  scopes: scopes.map((value) => ({ value, at: inManifest })),
  egress: [],
  remotes: [],
  scripts: [],
  styles: [],
  placeOf: () => inManifest,
  raw: {},
})

const request = (path: string, method?: string): Call => ({
  api: 'product.request',
  at,
  program: 'functions',
  arguments: {
    path: [{ text: path, isWhole: !path.includes('*') }],
    ...(method === undefined ? {} : { method: [{ text: method, isWhole: true }] }),
  },
  labels: {},
  from: [],
  data: { as: 'user', product: 'confluence' },
})

test('a request to a page of which the id is not known uses the scope of pages', () => {
  const { used, unused, unknown, missing } = usedScopes(
    [request('/wiki/api/v2/pages/*?body-format=storage')],
    manifest(['read:page:confluence', 'write:page:confluence']),
  )
  expect([...used.keys()]).toEqual(['read:page:confluence'])
  expect(used.get('read:page:confluence')).toEqual([at])
  expect(unused).toEqual(['write:page:confluence'])
  expect([...unknown, ...missing]).toEqual([])
})

test('the method counts: writing a page is not reading one', () => {
  const { missing } = usedScopes([request('/wiki/api/v2/pages', 'POST')], manifest(['read:page:confluence']))
  expect(missing).toEqual([{ at, anyOf: [['write:page:confluence']] }])
})

test('a classic scope of Jira suffices, and so do the granular ones', () => {
  const path = '/rest/api/2/attachment/*'
  expect(usedScopes([request(path)], manifest(['read:jira-work'])).missing).toEqual([])
  const granular = [
    'read:attachment:jira',
    'read:user:jira',
    'read:application-role:jira',
    'read:avatar:jira',
    'read:group:jira',
  ]
  expect(usedScopes([request(path)], manifest(granular)).unused).toEqual([])
})

test('a scope that only an event subscription needs is used, by the manifest', () => {
  const { used, unused } = usedScopes(
    [],
    manifest(['read:confluence-content.summary'], ['avi:confluence:created:page']),
  )
  expect(used.get('read:confluence-content.summary')).toEqual([inManifest])
  expect(unused).toEqual([])
})

test('storage needs its scope, and a file on the function’s disk does not', () => {
  const call = (store: string): Call => ({ ...request(''), api: 'storage.set', data: { store } })
  expect([...usedScopes([call('kvs')], manifest(['storage:app'])).used.keys()]).toEqual(['storage:app'])
  expect(usedScopes([call('file')], manifest(['storage:app'])).unused).toEqual(['storage:app'])
})

test('a request of which nothing is known, and one that no table has, are unknown', () => {
  const { unknown, used } = usedScopes(
    [request('*'), request('/wiki/rest/secret/thing')],
    manifest(['read:page:confluence']),
  )
  expect(unknown.map(({ path }) => path)).toEqual(['*', '/wiki/rest/secret/thing'])
  expect(used.size).toBe(0)
})

test('a granular scope is not called missing where the table names the classic one alone', () => {
  const { missing, unknown } = usedScopes(
    [request('/wiki/rest/api/content')],
    manifest(['read:content-details:confluence']),
  )
  expect(missing).toEqual([])
  expect(unknown).toHaveLength(1)
})

test('the wider scope of contents covers summaries', () => {
  expect(
    usedScopes([request('/wiki/rest/api/content')], manifest(['read:confluence-content.all'])).unused,
  ).toEqual([])
})

test('a path with equal parts is preferred to one where any part fits', () => {
  const known = indexEndpoints(parseEndpoints('GET /a/{}: x:any\nGET /a/current: x:current'))
  expect(endpointsOf(known, 'GET', '/a/current').map(({ scopes }) => scopes)).toEqual([[['x:current']]])
  expect(endpointsOf(known, 'GET', '/a/*').map(({ scopes }) => scopes)).toEqual([[['x:any']]])
})

test('every line of the tables is read, with scopes that look like scopes', () => {
  const all = [...knownEndpoints().values()].flat()
  expect(all.length).toBeGreaterThan(600)
  for (const { scopes } of all)
    for (const set of scopes) for (const scope of set) expect(scope).toMatch(/^[a-z]+(:[a-z.-]+)+$/)
})

test('no path makes the look-up throw or answer an endpoint of another length', () => {
  const known = knownEndpoints()
  fc.assert(
    fc.property(fc.constantFrom('GET', 'POST', '', 'X'), fc.string(), (method, path) => {
      const parts = path
        .replace(/[?#].*$/s, '')
        .split('/')
        .filter((part) => part !== '')
      for (const endpoint of endpointsOf(known, method, path)) expect(endpoint.path.length).toBe(parts.length)
    }),
  )
})
