import type { Answer, Channel, Effect, Meaning } from '../../meaning.ts'
import { answers, argument, call, channel, data, each, kind, nothing, text } from '../terms.ts'

/** Addresses within the app's own resources, and data that is an address itself: nothing leaves. */
export const own = /^(?!\*|\/\/|[a-z][a-z0-9+.-]*:)|^(data|blob|about|javascript|mailto|tel):/i

/** What an element loads as soon as it is told to. */
const loads = (client: string): Effect => ({
  api: 'fetch',
  named: { to: argument(0) },
  data: { client },
  sinks: [
    { sink: 'egress', what: [argument(0)], to: argument(0), unless: { where: argument(0), matches: own } },
  ],
})

const markup = (client: string, index = 0): Effect => ({
  api: client,
  named: { html: argument(index) },
  sinks: [{ sink: 'markup', what: [argument(index)] }],
  returns: nothing,
})

const assigned = (effect: Effect, read: Meaning = nothing): Meaning => ({
  is: 'api',
  assigned: effect,
  members: {},
  rest: read,
})

/** What a meta element holds that makes the page go elsewhere: a time and an address. */
const refreshing = /^(?!\*$)(?!\s*[\d.*]+\s*[;,]\s*(url\s*=|\*|https?:))/i

const refreshes: Effect = {
  api: 'location',
  data: { client: 'meta.content' },
  sinks: [
    {
      sink: 'egress',
      what: [argument(0)],
      to: argument(0),
      unless: { where: argument(0), matches: refreshing },
    },
  ],
}

const attribute: Channel = { ...channel('attribute', argument(0)), isExact: true }
const style: Channel = { ...channel('style', argument(0)), isExact: true }

/** What becomes part of an element is part of its text. */
const holds = (member: string): Meaning =>
  call({ sets: [{ member, of: 'this', what: argument('all') }], returns: nothing })

/** An event of the browser's, or one that the app has dispatched itself, from wherever. */
const event: readonly Answer[] = [
  kind('DomEvent'),
  { taken: channel('dom-event', text('*')) },
  // A message of another window: from the host page, from whoever can reach this one, or of the app's own.
  { fields: { data: [data('untrusted'), { taken: channel('message', text('*')) }] } },
]

const handler: Meaning = {
  is: 'api',
  assigned: { calls: [{ callback: argument(0), with: [event] }] },
}

const listens: Meaning = call({ calls: [{ callback: argument(1), with: [event] }], returns: nothing })

/** `dispatchEvent`. */
export const dispatches: Meaning = call({
  puts: [{ what: argument(0), into: channel('dom-event', text('*')) }],
  returns: nothing,
})

/** Elements: `Element` leads to itself. What a person types is the app's to read as `value`. */
const element: Meaning = {
  is: 'api',
  members: {
    value: { is: 'data', label: 'formInput', assigned: {} },
    valueAsNumber: data('formInput'),
    valueAsDate: data('formInput'),
    files: data('attachment'),
    checked: nothing,
    selectedIndex: nothing,
    id: nothing,
    tagName: nothing,
    className: nothing,
    classList: { is: 'api', rest: answers(nothing) },
    isConnected: nothing,
    hidden: nothing,
    disabled: nothing,
    clientWidth: nothing,
    clientHeight: nothing,
    offsetWidth: nothing,
    offsetHeight: nothing,
    scrollTop: nothing,
    innerHTML: assigned(markup('element.innerHTML')),
    outerHTML: assigned(markup('element.outerHTML')),
    srcdoc: assigned(markup('element.srcdoc')),
    insertAdjacentHTML: call(markup('element.insertAdjacentHTML', 1)),
    setHTMLUnsafe: call(markup('element.setHTMLUnsafe')),
    createContextualFragment: call({ ...markup('range.createContextualFragment'), returns: kind('Element') }),
    ...each(
      ['src', 'srcset', 'href', 'poster', 'action', 'formAction', 'background'],
      assigned(loads('element.src')),
    ),
    ...each(
      [
        'onclick',
        'onchange',
        'oninput',
        'onsubmit',
        'onload',
        'onerror',
        'onkeydown',
        'onkeyup',
        'onblur',
        'onfocus',
        'onmessage',
      ],
      handler,
    ),
    content: assigned(refreshes),
    style: {
      is: 'api',
      members: {
        ...each(
          ['backgroundImage', 'background', 'listStyleImage', 'borderImage', 'cssText'],
          assigned(loads('style.backgroundImage')),
        ),
        setProperty: call({
          api: 'fetch',
          named: { to: argument(1) },
          data: { client: 'style.setProperty' },
          sinks: [
            {
              sink: 'egress',
              what: [argument(1)],
              to: argument(1),
              unless: { where: argument(0), matches: /^(?!.*(image|background|content|cursor))/ },
            },
          ],
          puts: [{ what: argument(1), into: style }],
          returns: nothing,
        }),
        getPropertyValue: answers({ taken: style }),
      },
      rest: nothing,
    },
    setAttribute: call({
      api: 'element.setAttribute',
      named: { name: argument(0), value: argument(1) },
      sinks: [
        {
          sink: 'egress',
          what: [argument(1)],
          to: argument(1),
          unless: {
            where: argument(0),
            matches: /^(?!(src|srcset|href|poster|action|formaction|data|background|style|content)$)/i,
          },
        },
        { sink: 'code', what: [argument(1)], unless: { where: argument(0), matches: /^(?!on)/i } },
      ],
      puts: [{ what: argument(1), into: attribute }],
      returns: nothing,
    }),
    getAttribute: answers({ taken: attribute }),
    removeAttribute: answers(nothing),
    hasAttribute: answers(nothing),
    dataset: { is: 'api', rest: nothing },
    addEventListener: listens,
    dispatchEvent: dispatches,
    removeEventListener: nothing,
    ...each(['append', 'prepend', 'before', 'after', 'replaceChildren', 'replaceWith'], holds('textContent')),
    add: holds('value'),
    ...each(
      [
        'remove',
        'focus',
        'blur',
        'click',
        'submit',
        'reset',
        'select',
        'scrollIntoView',
        'normalize',
        'showModal',
        'close',
      ],
      answers(nothing),
    ),
    ...each(['appendChild', 'insertBefore', 'replaceChild', 'removeChild'], call({ returns: argument(0) })),
    ...each(
      ['querySelector', 'closest', 'cloneNode', 'attachShadow', 'getElementById'],
      answers(kind('Element')),
    ),
    getRootNode: answers([kind('Element'), kind('Document')]),
    ...each(
      ['querySelectorAll', 'getElementsByTagName', 'getElementsByClassName', 'assignedElements'],
      answers(kind('Elements')),
    ),
    ...each(
      [
        'parentElement',
        'parentNode',
        'firstChild',
        'firstElementChild',
        'lastChild',
        'lastElementChild',
        'nextSibling',
        'nextElementSibling',
        'previousElementSibling',
        'shadowRoot',
        'form',
      ],
      kind('Element'),
    ),
    ...each(['contentDocument', 'ownerDocument'], kind('Document')),
    ...each(['children', 'childNodes', 'elements', 'options', 'selectedOptions'], kind('Elements')),
    contentWindow: kind('Window'),
    getBoundingClientRect: answers(nothing),
    getContext: answers({ is: 'api', rest: answers(nothing) }),
    toDataURL: answers(nothing),
    toBlob: call({ calls: [{ callback: argument(0), with: [nothing] }], returns: nothing }),
    ...each(['textContent', 'innerText', 'data', 'nodeValue'], {
      is: 'data',
      rest: nothing,
    } satisfies Meaning),
  },
  rest: nothing,
}

const domEvent: Meaning = {
  is: 'data',
  rest: nothing,
  members: {
    target: kind('Element'),
    currentTarget: kind('Element'),
    submitter: kind('Element'),
    relatedTarget: kind('Element'),
    clipboardData: data('formInput'),
    dataTransfer: data('attachment'),
    detail: nothing,
    preventDefault: answers(nothing),
    stopPropagation: answers(nothing),
    key: nothing,
  },
}

/** `postMessage` of a window. */
export const sendsMessage: Meaning = call({
  api: 'postMessage',
  named: { target: argument(1), body: argument(0) },
  puts: [{ what: argument(0), into: channel('message', text('*')) }],
  returns: nothing,
})

/** What elements lead to. */
export const elementKinds: Readonly<Record<string, Meaning>> = {
  Element: element,
  Elements: { is: 'data', rest: kind('Element') },
  DomEvent: domEvent,
  Window: {
    is: 'api',
    members: {
      postMessage: sendsMessage,
      document: kind('Document'),
      location: kind('Location'),
      ...each(['parent', 'top', 'opener', 'self', 'window', 'frames'], kind('Window')),
    },
    rest: nothing,
    isWindow: true,
  },
}

/** Loading by setting an address: `new Image().src`, a link, a script. */
export const loadsAddress = loads
/** Markup that a browser parses. */
export const parsesMarkup = markup
/** `addEventListener`. */
export const listensTo = listens
