import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An origin on this machine that belongs to one app, on another site than the host's pages. */
export interface LoopbackOrigin {
  /** `http://127.0.0.1:4401` */
  readonly origin: string
  dispose(): Promise<void>
}

export interface OriginParts {
  readonly bind: string
  /** The wanted one; 0, or where it is taken: any free one. */
  readonly port: number
  answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> | void
}

const bodyLimit = 64 * 1024

/** A request's body as text; nothing of one that is longer than a report can be. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > bodyLimit) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Answers with a sentence. */
export function say(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(words)
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

/** Opens the origin. A name that someone else's DNS points here is no way in. */
export async function openOrigin({ bind, port, answer }: OriginParts): Promise<LoopbackOrigin> {
  let host = ''
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.host !== host) return say(response, 421, `This origin is ${host}.`)
    await answer(request, response, new URL(request.url ?? '/', `http://${host}`).pathname)
  }
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) say(response, 500, `The workbench could not read this file: ${error}`)
      else response.destroy()
    })
  })
  host = `127.0.0.1:${await listen(server, port, bind)}`
  return {
    origin: `http://${host}`,
    dispose: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
