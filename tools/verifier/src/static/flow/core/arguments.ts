import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Graph, Node } from '../graph/graph.ts'

/** The node of one argument; one that isn't there has a node without values. */
export function argument(graph: Graph<Atom>, call: CallSite, index: number): Node {
  return call.args[index] ?? call.rest ?? graph.node()
}

/** All arguments from an index on. */
export function argumentsFrom(call: CallSite, index: number): readonly Node[] {
  const fixed = call.args.slice(index)
  return call.rest === undefined ? fixed : [...fixed, call.rest]
}
