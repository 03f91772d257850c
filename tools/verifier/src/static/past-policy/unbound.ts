import { isFunction, isNode, type Node, nameOf } from '../rules/syntax/tree.ts'

/** A node with what is around it. */
export class Visited {
  readonly node: Node
  readonly around: Visited | undefined
  readonly #scopes: readonly ReadonlySet<string>[]

  constructor(node: Node, around: Visited | undefined, scopes: readonly ReadonlySet<string>[]) {
    this.node = node
    this.around = around
    this.#scopes = scopes
  }

  /** True where no declaration around gives the name to something of the script's own. */
  isUnbound(name: string): boolean {
    return !this.#scopes.some((scope) => scope.has(name))
  }
}

/** Visits all nodes of a script, with what its declarations do to names that a browser has. */
export function visit(root: Node, names: ReadonlySet<string>, each: (visited: Visited) => void): void {
  walk(root, undefined, [])

  // Hundreds of thousands of nodes: nothing is made for one that isn't needed.
  function walk(node: Node, around: Visited | undefined, scopes: readonly ReadonlySet<string>[]): void {
    const own = declaredIn(node, names, around === undefined)
    const inner = own.size === 0 ? scopes : [...scopes, own]
    const visited = new Visited(node, around, inner)
    each(visited)
    for (const key in node) {
      const value = node[key]
      if (Array.isArray(value)) {
        for (const one of value) if (isNode(one)) walk(one, visited, inner)
      } else if (isNode(value)) walk(value, visited, inner)
    }
  }
}

const blocks = /^(BlockStatement|StaticBlock|ForStatement|ForInStatement|ForOfStatement|SwitchStatement)$/
const none: ReadonlySet<string> = new Set()

/** The names that a node declares for all below it. */
function declaredIn(node: Node, names: ReadonlySet<string>, isTop: boolean): ReadonlySet<string> {
  const isBlock = blocks.test(node.type) || isTop
  if (!isBlock && !isFunction(node) && node.type !== 'CatchClause' && node.type !== 'ClassExpression')
    return none
  const found = new Set<string>()
  const add = (pattern: unknown): void => {
    for (const name of bound(pattern)) if (names.has(name)) found.add(name)
  }
  if (isFunction(node)) {
    if (Array.isArray(node.params)) node.params.forEach(add)
    if (node.type === 'FunctionExpression') add(node.id)
    hoisted(node.body, add)
  } else if (node.type === 'CatchClause') add(node.param)
  else if (node.type === 'ClassExpression') add(node.id)
  else {
    for (const part of [node.body, node.init, node.left, node.cases])
      for (const statement of Array.isArray(part) ? part : [part])
        if (isNode(statement)) lexical(statement, add)
    // `var location` at the top of a script is the browser's own.
    if (isTop)
      hoisted(node, (pattern) => {
        for (const name of bound(pattern)) if (name !== 'location' && names.has(name)) found.add(name)
      })
  }
  return found.size === 0 ? none : found
}

function lexical(statement: Node, add: (pattern: unknown) => void): void {
  const declaration = isNode(statement.declaration) ? statement.declaration : statement
  if (statement.type === 'SwitchCase' && Array.isArray(statement.consequent))
    for (const one of statement.consequent) if (isNode(one)) lexical(one, add)
  if (statement.type === 'ImportDeclaration' && Array.isArray(statement.specifiers))
    for (const one of statement.specifiers) if (isNode(one)) add(one.local)
  if (/^(Function|Class)Declaration$/.test(declaration.type)) add(declaration.id)
  if (declaration.type === 'VariableDeclaration' && declaration.kind !== 'var') declarators(declaration, add)
}

/** What `var` declares anywhere in a function, inner functions left out. */
function hoisted(body: unknown, add: (pattern: unknown) => void): void {
  const waiting = isNode(body) ? [body] : []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'VariableDeclaration' && next.kind === 'var') declarators(next, add)
    for (const child of children(next)) if (!isFunction(child)) waiting.push(child)
  }
}

function declarators({ declarations }: Node, add: (pattern: unknown) => void): void {
  if (Array.isArray(declarations)) for (const one of declarations) if (isNode(one)) add(one.id)
}

function bound(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return []
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern) ?? '']
    case 'AssignmentPattern':
      return bound(pattern.left)
    case 'RestElement':
      return bound(pattern.argument)
    case 'ArrayPattern':
      return Array.isArray(pattern.elements) ? pattern.elements.flatMap(bound) : []
    case 'ObjectPattern':
      return Array.isArray(pattern.properties)
        ? pattern.properties.flatMap((one: unknown) => (isNode(one) ? bound(one.value ?? one.argument) : []))
        : []
    default:
      return []
  }
}

const children = (node: Node): readonly Node[] => {
  const found: Node[] = []
  for (const key in node) {
    const value = node[key]
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) found.push(one)
    } else if (isNode(value)) found.push(value)
  }
  return found
}
