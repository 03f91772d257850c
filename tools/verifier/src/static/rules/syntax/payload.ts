import { below, isNode, type Node, nameOf } from './tree.ts'

/** The names in a handler that stand for what the caller handed in: its `payload`, and what is taken from it. */
export function payloadNames(handler: Node): ReadonlySet<string> {
  const names = new Set<string>()
  const nodes = [...below(handler)]
  for (const node of nodes)
    if (node.type === 'Property' && nameOf(node.key) === 'payload')
      for (const name of bound(node.value)) names.add(name)
  // Each round may find names that stand for names of the round before.
  for (let size = -1; size !== names.size; ) {
    size = names.size
    for (const node of nodes)
      if (node.type === 'VariableDeclarator' && isNode(node.init) && comesFrom(node.init, names))
        for (const name of bound(node.id)) names.add(name)
  }
  return names
}

/** `payload.x`, `request.payload.x`: reading, not calling: what a call makes of it isn't known to be an id. */
function comesFrom(init: Node, names: ReadonlySet<string>): boolean {
  const value = init.type === 'AwaitExpression' && isNode(init.argument) ? init.argument : init
  if (value.type === 'CallExpression') return false
  return [...below(value)].some(
    (node) =>
      (node.type === 'Identifier' && names.has(String(node.name))) ||
      (node.type === 'MemberExpression' && nameOf(node.property) === 'payload'),
  )
}

function bound(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return []
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  return [...below(pattern)]
    .filter(({ type }) => type === 'Property' || type === 'RestElement')
    .flatMap(({ value, argument }) => [value, argument])
    .flatMap((one) =>
      isNode(one) && one !== pattern ? bound(one.type === 'AssignmentPattern' ? one.left : one) : [],
    )
}
