import type { Attributes, AttributeValue } from '../../../../files/tree/model.ts'
import { safeUrl } from '../schema/safe-url.ts'

/** Foreign HTML as a paper takes it, and what of it can't be taken. */
export interface CleanHtml {
  readonly html: string
  /** Pictures in the HTML itself, by the number that stands in their `data-picture`. */
  readonly pictures: readonly string[]
  /** How many pictures lie at an address, from where nothing is fetched. */
  readonly remotePictures: number
}

type Look = Readonly<Record<string, AttributeValue>>

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const skipped = [
  'SCRIPT',
  'STYLE',
  'TITLE',
  'META',
  'LINK',
  'HEAD',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
]
const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
)

/**
 * Takes from foreign HTML what a document can hold: paragraphs, headings, lists, tables, links and the looks of text.
 * It is read as a document of its own, in which nothing runs and nothing is loaded.
 */
export function cleanHtml(html: string): CleanHtml {
  const source = new DOMParser().parseFromString(html, 'text/html')
  const target = document.implementation.createHTMLDocument('')
  const pictures: string[] = []
  let remotePictures = 0

  // Writes the children of an element into `into`, a paragraph for each stretch of text between blocks.
  const blocks = (
    element: Element,
    into: Element,
    look: Look,
    block: { tag: string; attributes: Attributes },
  ) => {
    let line: HTMLElement | undefined
    const open = () => {
      if (line) return line
      line = target.createElement(block.tag)
      if (block.tag === 'p' && block.attributes.glyph !== undefined) line.setAttribute('data-item', '')
      if (Object.keys(block.attributes).length > 0)
        line.setAttribute('data-attributes', JSON.stringify(block.attributes))
      into.append(line)
      return line
    }
    const inline = (node: Node, around: Look, isPre: boolean) => {
      if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
        const raw = node.textContent ?? ''
        const text = isPre ? raw : raw.replace(/[\t\n\r ]+/g, ' ')
        if (text.trim() === '' && !line) return
        if (text !== '') open().append(styled(target, text, around))
        return
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return
      const child = node as HTMLElement
      const tag = child.tagName.toUpperCase()
      if (skipped.includes(tag)) return
      if (tag === 'BR') {
        // The one that Docs and others put at the end of all is none.
        if (child.className !== 'Apple-interchange-newline') line = line ? undefined : line
        return
      }
      if (tag === 'IMG') {
        const address = child.getAttribute('src') ?? ''
        if (!/^data:image\/(?:png|jpeg|gif);base64,/i.test(address)) {
          remotePictures += 1
          return
        }
        const picture = target.createElement('img')
        picture.setAttribute('data-picture', String(pictures.push(address) - 1))
        picture.setAttribute('alt', child.getAttribute('alt') ?? '')
        open().append(picture)
        return
      }
      const next = lookOf(child, around)
      if (!blockTags.has(tag) && !child.querySelector('p, div, table, ul, ol, h1, h2, h3, h4, h5, h6')) {
        for (const each of child.childNodes) inline(each, next, isPre || tag === 'PRE')
        return
      }
      line = undefined
      if (tag === 'HR') {
        const rule = target.createElement('span')
        rule.setAttribute('data-rule', '')
        const paragraph = target.createElement('p')
        paragraph.append(rule)
        into.append(paragraph)
      } else if (tag === 'TABLE') table(child as HTMLTableElement, into, next)
      else if (tag === 'PRE') {
        const code = { ...next, fontFamily: 'Courier New' }
        for (const text of (child.textContent ?? '').replace(/\n$/, '').split('\n')) {
          const paragraph = target.createElement('p')
          if (text !== '') paragraph.append(styled(target, text, code))
          into.append(paragraph)
        }
      } else blocks(child, into, next, blockOf(child, block))
      line = undefined
    }
    for (const each of element.childNodes) inline(each, look, false)
    if (line) line = undefined
  }

  const table = (element: HTMLTableElement, into: Element, look: Look) => {
    const made = target.createElement('table')
    for (const row of element.rows) {
      const madeRow = made.appendChild(target.createElement('tr'))
      for (const cell of row.cells) {
        const madeCell = madeRow.appendChild(target.createElement('td'))
        const next = lookOf(cell, cell.tagName === 'TH' ? { ...look, bold: true } : look)
        blocks(cell, madeCell, next, { tag: 'p', attributes: {} })
      }
    }
    if (made.rows.length > 0) into.append(made)
  }

  blocks(source.body, target.body, {}, { tag: 'p', attributes: {} })
  for (const paragraph of target.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) trimEnd(paragraph)
  return { html: target.body.innerHTML, pictures, remotePictures }
}

function blockOf(
  element: HTMLElement,
  around: { tag: string; attributes: Attributes },
): { tag: string; attributes: Attributes } {
  const tag = element.tagName.toUpperCase()
  if (headingTags.includes(tag)) return { tag: tag.toLowerCase(), attributes: alignmentOf(element) }
  if (tag === 'LI') {
    const lists: Element[] = []
    for (let at = element.parentElement; at; at = at.parentElement)
      if (/^[OU]L$/.test(at.tagName)) lists.push(at)
    const isNumbered = lists[0]?.tagName === 'OL'
    const outermost = lists.at(-1)
    const place = outermost
      ? [...element.ownerDocument.querySelectorAll('ol, ul')].indexOf(outermost as HTMLUListElement)
      : 0
    const level = Math.min(8, Math.max(0, lists.length - 1))
    const glyphs = isNumbered
      ? ['number', 'latinLower', 'romanLower']
      : ['bullet', 'hollowBullet', 'squareBullet']
    return {
      tag: 'p',
      attributes: {
        glyph: glyphs[level % 3] as string,
        nestingLevel: level,
        // Its own id is given when it is on the paper.
        listId: `pasted-${place}`,
      },
    }
  }
  // A paragraph in a list item is the item's text.
  if (around.attributes.glyph !== undefined) return around
  return { tag: 'p', attributes: alignmentOf(element) }
}

function alignmentOf(element: HTMLElement): Attributes {
  const alignment = element.style.textAlign
  return ['center', 'right', 'justify'].includes(alignment) ? { alignment } : {}
}

function lookOf(element: HTMLElement, around: Look): Look {
  const tag = element.tagName.toUpperCase()
  const look: Record<string, AttributeValue> = { ...around }
  const { fontWeight, fontStyle, textDecoration, textDecorationLine, verticalAlign, fontFamily, fontSize } =
    element.style
  const { color, backgroundColor } = element.style
  if (tag === 'STRONG' || tag === 'B') look.bold = true
  if (tag === 'EM' || tag === 'I') look.italic = true
  if (tag === 'U') look.underline = true
  if (tag === 'S' || tag === 'DEL' || tag === 'STRIKE') look.strikethrough = true
  if (tag === 'SUB') look.textAlignment = 'subscript'
  if (tag === 'SUP') look.textAlignment = 'superscript'
  if (tag === 'CODE' || tag === 'KBD' || tag === 'SAMP') look.fontFamily = 'Courier New'
  if (/^(bold(er)?|[6-9]\d{2})$/.test(fontWeight)) look.bold = true
  else if (/^(normal|lighter|[1-5]\d{2})$/.test(fontWeight)) delete look.bold
  if (fontStyle === 'italic') look.italic = true
  else if (fontStyle === 'normal') delete look.italic
  const lines = `${textDecoration} ${textDecorationLine}`
  if (lines.includes('underline') && tag !== 'A') look.underline = true
  if (lines.includes('line-through')) look.strikethrough = true
  if (verticalAlign === 'sub') look.textAlignment = 'subscript'
  if (verticalAlign === 'super') look.textAlignment = 'superscript'
  const family = fontFamily.split(',')[0]?.replace(/["']/g, '').trim()
  if (family && !/^(inherit|initial|unset|var\()/.test(family)) look.fontFamily = family
  const points = pointsOf(fontSize)
  if (points !== undefined) look.fontSize = points
  const ink = hexOf(color)
  if (ink !== undefined) look.foregroundColor = ink
  const ground = hexOf(backgroundColor)
  if (ground !== undefined && !blockTags.has(tag)) look.backgroundColor = ground
  const url = tag === 'A' ? safeUrl(element.getAttribute('href')) : undefined
  if (url !== undefined && !url.startsWith('/') && !url.startsWith('#')) look.linkUrl = url
  return look
}

function pointsOf(size: string): number | undefined {
  const [, number, unit] = /^([\d.]+)(pt|px)$/.exec(size) ?? []
  if (number === undefined) return undefined
  return Math.round(Number(number) * (unit === 'px' ? 0.75 : 1) * 10) / 10 || undefined
}

function hexOf(color: string): string | undefined {
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color) ?? []
  if (red === undefined || alpha === '0') return undefined
  return `#${[red, green, blue].map((each) => Number(each).toString(16).padStart(2, '0')).join('')}`
}

function styled(target: Document, text: string, look: Look): Node {
  let node: Node = target.createTextNode(text)
  for (const [name, value] of Object.entries(look)) {
    const mark = target.createElement('span')
    mark.setAttribute(`data-${name.toLowerCase()}`, JSON.stringify(value))
    mark.append(node)
    node = mark
  }
  return node
}

function trimEnd(paragraph: Element): void {
  let last: Node | null = paragraph
  while (last?.lastChild) last = last.lastChild
  if (last?.nodeType === Node.TEXT_NODE) last.textContent = (last.textContent ?? '').replace(/ +$/, '')
}
