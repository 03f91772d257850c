import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import { clientOptions } from '../build/client.ts'
import { buildReader, laterParts, withReader } from '../build/reader.ts'

const root = join(import.meta.dirname, '..')
const hosts = join(root, 'src/hosts/confluence')

/** What a Custom UI frame may do at the least: the policy that the manifest leads to, without any remote host. */
const policyOf = (inline: string) =>
  `default-src 'none'; script-src 'self' '${inline}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/** A headless browser's pointer rests at 0, 0; a picture that lies there would be one that the reader has turned to. */
const edge = '<style>html { padding: 8px }</style></head>'

/** The add-on's frames on a server of their own, under the strict policy. */
export interface Harness {
  readonly url: string
  dispose(): Promise<void>
}

/** Builds the frames as they are shipped and serves them; `/page/<n>` is a page with n reader's frames. */
export async function openHarness(): Promise<Harness> {
  const outdir = await mkdtemp(join(tmpdir(), 'diagrams-'))
  const cache = join(root, '../../node_modules/.cache')
  const later = Object.entries(laterParts).map(([name, path]) => [name, join(root, path)])
  const entryPoints = { config: join(hosts, 'config.client.tsx'), ...Object.fromEntries(later) }
  const options = clientOptions({ entryPoints, outdir, cache })
  const [view] = await Promise.all([buildReader(options, join(hosts, 'view.client.ts')), build(options)])
  const policy = policyOf(`sha256-${createHash('sha256').update(view).digest('base64')}`)
  const page = withReader(await readFile(join(hosts, 'view.html'), 'utf8'), view).replace('</head>', edge)
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://harness').pathname
    const frames = /^\/page\/(\d+)$/.exec(path)
    try {
      if (path === '/favicon.ico') return response.writeHead(204).end()
      const folder = path.endsWith('.html') ? hosts : outdir
      const body = frames
        ? pageOf(Number(frames[1]))
        : path === '/view.html'
          ? page
          : await readFile(join(folder, path.slice(1)))
      const headers = frames ? {} : { 'content-security-policy': policy }
      response.writeHead(200, {
        'content-type': types[frames ? '.html' : extname(path)] ?? 'text/plain',
        ...headers,
      })
      response.end(body)
    } catch {
      response.writeHead(404).end() // not a file of the build
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    async dispose() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(outdir, { recursive: true, force: true })
    },
  }
}

function pageOf(frames: number): string {
  const iframes = Array.from({ length: frames }, () => '<iframe src="/view.html" title="Diagram"></iframe>')
  return `<!doctype html><title>Page</title>${iframes.join('')}`
}
