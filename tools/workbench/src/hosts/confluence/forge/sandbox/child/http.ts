import http from 'node:http'
import https from 'node:https'
import { Duplex } from 'node:stream'
import type { Requests } from './requests.ts'
import type { Trace } from './trace.ts'

/**
 * `http` and `https` (and with them axios, node-fetch and got) speak to a server inside the sandbox, which hands each
 * request to the workbench's gate. No socket is opened.
 */
export function bridgeHttp(requests: Requests, trace: Trace): void {
  const inner = { request: http.request }
  const patch = (
    module: { request: typeof http.request; get: typeof http.get },
    scheme: 'http' | 'https',
  ) => {
    const server = http.createServer((incoming, outgoing) => {
      void relay(requests, scheme, incoming, outgoing, stacks.get(incoming.socket))
    })
    const stacks = new WeakMap<object, string | undefined>()
    const agent = agentOf(server, (socket) => stacks.set(socket, trace()))
    const request = (...args: unknown[]) => Reflect.apply(inner.request, http, withAgent(args, agent, scheme))
    module.request = request as typeof http.request
    module.get = ((...args: unknown[]) => {
      const asked = request(...args) as http.ClientRequest
      asked.end()
      return asked
    }) as typeof http.get
  }
  patch(https, 'https')
  patch(http, 'http')
}

/** Options, a URL or both, then perhaps a callback: the options get our agent whatever they had. */
function withAgent(args: readonly unknown[], agent: http.Agent, scheme: 'http' | 'https'): unknown[] {
  const callback = args.find((arg) => typeof arg === 'function')
  const [first, second] = args
  const url = typeof first === 'string' ? new URL(first) : first instanceof URL ? first : undefined
  const given = (url ? (typeof second === 'function' ? undefined : second) : first) as
    | http.RequestOptions
    | undefined
  const fromUrl = url && {
    hostname: url.hostname,
    port: url.port || undefined,
    path: url.pathname + url.search,
  }
  const options = {
    ...fromUrl,
    ...given,
    protocol: 'http:',
    defaultPort: scheme === 'https' ? 443 : 80,
    agent,
    createConnection: undefined,
    socketPath: undefined,
  }
  return callback ? [options, callback] : [options]
}

function agentOf(server: http.Server, onConnection: (socket: Duplex) => void): http.Agent {
  const agent = new http.Agent({ keepAlive: false })
  Object.assign(agent, {
    createConnection: () => {
      const [client, other] = duplexPair()
      onConnection(other)
      server.emit('connection', other)
      return client
    },
  })
  return agent
}

async function relay(
  requests: Requests,
  scheme: string,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  stack: string | undefined,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const headers: [string, string][] = []
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    const name = incoming.rawHeaders[at] ?? ''
    if (!/^(host|connection|transfer-encoding|content-length)$/i.test(name))
      headers.push([name, incoming.rawHeaders[at + 1] ?? ''])
  }
  const target = `${scheme}://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`
  const answer = await requests.ask({
    descriptor: null,
    target,
    method: incoming.method ?? 'GET',
    headers,
    body: Buffer.concat(chunks),
    stack,
  })
  if (!answer.ok) {
    outgoing.destroy(new Error(answer.error.message))
    return
  }
  const kept = answer.headers.filter(
    ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection)$/i.test(name),
  )
  for (const [name, value] of kept) outgoing.appendHeader(name, value)
  outgoing.writeHead(answer.status)
  outgoing.end(Buffer.from(answer.body, 'base64'))
}

/** Two ends of one pipe that look enough like sockets for `http`. */
function duplexPair(): readonly [Duplex, Duplex] {
  const ends: [Duplex, Duplex] = [end(() => ends[1]), end(() => ends[0])]
  return ends
}

function end(other: () => Duplex): Duplex {
  const duplex = new Duplex({
    read() {},
    write(chunk, _encoding, done) {
      other().push(chunk)
      done()
    },
    final(done) {
      other().push(null)
      done()
    },
    destroy(error, done) {
      if (!other().destroyed) other().destroy(error ?? undefined)
      done(error)
    },
  })
  return Object.assign(duplex, {
    setTimeout: () => duplex,
    setNoDelay: () => duplex,
    setKeepAlive: () => duplex,
    ref: () => duplex,
    unref: () => duplex,
  })
}
