import type { OpenLink } from './card.ts'
import { el } from './dom.client.ts'

const kept: Readonly<Record<string, 'b' | 'i' | 'u' | 's'>> = {
  B: 'b',
  STRONG: 'b',
  I: 'i',
  EM: 'i',
  U: 'u',
  S: 's',
  STRIKE: 's',
  DEL: 's',
}

/**
 * A card's text with the few tags that Google shows: b, i, u, s, font color, a, br, time. All else of it is read as text; the
 * document that it is read in loads and runs nothing.
 */
export function richText(text: string, follow: (link: OpenLink) => void): DocumentFragment {
  const parsed = new DOMParser().parseFromString(text.replaceAll(/\r?\n/g, '<br>'), 'text/html')
  const fragment = document.createDocumentFragment()
  copy(parsed.body, fragment, follow)
  return fragment
}

function copy(from: Node, into: Node, follow: (link: OpenLink) => void): void {
  for (const node of from.childNodes) {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE)
      into.appendChild(new Text(node.textContent ?? ''))
    else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE)
      copyElement(node as Element, into, follow)
  }
}

function copyElement(element: Element, into: Node, follow: (link: OpenLink) => void): void {
  const { tagName } = element
  if (/^(SCRIPT|STYLE|TEMPLATE|IFRAME|OBJECT)$/.test(tagName)) return
  if (tagName === 'BR') {
    into.appendChild(el('br'))
    return
  }
  const made = madeFor(element, follow)
  copy(element, made ?? into, follow)
  if (made) into.appendChild(made)
}

function madeFor(element: Element, follow: (link: OpenLink) => void): HTMLElement | undefined {
  const simple = kept[element.tagName]
  if (simple) return el(simple)
  if (element.tagName === 'FONT') {
    const colour = element.getAttribute('color') ?? ''
    const span = el('span')
    if (/^#[0-9a-f]{6}$/i.test(colour)) span.style.color = colour
    return span
  }
  if (element.tagName !== 'A') return undefined
  const url = element.getAttribute('href') ?? ''
  return linkTo({ url }, follow)
}

/** A link that the page opens, or doesn't. */
function linkTo(link: OpenLink, follow: (link: OpenLink) => void): HTMLAnchorElement {
  // Only what a page may judge becomes an address that a middle click would open by itself.
  const isWeb = /^(https:|mailto:)/i.test(link.url)
  const anchor = el('a', { href: isWeb ? link.url : '#', target: '_blank', rel: 'noopener noreferrer' })
  anchor.addEventListener('click', (event) => {
    event.preventDefault()
    follow(link)
  })
  anchor.addEventListener('auxclick', (event) => event.preventDefault())
  return anchor
}
