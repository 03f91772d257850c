import type { Effect, Meaning, Model } from '../../meaning.ts'
import { outsideFetch } from '../forge/requests.ts'
import { outsideResponse } from '../host/response.ts'
import {
  answers,
  argument,
  call,
  chain,
  data,
  each,
  made,
  nothing,
  promise,
  promises,
  thing,
} from '../terms.ts'
import { sends } from './request.ts'

const fetchLike = (module: string): Model => {
  const fetch = call(outsideFetch(module))
  return {
    module,
    exports: {
      default: fetch,
      fetch,
      Headers: made({ absorbs: [argument(0)] }),
      Request: made({ absorbs: [argument(0), argument(1)] }),
      Response: made({ absorbs: [argument(0)] }),
      FormData: made({ does: 'form' }),
    },
    rest: nothing,
  }
}

const body: Meaning = promise(data('untrusted'))

/** What a chained client (`ky`, `got`) answers: a promise of a response that has shortcuts to its body. */
const answered: Effect['returns'] = [
  promise(outsideResponse),
  thing({
    json: answers(body),
    text: answers(body),
    blob: answers(body),
    buffer: answers(body),
    arrayBuffer: answers(body),
  }),
]

const chained = (name: string, prefix: string): Meaning => {
  const request: Effect = {
    ...sends({
      client: name,
      to: [argument('maker', '0', prefix), { argument: 0, or: { argument: 0, path: ['url'] } }],
      what: [argument(0), argument(1), argument('maker', '0')],
      body: { argument: 1, path: ['json'], or: { argument: 1, path: ['body'] } },
      method: argument(1, 'method'),
    }),
    returns: answered,
  }
  const methods = each(['get', 'post', 'put', 'patch', 'delete', 'head', 'stream', 'paginate'], call(request))
  const again: Meaning = { is: 'kind', kind: `${name} client` }
  return { is: 'api', call: request, members: { ...methods, extend: answers(again), create: answers(again) } }
}

const chainedModel = (name: string, prefix: string): Model => {
  const client = chained(name, prefix)
  return {
    module: name,
    exports: { default: client, [name]: client },
    kinds: { [`${name} client`]: client },
    rest: nothing,
  }
}

const sendsInside: Meaning = call({
  api: 'fetch',
  named: { to: argument('maker', '0'), body: argument(0) },
  data: { client: 'superagent' },
  sinks: [{ sink: 'egress', what: [argument(0), argument(1)], to: argument('maker', '0') }],
  returns: 'this',
})

const superagentRequest: Meaning = thing({
  ...each(['send', 'query', 'field', 'attach', 'set', 'auth'], sendsInside),
  ...each(
    ['type', 'accept', 'retry', 'timeout', 'redirects', 'ok', 'responseType', 'withCredentials'],
    answers('this'),
  ),
  end: call({ calls: [{ callback: argument(0), with: [nothing, data('untrusted')] }], returns: nothing }),
})

const superagentCall: Effect = {
  api: 'fetch',
  named: { to: argument(0), body: argument(1) },
  data: { client: 'superagent' },
  sinks: [{ sink: 'egress', what: [argument(0), argument(1)], to: argument(0) }],
  returns: [superagentRequest, body],
}

const superagentExport: Meaning = {
  is: 'api',
  call: superagentCall,
  members: {
    ...each(['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], call(superagentCall)),
    agent: { is: 'api', call: { returns: { is: 'kind', kind: 'superagent client' } } },
  },
}

const undiciRequest = call(
  sends({
    client: 'undici.request',
    to: argument(0),
    what: [argument(0), argument(1, 'body'), argument(1, 'headers'), argument(1, 'query')],
    body: argument(1, 'body'),
    method: argument(1, 'method'),
  }),
)

const undiciClient = made({
  returns: thing({
    request: call(
      sends({
        client: 'undici.Client',
        to: [argument('maker', '0'), argument(0, 'path')],
        what: [argument(0)],
        body: argument(0, 'body'),
        method: argument(0, 'method'),
      }),
    ),
    close: promises(nothing),
    destroy: promises(nothing),
  }),
})

const undici: Model = {
  module: 'undici',
  exports: {
    fetch: call(outsideFetch('undici')),
    request: undiciRequest,
    stream: undiciRequest,
    Client: undiciClient,
    Pool: undiciClient,
    Agent: made({ returns: nothing }),
    ProxyAgent: made({ returns: nothing }),
    setGlobalDispatcher: answers(nothing),
    FormData: made({ does: 'form' }),
    Headers: made({ absorbs: [argument(0)] }),
  },
  rest: nothing,
}

const oldRequest: Meaning = {
  is: 'api',
  call: {
    ...sends({
      client: 'request',
      to: { argument: 0, or: { argument: 0, path: ['url'], or: { argument: 0, path: ['uri'] } } },
      what: [argument(0), argument(1)],
      body: { argument: 0, path: ['body'], or: { argument: 0, path: ['json'] } },
    }),
    calls: [
      { callback: argument(1), with: [nothing, data('untrusted'), data('untrusted')] },
      { callback: argument(2), with: [nothing, data('untrusted'), data('untrusted')] },
    ],
  },
}

const requestModel = (module: string): Model => ({
  module,
  exports: { default: { ...oldRequest, rest: oldRequest } },
  rest: oldRequest,
})

const graphqlCall = sends({
  client: 'graphql-request',
  to: argument(0),
  what: [argument(1), argument(2), argument(3)],
  body: argument(2),
})

const graphqlClient = call(
  sends({
    client: 'graphql-request',
    to: argument('maker', '0'),
    what: [argument(0), argument(1), argument(2)],
    body: argument(1),
  }),
)

const graphqlRequest: Model = {
  module: 'graphql-request',
  exports: {
    default: call(graphqlCall),
    request: call(graphqlCall),
    rawRequest: call(graphqlCall),
    gql: call({ does: 'text.template', returns: 'arguments' }),
    GraphQLClient: made({
      returns: thing({
        ...each(['request', 'rawRequest', 'batchRequests'], graphqlClient),
        ...each(['setHeader', 'setHeaders', 'setEndpoint'], answers('this')),
      }),
    }),
  },
  rest: nothing,
}

const socket = chain(
  ['on', 'once', 'off', 'connect', 'disconnect', 'close', 'terminate', 'ping', 'removeListener'],
  {
    emit: call(
      sends({ client: 'socket.io', to: argument('maker', '0'), what: [argument('all')], body: argument(1) }),
    ),
    send: call(sends({ client: 'ws', to: argument('maker', '0'), what: [argument(0)], body: argument(0) })),
  },
)

const socketClass: Meaning = {
  is: 'api',
  call: { returns: socket },
  construct: {
    api: 'fetch',
    named: { to: argument(0) },
    data: { client: 'ws' },
    sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0) }],
    returns: socket,
  },
}

/** Packages that send requests to whatever host they are given. */
export const fetchClients: readonly Model[] = [
  ...[
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'isomorphic-unfetch',
    'unfetch',
    'whatwg-fetch',
    'fetch-retry',
    'cross-fetch/polyfill',
    'make-fetch-happen',
    'ofetch',
  ].map(fetchLike),
  chainedModel('ky', 'prefixUrl'),
  chainedModel('got', 'prefixUrl'),
  chainedModel('wretch', 'prefixUrl'),
  {
    module: 'superagent',
    exports: { default: superagentExport },
    kinds: { 'superagent client': superagentExport },
    rest: superagentExport,
  },
  undici,
  requestModel('request'),
  requestModel('request-promise'),
  requestModel('request-promise-native'),
  requestModel('needle'),
  requestModel('phin'),
  graphqlRequest,
  { module: 'ws', exports: { default: socketClass, WebSocket: socketClass }, rest: nothing },
  {
    module: 'socket.io-client',
    exports: { default: socketClass, io: socketClass, connect: socketClass },
    rest: nothing,
  },
]
