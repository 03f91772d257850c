import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const built = join(import.meta.dirname, '../dist/confluence/static')

/** What a Custom UI frame may do at the least: the policy that the manifest leads to, without any remote host. */
const policyOf = (inline: string) =>
  `default-src 'none'; script-src 'self' ${inline}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:`

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

/** Serves the frames as they are shipped, at `/view/` and `/config/`; `/page/<n>` is a page with n reader's frames. */
export async function openHarness(): Promise<Harness> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://harness').pathname
    const frames = /^\/page\/(\d+)$/.exec(path)
    try {
      if (path === '/favicon.ico') return response.writeHead(204).end()
      if (frames)
        return response.writeHead(200, { 'content-type': types['.html'] }).end(pageOf(Number(frames[1])))
      const file = path.endsWith('/') ? `${path}index.html` : path
      const body = await readFile(join(built, file))
      const isPage = file.endsWith('.html')
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'text/plain',
        'content-security-policy': policyOf(isPage ? hashOf(body.toString()) : ''),
      })
      response.end(file === '/view/index.html' ? body.toString().replace('</head>', edge) : body)
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
    },
  }
}

/** The source that allows the one script that stands in a document, where there is one. */
function hashOf(html: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1]
  return script === undefined ? '' : `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

function pageOf(frames: number): string {
  const iframes = Array.from({ length: frames }, () => '<iframe src="/view/" title="Diagram"></iframe>')
  return `<!doctype html><title>Page</title>${iframes.join('')}`
}
