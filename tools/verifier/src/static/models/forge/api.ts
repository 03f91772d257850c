import type { Meaning, Model } from '../../meaning.ts'
import { functionContext } from '../host/context.ts'
import { outsideResponse } from '../host/response.ts'
import { answers, argument, call, data, made, nothing, object, promises, thing } from '../terms.ts'
import { storage, storageWords } from './kvs.ts'
import { properties } from './properties.ts'
import { identity, outsideFetch, productRequests } from './requests.ts'

const route: Meaning = call({ does: 'text.template', returns: 'arguments' })

const trusted: Meaning = call({
  api: 'assumeTrustedRoute',
  named: { path: argument(0) },
  returns: argument(0),
})

/** A call to a backend that the manifest names under `remotes`. */
const invokeRemote: Meaning = call({
  api: 'fetch',
  named: {
    remote: argument(0),
    to: [argument(0), argument(1, 'path')],
    method: argument(1, 'method'),
    body: argument(1, 'body'),
  },
  data: { client: 'invokeRemote' },
  sinks: [
    {
      sink: 'egress',
      what: [argument(1, 'path'), argument(1, 'body'), argument(1, 'headers')],
      to: [argument(0), argument(1, 'path')],
    },
  ],
  returns: { promise: outsideResponse },
})

/** Nobody's data, and in every manifest: no key for anything. */
const published: Meaning = { is: 'data', origin: 'derived' }
const ari = (name: string): Meaning => object({ [name]: published, toString: answers(published) })

const appContext: Meaning = {
  is: 'data',
  members: {
    appAri: ari('appId'),
    appVersion: published,
    environmentAri: ari('environmentId'),
    environmentType: nothing,
    invocationId: nothing,
    invocationRemainingTimeInMillis: answers(nothing),
    moduleKey: nothing,
    functionKey: nothing,
    license: nothing,
    permissions: nothing,
    installationAri: object({
      installationId: data('installation'),
      toString: answers(data('installation')),
    }),
    installation: object({ ari: data('installation'), contexts: data('installation') }),
  },
  rest: nothing,
  isContext: true,
}

const authorisation: Meaning = call({
  api: 'authorize',
  returns: thing({}, thing({}, promises(nothing))),
})

const permissions: Meaning = thing(
  {
    hasPermission: call({ api: 'permissions.hasPermission', returns: nothing }),
    hasScope: call({ api: 'permissions.hasPermission', returns: nothing }),
    canFetchFrom: call({ api: 'permissions.hasPermission', returns: nothing }),
    canLoadResource: call({ api: 'permissions.hasPermission', returns: nothing }),
  },
  answers(nothing),
)

const webTrigger: Meaning = {
  is: 'api',
  call: { api: 'webTrigger.url', named: { key: argument(0) }, returns: { promise: data('siteUrl') } },
  members: {
    getUrl: call({
      api: 'webTrigger.url',
      named: { key: argument(0) },
      returns: { promise: data('siteUrl') },
    }),
    deleteUrl: promises(nothing),
    getUrlIds: promises(nothing),
  },
}

const reportPersonalData: Meaning = call({
  api: 'privacy.report',
  named: { accounts: argument(0) },
  returns: { promise: object({ accountId: data('accountId'), status: nothing }, nothing) },
})

const sendEmail: Meaning = call({
  api: 'sendEmail',
  named: { body: argument(0) },
  sinks: [{ sink: 'product', what: [argument(0)] }],
  returns: { promise: nothing },
})

const all = {
  ...productRequests('user-or-app'),
  asUser: answers(identity('user')),
  asApp: answers(identity('app')),
  fetch: call(outsideFetch('fetch')),
  route,
  routeFromAbsolute: trusted,
  assumeTrustedRoute: trusted,
  storage,
  ...storageWords,
  properties,
  getAppContext: call({ api: 'getAppContext', returns: appContext }),
  __getRuntime: answers(object({ aaid: data('accountId'), appContext }, data('secret'))),
  bindInvocationContext: answers('arguments'),
  authorize: authorisation,
  permissions,
  webTrigger,
  invokeRemote,
  invokeService: invokeRemote,
  sendEmail,
  privacy: thing({ reportPersonalData }),
  i18n: thing({
    createTranslationFunction: promises(answers(nothing)),
    getTranslations: promises(nothing),
    resetTranslationsCache: answers(nothing),
  }),
  __requestAtlassianAsApp: identity('app'),
  __requestAtlassianAsUser: identity('user'),
  createRequestStargateAsApp: answers(nothing),
  isForgePlatformError: answers(nothing),
  isHostedCodeError: answers(nothing),
  isExpectedError: answers(nothing),
} satisfies Readonly<Record<string, Meaning>>

const errors: Meaning = made({ absorbs: [argument('all')] })

/** @see https://developer.atlassian.com/platform/forge/apis-reference/ seen 2026-11 (@forge/api 8.3.0 and its forerunners) */
export const api: Model = {
  module: '@forge/api',
  exports: { ...all, default: thing(all), context: functionContext },
  rest: errors,
}
