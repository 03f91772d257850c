import { keysOf } from '../core/store.ts'
import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

type ObjectAtom = Extract<Atom, { is: 'object' }>

/** A list of what is at a node. */
function listOf(m: Machine, call: CallSite, tag: string, fill: (list: Obj) => void): void {
  const list = m.make('array', call, tag)
  fill(list)
  m.graph.add(call.result, m.atoms.object(list))
}

function valuesOf(m: Machine, object: Obj): Node {
  const all = m.graph.node()
  object.eachField((node) => m.graph.edge(node, all))
  return all
}

/** Calls a method of a Map: values are fields by their keys, where those are known. */
export function mapMethod(m: Machine, name: string, of: ObjectAtom, call: CallSite): void {
  const { graph, atoms } = m
  const { object } = of
  const self = graph.node()
  graph.add(self, of.id)
  switch (name) {
    case 'set': {
      m.storeComputed(self, m.argument(call, 0), m.argument(call, 1), call)
      graph.edge(m.argument(call, 0), keysOf(object))
      graph.add(call.result, of.id)
      break
    }
    case 'get':
      graph.edge(object.field(anyKey), call.result)
      m.loadComputed(self, m.argument(call, 0), call.result, call)
      break
    case 'forEach':
      m.callback(m.argument(call, 0), call, [valuesOf(m, object), keysOf(object), self])
      break
    case 'values':
      listOf(m, call, name, (list) => graph.edge(valuesOf(m, object), list.field(anyKey)))
      break
    case 'keys':
      listOf(m, call, name, (list) => graph.edge(keysOf(object), list.field(anyKey)))
      break
    case 'entries':
      listOf(m, call, name, (list) => m.element(self, list.field(anyKey), call))
      break
    default:
      if (name !== 'has') m.facts.wrote(object, m.unknownNode(), call)
      graph.add(call.result, atoms.unknown)
  }
}

/** Calls a method of a Set. */
export function setMethod(m: Machine, name: string, of: ObjectAtom, call: CallSite): void {
  const { graph, atoms } = m
  const { object } = of
  switch (name) {
    case 'add': {
      const via = m.nodeAt(call)
      graph.edge(m.argument(call, 0), via)
      graph.edge(via, object.field(anyKey))
      m.facts.wrote(object, via, call)
      graph.add(call.result, of.id)
      break
    }
    case 'forEach': {
      const all = valuesOf(m, object)
      m.callback(m.argument(call, 0), call, [all, all])
      break
    }
    case 'values':
    case 'keys':
      listOf(m, call, name, (list) => graph.edge(valuesOf(m, object), list.field(anyKey)))
      break
    case 'entries': {
      const pair = m.make('array', call, 'pair')
      for (const index of ['0', '1']) graph.edge(valuesOf(m, object), pair.field(index))
      listOf(m, call, name, (list) => graph.add(list.field(anyKey), atoms.object(pair)))
      break
    }
    case 'union':
    case 'intersection':
    case 'difference': {
      const made = m.make('set', call, name)
      graph.edge(valuesOf(m, object), made.field(anyKey))
      if (name === 'union') m.element(m.argument(call, 0), made.field(anyKey), call)
      graph.add(call.result, atoms.object(made))
      break
    }
    default:
      if (name !== 'has') m.facts.wrote(object, m.unknownNode(), call)
      graph.add(call.result, atoms.unknown)
  }
}

/** What a blob and a file answer a promise of. */
const reading = new Set('arrayBuffer bytes formData json text'.split(' '))

/** Calls a method of a URL's parameters, a form, headers: what goes in comes out, and is in its text. */
export function bagMethod(m: Machine, name: string, of: ObjectAtom, call: CallSite): void {
  const { graph, atoms } = m
  const inside = of.object.field('[[inside]]')
  if (name === 'append' || name === 'set') {
    for (const argument of m.argumentsFrom(call, 0)) {
      const via = m.nodeAt(call)
      graph.edge(argument, via)
      graph.edge(via, inside)
    }
    const self = graph.node()
    graph.add(self, of.id)
    m.storeComputed(self, m.argument(call, 0), m.argument(call, 1), call)
  } else if (name === 'forEach') m.callback(m.argument(call, 0), call, [inside, inside])
  else if (reading.has(name)) graph.add(call.result, atoms.object(m.promise(call, inside, name)))
  else if (name === 'slice' || name === '[Symbol.iterator]') graph.add(call.result, of.id)
  else if (name === 'get' || name === 'getAll' || name === 'toString' || name === 'toJSON')
    graph.edge(name === 'get' ? inside : m.coerce(inside, call), call.result)
  else if (name === 'entries' || name === 'keys' || name === 'values')
    listOf(m, call, name, (list) => graph.edge(inside, list.field(anyKey)))
  graph.add(call.result, atoms.unknown)
}
