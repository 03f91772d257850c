import type { Constant, Effect, Meaning, Model, Selector } from '../../meaning.ts'
import { answers, argument, call, chain, data, made, nothing, promises, text, thing } from '../terms.ts'

type Destination = readonly (Selector | Constant)[]

/** What a request's first argument says: an address, or an object with its parts. Node adds the scheme. */
const addressed = (scheme: string, of: 0 | 'maker'): Destination => {
  const at = (...path: readonly string[]): Selector =>
    of === 0 ? argument(0, ...path) : argument('maker', '0', ...path)
  return [
    text(`${scheme}://`),
    { ...at('hostname'), or: { ...at('host'), or: { ...at('href'), or: at() } } },
    at('path'),
  ]
}

const incoming: Meaning = chain(['setEncoding', 'resume', 'pause', 'pipe'], {
  on: call({ calls: [{ callback: argument(1), with: [data('untrusted')] }], returns: 'this' }),
  once: call({ calls: [{ callback: argument(1), with: [data('untrusted')] }], returns: 'this' }),
  statusCode: nothing,
  headers: nothing,
})

const writes = (client: string, to: Destination): Meaning =>
  call({
    api: 'fetch',
    named: { to, body: argument(0) },
    data: { client },
    sinks: [{ sink: 'egress', what: [argument('all')], to }],
    returns: 'this',
  })

const outgoing = (client: string, to: Destination): Meaning =>
  chain(['setTimeout', 'destroy', 'abort', 'flushHeaders', 'setNoDelay', 'setKeepAlive', 'ref', 'unref'], {
    write: writes(client, to),
    end: writes(client, to),
    setHeader: writes(client, to),
    on: call({ calls: [{ callback: argument(1), with: [incoming] }], returns: 'this' }),
    once: call({ calls: [{ callback: argument(1), with: [incoming] }], returns: 'this' }),
  })

const requests = (scheme: string, client: string): Effect => ({
  api: 'fetch',
  named: {
    to: addressed(scheme, 0),
    method: argument(0, 'method'),
    protocol: argument(0, 'protocol'),
    rejectUnauthorized: argument(0, 'rejectUnauthorized'),
    minVersion: argument(0, 'minVersion'),
  },
  data: { client },
  sinks: [{ sink: 'egress', what: [argument(0), argument(1)], to: addressed(scheme, 0) }],
  calls: [
    { callback: argument(1), with: [incoming] },
    { callback: argument(2), with: [incoming] },
  ],
  returns: outgoing(client, addressed(scheme, 'maker')),
})

const agent: Meaning = made({
  api: 'tls.agent',
  named: {
    rejectUnauthorized: argument(0, 'rejectUnauthorized'),
    minVersion: argument(0, 'minVersion'),
  },
  returns: nothing,
})

const httpModel = (scheme: 'http' | 'https'): Model => {
  const exported = {
    request: call(requests(scheme, `${scheme}.request`)),
    get: call(requests(scheme, `${scheme}.get`)),
    Agent: agent,
    globalAgent: nothing,
    createServer: answers(nothing),
    STATUS_CODES: nothing,
    METHODS: nothing,
  }
  return { module: scheme, exports: { ...exported, default: thing(exported, nothing) }, rest: nothing }
}

const session: Meaning = chain(['on', 'once', 'ref', 'unref', 'setTimeout', 'close', 'destroy'], {
  request: call({
    sinks: [{ sink: 'egress', what: [argument(0)], to: argument('maker', '0') }],
    returns: outgoing('http2.connect', [argument('maker', '0')]),
  }),
})

const http2: Readonly<Record<string, Meaning>> = {
  connect: call({
    api: 'fetch',
    named: {
      to: addressed('https', 0),
      rejectUnauthorized: argument(1, 'rejectUnauthorized'),
      minVersion: argument(1, 'minVersion'),
    },
    data: { client: 'http2.connect' },
    calls: [{ callback: argument(2), with: [nothing] }],
    returns: session,
  }),
  createServer: answers(nothing),
  createSecureServer: answers(nothing),
  constants: nothing,
}

/** `connect(port, host)`, `connect(port, { host })`, `connect({ port, host })`; without a host it is this machine. */
const connected = (scheme: string, of: 0 | 'maker'): Destination => {
  const at = (index: '0' | '1', ...path: readonly string[]): Selector =>
    of === 0 ? argument(Number(index), ...path) : argument('maker', index, ...path)
  return [text(`${scheme}://`), { ...at('0', 'host'), or: { ...at('1', 'host'), or: at('1') } }]
}

const connects = (scheme: string, client: string): Meaning =>
  call({
    api: 'fetch',
    named: {
      to: connected(scheme, 0),
      rejectUnauthorized: { ...argument(0, 'rejectUnauthorized'), or: argument(1, 'rejectUnauthorized') },
      minVersion: argument(0, 'minVersion'),
    },
    data: { client },
    calls: [
      { callback: argument(1), with: [nothing] },
      { callback: argument(2), with: [nothing] },
    ],
    returns: outgoing(client, connected(scheme, 'maker')),
  })

const socketModel = (module: 'net' | 'tls', scheme: string): Model => {
  const connect = connects(scheme, `${module}.connect`)
  // Where a socket was connected to isn't seen where it is written to: what is written goes to any host.
  const socket = chain(
    ['setTimeout', 'setNoDelay', 'setKeepAlive', 'destroy', 'ref', 'unref', 'on', 'once'],
    {
      connect,
      write: writes(`${module}.Socket`, [text(`${scheme}://*`)]),
      end: writes(`${module}.Socket`, [text(`${scheme}://*`)]),
    },
  )
  const exported = {
    connect,
    createConnection: connect,
    Socket: made({ returns: socket }),
    TLSSocket: made({ returns: socket }),
    createServer: answers(nothing),
  }
  return { module, exports: { ...exported, default: thing(exported, nothing) }, rest: nothing }
}

// a name that is looked up reaches the name servers of whoever owns its domain
const look: Meaning = call({
  api: 'fetch',
  named: { to: argument(0) },
  data: { client: 'dns' },
  sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0) }],
  returns: { promise: nothing },
})

/** `send(message, port, host)`, `send(message, offset, length, port, host)`. */
const datagram: Destination = [text('udp://'), { ...argument(2), or: argument(4) }]

const dgram = answers(
  chain(['on', 'once', 'bind', 'close', 'ref', 'unref', 'setBroadcast'], {
    send: call({
      api: 'fetch',
      named: { to: datagram },
      data: { client: 'dgram.send' },
      sinks: [{ sink: 'egress', what: [argument(0)], to: datagram }],
      returns: nothing,
    }),
    connect: call({
      api: 'fetch',
      named: { to: [text('udp://'), argument(1)] },
      data: { client: 'dgram.connect' },
      returns: nothing,
    }),
  }),
)

/** Node's own ways to a network. */
export const networkModels: readonly Model[] = [
  httpModel('http'),
  httpModel('https'),
  { module: 'http2', exports: { ...http2, default: thing(http2, nothing) }, rest: nothing },
  socketModel('net', 'tcp'),
  socketModel('tls', 'tls'),
  {
    module: 'dns',
    exports: { default: thing({ promises: thing({}, look) }, look), promises: thing({}, look) },
    rest: look,
  },
  { module: 'dns/promises', exports: { default: thing({}, look) }, rest: look },
  {
    module: 'dgram',
    exports: { createSocket: dgram, default: thing({ createSocket: dgram }) },
    rest: nothing,
  },
  { module: 'inspector', exports: {}, rest: promises(nothing) },
]
