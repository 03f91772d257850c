import { isFunction, isNode, type Node, nameOf } from '../rules/syntax/tree.ts'
import { ownNames } from './local-uses.ts'
import { Visited } from './unbound.ts'

/** What a browser's global is: a window, or the document in one. */
export type Holder = 'window' | 'document'

/** The variables to which a script gives a window or a document, each in the function that declares it. */
export class Aliases {
  readonly #known = new Map<Node, Map<string, Holder>>()
  readonly #names = new Set<string>()
  readonly #own = new Map<Node, ReadonlySet<string>>()
  #size = 0

  /** How many are known. */
  get size(): number {
    return this.#size
  }

  /** The names that no function declares: other statements may use them. */
  get shared(): readonly string[] {
    return [...this.#known].flatMap(([owner, names]) => (isFunction(owner) ? [] : [...names.keys()]))
  }

  /** What a name stands for at a place. */
  of(name: string, at: Visited): Holder | undefined {
    if (!this.#names.has(name)) return undefined
    return this.#known.get(this.#ownerOf(name, at))?.get(name)
  }

  learn(name: string, is: Holder, at: Visited): void {
    const owner = this.#ownerOf(name, at)
    const names = this.#known.get(owner) ?? new Map<string, Holder>()
    this.#known.set(owner, names)
    if (names.get(name) === is || names.get(name) === 'window') return
    names.set(name, is)
    this.#names.add(name)
    this.#size += 1
  }

  /** The function around a place that declares a name, or the script. */
  #ownerOf(name: string, from: Visited): Node {
    let at = from
    for (; at.around !== undefined; at = at.around)
      if (isFunction(at.node) && this.#ownNamesOf(at.node).has(name)) return at.node
    return at.node
  }

  #ownNamesOf(inside: Node): ReadonlySet<string> {
    const names = this.#own.get(inside) ?? ownNames(inside)
    this.#own.set(inside, names)
    return names
  }
}

/** A place that a value is given to, with a place of the script from which its names are seen. */
export interface Given {
  readonly to: Node
  readonly at: Visited
}

/** What a value is given to: variables and patterns, an argument's parameter where the function stands there. */
export function givenTo(visited: Visited): readonly Given[] {
  const found: Given[] = []
  let { node } = visited
  for (let at = visited.around; at !== undefined; node = at.node, at = at.around) {
    const around = at.node
    switch (around.type) {
      case 'LogicalExpression':
      case 'ChainExpression':
        continue
      case 'ConditionalExpression':
        if (around.test === node) return found
        continue
      case 'SequenceExpression':
        if (!Array.isArray(around.expressions) || around.expressions.at(-1) !== node) return found
        continue
      case 'AssignmentExpression':
        if (around.right !== node) return found
        if (isNode(around.left)) found.push({ to: around.left, at })
        continue
      case 'VariableDeclarator':
        return isNode(around.id) && around.init === node ? [...found, { to: around.id, at }] : found
      case 'AssignmentPattern':
        return isNode(around.left) && around.right === node ? [...found, { to: around.left, at }] : found
      case 'CallExpression':
        return [...found, ...parameterOf(node, at)]
      default:
        return found
    }
  }
  return found
}

/** `(function (w) { … })(window)`, and the same by `.call(this, window)`. */
function parameterOf(argument: Node, at: Visited): readonly Given[] {
  const { callee, arguments: given } = at.node
  if (!isNode(callee) || !Array.isArray(given)) return []
  const isByCall = callee.type === 'MemberExpression' && nameOf(callee.property) === 'call'
  const called = isByCall ? callee.object : callee
  if (!isNode(called) || !isFunction(called) || !Array.isArray(called.params)) return []
  const parameter: unknown = called.params[given.indexOf(argument) - (isByCall ? 1 : 0)]
  return isNode(parameter) ? [{ to: parameter, at: new Visited(called, at, []) }] : []
}
