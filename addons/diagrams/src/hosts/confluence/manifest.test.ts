import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const text = await readFile(new URL('./manifest.yml', import.meta.url), 'utf8')

/** Judges a manifest by @forge/manifest's own schema, with the settings of its schema-validator.js (13.7.0). */
async function createJudge(): Promise<(manifest: string) => boolean> {
  const path = createRequire(import.meta.url).resolve('@forge/manifest/schema.json')
  const schema: object = JSON.parse(await readFile(path, 'utf8'))
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const isValid = ajv.compile(schema)
  return (manifest) => isValid(parse(manifest))
}

const isAccepted = await createJudge()

test('the vendor’s own schema accepts the manifest', () => {
  expect(isAccepted(text)).toBe(true)
})

test('the vendor’s own schema refuses each of these slips', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['category: analytics', 'category: analitics'],
    ['inScopeEUD: false', 'inScopeEUD: no user data'],
    ['nodejs22.x', 'nodejs18.x'],
    ['viewportSize: max', 'viewportSize: huge'],
    ['styles: [unsafe-inline]', 'styles: [unsafe-eval]'],
    ['resource: view\n', 'resources: view\n'],
    ['key: export-macro', 'key: "export macro"'],
    ['key: ja-JP', 'key: ja'],
  ]
  for (const [good, slip] of slips) {
    expect(text).toContain(good)
    expect(isAccepted(text.replaceAll(good, slip)), slip).toBe(false)
  }
})

test('the manifest asks for one host, no scope, and nothing else', () => {
  const { permissions } = parse(text)
  expect(permissions).toEqual({
    scopes: [],
    content: { styles: ['unsafe-inline'] },
    external: {
      fetch: {
        backend: [{ address: 'region1.google-analytics.com', category: 'analytics', inScopeEUD: false }],
      },
    },
  })
})

test('every translation has every text of the manifest', async () => {
  const { translations } = parse(text)
  const keys = [...text.matchAll(/i18n: (\S+)/g)].map(([, key = '']) => key)
  expect(keys).toHaveLength(3)
  for (const { path } of translations.resources) {
    const texts: unknown = JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'))
    for (const key of keys) {
      const [group = '', name = ''] = key.split('.')
      expect(texts, path).toHaveProperty([group, name], expect.stringMatching(/./))
    }
  }
})

test('every handler of the manifest is a function that is exported', async () => {
  const handlers = await import('./functions/index.ts')
  const { modules } = parse(text)
  const named = modules.function.map(({ handler }: { handler: string }) => handler.split('.')[1])
  expect(named.toSorted()).toEqual(Object.keys(handlers).toSorted())
  for (const handler of Object.values(handlers)) expect(handler).toBeTypeOf('function')
})
