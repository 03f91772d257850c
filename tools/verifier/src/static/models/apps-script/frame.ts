import type { Answer, Effect, Meaning } from '../../meaning.ts'
import { navigator } from '../browser/network.ts'
import { answers, argument, call, channel, data, each, kind, nothing, text, thing } from '../terms.ts'
import { customElements, whole, wholeDocument, wholeElements } from './page-elements.ts'

/** So many arguments of a call are followed. */
const mostArguments = 8

/** The channels between pages and functions: `name:0` is a function's first argument, `name` its answer. */
export const callChannel = 'google-run'
export const answerChannel = 'google-run-answer'
/** What functions throw comes to handlers of a failure. */
export const failureChannel = 'google-run-failure'
/** What a script has put into a page's text. */
export const pageChannel = 'page-text'

const runs = (name: string): Effect => ({
  api: 'google.script.run',
  named: { key: text(name) },
  puts: Array.from({ length: mostArguments }, (_, index) => {
    const into = channel(callChannel, text(`${name}:${index}`))
    // A form comes as what is typed into its fields.
    return [
      { what: argument(index), into },
      { what: argument(index, 'elements', '*', 'value'), into },
    ]
  }).flat(),
  calls: [
    {
      callback: argument('inside'),
      with: [{ taken: channel(answerChannel, text(name)) }, 'inside'],
    },
  ],
  returns: nothing,
})

/** What a function threw arrives with its message. */
const error: Answer = {
  fields: {
    message: [nothing, { taken: channel(failureChannel, text('*')) }],
    name: nothing,
    stack: nothing,
  },
}

/** The functions of the project, as a page runs them. */
const runnable = (functions: readonly string[]): Readonly<Record<string, Meaning>> =>
  Object.fromEntries(functions.map((name) => [name, call(runs(name))]))

const failing: Effect = { calls: [{ callback: argument(0), with: [error, nothing] }] }

/** A function that no script declares at its top: what it does isn't followed. */
const elsewhere = call({ opens: 'FUNCTION_NOT_FOUND', returns: nothing })

/** What the first `with…` makes: the handler of a success, in it, is given the answer. */
const runner = (functions: readonly string[]): Meaning =>
  thing(
    {
      ...runnable(functions),
      ...each(['withSuccessHandler', 'withUserObject'], call({ absorbs: [argument(0)], returns: 'this' })),
      withFailureHandler: call({ ...failing, returns: 'this' }),
    },
    elsewhere,
  )

/** `google.script.run` itself. */
const root = (functions: readonly string[]): Meaning =>
  thing(
    {
      ...runnable(functions),
      ...each(
        ['withSuccessHandler', 'withUserObject'],
        call({ absorbs: [argument(0)], returns: kind('google:runner') }),
      ),
      withFailureHandler: call({ ...failing, returns: kind('google:runner') }),
    },
    elsewhere,
  )

const elementLoads = (element?: string): Meaning =>
  call({
    api: 'element.src',
    named: { to: argument(0) },
    data: { client: 'scriptlet', ...(element !== undefined && { element }) },
    sinks: [{ sink: 'egress', what: [argument(0)], to: argument(0) }],
    returns: nothing,
  })

/** What a scriptlet does in its place of a page; the names stand for places and aren't a page's own. */
export const scriptletCalls = {
  raw: 'ㄅprinted',
  loads: 'ㄅloaded',
  links: 'ㄅlinked',
  /** Where a form of the page is sent, and one of its fields. */
  sends: 'ㄅsent',
  /** `this` of an attribute's code: as long as that. */
  self: 'ㄅele',
} as const

/** What a page finds beside a browser's own. */
export const pageGlobals: Readonly<Record<string, Meaning>> = {
  // What other libraries of Google's (a picker, charts) do with what they are given isn't read.
  google: thing({
    script: thing({
      run: kind('google:run'),
      host: thing({ origin: nothing, editor: thing({}, answers(nothing)) }, answers(nothing)),
      history: thing({}, answers(nothing)),
      url: thing({
        getLocation: call({
          calls: [{ callback: argument(0), with: [data('untrusted')] }],
          returns: nothing,
        }),
      }),
    }),
  }),
  event: kind('DomEvent'),
  customElements,
  navigator: whole(navigator, {
    ...each(['vibrate', 'getGamepads', 'canShare'], answers(nothing)),
    ...each(
      ['cookieEnabled', 'hardwareConcurrency', 'maxTouchPoints', 'vendor', 'product', 'webdriver'],
      nothing,
    ),
  }),
  ...each(['Worker', 'SharedWorker'], {
    is: 'api',
    construct: { opens: 'WORKER_NOT_READ', returns: kind('Element') },
  } satisfies Meaning),
  [scriptletCalls.raw]: call({
    api: 'scriptlet.raw',
    named: { html: argument(0) },
    sinks: [{ sink: 'markup', what: [argument(0)] }],
    returns: nothing,
  }),
  [scriptletCalls.loads]: elementLoads(),
  [scriptletCalls.links]: elementLoads('a'),
  [scriptletCalls.sends]: call({
    api: 'fetch',
    named: { to: argument(0) },
    data: { client: 'form' },
    sinks: [{ sink: 'egress', what: [argument(0), argument(1, 'value')], to: argument(0) }],
    returns: nothing,
  }),
  [scriptletCalls.self]: kind('Element'),
}

const opens: Meaning = { is: 'api', assigned: { opens: 'SCRIPT_FROM_TEXT' } }

/** A script element: what is written into it runs, and isn't followed. */
const scriptElement: Meaning = {
  ...whole(wholeElements.Element),
  members: {
    ...whole(wholeElements.Element).members,
    ...each(['text', 'textContent', 'innerText', 'innerHTML'], opens),
    ...each(['append', 'appendChild'], call({ opens: 'SCRIPT_FROM_TEXT', returns: nothing })),
  },
}

/** `document`, whose elements are told apart as far as they run what is written into them. */
export function pageDocument(document: Meaning | undefined): Meaning {
  if (document?.is !== 'api') return nothing
  const createElement = call({
    cases: [{ where: argument(0), matches: /^script$/i, returns: kind('google:script') }],
    returns: kind('Element'),
  })
  const { members, ...all } = wholeDocument(document)
  return { ...all, members: { ...members, createElement } }
}

/** The kinds of a page. */
export const pageKinds = (functions: readonly string[]): Readonly<Record<string, Meaning>> => ({
  'google:run': root(functions),
  'google:runner': runner(functions),
  'google:script': scriptElement,
  ...wholeElements,
})
