import type { Node, Program } from 'acorn'

export type { Program }

/** A node of a tree, with whatever fields its type has. */
export type AnyNode = Node & Readonly<Record<string, unknown>>

/** Calls back for each node, parents first. Trees of bundles are deep, so it doesn't call itself. */
export function walk(root: Node, visit: (node: AnyNode) => void): void {
  const waiting: AnyNode[] = [root as AnyNode]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node)
    const children: AnyNode[] = []
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) children.push(...value.filter(isNode))
      else if (isNode(value)) children.push(value)
    }
    while (children.length > 0) waiting.push(children.pop() as AnyNode)
  }
}

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The names that a file puts into the global scope: functions, variables, classes. */
export function topLevelNames(tree: Program): readonly string[] {
  const names: string[] = []
  for (const statement of tree.body) {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
      names.push(statement.id.name)
    if (statement.type === 'VariableDeclaration')
      for (const { id } of statement.declarations)
        walk(id, (node) => {
          if (node.type === 'Identifier') names.push(String(node.name))
        })
  }
  return names
}
