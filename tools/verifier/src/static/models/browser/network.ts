import type { Effect, Meaning } from '../../meaning.ts'
import { outsideFetch } from '../forge/requests.ts'
import { outsideResponse } from '../host/response.ts'
import { answers, argument, call, data, each, kind, nothing, object, thing } from '../terms.ts'
import { own } from './element.ts'

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

/** `new Request(url, init)`: what it was made with leaves when it is fetched. */
export const requestClass: Meaning = {
  is: 'api',
  construct: { absorbs: [argument(0), argument(1, 'body'), argument(1, 'headers')] },
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

const message = object({ data: data('untrusted') })

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

/** A worker: its script is the app's, messages go both ways. */
export const worker: Meaning = {
  is: 'api',
  construct: {
    api: 'worker',
    named: { to: argument(0) },
    returns: thing({ ...listens, postMessage: call({ returns: nothing }), terminate: answers(nothing) }),
  },
}

/** What a host answered. */
export const responseClass: Meaning = { is: 'api', construct: { returns: outsideResponse } }
