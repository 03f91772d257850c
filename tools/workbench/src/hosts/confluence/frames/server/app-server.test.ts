import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AppServer, startAppServer } from './app-server.ts'
import { createResourceFiles } from './resource-file.ts'

let root: string
let server: AppServer
const reports: string[] = []

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'resources-'))
  mkdirSync(join(root, 'view'))
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'view/index.html'), '<!doctype html><p>one</p>')
  writeFileSync(join(root, 'view/app.js'), `// ${'a'.repeat(2000)}`)
  writeFileSync(join(root, 'view/app-8F3KQ2XA.js'), '1')
  symlinkSync(join(root, 'secret.txt'), join(root, 'view/link.txt'))
  const load = createResourceFiles({ rewriteHtml: (html) => `${html}<!-- rewritten -->` })
  server = await startAppServer({
    bind: '127.0.0.1',
    port: 0,
    bridge: { files: new Map() },
    file: async (resource, names) => (resource === 'view' ? load(join(root, 'view'), names) : undefined),
    policyOf: () => "default-src 'self'",
    onReport: (body) => reports.push(body),
  })
})

afterAll(async () => {
  await server.dispose()
  rmSync(root, { recursive: true })
})

/** A request as it is, without what `fetch` would tidy up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = '') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(server.origin)
      const sent = request({ hostname, port, path, method, headers }, async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
      sent.on('error', reject)
      sent.end(body)
    },
  )
}

test('a document is rewritten, under the policy, and asked for each time', async () => {
  const { status, headers, body } = await ask('/view/index.html')
  expect(status).toBe(200)
  expect(body.toString()).toBe('<!doctype html><p>one</p><!-- rewritten -->')
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'",
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
})

test('a document that has not changed is not sent again', async () => {
  const { headers } = await ask('/view/')
  const again = await ask('/view/', { 'if-none-match': String(headers.etag) })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('a script is sent compressed, and every file is under the policy', async () => {
  const { headers, body } = await ask('/view/app.js', { 'accept-encoding': 'gzip, br' })
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-security-policy': "default-src 'self'" })
  expect(brotliDecompressSync(body).length).toBe(2003)
})

test('a coding that the browser does not want is not used', async () => {
  const { headers } = await ask('/view/app.js', { 'accept-encoding': 'br;q=0, identity' })
  expect(headers['content-encoding']).toBeUndefined()
})

test('only a name that carries a hash is cached for ever', async () => {
  expect((await ask('/view/app-8F3KQ2XA.js')).headers['cache-control']).toContain('immutable')
  expect((await ask('/view/app.js')).headers['cache-control']).toBe('max-age=3, must-revalidate')
})

test('a changed file is read again', async () => {
  writeFileSync(join(root, 'view/changing.txt'), 'before')
  expect((await ask('/view/changing.txt')).body.toString()).toBe('before')
  writeFileSync(join(root, 'view/changing.txt'), 'afterwards')
  expect((await ask('/view/changing.txt')).body.toString()).toBe('afterwards')
})

test.each([
  '/view/../secret.txt',
  '/view/%2e%2e/secret.txt',
  '/view/link.txt',
  '/secret.txt',
  '/other/index.html',
  '/view/missing.js',
])('%s is not found', async (path) => {
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).not.toContain('secret\n')
})

test('another host name leads nowhere', async () => {
  expect((await ask('/view/index.html', { host: 'rebound.example' })).status).toBe(421)
})

test('a report is handed on, and one too large is not', async () => {
  expect((await ask('/__bridge/csp-report', {}, 'POST', '{"csp-report":{}}')).status).toBe(204)
  await ask('/__bridge/csp-report', {}, 'POST', 'x'.repeat(100_000))
  expect(reports).toEqual(['{"csp-report":{}}', ''])
})

test('an app whose port is taken gets a free one', async () => {
  const port = Number(new URL(server.origin).port)
  const parts = { bind: '127.0.0.1', port, bridge: { files: new Map() } }
  const second = await startAppServer({
    ...parts,
    file: async () => undefined,
    policyOf: () => '',
    onReport() {},
  })
  expect(Number(new URL(second.origin).port)).not.toBe(port)
  await second.dispose()
})
