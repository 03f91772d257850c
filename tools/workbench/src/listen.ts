import type { AddressInfo } from 'node:net'
import { serve, type WebSocketServerLike } from '@hono/node-server'
import { WebSocketServer } from 'ws'
import { UserError } from './errors.ts'

/** A server on the loopback interface. It answers 503 until `open` gives it something to serve. */
export interface Listener {
  readonly port: number
  open(fetch: Fetch): void
  dispose(): Promise<void>
}

/** `env` carries what a request that becomes a socket needs of the server. */
type Fetch = (request: Request, env?: object) => Response | Promise<Response>

const notYet = () => Response.json({ ready: false }, { status: 503, headers: { 'retry-after': '1' } })

/** Takes the port; UserError where another program has it. */
export async function listen({ port }: { port: number }): Promise<Listener> {
  let answer: Fetch = notYet
  const sockets = new WebSocketServer({ noServer: true })
  const server = serve({
    fetch: (request, env) => answer(request, env),
    port,
    hostname: '127.0.0.1',
    // ws writes down as possible what it never does: options without a value
    websocket: { server: sockets as WebSocketServerLike },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      if (!isTaken) return reject(cause)
      const message = cause.code === 'EACCES' ? 'is not open to this user.' : 'is taken by another program.'
      reject(
        new UserError(message, { where: `Port ${port}`, next: 'Choose another one with --port.' }, { cause }),
      )
    })
  })
  return {
    port: (server.address() as AddressInfo).port, // a listening TCP server has one
    open(fetch) {
      answer = fetch
    },
    dispose: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate()
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
