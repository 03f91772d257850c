import type { Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, channel, made, nothing, object, promises, thing } from '../terms.ts'
import { frameObjects, frameRequests, invoke, makeInvoke, remotes } from './bridge-requests.ts'
import { modal, view } from './bridge-view.ts'

const navigates: Meaning = call({
  api: 'router.open',
  named: { to: argument(0) },
  returns: { promise: nothing },
})

const subscription = object({ unsubscribe: answers(nothing) })

const emit: Meaning = call({
  puts: [{ what: argument(1), into: channel('event', argument(0)) }],
  returns: { promise: nothing },
})

const on: Meaning = call({
  calls: [{ callback: argument(1), with: [{ taken: channel('event', argument(0)) }] }],
  returns: { promise: subscription },
})

const publish: Meaning = call({
  api: 'realtime.publish',
  named: { key: argument(0), body: argument(1) },
  puts: [{ what: argument(1), into: channel('realtime', argument(0)) }],
  returns: { promise: nothing },
})

const subscribe: Meaning = call({
  calls: [{ callback: argument(1), with: [{ taken: channel('realtime', argument(0)) }] }],
  returns: { promise: subscription },
})

/** Messages to other frames of the app, of the same person or of others. */
const realtime: Meaning = thing({
  publish,
  publishGlobal: publish,
  subscribe,
  subscribeGlobal: subscribe,
})

const permissions = thing(
  {
    egress: thing({}, promises(nothing)),
    remote: thing({}, promises(nothing)),
    hasPermission: answers(nothing),
  },
  answers(nothing),
)

/** What the frame's side of a Forge app can call; @see https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/bridge/ seen 2026-11 (@forge/bridge 7.2.0) */
const bridgeExports: Readonly<Record<string, Meaning>> = {
  view,
  invoke,
  makeInvoke,
  ...remotes,
  ...frameRequests,
  Modal: modal,
  router: thing({
    navigate: navigates,
    open: navigates,
    getUrl: promises(nothing),
    reload: promises(nothing),
  }),
  events: thing({ emit, on, emitPublic: emit, onPublic: on }),
  realtime,
  showFlag: call({
    api: 'showFlag',
    returns: object({ close: promises(nothing) }),
  }),
  objectStore: frameObjects,
  permissions,
  checkPermissions: promises(nothing),
  rovo: thing({ open: promises(nothing), isEnabled: promises(nothing) }),
  i18n: thing({
    createTranslationFunction: promises(answers(nothing)),
    getTranslations: promises(nothing),
    resetTranslationsCache: answers(nothing),
  }),
  getCookieConsentPreferences: promises(nothing),
  FeatureFlags: made({
    returns: thing({ initialize: promises(nothing), checkFlag: answers(nothing) }, answers(nothing)),
  }),
  NavigationTarget: nothing,
  Jira: nothing,
  Confluence: nothing,
  Bitbucket: nothing,
}

/** The bridge. */
export const bridge: Model = { module: '@forge/bridge', exports: bridgeExports, rest: answers(nothing) }

const content: Meaning = call({ returns: { promise: { is: 'data', label: 'body' } } })

/** @see https://developer.atlassian.com/platform/forge/apis-reference/confluence-api-bridge/bridge/ seen 2026-11 */
export const confluenceBridge: Model = {
  module: '@forge/confluence-bridge',
  exports: {
    getEditorContent: content,
    getMacroContent: content,
    updateMacroContent: call({
      api: 'macro.update',
      sinks: [{ sink: 'configuration', what: [argument(0)] }],
      returns: { promise: nothing },
    }),
    updateBylineProperties: call({
      api: 'byline.update',
      sinks: [{ sink: 'product', what: [argument(0)] }],
      returns: { promise: nothing },
    }),
    setMacroViewportHeight: promises(nothing),
  },
  rest: answers(nothing),
}

const opens: Meaning = made({ returns: thing({ open: promises(nothing) }) })

/** @see https://developer.atlassian.com/platform/forge/apis-reference/jira-api-bridge/bridge/ seen 2026-11 */
export const jiraBridge: Model = {
  module: '@forge/jira-bridge',
  exports: {
    CreateIssueModal: opens,
    ViewIssueModal: opens,
    workflowRules: thing({
      onConfigure: call({
        calls: [{ callback: argument(0), with: [], answers: channel('config', { constant: '*' }) }],
        returns: { promise: nothing },
      }),
    }),
    uiModificationsApi: thing({
      onInit: call({
        calls: [
          {
            callback: argument(0),
            with: [{ is: 'data', label: 'formInput', rest: { is: 'kind', kind: 'UiModification' } }],
          },
        ],
        returns: nothing,
      }),
      onChange: call({
        calls: [
          {
            callback: argument(0),
            with: [{ is: 'data', label: 'formInput', rest: { is: 'kind', kind: 'UiModification' } }],
          },
        ],
        returns: nothing,
      }),
    }),
  },
  kinds: {
    UiModification: {
      is: 'api',
      call: { returns: [{ is: 'data', label: 'formInput' }, 'this'] },
      rest: { is: 'kind', kind: 'UiModification' },
    },
  },
  rest: answers(nothing),
}
