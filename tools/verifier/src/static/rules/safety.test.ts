import { expect, test } from 'vitest'
import { strictPolicy } from './content-security-policy.ts'
import { inertInput } from './markup.ts'
import { noModuleState } from './module-state.ts'
import { currentRuntime } from './runtime.ts'
import { place, sampleApp, sampleCall, sampleCode, sampleFlow, told } from './sample.ts'
import { encrypted } from './transport.ts'
import { strongCrypto } from './weak-crypto.ts'

test('an address without encryption is found in manifest, code and page', () => {
  const manifest =
    'permissions:\n  external:\n    fetch:\n      backend:\n        - http://a.example\n        - https://b.example\nremotes:\n  - key: r\n    baseUrl: http://r.example\n'
  const mentions = [
    {
      address: 'http://c.example/x.js',
      host: 'c.example',
      as: 'script',
      where: 'own',
      at: place('index.html:2'),
    } as const,
  ]
  const code = sampleCode({
    calls: [
      sampleCall('fetch', place('a.js:3'), { to: 'ws://d.example' }),
      sampleCall('fetch', place('a.js:4'), { to: 'wss://d.example' }),
    ],
  })
  expect(told(encrypted, sampleApp(manifest, {}, { mentions }), code).findings).toEqual([
    'PLAIN_ADDRESS_DECLARED manifest.yml:5',
    'PLAIN_REMOTE manifest.yml:9',
    'PLAIN_REQUEST a.js:3',
    'PAGE_LOADS_PLAIN index.html:2',
  ])
})

test('checks of certificates that are switched off are found in their line', () => {
  const found = (source: string) =>
    told(encrypted, sampleApp('app: {}', { 'a.js': source }), sampleCode({ reached: ['a.js'] })).findings
  expect(found('\nnew Agent({ rejectUnauthorized: false })')).toEqual(['CERTIFICATES_NOT_CHECKED a.js:2'])
  expect(found("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'")).toEqual(['CERTIFICATES_NOT_CHECKED a.js:1'])
  expect(found("new Agent({ minVersion: 'TLSv1.1' })")).toEqual(['OLD_TLS a.js:1'])
  expect(
    found("new Agent({ minVersion: 'TLSv1.2', rejectUnauthorized: true }) // rejectUnauthorized: false"),
  ).toEqual([])
})

test('a policy that lets code be made or brought is found in its line', () => {
  const manifest =
    'permissions:\n  content:\n    scripts:\n      - unsafe-eval\n      - "blob:"\n  external:\n    scripts:\n      - cdn.example\n'
  expect(told(strictPolicy, sampleApp(manifest)).findings).toEqual([
    'CSP_UNSAFE_EVAL manifest.yml:4',
    'CSP_BLOB manifest.yml:5',
    'REMOTE_CODE manifest.yml:8',
  ])
})

test('module state that carries somebody’s data is found, and a memo of constants is not', () => {
  const write = { name: 'cache', declared: place('a.js:1'), written: place('a.js:9'), program: 'functions' }
  const code = (labels: readonly ('title' | 'secret')[]) =>
    sampleCode({ moduleWrites: [{ ...write, labels }] })
  expect(told(noModuleState, sampleApp('app: {}'), code(['title'])).findings).toEqual([
    'MODULE_STATE_WRITTEN a.js:9',
  ])
  expect(told(noModuleState, sampleApp('app: {}'), code(['secret']))).toMatchObject({
    findings: [],
    evidence: ['NO_STATE_BETWEEN_CALLS analysis'],
  })
})

test('what people wrote becomes neither markup nor code, unless it was cleaned for markup', () => {
  const flow = (sink: 'markup' | 'code', through: readonly string[] = []) =>
    sampleCode({ flows: [sampleFlow(sink, 'formInput', place('a.js:8'), { through })] })
  const found = (code: ReturnType<typeof flow>) => told(inertInput, sampleApp('app: {}'), code).findings
  expect(found(flow('markup'))).toEqual(['INPUT_BECOMES_MARKUP a.js:8'])
  expect(found(flow('code'))).toEqual(['INPUT_BECOMES_CODE a.js:8'])
  expect(found(flow('markup', ['sanitised']))).toEqual([])
  expect(found(flow('code', ['sanitised']))).toHaveLength(1)
})

test('text that is evaluated in the app’s own code is found, in a package it only leaves the world open', () => {
  const opening = (file: string) =>
    sampleCode({ openings: [{ code: 'EVAL', at: place(`${file}:2`), data: { program: 'functions' } }] })
  expect(told(inertInput, sampleApp('app: {}'), opening('src/a.js')).findings).toEqual([
    'TEXT_IS_EVALUATED src/a.js:2',
  ])
  expect(told(inertInput, sampleApp('app: {}'), opening('node_modules/x/a.js'))).toMatchObject({
    findings: [],
    gaps: ['EVAL'],
  })
})

test('a weak hash under a key protects nothing, and of public data it is only a name', () => {
  const code = (api: string, known: Readonly<Record<string, string>>) =>
    sampleCode({ calls: [sampleCall(api, place('a.js:5'), known)] })
  const found = (api: string, known: Readonly<Record<string, string>>) =>
    told(strongCrypto, sampleApp('app: {}'), code(api, known)).findings
  expect(found('crypto.createHmac', { algorithm: 'sha1', key: '*' })).toEqual(['WEAK_HASH a.js:5'])
  expect(found('crypto.createHash', { algorithm: 'md5' })).toEqual([])
  expect(found('crypto.createHmac', { algorithm: 'sha256', key: '*' })).toEqual([])
  expect(found('crypto.encrypt', { algorithm: 'des-ede3-cbc' })).toEqual(['WEAK_CIPHER a.js:5'])
  expect(found('crypto.encrypt', { algorithm: 'aes-256-ecb' })).toEqual(['WEAK_CIPHER a.js:5'])
  expect(found('crypto.encrypt', { algorithm: 'aes-256-gcm' })).toEqual([])
})

test('chance that can be guessed makes no secret, and may choose a colour', () => {
  const found = (source: string) =>
    told(strongCrypto, sampleApp('app: {}', { 'a.js': source }), sampleCode({ reached: ['a.js'] })).findings
  expect(found('\nconst token = Math.random().toString(36)')).toEqual(['GUESSABLE_SECRET a.js:2'])
  expect(found('const sessionKey = () => Math.random()')).toHaveLength(1)
  expect(found('const colour = colours[Math.floor(Math.random() * 3)]')).toEqual([])
})

test('a runtime has a last day, and the day of the judgement decides', () => {
  const manifest = (name: string) =>
    sampleApp(
      `app:\n  runtime:\n    name: ${name}\nmodules:\n  function:\n    - key: a\n      handler: index.a\n`,
    )
  const on = (name: string, day: string) =>
    told(currentRuntime, manifest(name), sampleCode(), new Date(day)).findings
  expect(on('nodejs20.x', '2026-04-30')).toEqual([])
  expect(on('nodejs20.x', '2026-05-01')).toEqual(['RUNTIME_ENDED manifest.yml:3'])
  expect(on('nodejs22.x', '2026-11-25')).toEqual([])
  expect(told(currentRuntime, manifest('nodejs99.x')).gaps).toEqual(['RUNTIME_UNKNOWN'])
  expect(
    told(
      currentRuntime,
      sampleApp(
        'app:\n  runtime:\n    snapshots: true\nmodules:\n  function:\n    - { key: a, handler: b.c }\n',
      ),
    ).findings,
  ).toEqual(['RUNTIME_LEGACY manifest.yml:2'])
})
