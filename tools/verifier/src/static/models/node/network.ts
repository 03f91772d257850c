import type { Effect, Meaning, Model, Selector } from '../../meaning.ts'
import { answers, argument, call, chain, data, made, nothing, promises, thing } from '../terms.ts'

const host = (of: 0 | 'maker'): readonly Selector[] => {
  const first = of === 0 ? [] : ['0']
  return [
    {
      argument: of,
      path: [...first, 'hostname'],
      or: {
        argument: of,
        path: [...first, 'host'],
        or: of === 0 ? { argument: 0 } : { argument: of, path: first },
      },
    },
    { argument: of, path: [...first, 'path'] },
  ]
}

const incoming: Meaning = chain(['setEncoding', 'resume', 'pause', 'pipe'], {
  on: call({ calls: [{ callback: argument(1), with: [data('untrusted')] }], returns: 'this' }),
  once: call({ calls: [{ callback: argument(1), with: [data('untrusted')] }], returns: 'this' }),
  statusCode: nothing,
  headers: nothing,
})

const writes = (client: string): Meaning =>
  call({
    api: 'fetch',
    named: { to: host('maker'), body: argument(0) },
    data: { client },
    sinks: [{ sink: 'egress', what: [argument(0)], to: host('maker') }],
    returns: 'this',
  })

const outgoing = (client: string): Meaning =>
  chain(['setTimeout', 'destroy', 'abort', 'flushHeaders', 'setNoDelay'], {
    write: writes(client),
    end: writes(client),
    setHeader: writes(client),
    on: call({ calls: [{ callback: argument(1), with: [incoming] }], returns: 'this' }),
    once: call({ calls: [{ callback: argument(1), with: [incoming] }], returns: 'this' }),
  })

const requests = (client: string): Effect => ({
  api: 'fetch',
  named: {
    to: host(0),
    method: argument(0, 'method'),
    protocol: argument(0, 'protocol'),
    rejectUnauthorized: argument(0, 'rejectUnauthorized'),
    minVersion: argument(0, 'minVersion'),
  },
  data: { client },
  sinks: [{ sink: 'egress', what: [argument(0), argument(1, 'headers')], to: host(0) }],
  calls: [
    { callback: argument(1), with: [incoming] },
    { callback: argument(2), with: [incoming] },
  ],
  returns: outgoing(client),
})

const agent: Meaning = made({
  api: 'tls.agent',
  named: {
    rejectUnauthorized: argument(0, 'rejectUnauthorized'),
    minVersion: argument(0, 'minVersion'),
  },
  returns: nothing,
})

const httpModel = (module: string): Model => {
  const exported = {
    request: call(requests(`${module}.request`)),
    get: call(requests(`${module}.get`)),
    Agent: agent,
    globalAgent: nothing,
    createServer: answers(nothing),
    STATUS_CODES: nothing,
    METHODS: nothing,
  }
  return { module, exports: { ...exported, default: thing(exported, nothing) }, rest: nothing }
}

const socketModel = (module: string): Model => {
  const connect = call({
    api: 'fetch',
    named: {
      to: [{ argument: 0, path: ['host'], or: { argument: 1 } }],
      rejectUnauthorized: argument(0, 'rejectUnauthorized'),
    },
    data: { client: `${module}.connect` },
    returns: outgoing(`${module}.connect`),
  })
  const exported = {
    connect,
    createConnection: connect,
    Socket: made({ returns: outgoing(`${module}.Socket`) }),
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

const dgram = answers(
  chain(['on', 'bind', 'close'], {
    send: call({
      api: 'fetch',
      named: { to: argument('all') },
      data: { client: 'dgram' },
      sinks: [{ sink: 'egress', what: [argument(0)], to: argument('all') }],
      returns: nothing,
    }),
  }),
)

/** Node's own ways to a network. */
export const networkModels: readonly Model[] = [
  httpModel('http'),
  httpModel('https'),
  httpModel('http2'),
  socketModel('net'),
  socketModel('tls'),
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
