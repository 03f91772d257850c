import type { App } from '../../../app/app.ts'
import { placesIn } from '../../../app/text-places.ts'
import type { Place } from '../../../place.ts'

/** A node of a syntax tree, as far as rules look at it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** A file's tree with what turns offsets into places and back. */
export interface Tree {
  readonly file: string
  readonly text: string
  readonly root: Node
  placeOf(node: Node): Place
}

/** The tree of a file of the app; nothing where it can't be read. */
export function treeOf(app: App, file: string): Tree | undefined {
  const text = app.text(file)
  const parsed = app.syntax(file)
  if (text === undefined || !parsed || !('program' in parsed) || !isNode(parsed.program)) return undefined
  const place = placesIn(file, text)
  return { file, text, root: parsed.program, placeOf: ({ start }) => place(start) }
}

/** Whether a value of a tree is a node. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number'

/** The nodes directly below a node. */
function children(node: Node): readonly Node[] {
  const found: Node[] = []
  for (const value of Object.values(node))
    if (Array.isArray(value)) found.push(...value.filter(isNode))
    else if (isNode(value)) found.push(value)
  return found
}

/** All nodes below a node, itself first. */
export function* below(node: Node): Generator<Node> {
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    waiting.push(...children(next))
  }
}

/** The nodes around a place, the outermost first; the last is the innermost that begins at it or before. */
export function around({ root, text }: Tree, { line, column }: Place): readonly Node[] {
  const offset = offsetOf(text, line, column)
  const path: Node[] = []
  for (let node: Node | undefined = root; node; ) {
    path.push(node)
    node = children(node).find(({ start, end }) => start <= offset && offset < end)
  }
  return path
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start)
    if (end < 0) break
    start = end + 1
  }
  return start + column - 1
}

/** Whether a node is a function. */
export const isFunction = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'

/** The text of an identifier or a member's last name. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (typeof value.name === 'string') return value.name
  if (typeof value.value === 'string') return value.value
  if (value.type === 'MemberExpression') return nameOf(value.property)
  return value.type === 'ChainExpression' ? nameOf(value.expression) : undefined
}

/** The text that a literal is, or a template without a hole. */
export function constantOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1)
    return undefined
  const quasi: unknown = node.quasis[0]
  const value = isNode(quasi) ? quasi.value : undefined
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : undefined
}
