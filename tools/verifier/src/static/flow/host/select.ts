import type { Selector } from '../../meaning.ts'
import type { Made } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** The node of an argument, or of a part of one. */
export function select(m: Machine, call: CallSite, selector: Selector, made: Made | undefined): Node {
  if (selector.or === undefined) return selectOne(m, call, selector, made)
  const both = m.graph.node()
  m.graph.edge(selectOne(m, call, selector, made), both)
  m.graph.edge(select(m, call, selector.or, made), both)
  return both
}

function selectOne(m: Machine, call: CallSite, selector: Selector, made: Made | undefined): Node {
  const path = [...(selector.path ?? [])]
  let node: Node
  let within = call
  switch (selector.argument) {
    case 'this':
      node = call.self ?? m.graph.node()
      break
    case 'inside':
      node = made?.inside ?? m.graph.node()
      break
    case 'all':
    case 'maker':
      if (selector.argument === 'maker') {
        if (made === undefined) return m.graph.node()
        within = made.call
      }
      node = list(m, within, path.shift())
      break
    default:
      node = m.argument(call, selector.argument)
  }
  for (const key of path) {
    const part = m.graph.node()
    if (key === '[]') m.element(node, part, call)
    else if (key === '*') m.atomsAt(node, (atom) => m.loadAny(atom, part, call, node))
    else m.load(node, key, part, call)
    node = part
  }
  return node
}

/** All arguments, or the one that a path begins with. */
function list(m: Machine, call: CallSite, key: string | undefined): Node {
  if (key !== undefined && key !== anyKey) return m.argument(call, Number(key))
  const all = m.graph.node()
  for (const argument of m.argumentsFrom(call, 0)) m.graph.edge(argument, all)
  return all
}
