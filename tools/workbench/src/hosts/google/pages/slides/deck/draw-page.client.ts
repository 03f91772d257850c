import { type Attributes, type Container, type DocNode, isContainer } from '../../../files/tree/model.ts'
import type { Tree } from '../../../files/tree/tree.ts'
import { boxOf, heightOf, placementOf, pointAt, widthsOf } from '../../../slides/geometry.ts'
import { backgroundOf, elementsOf, pageSize } from '../../../slides/pages.ts'
import { drawText } from './draw-text.client.ts'
import { outlineOf } from './shape-paths.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** What a drawing needs beside the tree. */
export interface Drawing {
  imageUrl(id: string): string
  /** Whether empty placeholders say what they are for; a small picture of a slide shows none. */
  readonly showsPrompts: boolean
}

/** A page as a picture, one unit a point. Each element is a group with its id in `data-element`. */
export function drawPage(tree: Tree, page: Container, drawing: Drawing): SVGSVGElement {
  const { width, height } = pageSize(tree)
  const picture = make('svg', { viewBox: `0 0 ${width} ${height}`, class: 'page-picture' })
  const background = backgroundOf(tree, page)
  const color = background.backgroundColor
  picture.append(
    make('rect', {
      width,
      height,
      fill: typeof color === 'string' && color !== 'none' ? color : '#ffffff',
    }),
  )
  if (typeof background.image === 'string')
    picture.append(
      make('image', {
        href: drawing.imageUrl(background.image),
        width,
        height,
        preserveAspectRatio: 'xMidYMid slice',
      }),
    )
  for (const node of elementsOf(page)) picture.append(drawElement(node, drawing))
  return picture
}

function drawElement(node: DocNode, drawing: Drawing): SVGGElement {
  const group = make('g', { 'data-element': node.id, 'data-kind': node.kind })
  if (node.kind === 'group')
    for (const child of elementsOf(node as Container)) group.append(drawElement(child, drawing))
  if (node.kind === 'pageImage') drawImage(group, node, drawing)
  if (node.kind === 'line') drawLine(group, node)
  if (node.kind === 'shape') drawShape(group, node as Container, drawing)
  if (node.kind === 'pageTable') drawTable(group, node as Container)
  return group
}

function drawImage(group: SVGGElement, node: DocNode, { imageUrl }: Drawing): void {
  const { width, height, matrix } = placementOf(node)
  const attributes = attributesOf(node)
  const image = make('image', {
    href: imageUrl(String(attributes.image)),
    width,
    height,
    transform: `matrix(${matrix.join(' ')})`,
    preserveAspectRatio: 'none',
  })
  group.append(image)
  if (typeof attributes.borderColor === 'string' && attributes.borderColor !== 'none')
    group.append(
      make('rect', {
        width,
        height,
        transform: `matrix(${matrix.join(' ')})`,
        fill: 'none',
        ...stroke(attributes, 'border'),
      }),
    )
}

function drawLine(group: SVGGElement, node: DocNode): void {
  const attributes = attributesOf(node)
  const [[x1, y1], [x2, y2]] = [pointAt(node, 'start'), pointAt(node, 'end')]
  const middle = (x1 + x2) / 2
  const path = {
    BENT: `M${x1} ${y1}H${middle}V${y2}H${x2}`,
    CURVED: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
  }[String(attributes.category)]
  const look = { fill: 'none', ...stroke(attributes, 'line') }
  group.append(make('path', { d: path ?? `M${x1} ${y1}L${x2} ${y2}`, ...look }))
  // A wider one that isn't seen, to be hit by a finger.
  group.append(
    make('path', { d: `M${x1} ${y1}L${x2} ${y2}`, fill: 'none', stroke: 'transparent', 'stroke-width': 10 }),
  )
  const color = String(attributes.lineColor ?? '#595959')
  if (hasArrow(attributes.endArrow)) group.append(arrowHead([x1, y1], [x2, y2], color))
  if (hasArrow(attributes.startArrow)) group.append(arrowHead([x2, y2], [x1, y1], color))
}

function hasArrow(style: unknown): boolean {
  return typeof style === 'string' && style !== 'NONE'
}

function arrowHead([x1, y1]: readonly number[], [x2, y2]: readonly number[], color: string): SVGElement {
  const angle = (Math.atan2(Number(y2) - Number(y1), Number(x2) - Number(x1)) * 180) / Math.PI
  return make('path', {
    d: 'M0 0L-9 -4V4Z',
    fill: color,
    transform: `translate(${x2} ${y2}) rotate(${angle})`,
  })
}

function drawShape(group: SVGGElement, shape: Container, { showsPrompts }: Drawing): void {
  const { left, top, width, height, rotation } = boxOf(shape)
  const { attributes } = shape
  group.setAttribute('transform', `translate(${left} ${top}) rotate(${rotation} ${width / 2} ${height / 2})`)
  const fill = attributes.fillColor
  group.append(
    make('path', {
      d: outlineOf(String(attributes.shapeType), width, height),
      fill: typeof fill === 'string' && fill !== 'none' ? fill : 'transparent',
      'fill-opacity': Number(attributes.fillAlpha ?? 1),
      ...stroke(attributes, 'border'),
    }),
  )
  const text = drawText(shape)
  const line = text.firstElementChild
  const isEmpty = text.textContent === '' && attributes.placeholder !== undefined
  if (showsPrompts && isEmpty && line instanceof HTMLElement)
    line.dataset.prompt = promptOf(String(attributes.placeholder))
  group.append(textPlace(text, { width, height }, String(attributes.contentAlignment ?? 'TOP')))
}

function drawTable(group: SVGGElement, table: Container): void {
  const { left, top } = boxOf(table)
  const widths = widthsOf(table)
  let y = top
  for (const row of table.children.filter(isContainer)) {
    const height = heightOf(row)
    let x = left
    for (const [index, cell] of row.children.filter(isContainer).entries()) {
      const width = widths[index] ?? 0
      const fill = cell.attributes.fillColor
      const place = make('g', { transform: `translate(${x} ${y})`, 'data-cell': cell.id })
      place.append(
        make('rect', {
          width,
          height,
          fill: typeof fill === 'string' && fill !== 'none' ? fill : 'transparent',
          'fill-opacity': Number(cell.attributes.fillAlpha ?? 1),
          stroke: '#9e9e9e',
        }),
        textPlace(drawText(cell), { width, height }, String(cell.attributes.contentAlignment ?? 'TOP')),
      )
      group.append(place)
      x += width
    }
    y += height
  }
}

function textPlace(
  text: HTMLElement,
  { width, height }: { readonly width: number; readonly height: number },
  alignment: string,
): SVGElement {
  const place = make('foreignObject', { width, height, class: 'page-text-place' })
  const box = document.createElement('div')
  box.className = 'page-text-box'
  box.dataset.align = alignment.toLowerCase()
  box.append(text)
  place.append(box)
  return place
}

function stroke(attributes: Attributes, kind: 'border' | 'line'): Readonly<Record<string, string | number>> {
  const color = attributes[`${kind}Color`]
  const width = Number(attributes[`${kind}Width`] ?? 1)
  if (typeof color !== 'string' || color === 'none') return {}
  const dashes = { DOT: '1 2', DASH: '4 3', DASH_DOT: '4 3 1 3', LONG_DASH: '8 3', LONG_DASH_DOT: '8 3 1 3' }
  const dash = dashes[String(attributes[`${kind}Dash`]) as keyof typeof dashes]
  return { stroke: color, 'stroke-width': width, ...(dash !== undefined && { 'stroke-dasharray': dash }) }
}

function promptOf(placeholder: string): string {
  if (placeholder.endsWith('TITLE') && placeholder !== 'SUBTITLE') return 'Click to add title'
  return placeholder === 'SUBTITLE' ? 'Click to add subtitle' : 'Click to add text'
}

function attributesOf(node: DocNode): Attributes {
  return 'attributes' in node ? node.attributes : {}
}

/** An SVG element with attributes. */
export function make<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
