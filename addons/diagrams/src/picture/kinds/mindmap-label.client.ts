import { isSafeLink } from '../allowed.ts'
import { escapeXml } from '../escape.ts'
import { sans } from '../fonts.ts'
import type { Scheme } from '../kind.ts'

/** A piece of a label in one style. */
interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly struck: boolean
  readonly href?: string
}

/** A measured label: lines of runs. */
export interface Label {
  readonly lines: readonly (readonly Run[])[]
  readonly size: number
  readonly width: number
  readonly height: number
}

const mono = 'ui-monospace, Menlo, Consolas, monospace'
const linkColours: Readonly<Record<Scheme, string>> = { light: '#1868db', dark: '#669df1' }
const plain = { bold: false, italic: false, code: false, struck: false }

function styled(element: Element, outer: Omit<Run, 'text'>): Omit<Run, 'text'> {
  switch (element.localName) {
    case 'strong':
    case 'b':
      return { ...outer, bold: true }
    case 'em':
    case 'i':
      return { ...outer, italic: true }
    case 'code':
    case 'pre':
      return { ...outer, code: true }
    case 'del':
    case 's':
      return { ...outer, struck: true }
    case 'a': {
      const href = element.getAttribute('href') ?? ''
      return isSafeLink(href) ? { ...outer, href } : outer
    }
    default:
      return outer
  }
}

function linesOf(html: string): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  const add = (text: string, style: Omit<Run, 'text'>) => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines[lines.length - 1]?.push({ ...style, text: part })
    }
  }
  const walk = (node: Node, style: Omit<Run, 'text'>) => {
    if (node.nodeType === Node.TEXT_NODE)
      add(style.code ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' '), style)
    if (!(node instanceof Element)) return
    if (['script', 'style'].includes(node.localName)) return
    if (node.localName === 'br') add('\n', style)
    if (node.localName === 'img') add(node.getAttribute('alt') ?? '', style)
    for (const child of node.childNodes) walk(child, styled(node, style))
    if (['tr', 'p', 'li', 'pre'].includes(node.localName) && node.nextSibling) add('\n', style)
    if (['td', 'th'].includes(node.localName) && node.nextSibling) add('   ', style)
  }
  for (const child of new DOMParser().parseFromString(html, 'text/html').body.childNodes) walk(child, plain)
  const full = lines.filter((line) => line.some(({ text }) => text.trim() !== ''))
  return full.length > 0 ? full : [[]]
}

function fontOf(run: Run, size: number): string {
  return `${run.italic ? 'italic ' : ''}${run.bold ? '600 ' : ''}${run.code ? size * 0.9 : size}px ${run.code ? mono : sans}`
}

function widthOf(line: readonly Run[], size: number, context: CanvasRenderingContext2D | null): number {
  if (!context) return line.reduce((sum, { text }) => sum + text.length * size * 0.6, 0)
  return line.reduce((sum, run) => {
    context.font = fontOf(run, size)
    return sum + context.measureText(run.text).width
  }, 0)
}

/** Reads a label's inline HTML (as the outline reader writes it) and measures it. Markup becomes text styles. */
export function labelOf(html: string, depth: number): Label {
  const size = depth === 0 ? 18 : depth === 1 ? 16 : 14
  const lines = linesOf(html).map((line) =>
    depth === 0 ? line.map((run) => ({ ...run, bold: true })) : line,
  )
  const context = document.createElement('canvas').getContext('2d')
  const width = Math.max(...lines.map((line) => widthOf(line, size, context)))
  return { lines, size, width: Math.ceil(width) + 4, height: Math.ceil(lines.length * size * 1.35) + 2 }
}

function runSvg(run: Run, size: number, scheme: Scheme): string {
  const attributes = [
    run.bold ? ' font-weight="600"' : '',
    run.italic ? ' font-style="italic"' : '',
    run.code ? ` font-family="${mono}" font-size="${size * 0.9}"` : '',
    run.struck ? ' text-decoration="line-through"' : '',
    run.href ? ` fill="${linkColours[scheme]}" text-decoration="underline"` : '',
  ].join('')
  const span = `<tspan${attributes}>${escapeXml(run.text)}</tspan>`
  return run.href ? `<a href="${escapeXml(run.href)}">${span}</a>` : span
}

/** A label as SVG text, its upper left corner at x, y. */
export function labelSvg(
  label: Label,
  { x, y, scheme }: { readonly x: number; readonly y: number; readonly scheme: Scheme },
): string {
  const fixed = (value: number) => String(Math.round(value * 10) / 10)
  return label.lines
    .map((line, index) => {
      const runs = line.map((run) => runSvg(run, label.size, scheme)).join('')
      return `<text x="${fixed(x + 2)}" y="${fixed(y + label.size * (1.35 * index + 1))}" font-size="${label.size}" xml:space="preserve">${runs}</text>`
    })
    .join('')
}
