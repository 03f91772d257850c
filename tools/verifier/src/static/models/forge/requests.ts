import type { Effect, Meaning } from '../../meaning.ts'
import { asksOnly, productAnswer } from '../host/product-answer.ts'
import { outsideResponse, response } from '../host/response.ts'
import { argument, call, data, kind, nothing, promises, text, thing } from '../terms.ts'

/** A request to a product: recorded with what is known of path, method and body; a body is a write unless it only asks. */
export const productRequest = (product: string, as: string): Effect => ({
  api: 'product.request',
  named: { path: argument(0), method: argument(1, 'method'), body: argument(1, 'body') },
  data: { product, as },
  sinks: [
    {
      sink: 'product',
      what: [argument(1, 'body')],
      to: argument(0),
      unless: { where: argument(0), matches: asksOnly },
    },
  ],
  ...productAnswer(argument(0)),
})

const graph = (as: string): Meaning =>
  call({
    api: 'product.request',
    named: { path: text('/graphql'), query: argument(0), body: argument(1) },
    data: { product: 'graphql', as },
    sinks: [
      {
        sink: 'product',
        what: [argument(1)],
        to: text('/graphql'),
        unless: { where: argument(0), matches: /^\s*(query\b|\{)/ },
      },
    ],
    returns: { promise: response(kind('Product')) },
  })

/** A fetch to a host outside: its URL, body and headers leave. */
export const outsideFetch = (client: string): Effect => ({
  api: 'fetch',
  named: { to: argument(0), method: argument(1, 'method'), body: argument(1, 'body') },
  data: { client },
  sinks: [
    {
      sink: 'egress',
      what: [argument(0), argument(1, 'body'), argument(1, 'headers')],
      to: argument(0),
    },
  ],
  returns: { promise: outsideResponse },
})

/** The product requests that an identity can make. */
export const productRequests = (as: string): Readonly<Record<string, Meaning>> => ({
  requestConfluence: call(productRequest('confluence', as)),
  requestJira: call(productRequest('jira', as)),
  requestBitbucket: call(productRequest('bitbucket', as)),
  requestAtlassian: call(productRequest('atlassian', as)),
  requestConnectedData: call(productRequest('connected-data', as)),
  requestGraph: graph(as),
  requestTeamworkGraph: graph(as),
})

const externalAccount: Readonly<Record<string, Meaning>> = {
  fetch: call({
    ...outsideFetch('withProvider'),
    named: {
      to: [argument('maker', '1'), argument(0)],
      method: argument(1, 'method'),
      body: argument(1, 'body'),
    },
  }),
  hasCredentials: promises(nothing),
  requestCredentials: promises(nothing),
  getAccount: promises(data('untrusted')),
  listAccounts: promises(data('untrusted')),
  listCredentials: promises(nothing),
}

/** What `asUser()` or `asApp()` answers. */
export const identity = (as: string): Meaning =>
  thing({
    ...productRequests(as),
    withContext: call({ returns: thing(productRequests(as)) }),
    withProvider: call({
      returns: thing({ ...externalAccount, asAccount: call({ returns: thing(externalAccount) }) }),
    }),
  })
