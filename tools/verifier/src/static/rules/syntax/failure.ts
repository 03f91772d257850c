import type { Place } from '../../../place.ts'
import { binding, type Located, type Sources } from './sources.ts'
import { around, below, isFunction, isNode, type Node, nameOf, type Tree } from './tree.ts'

/** What becomes of a call's failure. */
export type Failure =
  | { readonly is: 'swallowed'; readonly at: Place }
  | { readonly is: 'logged'; readonly at: Place }
  /** By the loop around it, or by the call that its handler makes. */
  | { readonly is: 'repeated'; readonly at: Place; readonly by: readonly Place[] }
  /** It leaves the function that the host called; where it was caught on the way, by what threw it again. */
  | { readonly is: 'thrown'; readonly at: Place; readonly by: readonly Place[] }
  /** Nobody waits for it, or nobody is seen to call it. */
  | { readonly is: 'unknown'; readonly at: Place }

const maximumDepth = 8

/** What becomes of the failure of a call at a place, followed through the functions that wait for it, by their names. */
export function failuresAt(place: Place, sources: Sources, entries: readonly string[]): readonly Failure[] {
  const tree = sources.tree(place.file)
  if (!tree) return [{ is: 'unknown', at: place }]
  return outward(tree, around(tree, place), place, { sources, entries, seen: new Set(), thrown: [] }, 0)
}

interface Search {
  readonly sources: Sources
  readonly entries: readonly string[]
  readonly seen: Set<Node>
  /** What threw it again so far. */
  readonly thrown: readonly Place[]
}

function outward(
  tree: Tree,
  path: readonly Node[],
  origin: Place,
  search: Search,
  depth: number,
): readonly Failure[] {
  let thrown = search.thrown
  for (let index = path.length - 1; index > 0; index -= 1) {
    const node = path[index]
    const parent = path[index - 1]
    if (!node || !parent) continue
    if (isFunction(node)) return beyond(tree, path.slice(0, index + 1), origin, { ...search, thrown }, depth)
    const handler = handlerOf(node, parent, path[index - 2])
    if (handler === undefined) continue
    const failure = judgeHandler(tree, handler, path.slice(0, index), origin)
    if ('is' in failure) return [failure]
    // What a handler throws again goes further out.
    thrown = [...thrown, failure.thrownAt]
  }
  return [{ is: 'unknown', at: origin }]
}

/** What catches a failure in a node: the clause of a `try`, the function given to `catch` or as second to `then`. */
function handlerOf(node: Node, parent: Node, next: Node | undefined): Node | undefined {
  if (parent.type === 'TryStatement' && parent.block === node && isNode(parent.handler)) return parent.handler
  if (parent.type !== 'MemberExpression' || parent.object !== node || next?.type !== 'CallExpression')
    return undefined
  if (!Array.isArray(next.arguments)) return undefined
  const [first, second]: unknown[] = next.arguments
  const name = nameOf(parent.property)
  if (name === 'catch' && isNode(first)) return first
  return name === 'then' && isNode(second) ? second : undefined
}

function judgeHandler(
  tree: Tree,
  handler: Node,
  path: readonly Node[],
  origin: Place,
): Failure | { readonly thrownAt: Place } {
  const inside = [...below(handler)]
  const again = repeating(inside, path)
  if (again) return { is: 'repeated', at: origin, by: [tree.placeOf(again)] }
  const log = inside.find(isLog)
  if (log) return { is: 'logged', at: tree.placeOf(log) }
  const thrown = inside.find((node) => node.type === 'ThrowStatement' || isRejection(node))
  if (thrown) return { thrownAt: tree.placeOf(thrown) }
  return { is: 'swallowed', at: tree.placeOf(handler) }
}

const loops = /^(ForStatement|WhileStatement|DoWhileStatement)$/

/** A loop around it that the handler doesn't leave, or a handler that calls the function around it once more. */
function repeating(handler: readonly Node[], path: readonly Node[]): Node | undefined {
  const inner = path.slice(path.findLastIndex(isFunction) + 1)
  const leaves = handler.some(({ type }) => /^(Return|Break|Throw)Statement$/.test(type))
  const loop = inner.find(({ type }) => loops.test(type))
  if (!leaves && loop) return loop
  const own = path.findLastIndex(isFunction)
  const around = path[own]
  const outer = path[own - 1]
  const name =
    around && nameOf(around.id ?? (outer ? binding(outer)[0] && (outer.id ?? outer.key) : undefined))
  return name === undefined
    ? undefined
    : handler.find((node) => node.type === 'CallExpression' && nameOf(node.callee) === name)
}

const logger = /^(console|log|logger|winston|pino|bunyan)$/i
const levels = /^(log|error|warn|info|debug|trace|fatal)$/

function isLog(node: Node): boolean {
  const callee = node.type === 'CallExpression' ? node.callee : node
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false
  return logger.test(nameOf(callee.object) ?? '') && levels.test(nameOf(callee.property) ?? '')
}

const isRejection = (node: Node): boolean =>
  node.type === 'CallExpression' && nameOf(node.callee) === 'reject'

/** The failure leaves a function: it goes on at those who call it by its name, or to Forge. */
function beyond(
  tree: Tree,
  path: readonly Node[],
  origin: Place,
  search: Search,
  depth: number,
): readonly Failure[] {
  const own = path.at(-1)
  const parent = path.at(-2)
  if (!own || search.seen.has(own) || depth > maximumDepth) return []
  search.seen.add(own)
  const name = nameOf(own.id) ?? nameGiven(parent)
  if (parent?.type === 'CallExpression' && nameOf(parent.callee) === 'define')
    return [{ is: 'thrown', at: origin, by: search.thrown }]
  if (name === undefined) return inCall(tree, path, origin, search, depth)
  const callers = search.sources.callsOf(name)
  const thrown: readonly Failure[] = search.entries.includes(name)
    ? [{ is: 'thrown', at: origin, by: search.thrown }]
    : []
  if (callers.length === 0) return thrown.length > 0 ? thrown : [{ is: 'unknown', at: origin }]
  return [
    ...thrown,
    ...callers.flatMap((caller) => outward(caller.tree, pathTo(caller), origin, search, depth + 1)),
  ]
}

const nameGiven = (parent: Node | undefined) => (parent ? binding(parent)[0] : undefined)

/** A function without a name that is handed to another: what calls it is taken to wait for it where it is handed over. */
function inCall(
  tree: Tree,
  path: readonly Node[],
  origin: Place,
  search: Search,
  depth: number,
): readonly Failure[] {
  const outer = path.slice(0, -1)
  return outer.at(-1)?.type === 'CallExpression'
    ? outward(tree, outer, origin, search, depth + 1)
    : [{ is: 'unknown', at: origin }]
}

const pathTo = ({ tree, node }: Located): readonly Node[] => {
  const path = around(tree, tree.placeOf(node))
  const at = path.indexOf(node)
  return at < 0 ? path : path.slice(0, at + 1)
}
