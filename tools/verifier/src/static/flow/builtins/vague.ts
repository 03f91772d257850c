import { unlessPicked } from '../core/load.ts'
import { labelsOnly } from '../core/text.ts'
import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** Methods that say something about a value and nothing of it. */
const predicates = new Set(
  'delete endsWith every findIndex findLastIndex has hasOwnProperty includes indexOf isPrototypeOf lastIndexOf localeCompare push search some startsWith test unshift'.split(
    ' ',
  ),
)
/** Methods whose answer holds what the arguments hold. */
const joining = new Set(
  'at concat fill padEnd padStart reduce reduceRight replace replaceAll toSpliced union with'.split(' '),
)
/** Methods whose answer holds what the callback answers. */
const mapping = new Set('catch flatMap map reduce reduceRight replace replaceAll then'.split(' '))

/** Methods that put their arguments into the value. */
const putting = new Set('add append fill push set splice unshift'.split(' '))

/** Methods of a text that is known whose answer tells what they were asked by. */
const picking = new Set(
  'at charAt charCodeAt codePointAt indexOf lastIndexOf slice substr substring'.split(' '),
)

/** So many arguments a function that replaces is given: the match, its groups, where it is. */
export const replacing = 8

/** Calls a method on a value of which only the labels are known: a text, a list, a map of the host's. */
export function vagueMethod(m: Machine, name: string, of: Atom, call: CallSite): void {
  const { graph } = m
  if (of.is === 'label' || of.is === 'unknown' || of.is === 'text') {
    // However many of these there are at the receiver, the call does one thing.
    const shared = m.shareAt(call, of.is === 'text' ? `text.${name}` : name, () =>
      vagueCall(m, name, of, call, graph.node(), graph.node()),
    )
    graph.add(shared.self, of.id)
    // The value as it is at the receiver, so that its path leads back there.
    graph.add(shared.inside, of.id, call.self)
    return
  }
  const [self, inside] = [graph.node(), graph.node()]
  graph.add(self, of.id)
  if (of.is === 'host') {
    m.element(self, inside, call)
    if (name === 'toString' || name === 'join') graph.edge(m.deep(self), call.result)
  } else graph.add(inside, of.id)
  vagueCall(m, name, of, call, self, inside)
}

function vagueCall(m: Machine, name: string, of: Atom, call: CallSite, self: Node, inside: Node) {
  const { graph, atoms } = m
  graph.add(call.result, atoms.unknown)
  const args = m.argumentsFrom(call, 0)
  // What is put into a thing that nothing is known of is in it.
  if (putting.has(name) && call.self !== undefined)
    for (const argument of args) m.store(call.self, anyKey, argument, call)
  if (of.is === 'text' && picking.has(name)) {
    const picked = args.map((argument) => m.coerce(argument, call))
    for (const argument of picked) labelsOnly(m, argument, call.result)
    if (!predicates.has(name)) unlessPicked(m, picked, () => graph.edge(inside, call.result))
  } else if (!predicates.has(name)) graph.edge(inside, call.result)
  if (joining.has(name)) for (const argument of args) graph.edge(m.coerce(argument, call), call.result)
  const answer = graph.node()
  for (const argument of args) {
    const given = name.startsWith('reduce')
      ? [answer, inside]
      : name.startsWith('replace')
        ? Array(replacing).fill(inside)
        : [inside, inside, self]
    m.callback(argument, call, given, { result: answer })
  }
  if (name.startsWith('reduce') && args[1] !== undefined) graph.edge(args[1], answer)
  if (mapping.has(name)) graph.edge(answer, call.result)
  return { self, inside }
}
