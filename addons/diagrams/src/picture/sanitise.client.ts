import createPurifier from 'dompurify'
import {
  allowedElements,
  fragmentUsers,
  idListAttributes,
  isSafeLink,
  plainAttributes,
  styleAttributes,
} from './allowed.ts'
import { type Names, styleDeclarations, styleSheet, styleValue } from './css.ts'
import { withoutHandlers } from './handlers.ts'
import { rounded } from './rounded.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const deepest = 200

interface Pass {
  readonly names: Names
  /** Classes that the picture's own style sheets name; the others are left out. */
  readonly classes: ReadonlySet<string>
}

/**
 * Names are numbered in the order in which they come, so that the light and the dark drawing get the same ones whatever
 * an engine counted up in between.
 */
function namesFor(prefix: string, rootId: string): Names {
  const numbered = new Map<string, string>()
  const rename = (name: string) => {
    if (name === prefix || name.startsWith(`${prefix}-`)) return name
    const known = numbered.get(name) ?? `${prefix}-${numbered.size.toString(36)}`
    numbered.set(name, known)
    return known
  }
  return { rename, root: rename(rootId) }
}

function attributeValue(element: Element, { name, localName, value }: Attr, pass: Pass): string | undefined {
  const { rename } = pass.names
  if (name === 'id') return /^[\w.:-]+$/.test(value) ? rename(value) : undefined
  if (name === 'style') return styleDeclarations(value, pass.names) || undefined
  if (name === 'class') {
    const used = value.split(/\s+/).filter((one) => pass.classes.has(one))
    return used.length > 0 ? used.map(rename).join(' ') : undefined
  }
  if (localName === 'href') {
    if (element.localName === 'a') {
      const link = value.trim()
      if (link.startsWith('#')) return `#${rename(link.slice(1))}`
      return isSafeLink(link) ? link : undefined
    }
    const fragment = fragmentUsers.has(element.localName) ? /^\s*#([\w.:-]+)\s*$/.exec(value)?.[1] : undefined
    return fragment && `#${rename(fragment)}`
  }
  if (name === 'xmlns') return undefined
  if (idListAttributes.has(name)) return value.split(/\s+/).filter(Boolean).map(rename).join(' ')
  if (styleAttributes.has(name)) return styleValue(name === 'transform' ? rounded(value) : value, pass.names)
  if (name === 'd' || name === 'points') return rounded(value)
  return plainAttributes.has(name) && !/[<>]|javascript:|data:/i.test(value) ? value : undefined
}

/** Where SVG shows or speaks text; elsewhere it is what was left of HTML, and nobody would see it. */
const textHolders = new Set(['text', 'tspan', 'textPath', 'a', 'title', 'desc'])

/** Builds the allowed part anew in `into`'s document: what isn't allowed is never copied. */
function copy(element: Element, pass: Pass, depth: number, into: Document): Element | undefined {
  if (element.namespaceURI !== svgNamespace || !allowedElements.has(element.localName) || depth > deepest)
    return undefined
  const made = into.createElementNS(svgNamespace, element.localName)
  for (const attribute of element.attributes) {
    const value = attributeValue(element, attribute, pass)
    if (value === undefined) continue
    if (attribute.name === 'xml:space') continue
    made.setAttribute(attribute.localName === 'href' ? 'href' : attribute.name, value)
  }
  if (
    element.getAttributeNS(xmlNamespace, 'space') === 'preserve' ||
    element.getAttribute('xml:space') === 'preserve'
  )
    made.setAttributeNS(xmlNamespace, 'xml:space', 'preserve')
  if (element.localName === 'style') {
    made.textContent = styleSheet(element.textContent ?? '', pass.names)
    return made.textContent === '' ? undefined : made
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) {
      if (textHolders.has(element.localName)) made.append(into.createTextNode(child.nodeValue ?? ''))
    } else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
      const kept = copy(child as Element, pass, depth + 1, into)
      if (kept) made.append(kept)
    }
  }
  return made
}

/** In XML names keep their case, and DOMPurify's own lists are in lower case: it gets ours. */
const attributes = [
  'id',
  'class',
  'style',
  'href',
  'xlink:href',
  'xml:space',
  'xmlns',
  ...plainAttributes,
  ...styleAttributes,
  ...idListAttributes,
]

function purified(svg: string): Element | undefined {
  const purifier = createPurifier(window)
  const fragment = purifier.sanitize(
    withoutHandlers(
      svg.replace(/^\s*<\?xml[^>]*\?>/, '').replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, ''),
    ),
    {
      PARSER_MEDIA_TYPE: 'application/xhtml+xml',
      ALLOWED_TAGS: [...allowedElements],
      ALLOWED_ATTR: attributes,
      ALLOW_UNKNOWN_PROTOCOLS: false,
      RETURN_DOM_FRAGMENT: true,
    },
  )
  return [...fragment.children].find((child) => child.localName === 'svg')
}

/**
 * Makes an SVG harmless: no script, handler, animation, image, HTML, remote reference or style that reaches beyond the
 * picture. Ids and classes get the prefix. Undefined where no SVG is left. Sanitising twice changes nothing.
 */
export function sanitiseToElement(
  svg: string,
  { prefix }: { readonly prefix: string },
): SVGSVGElement | undefined {
  const root = purified(svg)
  if (!root) return undefined
  const sheets = [...root.getElementsByTagNameNS(svgNamespace, 'style')].map(
    (style) => style.textContent ?? '',
  )
  const classes = new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? '')),
  )
  const names = namesFor(prefix, root.id || prefix)
  const made = copy(root, { names, classes }, 0, document)
  if (!(made instanceof SVGSVGElement)) return undefined
  made.id = names.root
  return made
}

/** As sanitiseToElement, as XML text: the form that is kept and shown as `<img>`. */
export function sanitise(svg: string, options: { readonly prefix: string }): string | undefined {
  const element = sanitiseToElement(svg, options)
  return element && new XMLSerializer().serializeToString(element)
}
