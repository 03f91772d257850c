import type { Effect, Meaning, Model } from '../../meaning.ts'
import { seam } from '../forge/seam.ts'
import { productKinds } from '../host/product.ts'
import { intl } from '../intl.ts'
import { consoleMeaning } from '../node/console.ts'
import { webCrypto } from '../node/crypto.ts'
import { processMeaning } from '../node/process.ts'
import { bufferKinds, bufferMeaning, textCodecs } from '../node/text.ts'
import { answers, argument, call, channel, data, each, kind, made, nothing, text, thing } from '../terms.ts'
import {
  becomesStyle,
  dispatches,
  elementKinds,
  listensTo,
  loadsAddress,
  own,
  parsesMarkup,
  sendsMessage,
} from './element.ts'
import {
  eventSource,
  frameFetch,
  functionFetch,
  image,
  messageChannel,
  navigator,
  peerConnection,
  readableStream,
  requestClass,
  responseClass,
  webSocket,
  worker,
  xmlHttpRequest,
} from './network.ts'
import { caches, cookie, cookieStore, indexedDb, storageKinds, webStorage } from './storage.ts'

const navigates = call({
  api: 'window.open',
  named: { to: argument(0) },
  sinks: [
    // The window that is opened has the second as its name.
    {
      sink: 'egress',
      what: [argument(0), argument(1)],
      to: argument(0),
      unless: { where: argument(0), matches: own },
    },
  ],
  returns: kind('Window'),
})

/** Another address in the place of this one. */
const goes = (client: string): Effect => ({ ...loadsAddress(client), api: 'location' })

const location: Meaning = {
  is: 'data',
  label: 'siteUrl',
  members: {
    href: { is: 'data', label: 'siteUrl', assigned: goes('location.href') },
    ...each(['assign', 'replace'], call(goes('location.assign'))),
    reload: answers(nothing),
    hash: nothing,
    // A frame has an address of the platform's content network: whoever made a link to it may have put anything there.
    search: data('untrusted'),
    pathname: nothing,
    protocol: nothing,
    port: nothing,
  },
  assigned: goes('location.href'),
}

const document: Meaning = {
  is: 'api',
  members: {
    cookie,
    title: { is: 'data', rest: nothing },
    referrer: data('siteUrl'),
    URL: data('siteUrl'),
    location: kind('Location'),
    domain: nothing,
    readyState: nothing,
    visibilityState: nothing,
    hidden: nothing,
    ...each(
      ['body', 'head', 'documentElement', 'activeElement', 'currentScript', 'scrollingElement'],
      kind('Element'),
    ),
    ...each(
      [
        'createElement',
        'createElementNS',
        'getElementById',
        'querySelector',
        'createDocumentFragment',
        'elementFromPoint',
        'adoptNode',
        'importNode',
        'createRange',
      ],
      answers(kind('Element')),
    ),
    ...each(
      ['createTextNode', 'createComment'],
      call({
        ...becomesStyle('text'),
        sets: [
          { member: 'data', of: 'answer', what: argument(0) },
          { member: 'textContent', of: 'answer', what: argument(0) },
        ],
        returns: kind('Element'),
      }),
    ),
    ...each(
      ['querySelectorAll', 'getElementsByTagName', 'getElementsByClassName', 'getElementsByName'],
      answers(kind('Elements')),
    ),
    ...each(['forms', 'images', 'links', 'scripts', 'styleSheets'], kind('Elements')),
    ...each(['write', 'writeln'], call(parsesMarkup('document.write'))),
    execCommand: call({
      api: 'document.execCommand',
      sinks: [{ sink: 'markup', what: [argument(2)] }],
      returns: nothing,
    }),
    addEventListener: listensTo,
    getSelection: answers(data('body')),
    fonts: thing({}, answers({ promise: nothing })),
    hasFocus: answers(nothing),
  },
  rest: nothing,
}

const aborted = call({ calls: [{ callback: argument(1), with: [nothing] }], returns: nothing })

/** A signal; what it was aborted with is its reason. */
const aborting: Meaning = {
  is: 'api',
  members: {
    aborted: nothing,
    throwIfAborted: call({ throws: argument('inside'), returns: nothing }),
    addEventListener: aborted,
    removeEventListener: answers(nothing),
  },
}

/** What is told of a thing that is gone. */
const finalization: Meaning = made({
  calls: [{ callback: argument(0), with: [{ taken: channel('finalization', text('*')) }] }],
  returns: thing({
    register: call({
      puts: [{ what: argument(1), into: channel('finalization', text('*')) }],
      returns: nothing,
    }),
    unregister: answers(nothing),
  }),
})

/** What is dispatched at a target comes to its listeners. */
const target: Meaning = {
  is: 'api',
  members: {
    addEventListener: call({ calls: [{ callback: argument(1), with: ['inside'] }], returns: nothing }),
    dispatchEvent: call({ absorbs: [argument(0)], returns: nothing }),
    removeEventListener: answers(nothing),
  },
}

const observer: Meaning = made({
  calls: [{ callback: argument(0), with: [kind('Elements')] }],
  returns: thing({}, answers(nothing)),
})

const fileReader: Meaning = made({
  returns: {
    is: 'api',
    members: {
      ...each(
        ['readAsText', 'readAsDataURL', 'readAsArrayBuffer', 'readAsBinaryString'],
        call({ absorbs: [argument(0)], returns: nothing }),
      ),
      ...each(['onload', 'onloadend', 'onerror'], {
        is: 'api',
        assigned: {
          calls: [{ callback: argument(0), with: [{ is: 'data', members: { target: data('attachment') } }] }],
        },
      } satisfies Meaning),
      addEventListener: call({
        calls: [{ callback: argument(1), with: [{ is: 'data', members: { target: data('attachment') } }] }],
        returns: nothing,
      }),
      result: data('attachment'),
    },
  },
})

const parser: Meaning = made({
  returns: thing({
    parseFromString: call({
      ...parsesMarkup('DOMParser.parseFromString'),
      // What nobody shows is no markup of the page; what it would load is looked at here.
      sinks: (parsesMarkup('DOMParser.parseFromString').sinks ?? []).filter(({ sink }) => sink === 'egress'),
      returns: [kind('Element'), 'arguments'],
    }),
  }),
})

/** An entry of a list. */
const option: Meaning = made({
  sets: [
    { member: 'text', of: 'answer', what: argument(0) },
    // Where it has no value, its text is it.
    { member: 'value', of: 'answer', what: argument(0) },
    { member: 'value', of: 'answer', what: argument(1) },
  ],
  returns: kind('Element'),
})

const there: Readonly<Record<string, Meaning>> = {
  document,
  location: kind('Location'),
  navigator,
  fetch: frameFetch,
  XMLHttpRequest: xmlHttpRequest,
  WebSocket: webSocket,
  EventSource: eventSource,
  Image: image,
  Audio: { is: 'api', construct: { ...loadsAddress('Audio'), returns: kind('Element') } },
  Option: option,
  CSSStyleSheet: { is: 'api', construct: { returns: kind('Element') } },
  FontFace: { is: 'api', construct: { ...becomesStyle('FontFace', 1), returns: kind('Element') } },
  ...each(['RTCPeerConnection', 'webkitRTCPeerConnection'], peerConnection),
  Worker: worker,
  SharedWorker: worker,
  localStorage: webStorage('localStorage'),
  sessionStorage: webStorage('sessionStorage'),
  indexedDB: indexedDb,
  caches,
  cookieStore,
  open: navigates,
  history: thing(
    {
      state: nothing,
      ...each(
        ['pushState', 'replaceState'],
        call({ sets: [{ member: 'state', of: 'this', what: argument(0) }], returns: nothing }),
      ),
    },
    answers(nothing),
  ),
  // A window keeps its name wherever it goes.
  name: {
    is: 'api',
    assigned: {
      api: 'browser-storage.set',
      named: { value: argument(0) },
      data: { store: 'window.name' },
      sinks: [{ sink: 'browser-storage', what: [argument(0)] }],
    },
  },
  parent: kind('Window'),
  top: kind('Window'),
  opener: kind('Window'),
  postMessage: sendsMessage,
  addEventListener: listensTo,
  removeEventListener: answers(nothing),
  dispatchEvent: dispatches,
  prompt: answers(data('formInput')),
  confirm: answers(nothing),
  alert: answers(nothing),
  matchMedia: answers(
    thing({
      matches: nothing,
      addEventListener: listensTo,
      addListener: call({ calls: [{ callback: argument(0), with: [nothing] }], returns: nothing }),
    }),
  ),
  getComputedStyle: answers(nothing),
  getSelection: answers(data('body')),
  MutationObserver: observer,
  ResizeObserver: observer,
  IntersectionObserver: observer,
  PerformanceObserver: observer,
  FileReader: fileReader,
  DOMParser: parser,
  XMLSerializer: made({ returns: thing({ serializeToString: answers('arguments') }) }),
  CustomEvent: made({ absorbs: [argument(1)] }),
  Event: made({ returns: nothing }),
  customElements: thing({}, call({ returns: nothing })),
  importScripts: call({ opens: 'DYNAMIC_IMPORT', returns: nothing }),
  screen: nothing,
  innerWidth: nothing,
  innerHeight: nothing,
  devicePixelRatio: nothing,
  scrollTo: answers(nothing),
  BroadcastChannel: worker,
  // tags that a script of a third party put there
  gtag: call({
    api: 'fetch',
    named: { to: { constant: 'https://www.google-analytics.com' }, body: argument(2) },
    data: { client: 'gtag' },
    sinks: [
      { sink: 'egress', what: [argument('all')], to: { constant: 'https://www.google-analytics.com' } },
    ],
    returns: nothing,
  }),
  fbq: call({
    api: 'fetch',
    named: { to: { constant: 'https://www.facebook.com' } },
    data: { client: 'fbq' },
    sinks: [{ sink: 'egress', what: [argument('all')], to: { constant: 'https://www.facebook.com' } }],
    returns: nothing,
  }),
}

const window: Meaning = { is: 'api', members: there, rest: nothing, isContext: true }

/** What is there without an import. */
export const globals: readonly Model[] = [
  {
    module: 'globals',
    exports: {
      Intl: intl,
      console: consoleMeaning,
      crypto: webCrypto,
      performance: thing(
        { now: answers(nothing), ...each(['mark', 'measure'], answers('arguments')) },
        answers(nothing),
      ),
      Request: requestClass,
      Response: responseClass,
      AbortController: made({
        returns: thing({
          signal: aborting,
          abort: call({ absorbs: [argument(0)], returns: nothing }),
        }),
      }),
      AbortSignal: thing({ abort: call({ absorbs: [argument(0)], returns: aborting }) }, answers(nothing)),
      EventTarget: made({ returns: target }),
      ...textCodecs,
      FinalizationRegistry: finalization,
      ReadableStream: readableStream,
      MessageChannel: messageChannel,
    },
    kinds: { ...productKinds, ...bufferKinds },
  },
  {
    module: 'globals:functions',
    exports: {
      fetch: functionFetch,
      process: processMeaning,
      Buffer: bufferMeaning,
      global: nothing,
      __dirname: nothing,
      __filename: nothing,
    },
  },
  {
    module: 'globals:frame',
    exports: {
      ...there,
      ...each(['window', 'self'], window),
      __bridge: seam,
      // a bundler puts both in
      process: thing({ env: thing({}, nothing) }),
      Buffer: bufferMeaning,
    },
    kinds: { ...elementKinds, ...storageKinds, Location: location, Document: document },
  },
]
