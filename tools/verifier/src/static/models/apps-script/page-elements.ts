import type { Effect, Meaning } from '../../meaning.ts'
import { elementKinds } from '../browser/element.ts'
import { answers, call, each, kind, nothing, thing } from '../terms.ts'

type Thing = Extract<Meaning, { readonly is: 'api' }>

/**
 * A thing of the browser's of which all that matters is said: a member that isn't named is strange, so that data that is
 * given to it opens the page. At Google no policy of the host's holds what it might do.
 */
export function whole(meaning: Meaning | undefined, members: Readonly<Record<string, Meaning>> = {}): Thing {
  if (meaning?.is !== 'api') return { is: 'api', members }
  const { rest: _, ...known } = meaning
  return { ...known, members: { ...members, ...meaning.members } }
}

/** What says how an element looks, is called or behaves, and takes data nowhere. */
const properties = [
  ...['accept', 'accessKey', 'alt', 'ariaLabel', 'ariaBusy', 'ariaExpanded', 'ariaHidden', 'autocomplete'],
  ...[
    'autofocus',
    'className',
    'cols',
    'colSpan',
    'contentEditable',
    'currentTime',
    'dateTime',
    'defaultChecked',
  ],
  ...[
    'dir',
    'download',
    'draggable',
    'duration',
    'enctype',
    'height',
    'htmlFor',
    'indeterminate',
    'inputMode',
  ],
  ...[
    'label',
    'lang',
    'length',
    'max',
    'maxLength',
    'method',
    'min',
    'minLength',
    'multiple',
    'naturalHeight',
  ],
  ...['naturalWidth', 'nodeName', 'nodeType', 'noValidate', 'offsetLeft', 'offsetTop', 'open', 'pattern'],
  ...['placeholder', 'readOnly', 'rel', 'required', 'role', 'rowIndex', 'rows', 'rowSpan', 'scrollHeight'],
  ...['scrollWidth', 'selected', 'selectionEnd', 'selectionStart', 'size', 'spellcheck', 'step', 'tabIndex'],
  ...['target', 'text', 'title', 'type', 'width', 'wrap'],
] as const

/** What an element does with what it is given, and that is nothing that leaves it. */
const methods = [
  ...['animate', 'checkValidity', 'compareDocumentPosition', 'contains', 'deleteCell', 'deleteRow', 'focus'],
  ...[
    'hasAttributes',
    'hasChildNodes',
    'hidePopover',
    'isEqualNode',
    'isSameNode',
    'item',
    'matches',
    'namedItem',
  ],
  ...['pause', 'play', 'releasePointerCapture', 'reportValidity', 'requestFullscreen', 'scroll', 'scrollBy'],
  ...[
    'scrollTo',
    'setCustomValidity',
    'setPointerCapture',
    'setSelectionRange',
    'show',
    'showPicker',
    'showPopover',
  ],
  ...['stepDown', 'stepUp', 'toggleAttribute', 'togglePopover'],
] as const

/** Makes a part of it, or a range, which are elements here too. */
const parts = ['createCaption', 'createTBody', 'createTHead', 'insertCell', 'insertRow', 'splitText'] as const

const document = [
  ...[
    'elementsFromPoint',
    'exitFullscreen',
    'getElementsByTagNameNS',
    'queryCommandState',
    'startViewTransition',
  ],
] as const

const element = whole(elementKinds.Element, {
  ...each(properties, nothing),
  ...each(methods, answers(nothing)),
  ...each(parts, answers(kind('Element'))),
  ...each(['cells', 'rows', 'tBodies', 'labels', 'styleSheets'], kind('Elements')),
  ...each(['tHead', 'tFoot', 'caption', 'list', 'sheet'], kind('Element')),
})

/** The kinds of a page's elements. */
export const wholeElements: Readonly<Record<string, Meaning>> = {
  Element: element,
  Window: whole(elementKinds.Window),
}

/** `document`, with what else it does that takes data nowhere. */
export const wholeDocument = (meaning: Meaning | undefined): Thing =>
  whole(meaning, {
    ...each(document, answers(nothing)),
    ...each(['createTreeWalker', 'createNodeIterator'], answers(kind('Element'))),
    adoptedStyleSheets: nothing,
    ...each(['contentType', 'characterSet', 'compatMode', 'dir', 'lastModified', 'designMode'], nothing),
    defaultView: kind('Window'),
    implementation: thing({
      ...each(['createHTMLDocument', 'createDocument'], answers(kind('Document'))),
      ...each(['createDocumentType', 'hasFeature'], answers(nothing)),
    }),
  })

const opensElement: Effect = { opens: 'CUSTOM_ELEMENT', returns: nothing }

/** What a browser calls of an element's own class isn't followed. */
export const customElements: Meaning = {
  is: 'api',
  members: {
    define: call(opensElement),
    ...each(['get', 'whenDefined', 'upgrade'], answers(nothing)),
  },
}
