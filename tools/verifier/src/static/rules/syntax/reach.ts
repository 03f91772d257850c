import type { Located, Sources } from './sources.ts'
import { below, isFunction, type Node, nameOf } from './tree.ts'

const maximumFunctions = 300

/** A function with all that it calls by name, as far as names lead: more than what runs, never less where names are plain. */
export function reachOf(start: Located, sources: Sources): readonly Located[] {
  const found = new Map<Node, Located>([[start.node, start]])
  for (const { node } of found.values()) {
    if (found.size > maximumFunctions) break
    for (const name of namesCalled(node))
      for (const called of sources.functionsNamed(name)) found.set(called.node, called)
  }
  return [...found.values()]
}

const namesCalled = (node: Node): ReadonlySet<string> =>
  new Set(
    [...below(node)].flatMap((one) => {
      if (one.type !== 'CallExpression' && one.type !== 'NewExpression') return []
      const name = nameOf(one.callee)
      return name === undefined ? [] : [name]
    }),
  )

/** The outermost function around a place: the handler, where handlers stand at a module's top. */
export const outermost = (path: readonly Node[]): Node | undefined => path.find(isFunction)
