import { expect, test } from 'vitest'
import { declaredInScope, noDataLeaves } from './in-scope-data.ts'
import { noRemoteLearns } from './remotes.ts'
import { runsOnAtlassian } from './residency.ts'
import { place, sampleApp, sampleCall, sampleCode, sampleFlow, told } from './sample.ts'
import { onlyConfiguration } from './storage.ts'
import { wholeApp } from './whole-app.ts'

const backend = (lines: string) =>
  `permissions:\n  external:\n    fetch:\n      backend:\n        - address: region1.google-analytics.com\n${lines}`
const analytics = '          category: analytics\n          inScopeEUD: false\n'

test('an address is taken to carry end-user data unless it denies it', () => {
  expect(told(declaredInScope, sampleApp(backend(''))).findings).toEqual([
    'IN_SCOPE_DATA_NOT_DENIED manifest.yml:5',
  ])
  expect(told(declaredInScope, sampleApp(backend('          inScopeEUD: true\n'))).findings).toHaveLength(1)
  expect(told(declaredInScope, sampleApp(backend(analytics))).evidence).toEqual([
    'IN_SCOPE_DATA_DENIED enforcement',
  ])
})

test('a remote takes data, and so does an event that is bound to it without any code', () => {
  const manifest =
    'modules:\n  trigger:\n    - key: t\n      endpoint: e\n  macro:\n    - key: m\n      resolver:\n        endpoint: e\n  endpoint:\n    - key: e\n      remote: r\nremotes:\n  - key: r\n    baseUrl: https://r.example\n'
  expect(told(declaredInScope, sampleApp(manifest)).findings).toEqual([
    'REMOTE_TAKES_DATA manifest.yml:13',
    'DATA_BOUND_TO_REMOTE manifest.yml:3',
    'DATA_BOUND_TO_REMOTE manifest.yml:6',
  ])
})

test('a remote that is called learns who calls, whatever it is asked', () => {
  const call = sampleCall(
    'fetch',
    place('a.js:4'),
    { remote: 'r', to: 'r/now' },
    { data: { client: 'invokeRemote' } },
  )
  expect(told(noRemoteLearns, sampleApp('app: {}'), sampleCode({ calls: [call] })).findings).toEqual([
    'REMOTE_TAKES_DATA a.js:4',
  ])
  expect(told(noRemoteLearns, sampleApp('app: {}'))).toEqual({ findings: [], gaps: [], evidence: [] })
})

test('a part of a program that wasn’t found leaves every claim of code open', () => {
  const problems = [
    { code: 'HANDLER_MISSING', data: { program: 'functions' } },
    { code: 'FOREIGN_SOURCE', data: { language: 'Go' } },
  ]
  const app = sampleApp('app: {}', {}, { problems })
  expect(wholeApp.map((rule) => `${rule.claim} ${told(rule, app).gaps}`)).toContain('C8 HANDLER_MISSING')
  expect(wholeApp.every((rule) => told(rule, sampleApp('app: {}')).gaps.length === 0)).toBe(true)
})

test('an address that denies end-user data and gets it is found where it is sent', () => {
  const to = { text: 'https://region1.google-analytics.com/mp/collect', isWhole: true }
  const code = sampleCode({
    flows: [
      sampleFlow('egress', 'body', place('a.js:18'), { to }),
      sampleFlow('egress', 'pseudonym', place('a.js:18'), { to }),
      sampleFlow('log', 'body', place('a.js:19')),
    ],
  })
  expect(told(noDataLeaves, sampleApp(backend(analytics)), code).findings).toEqual([
    'END_USER_DATA_LEAVES a.js:18',
  ])
  expect(noDataLeaves.look(sampleApp(backend(analytics)), code, new Date())?.findings[0]?.data.isDenied).toBe(
    true,
  )
})

test('where the world is open, that no data leaves isn’t proven', () => {
  const code = sampleCode({ openings: [{ code: 'EVAL', data: { program: 'functions' } }] })
  expect(told(noDataLeaves, sampleApp(backend(analytics)), code)).toEqual({
    findings: [],
    gaps: ['EVAL'],
    evidence: [],
  })
})

test('the rules of Runs on Atlassian are judged one by one', () => {
  const findings = (manifest: string) => told(runsOnAtlassian, sampleApp(manifest)).findings
  expect(findings(backend(analytics))).toEqual([])
  expect(findings(backend(''))).toEqual(['EGRESS_NOT_ANALYTICS manifest.yml:5'])
  expect(findings(backend('          category: analytics\n'))).toEqual([
    'ANALYTICS_MAY_CARRY_DATA manifest.yml:5',
  ])
  expect(findings(backend(analytics).replace('region1.google-analytics.com', 'stats.example'))).toEqual([
    'ANALYTICS_HOST_NOT_ADMITTED manifest.yml:5',
  ])
  expect(findings('permissions:\n  external:\n    images:\n      - logos.example\n')).toEqual([
    'EGRESS_NOT_ANALYTICS manifest.yml:4',
  ])
  expect(findings('remotes:\n  - key: r\n    baseUrl: https://r.example\n')).toEqual([
    'REMOTE_SERVICE manifest.yml:2',
  ])
  expect(findings('connectModules:\n  confluence:webhook:\n    - event: x\n')).toEqual([
    'CONNECT_MODULE manifest.yml:2',
  ])
  expect(findings('modules:\n  webtrigger:\n    - key: a\n')).toEqual(['DYNAMIC_WEB_TRIGGER manifest.yml:3'])
  expect(findings('modules:\n  webtrigger:\n    - key: a\n      response:\n        type: static\n')).toEqual(
    [],
  )
})

const stored = (...calls: readonly ReturnType<typeof sampleCall>[]) =>
  told(onlyConfiguration, sampleApp('app: {}'), sampleCode({ calls }))

test('what is written anywhere but into the configuration is found where it is written', () => {
  const write = (path: string, method = 'POST') =>
    sampleCall('product.request', place('a.js:2'), { path, method })
  expect(stored(sampleCall('storage.set', place('a.js:1'), { key: 'k' })).findings).toEqual([
    'STORED_OUTSIDE_PAGE a.js:1',
  ])
  expect(stored(sampleCall('browser-storage.set', place('a.js:1'))).findings).toEqual([
    'STORED_IN_BROWSER a.js:1',
  ])
  expect(stored(write('/wiki/api/v2/pages/*/properties')).findings).toEqual(['PROPERTY_WRITTEN a.js:2'])
  expect(stored(write('/wiki/rest/api/content/*/child/attachment', 'PUT')).findings).toEqual([
    'ATTACHMENT_WRITTEN a.js:2',
  ])
  expect(stored(write('/wiki/api/v2/footer-comments')).gaps).toEqual(['CONTENT_WRITTEN'])
})

test('reading, deleting and asking store nothing', () => {
  const ask = (path: string, method: string) =>
    sampleCall('product.request', place('a.js:2'), { path, method })
  const { findings, gaps } = stored(
    sampleCall('storage.get', place('a.js:1')),
    sampleCall('browser-storage.get', place('a.js:1')),
    ask('/wiki/api/v2/pages/*/properties', 'GET'),
    ask('/wiki/api/v2/pages/*', 'DELETE'),
    ask('/wiki/rest/api/content/*/permission/check', 'POST'),
  )
  expect([findings, gaps]).toEqual([[], []])
})

test('a parameter that is indexed is found at its switch', () => {
  const manifest =
    'modules:\n  macro:\n    - key: m\n      config:\n        parameters:\n          - identifier: a\n            indexing:\n              enabled: true\n'
  expect(told(onlyConfiguration, sampleApp(manifest)).findings).toEqual([
    'CONFIGURATION_INDEXED manifest.yml:8',
  ])
  expect(told(onlyConfiguration, sampleApp(manifest.replace('true', 'false'))).findings).toEqual([])
})
