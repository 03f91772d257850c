import { escapeXml } from './escape.ts'

/** Where and how a piece of text stands. */
export interface TextRun {
  readonly text: string
  /** The left end of the baseline, in the flattened picture's units. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly colour: string
  readonly style: CSSStyleDeclaration
}

/** How flattening writes what it finds. */
export interface FlattenOptions {
  /** The upper left corner of the picture, in client pixels. */
  readonly origin: { readonly x: number; readonly y: number }
  /** Client pixels to picture units. */
  readonly scale?: number
  /** Writes a run otherwise than as `<text>`: as outlines, say. Letters come one by one then. */
  readonly letters?: (run: TextRun) => string | undefined
}

const fixed = (value: number) => String(Math.round(value * 100) / 100)

/** A computed colour as short as it can be said; undefined where nothing is seen. */
function shortColour(computed: string): string | undefined {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed)
  if (!match) return computed === 'transparent' ? undefined : computed
  const [, red = '0', green = '0', blue = '0', alpha] = match
  if (alpha === '0') return undefined
  if (alpha !== undefined && alpha !== '1') return `rgba(${red},${green},${blue},${alpha})`
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function rectangle({ x, y, width, height }: Box, fill: string, extra = ''): string {
  if (width <= 0 || height <= 0) return ''
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${fill}"${extra}/>`
}

/** Turns laid-out HTML into SVG: backgrounds, borders, text, nested SVG and links. Nothing of the HTML remains. */
export function flatten(root: Element, { origin, scale = 1, letters }: FlattenOptions): string {
  const context = document.createElement('canvas').getContext('2d')
  const boxOf = (rect: DOMRect): Box => ({
    x: (rect.left - origin.x) * scale,
    y: (rect.top - origin.y) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  })

  const painted = (element: Element, style: CSSStyleDeclaration): string => {
    const box = boxOf(element.getBoundingClientRect())
    const radius = Number.parseFloat(style.borderTopLeftRadius) * scale || 0
    const background = shortColour(style.backgroundColor)
    let svg = background ? rectangle(box, background, radius > 0 ? ` rx="${fixed(radius)}"` : '') : ''
    const edge = (side: 'Top' | 'Right' | 'Bottom' | 'Left') => {
      const kind = style[`border${side}Style`]
      const width =
        kind === 'none' || kind === 'hidden' ? 0 : Number.parseFloat(style[`border${side}Width`]) * scale
      return { width, kind, colour: shortColour(style[`border${side}Color`]) }
    }
    const line = (
      x1: number,
      y1: number,
      x2: number,
      y2: number,
      { width, colour }: ReturnType<typeof edge>,
    ) =>
      `<path d="M${fixed(x1)} ${fixed(y1)}L${fixed(x2)} ${fixed(y2)}" stroke="${colour}" stroke-width="${fixed(width)}" stroke-dasharray="${fixed(width * 3)}"/>`
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      const found = edge(side)
      if (!(found.width > 0) || !found.colour) continue
      const flat = side === 'Top' || side === 'Bottom'
      const x = side === 'Right' ? box.x + box.width - found.width : box.x
      const y = side === 'Bottom' ? box.y + box.height - found.width : box.y
      const strip = { x, y, width: flat ? box.width : found.width, height: flat ? found.width : box.height }
      if (found.kind === 'dashed' || found.kind === 'dotted')
        svg += flat
          ? line(x, y + found.width / 2, x + box.width, y + found.width / 2, found)
          : line(x + found.width / 2, y, x + found.width / 2, y + box.height, found)
      else svg += rectangle(strip, found.colour)
    }
    return svg
  }

  const nested = (element: SVGSVGElement, style: CSSStyleDeclaration): string => {
    const box = boxOf(element.getBoundingClientRect())
    let clip = box
    for (let outer = element.parentElement; outer && root.contains(outer); outer = outer.parentElement) {
      if (getComputedStyle(outer).overflowX !== 'hidden') continue
      const limit = boxOf(outer.getBoundingClientRect())
      const x = Math.max(clip.x, limit.x)
      const y = Math.max(clip.y, limit.y)
      const width = Math.min(clip.x + clip.width, limit.x + limit.width) - x
      clip = { x, y, width, height: Math.min(clip.y + clip.height, limit.y + limit.height) - y }
    }
    if (clip.width <= 0 || clip.height <= 0) return ''
    const copy = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const inner = { ...box, x: box.x - clip.x, y: box.y - clip.y }
    for (const name of ['x', 'y', 'width', 'height'] as const) copy.setAttribute(name, fixed(inner[name]))
    for (const name of ['viewBox', 'preserveAspectRatio']) {
      const value = element.getAttribute(name)
      if (value !== null) copy.setAttribute(name, value)
    }
    const colour = shortColour(style.color) ?? '#000000'
    copy.setAttribute('fill', colour)
    for (const child of element.childNodes) copy.append(child.cloneNode(true))
    for (const stroked of copy.querySelectorAll('line')) stroked.setAttribute('stroke', colour)
    const text = new XMLSerializer()
      .serializeToString(copy)
      .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    return `<svg x="${fixed(clip.x)}" y="${fixed(clip.y)}" width="${fixed(clip.width)}" height="${fixed(clip.height)}">${text}</svg>`
  }

  /** How far the baseline lies under the top of a text's box. */
  const ascent = (style: CSSStyleDeclaration): number => {
    if (!context) return Number.parseFloat(style.fontSize) * 0.8
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    return context.measureText('x').fontBoundingBoxAscent
  }

  const written = (run: TextRun): string => {
    const own = letters?.(run)
    if (own !== undefined) return own
    const { style } = run
    const attributes = [
      `font-family="${escapeXml(style.fontFamily)}"`,
      `font-size="${fixed(run.size)}"`,
      `fill="${run.colour}"`,
      style.fontWeight !== '400' ? `font-weight="${style.fontWeight}"` : '',
      style.fontStyle !== 'normal' ? `font-style="${style.fontStyle}"` : '',
      style.textDecorationLine !== 'none' ? `text-decoration="${style.textDecorationLine}"` : '',
    ]
    return `<text x="${fixed(run.x)}" y="${fixed(run.y)}" ${attributes.filter(Boolean).join(' ')} xml:space="preserve">${escapeXml(run.text)}</text>`
  }

  /** The runs of a text node: one a line, or one a letter where letters are written one by one. */
  const runs = (node: Text, style: CSSStyleDeclaration): string => {
    const colour = shortColour(style.color)
    if (!colour) return ''
    const range = document.createRange()
    const rise = ascent(style) * scale
    const size = Number.parseFloat(style.fontSize) * scale
    const found: TextRun[] = []
    let offset = 0
    let top = Number.NaN
    for (const letter of node.data) {
      range.setStart(node, offset)
      range.setEnd(node, offset + letter.length)
      offset += letter.length
      const rect = range.getClientRects()[0]
      if (!rect || (rect.width === 0 && letter.trim() === '')) continue
      const box = boxOf(rect)
      const last = found[found.length - 1]
      if (last && !letters && Math.abs(rect.top - top) < 1) {
        found[found.length - 1] = { ...last, text: last.text + letter, width: box.x + box.width - last.x }
      } else found.push({ text: letter, x: box.x, y: box.y + rise, width: box.width, size, colour, style })
      top = rect.top
    }
    return found.map(written).join('')
  }

  const walk = (element: Element): string => {
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return ''
    if (element instanceof SVGSVGElement) return nested(element, style)
    let inside = painted(element, style)
    for (const child of element.childNodes) {
      if (child instanceof Text && child.data.trim() !== '') inside += runs(child, style)
      else if (child instanceof Element) inside += walk(child)
    }
    const href = element instanceof HTMLAnchorElement ? element.getAttribute('href') : null
    return href ? `<a href="${escapeXml(href)}">${inside}</a>` : inside
  }

  return walk(root)
}
