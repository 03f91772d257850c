import type { AttributePatch, DocNode } from '../files/tree/model.ts'
import { isElementKind } from '../files/tree/page-kinds.ts'

/** scaleX, shearY, shearX, scaleY, translateX, translateY: as in SVG's matrix(). */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [x: number, y: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** A size in points and the transform that puts it on the page. */
export interface Placement {
  readonly width: number
  readonly height: number
  readonly matrix: Matrix
}

/** Where an element is as if it weren't turned, and by how many degrees it is, clockwise about its centre. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly rotation: number
}

export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y]
}

/** First `b`, then `a`. */
export function product(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** Undefined for a transform that lays everything on a line. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c
  if (determinant === 0) return undefined
  const [p, q, r, s] = [d / determinant, -b / determinant, -c / determinant, a / determinant]
  return [p, q, r, s, -(p * e + r * f), -(q * e + s * f)]
}

export function turnAbout([x, y]: Point, degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return product(translation(x, y), product([cos, sin, -sin, cos, 0, 0], translation(-x, -y)))
}

export function pointBy([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function placementOf(node: DocNode): Placement {
  if (node.kind === 'line') return ofLine(pointAt(node, 'start'), pointAt(node, 'end'))
  if (node.kind === 'pageTable') {
    const { left, top } = node.attributes
    const width = widthsOf(node).reduce((sum, each) => sum + each, 0)
    const height = node.children.reduce((sum, row) => sum + heightOf(row), 0)
    return { width, height, matrix: translation(Number(left ?? 0), Number(top ?? 0)) }
  }
  if (node.kind === 'group') {
    const { left, top, width, height } = around(node.children)
    return { width, height, matrix: translation(left, top) }
  }
  const { width, height, transform } = 'attributes' in node ? node.attributes : {}
  return {
    width: Number(width ?? 0),
    height: Number(height ?? 0),
    matrix: Array.isArray(transform) ? (transform as unknown as Matrix) : identity,
  }
}

export function boxOf(node: DocNode): Box {
  return boxOfPlacement(placementOf(node))
}

function boxOfPlacement({ width, height, matrix }: Placement): Box {
  const [a, b, c, d] = matrix
  const [x, y] = pointBy(matrix, [width / 2, height / 2])
  const [w, h] = [width * Math.hypot(a, b), height * Math.hypot(c, d)]
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  // A mirrored element isn't turned by half a circle.
  const isMirrored = a * d - b * c < 0 && Math.abs(degrees) > 90
  const rotation = round((((isMirrored ? degrees - 180 : degrees) % 360) + 360) % 360)
  return {
    left: round(x - w / 2),
    top: round(y - h / 2),
    width: round(w),
    height: round(h),
    rotation: rotation === 360 ? 0 : rotation,
  }
}

/** The box around elements as they lie on the page, turned ones too. */
function around(nodes: readonly DocNode[]): Omit<Box, 'rotation'> {
  const corners = nodes
    .filter(({ kind }) => isElementKind(kind))
    .flatMap((node) => {
      const { width, height, matrix } = placementOf(node)
      const ends: readonly Point[] = [
        [0, 0],
        [width, 0],
        [0, height],
        [width, height],
      ]
      return ends.map((end) => pointBy(matrix, end))
    })
  if (corners.length === 0) return { left: 0, top: 0, width: 0, height: 0 }
  const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))]
  const [right, bottom] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))]
  return { left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) }
}

/** What transforms an element on its page: for each node what is set. A table is moved and scaled, but never turned. */
export function transforming(
  node: DocNode,
  by: Matrix,
): readonly { readonly id: string; readonly attributes: AttributePatch }[] {
  if (node.kind === 'group') return node.children.flatMap((child) => transforming(child, by))
  if (node.kind === 'line') {
    const [start, end] = [pointBy(by, pointAt(node, 'start')), pointBy(by, pointAt(node, 'end'))]
    return [{ id: node.id, attributes: { start: start.map(round), end: end.map(round) } }]
  }
  const { matrix } = placementOf(node)
  if (node.kind !== 'pageTable') {
    const transform = product(by, matrix).map((part, index) => (index < 4 ? fine(part) : round(part)))
    return [{ id: node.id, attributes: { transform } }]
  }
  const [left, top] = pointBy(by, [matrix[4], matrix[5]]).map(round) as [number, number]
  const scale = Math.hypot(by[0], by[1])
  const columnWidths = widthsOf(node).map((width) => round(width * scale))
  const down = Math.hypot(by[2], by[3])
  return [
    { id: node.id, attributes: { left, top, columnWidths } },
    ...node.children.map((row) => ({
      id: row.id,
      attributes: { minimumHeight: round(heightOf(row) * down) },
    })),
  ]
}

/** The transform that makes an element's box this one; what isn't given stays. */
export function towards(node: DocNode, wanted: Partial<Box>): Matrix {
  const { width, height, matrix } = placementOf(node)
  const old = boxOfPlacement({ width, height, matrix })
  const next = { ...old, ...wanted }
  const back = inverse(matrix)
  const scale: Matrix = [
    old.width > 0 ? next.width / old.width : 1,
    0,
    0,
    old.height > 0 ? next.height / old.height : 1,
    0,
    0,
  ]
  const scaled = back ? product(product(matrix, scale), back) : identity
  const then = boxOfPlacement({ width, height, matrix: product(scaled, matrix) })
  const centre: Point = [then.left + then.width / 2, then.top + then.height / 2]
  const turned = product(turnAbout(centre, next.rotation - old.rotation), scaled)
  const moved = boxOfPlacement({ width, height, matrix: product(turned, matrix) })
  return product(translation(next.left - moved.left, next.top - moved.top), turned)
}

export const defaultRowHeight = 30

export function heightOf(row: DocNode): number {
  const height = 'attributes' in row ? row.attributes.minimumHeight : undefined
  return typeof height === 'number' ? height : defaultRowHeight
}

export function widthsOf(table: DocNode): readonly number[] {
  const widths = 'attributes' in table ? table.attributes.columnWidths : undefined
  return Array.isArray(widths) ? (widths as readonly (number | null)[]).map((width) => width ?? 100) : []
}

export function pointAt(node: DocNode, name: 'start' | 'end'): Point {
  const point = 'attributes' in node ? node.attributes[name] : undefined
  return Array.isArray(point) ? [Number(point[0]), Number(point[1])] : [0, 0]
}

function ofLine([x1, y1]: Point, [x2, y2]: Point): Placement {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  return { width, height, matrix: [x2 < x1 ? -1 : 1, 0, 0, y2 < y1 ? -1 : 1, x1, y1] }
}

// Sums of sines leave tails such as 1e-14, which no one has set.
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

function fine(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0
}
