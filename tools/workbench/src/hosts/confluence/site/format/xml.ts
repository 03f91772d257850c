import { decodeHTMLStrict } from 'entities'

/** An element of storage format, or text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

export type Parsed<T> = { readonly value: T } | { readonly problem: string }

interface Open extends XmlElement {
  readonly children: XmlNode[]
}

const deepest = 150

/** One piece of markup: a comment, a CDATA section, a tag, or text. */
const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Reads storage format: XHTML with prefixes, CDATA and HTML's entities. A tag that isn't closed in order is a problem. */
export function parseXml(markup: string): Parsed<readonly XmlNode[]> {
  const root: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [root]
  const here = () => open.at(-1) ?? root
  const scan = new RegExp(piece)
  while (scan.lastIndex < markup.length) {
    const at = scan.lastIndex
    const found = scan.exec(markup)
    if (found === null) return wrong(markup, at, 'unexpected character in a tag.')
    const [, section, slash, name, attributes = '', isEmpty, text] = found
    if (text !== undefined) append(here().children, decodeHTMLStrict(text))
    else if (section !== undefined) append(here().children, section)
    else if (name === undefined) continue
    else if (slash === '/') {
      const closed = open.length > 1 ? open.pop() : undefined
      if (closed?.name !== name) return wrong(markup, at, unmatched(closed, name))
    } else {
      if (open.length > deepest) return wrong(markup, at, `elements nest deeper than ${deepest}.`)
      const element: Open = { name, attributes: parseAttributes(attributes), children: [] }
      here().children.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  if (open.length > 1) return wrong(markup, markup.length, unmatched(here(), undefined))
  return { value: root.children }
}

// Text comes in pieces where a CDATA section begins or ends; a node has it in one.
function append(children: XmlNode[], text: string): void {
  const last = children.at(-1)
  if (typeof last === 'string') children[children.length - 1] = last + text
  else children.push(text)
}

function parseAttributes(written: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name = '', double, single]) => [
      name,
      decodeHTMLStrict(double ?? single ?? ''),
    ]),
  )
}

function unmatched(open: XmlElement | undefined, closing: string | undefined): string {
  return open === undefined
    ? `the end-tag "</${closing}>" has no start-tag.`
    : `the element type "${open.name}" must be terminated by the matching end-tag "</${open.name}>".`
}

function wrong(markup: string, at: number, what: string): { readonly problem: string } {
  const before = markup.slice(0, at).split('\n')
  return {
    problem: `Error parsing xhtml: at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${what}`,
  }
}
