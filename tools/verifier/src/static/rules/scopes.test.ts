import { expect, test } from 'vitest'
import { place, sampleApp, sampleCall, sampleCode, told } from './sample.ts'
import { scopesUsed } from './scopes.ts'

const asking = (...scopes: readonly string[]) =>
  sampleApp(`permissions:\n  scopes:\n${scopes.map((scope) => `    - ${scope}\n`).join('')}`)

const read = sampleCall('product.request', place('a.js:1'), { path: '/wiki/api/v2/pages/*', method: 'GET' })

test('a scope that a request needs is used, and one that nothing needs is found in its line', () => {
  const app = asking('read:page:confluence', 'delete:page:confluence')
  expect(told(scopesUsed, app, sampleCode({ calls: [read] }))).toEqual({
    findings: ['SCOPE_UNUSED manifest.yml:4'],
    gaps: [],
    evidence: ['SCOPE_USED analysis'],
  })
})

test('storage is asked for only by what stores', () => {
  expect(told(scopesUsed, asking('storage:app')).findings).toEqual(['SCOPE_UNUSED manifest.yml:3'])
  const stores = sampleCode({
    calls: [sampleCall('storage.get', place('a.js:1'), {}, { data: { store: 'kvs' } })],
  })
  expect(told(scopesUsed, asking('storage:app'), stores).findings).toEqual([])
})

test('a request of which the path isn’t known may need a scope of its kind', () => {
  const unknown = sampleCode({
    calls: [sampleCall('product.request', place('a.js:1'), { path: '*', method: 'GET' })],
  })
  expect(told(scopesUsed, asking('read:page:confluence'), unknown).gaps).toEqual(['SCOPE_USE_UNKNOWN'])
  expect(told(scopesUsed, asking('write:page:confluence'), unknown).findings).toEqual([
    'SCOPE_UNUSED manifest.yml:3',
  ])
})

test('a request of which path and method aren’t known may need a scope to write', () => {
  const methods = (...texts: readonly string[]) => ({
    path: [{ text: '*', isWhole: false }],
    method: texts.map((text) => ({ text, isWhole: text !== '*' })),
  })
  const found = (...texts: readonly string[]) => {
    const call = sampleCall('product.request', place('a.js:1'), {}, { arguments: methods(...texts) })
    return told(scopesUsed, asking('write:page:confluence'), sampleCode({ calls: [call] })).findings
  }
  expect([found('GET', 'PUT'), found('*')]).toEqual([[], []])
  expect([...found('GET'), ...found()]).toHaveLength(2)
  const property = sampleCode({ calls: [sampleCall('product.property.set', place('a.js:1'))] })
  expect(told(scopesUsed, asking('write:jira-work'), property).findings).toEqual([])
})

test('where the world is open, no scope is said to be unused', () => {
  const open = sampleCode({ openings: [{ code: 'EVAL', data: { program: 'functions' } }] })
  expect(told(scopesUsed, asking('read:page:confluence'), open)).toMatchObject({
    findings: [],
    gaps: ['SCOPE_USE_UNKNOWN'],
  })
})

test('a request without its scope is said', () => {
  expect(told(scopesUsed, asking('read:space:confluence'), sampleCode({ calls: [read] })).gaps).toEqual([
    'SCOPE_MISSING',
  ])
})

test('an app that asks for nothing has no scope that isn’t used', () => {
  expect(told(scopesUsed, sampleApp('permissions:\n  scopes: []\n')).evidence).toEqual(['NO_SCOPES analysis'])
})
