import { labelsOnly } from '../core/text.ts'
import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

type ArrayAtom = Extract<Atom, { is: 'object' }>

/** Methods after which an element stands elsewhere. */
const moving = new Set('copyWithin reverse shift sort splice unshift'.split(' '))
const predicates = new Set('every some findIndex findLastIndex includes indexOf lastIndexOf'.split(' '))

/** Calls an array's method. */
export function arrayMethod(m: Machine, name: string, of: ArrayAtom, call: CallSite): void {
  const { graph, atoms } = m
  const { object } = of
  const self = graph.node()
  graph.add(self, of.id)
  const all = elementsOf(m, object)
  const given = call.args.length > 1 ? { self: m.argument(call, 1) } : {}
  const callback = (...args: readonly Node[]): Node =>
    m.callback(m.argument(call, 0), call, args, name.startsWith('reduce') ? {} : given)
  if (moving.has(name)) graph.edge(all, object.field(anyKey))
  const fresh = (): Obj => {
    const made = m.make('array', call, name)
    graph.add(call.result, atoms.object(made))
    return made
  }
  switch (name) {
    case 'map':
      graph.edge(callback(all, m.unknownNode(), self), fresh().field(anyKey))
      break
    case 'flatMap':
      flatten(m, callback(all, m.unknownNode(), self), fresh().field(anyKey), call)
      break
    case 'flat': {
      const flat = fresh().field(anyKey)
      flatten(m, all, flat, call)
      if (call.args.length > 0) flatten(m, flat, flat, call)
      break
    }
    case 'next':
    case 'return': {
      const step = m.make('object', call, 'step')
      graph.edge(all, step.field('value'))
      graph.add(step.field('done'), atoms.unknown)
      graph.add(call.result, atoms.object(step))
      break
    }
    case '[Symbol.iterator]':
      graph.add(call.result, of.id)
      break
    case 'set':
      m.element(m.argument(call, 0), object.field(anyKey), call)
      graph.add(call.result, atoms.unknown)
      break
    case 'forEach':
      callback(all, m.unknownNode(), self)
      break
    case 'filter':
      callback(all, m.unknownNode(), self)
      graph.edge(all, fresh().field(anyKey))
      break
    case 'find':
    case 'findLast':
      callback(all, m.unknownNode(), self)
      graph.edge(all, call.result)
      break
    case 'at':
    case 'pop':
    case 'shift':
      graph.edge(all, call.result)
      break
    case 'reduce':
    case 'reduceRight': {
      const sum = graph.node()
      graph.edge(call.args.length > 1 ? m.argument(call, 1) : all, sum)
      graph.edge(callback(sum, all, m.unknownNode(), self), sum)
      graph.edge(sum, call.result)
      break
    }
    case 'push':
    case 'unshift':
    case 'fill':
    case 'splice':
      for (const argument of m.argumentsFrom(call, name === 'splice' ? 2 : 0)) {
        const via = m.nodeAt(call)
        graph.edge(argument, via)
        graph.edge(via, object.field(anyKey))
        m.facts.wrote(object, via, call)
      }
      if (name === 'splice') graph.edge(all, fresh().field(anyKey))
      else if (name === 'fill') graph.add(call.result, of.id)
      else graph.add(call.result, atoms.unknown)
      break
    case 'sort':
    case 'reverse':
    case 'copyWithin':
      if (name === 'sort') callback(all, all)
      graph.add(call.result, of.id)
      break
    case 'drop':
    case 'slice':
    case 'subarray':
    case 'take':
    case 'toArray':
    case 'toSorted':
    case 'toReversed':
    case 'toSpliced':
    case 'with':
      if (name === 'toSorted') callback(all, all)
      if (name === 'with') graph.edge(m.argument(call, 1), fresh().field(anyKey))
      graph.edge(all, fresh().field(anyKey))
      break
    case 'concat': {
      const made = fresh()
      graph.edge(all, made.field(anyKey))
      for (const argument of m.argumentsFrom(call, 0)) flatten(m, argument, made.field(anyKey), call)
      break
    }
    case 'join':
    case 'toString':
      join(m, object, call)
      break
    case 'entries': {
      const pair = m.make('array', call, 'pair')
      graph.add(pair.field('0'), atoms.unknown)
      graph.edge(all, pair.field('1'))
      graph.add(fresh().field(anyKey), atoms.object(pair))
      break
    }
    case 'values':
      graph.edge(all, fresh().field(anyKey))
      break
    case 'keys':
      graph.add(fresh().field(anyKey), atoms.unknown)
      break
    case 'indexOf':
    case 'lastIndexOf':
      // An index tells what was looked for: an alphabet may be a list.
      for (const argument of m.argumentsFrom(call, 0)) labelsOnly(m, m.coerce(argument, call), call.result)
      graph.add(call.result, atoms.unknown)
      break
    default:
      if (predicates.has(name) && (name === 'every' || name === 'some' || name.startsWith('find')))
        callback(all, m.unknownNode(), self)
      graph.add(call.result, atoms.unknown)
  }
}

/** All elements of an array at one node. */
function elementsOf(m: Machine, object: Obj): Node {
  const all = m.graph.node()
  object.eachField((node) => m.graph.edge(node, all))
  return all
}

/** Elements of arrays, other values as they are. */
function flatten(m: Machine, from: Node, to: Node, call: CallSite): void {
  m.atomsAt(from, (atom) => {
    if (atom.is === 'object' && (atom.object.kind === 'array' || atom.object.kind === 'set'))
      atom.object.eachField((node) => m.graph.edge(node, to))
    else if (atom.is === 'host' && atom.meaning.is === 'data' && atom.meaning.rest !== undefined)
      m.element(from, to, call)
    else m.graph.add(to, atom.id, from)
  })
}

/** A literal list is joined in order, so that an address stays known; of a longer one the parts aren't. */
function join(m: Machine, object: Obj, call: CallSite): void {
  const joined = m.graph.node()
  object.eachField((node) => m.graph.edge(m.coerce(node, call), joined))
  m.atomsAt(joined, (atom) => {
    if (atom.is === 'label') m.graph.add(call.result, atom.id, joined)
  })
  const keys = object.fields().map(([key]) => key)
  const isPlain = keys.length > 0 && keys.length <= 16 && keys.every((key, index) => key === String(index))
  if (!isPlain) {
    m.graph.add(call.result, m.atoms.unknown)
    return
  }
  const give = (separator: string): void =>
    m.text(
      keys.flatMap((key, index) => (index === 0 ? [object.field(key)] : [separator, object.field(key)])),
      call.result,
      call,
    )
  if (call.args.length === 0) give(',')
  else
    m.atomsAt(m.argument(call, 0), (atom) => {
      if (atom.is === 'text' && atom.isWhole) give(atom.text)
      else m.graph.add(call.result, m.atoms.unknown)
    })
}
