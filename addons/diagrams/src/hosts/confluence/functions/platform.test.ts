import { readFile } from 'node:fs/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { forgePlatform } from './platform.ts'

/** What the Forge runtime puts there before a function runs (@forge/api 8.3.0, out/api/runtime.d.ts, seen 2026-11-25). */
const runtimeWith = (permissions: object | undefined) => ({
  appContext: {
    appId: 'app-1',
    environmentId: 'env-1',
    environmentType: 'PRODUCTION',
    installationId: 'site-1',
    permissions,
  },
  lambdaContext: { getRemainingTimeInMillis: () => 1000 },
  metrics: { counter: () => ({ incr() {} }) },
})

const granted = (address: string) => ({
  external: { fetch: { backend: [{ address, category: 'analytics', inScopeEUD: false }] } },
})

afterEach(() => vi.unstubAllGlobals())

test('the installation is the one of the invocation', () => {
  vi.stubGlobal('__forge_runtime__', runtimeWith(undefined))
  expect(forgePlatform({}).installation()).toEqual({
    app: 'app-1',
    environment: 'env-1',
    installation: 'site-1',
  })
})

test('analytics is granted where the runtime lists its host, and only there', () => {
  const isGranted = (permissions: object | undefined) => {
    vi.stubGlobal('__forge_runtime__', runtimeWith(permissions))
    return forgePlatform({}).isAnalyticsGranted()
  }
  expect(isGranted(granted('region1.google-analytics.com'))).toBe(true)
  expect(isGranted(granted('*.google-analytics.com'))).toBe(true)
  expect(isGranted(granted('www.google.com'))).toBe(false)
  expect(isGranted({ external: { fetch: { backend: [] } } })).toBe(false)
  expect(isGranted({})).toBe(false)
  expect(isGranted(undefined)).toBe(false)
})

test('what the manifest declares is what is asked for before sending', async () => {
  const manifest = await readFile(new URL('../manifest.yml', import.meta.url), 'utf8')
  vi.stubGlobal('__forge_runtime__', runtimeWith(parse(manifest).permissions))
  expect(forgePlatform({}).isAnalyticsGranted()).toBe(true)
})

test('outside of an invocation nobody is calling', () => {
  expect(() => forgePlatform({}).installation()).toThrow('Forge runtime not found')
})

test('variables are read when they are asked for', () => {
  const variables: Record<string, string> = {}
  const platform = forgePlatform(variables)
  variables.USAGE_KEY = 'set later'
  expect(platform.variable('USAGE_KEY')).toBe('set later')
})
