import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { clientOptions } from '../../build/client.ts'
import { inputsHash } from '../../build/inputs.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = join(root, 'addons/diagrams')
/** One for each of the processes that run tests at the same time. */
const outdir = join(folder, 'node_modules/.cache/picture-page', process.env.VITEST_POOL_ID ?? 'alone')

/** What a Custom UI frame of ours gets, written strictly: scripts and data from its own origin, nothing else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'"

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  json: 'application/json',
}

const html =
  '<!doctype html><meta charset="utf-8"><title>Pictures</title><link rel="stylesheet" href="page.css"><body><script type="module" src="page.js"></script>'

/** A page under the frame's own policy in which engines run; what it asked for and what was refused is kept. */
export interface StrictPage {
  readonly page: Page
  readonly origin: string
  /** Policy violations, page errors and refused attribute values, as they came. */
  readonly faults: string[]
  /** Addresses outside the page's origin that anything tried to reach. */
  readonly foreign: string[]
  close(): Promise<void>
}

/** Builds the picture code as it is shipped, unless it stands there built from the same. */
export async function buildPicturePage(): Promise<void> {
  const inputs = await inputsHash({
    root,
    folders: ['addons/diagrams/src', 'addons/diagrams/build', 'addons/diagrams/test/picture'],
    files: ['package-lock.json'],
  })
  const mark = join(outdir, 'built-from')
  const built = await readFile(mark, 'utf8').catch(() => undefined) // none was built yet
  if (built === inputs) return
  await build(
    clientOptions({
      entryPoints: {
        page: join(import.meta.dirname, 'page.client.ts'),
      },
      outdir,
      cache: join(root, 'node_modules/.cache/crenwiz'),
    }),
  )
  await writeFile(mark, inputs)
}

/** Serves the built picture code under a policy (none where the sanitiser alone must hold) and opens it. */
export async function openStrictPage(
  browser: Browser,
  { isStrict = true }: { readonly isStrict?: boolean } = {},
): Promise<StrictPage> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').split('?')[0]?.slice(1) ?? ''
    if (isStrict) response.setHeader('content-security-policy', policy)
    try {
      const type = types[name.split('.').at(-1) ?? '']
      if (name === '' || !/^[\w.-]+$/.test(name))
        response.setHeader('content-type', 'text/html').end(name === '' ? html : '')
      else response.setHeader('content-type', type ?? 'text/plain').end(await readFile(join(outdir, name)))
    } catch {
      response.writeHead(404).end() // a file that isn't built: the page's console says so
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has a port')
  const origin = `http://127.0.0.1:${address.port}`
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } })
  const page = await context.newPage()
  const faults: string[] = []
  const foreign: string[] = []
  await context.route('**', (route) => {
    const url = route.request().url()
    if (url.startsWith(origin) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue()
    foreign.push(url)
    return route.abort()
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy|^Error: <\w+> attribute/i.test(message.text())) faults.push(message.text())
  })
  await page.goto(origin)
  await page.waitForFunction(() => 'bench' in globalThis)
  return {
    page,
    origin,
    faults,
    foreign,
    async close() {
      await context.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
