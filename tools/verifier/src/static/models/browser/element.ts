import type { Answer, Channel, Effect, Meaning } from '../../meaning.ts'
import { loadsNoDatum } from '../loading-texts.ts'
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

/** Markup is parsed; what it loads from an address with a datum in it leaves. */
const markup = (client: string, index = 0): Effect => ({
  api: client,
  named: { html: argument(index) },
  sinks: [
    { sink: 'markup', what: [argument(index)] },
    {
      sink: 'egress',
      what: [argument(index)],
      to: argument(index),
      unless: { where: argument(index), matches: loadsNoDatum },
    },
  ],
  returns: nothing,
})

/** A text that becomes a style: what it loads leaves. */
const styles = (client: string, index = 0): Effect => ({
  api: `style.${client}`,
  named: { style: argument(index) },
  sinks: [
    {
      sink: 'egress',
      what: [argument(index)],
      to: argument(index),
      unless: { where: argument(index), matches: loadsNoDatum },
    },
  ],
  returns: nothing,
})

/** What a form's address is sent: what is typed into its fields. */
const submits: Effect = {
  api: 'fetch',
  named: { to: argument(0) },
  data: { client: 'form' },
  sinks: [
    {
      sink: 'egress',
      what: [argument(0), argument('this', 'value')],
      to: argument(0),
      unless: { where: argument(0), matches: own },
    },
  ],
}

const assigned = (
  effect: Effect,
  read: Meaning = nothing,
  members: Readonly<Record<string, Meaning>> = {},
): Meaning => ({
  is: 'api',
  assigned: effect,
  members,
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
  call({
    ...styles('text'),
    sets: [{ member, of: 'this', what: argument('all') }],
  })

/** `setAttribute`, and `setAttributeNS` with the name behind another argument. */
const setsAttribute = (name: number): Meaning => {
  const [key, value] = [argument(name), argument(name + 1)]
  const unlessNamed = (matches: RegExp) => ({ where: key, matches })
  return call({
    api: 'element.setAttribute',
    named: { name: key, value },
    sinks: [
      {
        sink: 'egress',
        what: [value],
        to: value,
        unless: unlessNamed(
          /^(?!(src|(image)?srcset|(xlink:)?href|poster|action|formaction|data|background|content|ping)$)/i,
        ),
      },
      { sink: 'egress', what: [value], to: value, unless: { where: value, matches: loadsNoDatum } },
      { sink: 'code', what: [value], unless: unlessNamed(/^(?!on)/i) },
      { sink: 'markup', what: [value], unless: unlessNamed(/^(?!srcdoc$)/i) },
    ],
    puts: [{ what: value, into: { ...channel('attribute', key), isExact: true } }],
    returns: nothing,
  })
}

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
    ...each(['value', 'defaultValue'], { is: 'data', label: 'formInput', assigned: {} } satisfies Meaning),
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
      ['src', 'srcset', 'imageSrcset', 'href', 'poster', 'background', 'ping'],
      // In SVG the address is a member of it.
      assigned(loads('element.src'), nothing, { baseVal: assigned(loads('element.src')) }),
    ),
    ...each(['action', 'formAction'], assigned(submits)),
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
    // A meta element's text, or what is in a template.
    content: assigned(refreshes, answers(kind('Element'))),
    style: {
      is: 'api',
      members: {
        setProperty: call({ ...styles('setProperty', 1), puts: [{ what: argument(1), into: style }] }),
        getPropertyValue: answers({ taken: style }),
      },
      rest: assigned(styles('style')),
      assigned: styles('style'),
    },
    ...each(['insertRule', 'replaceSync', 'replace'], call(styles('sheet'))),
    setAttribute: setsAttribute(0),
    setAttributeNS: setsAttribute(1),
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
    ...each(['textContent', 'innerText', 'nodeValue'], {
      is: 'data',
      rest: nothing,
      assigned: styles('text'),
    } satisfies Meaning),
    // A text's own, or what an object loads.
    data: {
      is: 'data',
      rest: nothing,
      assigned: {
        api: 'object.data',
        sinks: [
          {
            sink: 'egress',
            what: [argument(0)],
            to: argument(0),
            unless: { where: argument(0), matches: /^(?!(https?:)?\/\/)/i },
          },
        ],
      },
    },
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

/** `postMessage` of a window: to a host that is named it leaves; who else may get it is said by its target. */
export const sendsMessage: Meaning = call({
  api: 'postMessage',
  named: { target: { ...argument(1), or: argument(1, 'targetOrigin') }, body: argument(0) },
  sinks: [
    {
      sink: 'egress',
      what: [argument(0)],
      to: argument(1),
      unless: { where: argument(1), matches: /^(?!https?:\/\/)/i },
    },
  ],
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
/** A text that becomes a style. */
export const becomesStyle = styles
/** `addEventListener`. */
export const listensTo = listens
