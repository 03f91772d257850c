import type { Answer, Effect, Meaning, Selector } from '../../meaning.ts'
import { outsideFetch } from '../forge/requests.ts'
import {
  answers,
  argument,
  call,
  channel,
  data,
  each,
  kind,
  nothing,
  object,
  promise,
  promises,
  text,
  thing,
} from '../terms.ts'
import { own } from './element.ts'

/** A response whose body is what it was made of. */
const madeResponse: Meaning = {
  is: 'api',
  members: {
    ...each(['text', 'json', 'blob', 'arrayBuffer', 'bytes', 'formData'], promises('inside')),
    clone: answers('this'),
    ...each(['ok', 'status', 'statusText', 'type', 'url', 'headers'], nothing),
  },
}

const posted: readonly Answer[] = [{ fields: { data: { taken: channel('message-port', text('*')) } } }]

const unlessOwn = { where: argument(0), matches: own } as const

/** `fetch` in a frame: a path is the app's own resource, a whole URL leaves. */
export const frameFetch: Meaning = call({
  ...outsideFetch('fetch'),
  sinks: [
    {
      sink: 'egress',
      what: [argument(0), argument(1, 'body'), argument(1, 'headers')],
      to: argument(0),
      unless: unlessOwn,
    },
  ],
})

/** `fetch` in a function. */
export const functionFetch: Meaning = call(outsideFetch('fetch'))

/** `new Request(url, init)` is made to be fetched: what it was made with leaves, and can be read again. */
export const requestClass: Meaning = {
  is: 'api',
  construct: {
    ...outsideFetch('Request'),
    sinks: [
      {
        sink: 'egress',
        what: [argument(0), argument(1, 'body'), argument(1, 'headers')],
        to: argument(0),
        unless: unlessOwn,
      },
    ],
    absorbs: [argument(0), argument(1, 'body'), argument(1, 'headers')],
    returns: {
      is: 'api',
      members: {
        ...each(['text', 'json', 'blob', 'arrayBuffer', 'bytes', 'formData'], promises('inside')),
        clone: answers('this'),
        ...each(['method', 'mode', 'credentials', 'cache', 'redirect', 'signal'], nothing),
      },
    },
  },
}

const xhr: Meaning = {
  is: 'api',
  members: {
    open: call({
      api: 'fetch',
      named: { method: argument(0), to: argument(1) },
      data: { client: 'XMLHttpRequest' },
      sinks: [
        {
          sink: 'egress',
          what: [argument(1)],
          to: argument(1),
          unless: { where: argument(1), matches: own },
        },
      ],
      absorbs: [argument(1)],
      returns: nothing,
    }),
    send: call({
      api: 'fetch',
      named: { body: argument(0) },
      data: { client: 'XMLHttpRequest' },
      sinks: [{ sink: 'egress', what: [argument(0)], to: argument('inside') }],
      returns: nothing,
    }),
    setRequestHeader: call({
      sinks: [{ sink: 'egress', what: [argument(1)], to: argument('inside') }],
      returns: nothing,
    }),
    addEventListener: call({ calls: [{ callback: argument(1), with: [nothing] }], returns: nothing }),
    ...each(['onload', 'onreadystatechange', 'onerror', 'onloadend'], {
      is: 'api',
      assigned: { calls: [{ callback: argument(0), with: [nothing] }] },
    } satisfies Meaning),
    ...each(['response', 'responseText', 'responseXML'], data('untrusted')),
    ...each(['status', 'readyState', 'statusText', 'timeout'], nothing),
    ...each(['abort', 'getResponseHeader', 'overrideMimeType'], answers(nothing)),
  },
}

/** `XMLHttpRequest`. */
export const xmlHttpRequest: Meaning = { is: 'api', construct: { returns: xhr } }

const opens = (client: string, returns: Meaning): Meaning => ({
  is: 'api',
  construct: {
    api: 'fetch',
    named: { to: argument(0) },
    data: { client },
    sinks: [{ sink: 'egress', what: [argument(0), argument(1)], to: argument(0), unless: unlessOwn }],
    returns,
  },
})

const message: readonly Answer[] = [
  object({ data: data('untrusted') }),
  { fields: { data: { taken: channel('message', text('*')) } } },
]

const listens = {
  ...each(['onmessage', 'onopen', 'onclose', 'onerror'], {
    is: 'api',
    assigned: { calls: [{ callback: argument(0), with: [message] }] },
  } satisfies Meaning),
  addEventListener: call({ calls: [{ callback: argument(1), with: [message] }], returns: nothing }),
  close: answers(nothing),
}

/** `WebSocket`. */
export const webSocket: Meaning = opens(
  'WebSocket',
  thing({
    ...listens,
    send: call({
      api: 'fetch',
      named: { to: argument('maker', '0'), body: argument(0) },
      data: { client: 'WebSocket' },
      sinks: [{ sink: 'egress', what: [argument(0)], to: argument('maker', '0') }],
      returns: nothing,
    }),
  }),
)

/** `EventSource`. */
export const eventSource: Meaning = opens('EventSource', thing(listens))

const beacon: Effect = {
  api: 'fetch',
  named: { to: argument(0), body: argument(1) },
  data: { client: 'sendBeacon' },
  sinks: [{ sink: 'egress', what: [argument(0), argument(1)], to: argument(0), unless: unlessOwn }],
  returns: nothing,
}

/** `navigator`. */
export const navigator: Meaning = thing(
  {
    sendBeacon: call(beacon),
    language: data('locale'),
    languages: data('locale'),
    clipboard: thing(
      { readText: answers({ promise: data('formInput') }), read: answers({ promise: data('formInput') }) },
      answers({ promise: nothing }),
    ),
    userAgent: nothing,
    platform: nothing,
    onLine: nothing,
  },
  answers(nothing),
)

/** `new Image()`. */
export const image: Meaning = { is: 'api', construct: { returns: kind('Element') } }

/** Nobody knows whose browser it is. */
const peer = text('rtc:')

const toPeer = (...what: readonly Selector[]): Meaning =>
  call({ sinks: [{ sink: 'egress', what, to: peer }], returns: promise(nothing) })

/** A connection to whoever the other side is, past every content security policy: the servers that it asks are an address too. */
export const peerConnection: Meaning = {
  is: 'api',
  construct: {
    api: 'RTCPeerConnection',
    named: { servers: argument(0, 'iceServers', '*', 'urls') },
    sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0, 'iceServers', '*', 'urls') }],
    opens: 'PEER_CONNECTION',
    returns: thing(
      {
        createDataChannel: call({
          api: 'RTCPeerConnection',
          sinks: [{ sink: 'egress', what: [argument(0), argument(1)], to: peer }],
          returns: thing({
            ...listens,
            send: call({
              api: 'RTCDataChannel.send',
              sinks: [{ sink: 'egress', what: [argument(0)], to: peer }],
              returns: nothing,
            }),
          }),
        }),
        ...each(['setLocalDescription', 'setRemoteDescription', 'addIceCandidate'], toPeer(argument(0))),
        addEventListener: listens.addEventListener,
      },
      answers(promise(nothing)),
    ),
  },
}

/** A worker: its script is the app's, messages go both ways. */
export const worker: Meaning = {
  is: 'api',
  construct: {
    api: 'worker',
    named: { to: argument(0) },
    returns: thing({
      ...listens,
      postMessage: call({
        puts: [{ what: argument(0), into: channel('message', text('*')) }],
        returns: nothing,
      }),
      terminate: answers(nothing),
    }),
  },
}

/** A response that the app makes: what it was made of can be read again. */
export const responseClass: Meaning = {
  is: 'api',
  construct: { absorbs: [argument(0)], returns: madeResponse },
  members: {
    json: call({ absorbs: [argument(0)], returns: madeResponse }),
    redirect: answers(nothing),
    error: answers(nothing),
  },
}

const controller: Meaning = {
  is: 'api',
  members: {
    enqueue: call({ absorbs: [argument(0)], returns: nothing }),
    error: call({ absorbs: [argument(0)], returns: nothing }),
    close: answers(nothing),
    terminate: answers(nothing),
  },
}

/** A stream and its reader are one: what was put in comes out. */
const stream: Meaning = {
  is: 'api',
  members: {
    ...each(['getReader', 'getWriter', 'pipeThrough'], answers('this')),
    read: call({ returns: { promise: { fields: { value: 'inside', done: 'nothing' } } } }),
    write: call({ absorbs: [argument(0)], returns: { promise: 'nothing' } }),
    ...each(['close', 'cancel', 'releaseLock', 'abort'], promises(nothing)),
    tee: call({ returns: { fields: { '*': 'this' } } }),
  },
}

/** `ReadableStream`: its source puts in what its reader gets. */
export const readableStream: Meaning = {
  is: 'api',
  construct: {
    calls: [
      { callback: argument(0, 'start'), with: [controller] },
      { callback: argument(0, 'pull'), with: [controller] },
    ],
    returns: stream,
  },
  members: { from: call({ absorbs: [argument(0)], returns: stream }) },
}

const port: Meaning = {
  is: 'api',
  members: {
    postMessage: call({
      puts: [{ what: argument(0), into: channel('message-port', text('*')) }],
      returns: nothing,
    }),
    ...each(['onmessage', 'onmessageerror'], {
      is: 'api',
      assigned: { calls: [{ callback: argument(0), with: [posted] }] },
    } satisfies Meaning),
    ...each(
      ['addEventListener', 'on', 'once'],
      call({ calls: [{ callback: argument(1), with: [posted] }], returns: nothing }),
    ),
    ...each(['start', 'close', 'ref', 'unref', 'removeEventListener'], answers(nothing)),
  },
}

/** `MessageChannel`: what one port is given comes out of the other. */
export const messageChannel: Meaning = {
  is: 'api',
  construct: { returns: { fields: { port1: port, port2: port } } },
}
