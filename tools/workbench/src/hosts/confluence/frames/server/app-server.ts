import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerFile } from './answer-file.ts'
import type { BridgeFiles } from './bridge-files.ts'
import type { ResourceFile } from './resource-file.ts'
import { resourcePath } from './resource-path.ts'

/** The origin of one app. */
export interface AppServer {
  readonly origin: string
  dispose(): Promise<void>
}

/** What the origin of one app is made of. */
export interface AppServerParts {
  readonly bind: string
  /** The wanted one; 0, or where it is taken: any free one. */
  readonly port: number
  readonly bridge: Pick<BridgeFiles, 'files'>
  file(resource: string, names: readonly string[]): Promise<ResourceFile | undefined>
  /** The `content-security-policy` of a file. */
  policyOf(file: ResourceFile): string
  /** The body of a report of a refused load. */
  onReport(body: string): void
}

const reportLimit = 64 * 1024

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > reportLimit) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function say(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(words)
}

async function answer(
  parts: AppServerParts,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  // a name that someone else's DNS points here is no way in
  if (request.headers.host !== host) return say(response, 421, `This origin is ${host}.`)
  const { pathname } = new URL(request.url ?? '/', `http://${host}`)
  if (request.method === 'POST' && pathname === '/__bridge/csp-report') {
    parts.onReport(await readBody(request))
    response.writeHead(204).end()
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only GET and HEAD here.')
  const bridgeFile = parts.bridge.files.get(pathname)
  if (bridgeFile) return answerFile(request, response, bridgeFile, 'for ever', {})
  const path = resourcePath(pathname)
  const file = path && (await parts.file(path.resource, path.names))
  if (!file) return say(response, 404, `No resource of this app has the file ${pathname}.`)
  const caching = file.isNamedByContent
    ? 'for ever'
    : file.type.startsWith('text/html')
      ? 'ask each time'
      : 'for a moment'
  answerFile(request, response, file, caching, { 'content-security-policy': parts.policyOf(file) })
}

/** Listens on the wanted port, or on any free one where another program has it. */
function listen(server: Server, port: number, bind: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, 0, bind))
      else reject(cause)
    })
    server.once('listening', () => resolve((server.address() as AddressInfo).port))
    server.listen(port, bind)
  })
}

/** Opens the origin of one app: its resources under its policy, and the bridge's files. */
export async function startAppServer(parts: AppServerParts): Promise<AppServer> {
  let host = ''
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(parts, host, request, response).catch((error: unknown) => {
      if (!response.headersSent) say(response, 500, `The workbench could not read this file: ${error}`)
      else response.destroy()
    })
  })
  const port = await listen(server, parts.port, parts.bind)
  host = `127.0.0.1:${port}`
  return {
    origin: `http://${host}`,
    dispose: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
