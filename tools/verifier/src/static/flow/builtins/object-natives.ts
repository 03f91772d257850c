import { keysOf } from '../core/store.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** `Object.keys` and its kin, and what `Reflect` has of the same. */
export function objectNative(m: Machine, name: string, call: CallSite): void {
  const { graph, atoms } = m
  const value = m.argument(call, 0)
  const fresh = (tag: string) => {
    const list = m.make('array', call, tag)
    graph.add(call.result, atoms.object(list))
    return list
  }
  switch (name.split('.')[1]) {
    case 'keys':
    case 'getOwnPropertyNames':
    case 'ownKeys':
      keysInto(m, value, fresh('keys').field(anyKey))
      break
    case 'values':
      m.atomsAt(value, (atom) => m.loadAny(atom, fresh('values').field(anyKey), call, value))
      break
    case 'entries':
      m.atomsAt(value, (atom) => {
        const list = fresh('entries')
        if (atom.is !== 'object') {
          const pair = m.make('array', call, 'pair')
          keysInto(m, value, pair.field('0'))
          m.loadAny(atom, pair.field('1'), call, value)
          graph.add(list.field(anyKey), atoms.object(pair))
          return
        }
        atom.object.eachField((node, key) => {
          const pair = m.make('array', call, `pair${key}`)
          if (key === anyKey) graph.edge(keysOf(atom.object), pair.field('0'))
          if (key !== anyKey) graph.add(pair.field('0'), atoms.text(key))
          else m.atomsAt(node, () => graph.add(pair.field('0'), atoms.unknown))
          graph.edge(node, pair.field('1'))
          graph.add(list.field(anyKey), atoms.object(pair))
        })
      })
      break
    case 'assign':
      m.behave('object.assign', call)
      break
    case 'fromEntries': {
      const object = m.make('object', call, 'fromEntries')
      const self = graph.node()
      graph.add(self, atoms.object(object))
      graph.add(call.result, atoms.object(object))
      const pair = graph.node()
      m.element(value, pair, call)
      // Each pair by itself, so that keys stay with their values.
      m.atomsAt(pair, (atom) => {
        const [key, held] = [graph.node(), graph.node()]
        m.loadAtom(atom, '0', key, call, pair)
        m.loadAtom(atom, '1', held, call, pair)
        m.storeComputed(self, key, held, call)
      })
      break
    }
    case 'groupBy': {
      const groups = m.make(name.startsWith('Map') ? 'map' : 'object', call, 'groups')
      const list = m.make('array', call, 'group')
      const each = graph.node()
      m.element(value, each, call)
      graph.edge(each, list.field(anyKey))
      const key = m.callback(m.argument(call, 1), call, [each])
      const [self, held] = [graph.node(), graph.node()]
      graph.add(self, atoms.object(groups))
      graph.add(held, atoms.object(list))
      m.storeComputed(self, key, held, call)
      graph.add(call.result, atoms.object(groups))
      break
    }
    case 'create': {
      const made = m.make('object', call, 'create')
      made.inherit(value)
      graph.add(call.result, atoms.object(made))
      const self = graph.node()
      graph.add(self, atoms.object(made))
      defineAll(m, self, m.argument(call, 1), call)
      break
    }
    case 'defineProperties':
      defineAll(m, value, m.argument(call, 1), call)
      graph.edge(value, call.result)
      break
    case 'getOwnPropertyDescriptor': {
      const descriptor = m.make('object', call, 'descriptor')
      m.loadComputed(value, m.argument(call, 1), descriptor.field('value'), call)
      graph.add(call.result, atoms.object(descriptor))
      break
    }
    case 'getOwnPropertyDescriptors': {
      const all = m.make('object', call, 'descriptors')
      const copied = m.make('object', call, 'described')
      m.spread(value, copied, [])
      copied.eachField((node, key) => {
        const descriptor = m.make('object', call, `descriptor${key}`)
        graph.edge(node, descriptor.field('value'))
        graph.add(all.field(key), atoms.object(descriptor))
      })
      graph.add(call.result, atoms.object(all))
      break
    }
    case 'setPrototypeOf':
      m.atomsAt(value, (atom) => {
        if (atom.is === 'object' || atom.is === 'closure') atom.object.inherit(m.argument(call, 1))
      })
      graph.edge(value, call.result)
      break
    case 'getPrototypeOf':
      m.atomsAt(value, (atom) => {
        if (atom.is === 'object' || atom.is === 'closure')
          atom.object.eachParent((up) => graph.edge(up, call.result))
      })
      break
    case 'defineProperty': {
      const descriptor = m.argument(call, 2)
      m.storeComputed(value, m.argument(call, 1), described(m, value, descriptor, call), call)
      m.atomsAt(m.argument(call, 1), (name) => {
        if (name.is === 'text' && name.isWhole) accessors(m, value, name.text, descriptor, call)
      })
      graph.edge(value, call.result)
      break
    }
    case 'get':
      m.loadComputed(value, m.argument(call, 1), call.result, call)
      break
    case 'set':
      m.storeComputed(value, m.argument(call, 1), m.argument(call, 2), call)
      break
    case 'freeze':
    case 'seal':
    case 'preventExtensions':
    case undefined:
      graph.edge(value, call.result)
      if (name === 'Object' && call.args.length === 0)
        graph.add(call.result, atoms.object(m.make('object', call, 'object')))
      break
    default:
      graph.add(call.result, atoms.unknown)
  }
}

/** What a property's descriptor gives: a value, or what its getter answers. */
function described(m: Machine, of: Node, descriptor: Node, call: CallSite): Node {
  const held = m.graph.node()
  m.load(descriptor, 'value', held, call)
  const getter = m.graph.node()
  m.load(descriptor, 'get', getter, call)
  m.callback(getter, call, [], { self: of, result: held })
  return held
}

function defineAll(m: Machine, of: Node, descriptors: Node, call: CallSite): void {
  m.atomsAt(descriptors, (atom) => {
    if (atom.is === 'object')
      atom.object.eachField((node, key) => {
        m.store(of, key, described(m, of, node, call), call)
        accessors(m, of, key, node, call)
      })
  })
}

/** A descriptor's getter and setter, for whoever inherits them. */
function accessors(m: Machine, of: Node, key: string, descriptor: Node, call: CallSite): void {
  for (const kind of ['get', 'set']) {
    const held = m.graph.node()
    m.load(descriptor, kind, held, call)
    m.store(of, `${kind} ${key}`, held, call)
  }
}

/** The names of what is in a value: those that the source has, and what computed ones are made of. */
function keysInto(m: Machine, value: Node, to: Node): void {
  const { graph, atoms } = m
  m.atomsAt(value, (atom) => {
    if (atom.is === 'object') {
      atom.object.eachField((node, key) => {
        if (key !== anyKey) graph.add(to, atoms.text(key))
        // The field is there as soon as somebody reads by a key that isn't known; only what is stored in it has a name.
        else m.atomsAt(node, () => graph.add(to, atoms.unknown))
      })
      graph.edge(keysOf(atom.object), to)
    } else if (atom.is === 'label') graph.add(to, atom.id, value)
    else graph.add(to, atoms.unknown)
  })
}
