import type { Effect, Meaning } from '../../meaning.ts'
import { outsideResponse } from '../host/response.ts'
import { argument, call, channel, data, kind, nothing, promises, thing } from '../terms.ts'
import { productRequest } from './requests.ts'

/** A frame's request to a product, always in the name of who looks at it. */
export const frameRequests: Readonly<Record<string, Meaning>> = {
  requestConfluence: call(productRequest('confluence', 'user')),
  requestJira: call(productRequest('jira', 'user')),
  requestBitbucket: call(productRequest('bitbucket', 'user')),
  requestTeamworkGraph: call({
    api: 'product.request',
    named: { query: argument(0), body: argument(1) },
    data: { product: 'graphql', as: 'user' },
    returns: { promise: kind('Product') },
  }),
  fetchUserRecommendations: promises(kind('Person')),
}

/** To a function of the app's own and back. */
export const invoke: Meaning = call({
  api: 'invoke',
  named: { key: argument(0), body: argument(1) },
  puts: [{ what: argument(1), into: channel('invoke', argument(0)) }],
  returns: { promise: { taken: channel('invoke-answer', argument(0)) } },
})

/** `makeInvoke()` answers an `invoke` with types. */
export const makeInvoke: Meaning = call({ returns: invoke })

const remote = (what: string): Effect => ({
  api: 'fetch',
  named: { to: argument(0, 'path'), method: argument(0, 'method'), body: argument(0, 'body') },
  data: { client: what },
  sinks: [
    {
      sink: 'egress',
      what: [argument(0, 'path'), argument(0, 'body'), argument(0, 'headers')],
      to: argument(0, 'path'),
    },
  ],
  returns: { promise: data('untrusted') },
})

/** What leaves a frame for a backend that the manifest names under `remotes`. */
export const remotes: Readonly<Record<string, Meaning>> = {
  invokeRemote: call(remote('invokeRemote')),
  invokeService: call(remote('invokeService')),
  requestRemote: call({
    api: 'fetch',
    named: {
      remote: argument(0),
      to: [argument(0), argument(1, 'path')],
      method: argument(1, 'method'),
      body: argument(1, 'body'),
    },
    data: { client: 'requestRemote' },
    sinks: [
      {
        sink: 'egress',
        what: [argument(1, 'path'), argument(1, 'body'), argument(1, 'headers')],
        to: [argument(0), argument(1, 'path')],
      },
    ],
    returns: { promise: outsideResponse },
  }),
}

const stores = (api: string): Effect => ({
  api,
  named: { key: argument(0, 'objects', '*', 'key') },
  data: { store: 'object-store' },
  returns: { promise: nothing },
})

/** Objects that a frame puts into the app's own object store, at the vendor's own hosts. */
export const frameObjects: Meaning = thing({
  upload: call({
    ...stores('storage.set'),
    named: { key: argument(0, 'functionKey') },
    sinks: [{ sink: 'storage', what: [argument(0, 'objects')], to: argument(0, 'functionKey') }],
  }),
  download: call({ ...stores('storage.get'), returns: { promise: data('stored') } }),
  getMetadata: call({ ...stores('storage.get'), returns: { promise: data('stored') } }),
  delete: call(stores('storage.delete')),
})
