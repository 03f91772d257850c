import { table } from '../../../table.ts'
import { apply, opaque, reformed } from '../core/calls.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type ObjKind } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { encode } from './encodings.ts'
import { json } from './json.ts'
import { makesTypedArray } from './native-names.ts'
import { objectNative } from './object-natives.ts'
import { promiseNative } from './promise-natives.ts'

const encodings = table<{ readonly step: string; readonly apply?: (text: string) => string }>({
  encodeURIComponent: { step: 'url', apply: encodeURIComponent },
  encodeURI: { step: 'url', apply: encodeURI },
  escape: { step: 'url', apply: encodeURIComponent },
  btoa: { step: 'base64' },
})

/** Calls a global function of the language, or makes one of its objects. */
export function native(m: Machine, name: string, call: CallSite): void {
  const { graph, atoms } = m
  const give = (kind: ObjKind) => {
    const object = m.make(kind, call, name)
    graph.add(call.result, atoms.object(object))
    return object
  }
  const encoding = encodings.get(name)
  if (encoding !== undefined) {
    encode(m, encoding, call)
    return
  }
  if (makesTypedArray(name)) {
    const bytes = give('array').field(anyKey)
    reformed(m, { ...call, result: bytes })
    return
  }
  const [root = ''] = name.split('.')
  if (name === 'JSON.parse' || name === 'JSON.stringify') {
    json(m, name, call)
    return
  }
  if (root === 'Promise') {
    promiseNative(m, name, call)
    return
  }
  if (root.endsWith('Error')) {
    const error = give('error')
    graph.edge(m.coerce(m.argument(call, 0), call), error.field('message'))
    graph.edge(m.coerce(m.argument(call, 0), call), error.field('stack'))
    m.load(m.argument(call, 1), 'cause', error.field('cause'), call)
    if (name === 'AggregateError') {
      graph.edge(m.argument(call, 0), error.field('errors'))
      graph.edge(m.coerce(m.argument(call, 1), call), error.field('message'))
      m.load(m.argument(call, 2), 'cause', error.field('cause'), call)
    }
    return
  }
  switch (name) {
    case 'Map':
    case 'WeakMap': {
      const map = give('map')
      const pair = graph.node()
      m.element(m.argument(call, 0), pair, call)
      const self = graph.node()
      graph.add(self, atoms.object(map))
      // Each pair by itself, so that keys stay with their values.
      m.atomsAt(pair, (atom) => {
        const [key, value] = [graph.node(), graph.node()]
        m.loadAtom(atom, '0', key, call, pair)
        m.loadAtom(atom, '1', value, call, pair)
        graph.edge(key, map.field('[[keys]]'))
        m.storeComputed(self, key, value, call)
      })
      return
    }
    case 'Set':
    case 'WeakSet':
    case 'Array.from':
    case 'Array.fromAsync': {
      const made = give(root === 'Array' ? 'array' : 'set')
      const each = graph.node()
      m.element(m.argument(call, 0), each, call)
      if (root === 'Array') elementsByNumber(m, m.argument(call, 0), each)
      const mapped =
        call.args.length > 1
          ? m.callback(m.argument(call, 1), call, [each, m.unknownNode()], { self: m.argument(call, 2) })
          : each
      graph.edge(mapped, made.field(anyKey))
      if (name === 'Array.fromAsync')
        graph.add(call.result, atoms.object(m.promise(call, call.result, 'from')))
      return
    }
    case 'Array':
    case 'Array.of': {
      const list = give('array')
      for (const argument of m.argumentsFrom(call, 0)) graph.edge(argument, list.field(anyKey))
      return
    }
    case 'URL':
    case 'URLSearchParams':
    case 'FormData':
    case 'Headers':
    case 'Blob':
    case 'File':
      m.behave(name === 'URL' ? 'url' : 'form', call)
      return
    case 'Proxy':
      m.open('PROXY', call)
      graph.edge(m.argument(call, 0), call.result)
      opaque(m, { ...call, result: graph.node() })
      return
    case 'Function':
      m.open('NEW_FUNCTION', call)
      for (const argument of m.argumentsFrom(call, 0))
        m.facts.sunk('code', 'Function', call, m.deep(argument), [argument])
      graph.add(call.result, atoms.unknown)
      return
    case 'eval':
      m.open('EVAL', call)
      m.facts.sunk('code', 'eval', call, m.deep(m.argument(call, 0)), [m.argument(call, 0)])
      graph.add(call.result, atoms.unknown)
      return
    case 'setTimeout':
    case 'setInterval':
    case 'setImmediate':
    case 'queueMicrotask':
    case 'requestAnimationFrame':
    case 'requestIdleCallback':
      m.atomsAt(m.argument(call, 0), (atom) => {
        if (atom.is === 'text' || atom.is === 'label') m.open('EVAL', call)
        else if (atom.is !== 'unknown')
          apply(m, atom, {
            ...call,
            self: undefined,
            args: call.args.slice(name === 'setImmediate' ? 1 : 2),
            result: graph.node(),
            isNew: false,
          })
      })
      graph.add(call.result, atoms.unknown)
      return
    case 'Reflect.apply':
      m.call(m.argument(call, 0), { ...call, ...spreadOf(m, call, 2), self: m.argument(call, 1) })
      return
    case 'Reflect.construct':
      m.call(m.argument(call, 0), { ...call, ...spreadOf(m, call, 1), self: undefined, isNew: true })
      return
    case 'String':
    case 'Number':
    case 'BigInt':
    case 'parseInt':
    case 'parseFloat':
    case 'Number.parseInt':
    case 'Number.parseFloat':
    case 'String.fromCharCode':
    case 'String.fromCodePoint':
    case 'Symbol':
    case 'Symbol.for':
    case 'decodeURIComponent':
    case 'decodeURI':
    case 'unescape':
    case 'atob':
      for (const argument of m.argumentsFrom(call, 0)) graph.edge(m.coerce(argument, call), call.result)
      graph.add(call.result, atoms.unknown)
      return
    case 'Date':
      for (const argument of m.argumentsFrom(call, 0)) graph.edge(m.coerce(argument, call), call.result)
      graph.add(call.result, atoms.unknown)
      return
    case 'structuredClone':
      graph.edge(m.argument(call, 0), call.result)
      return
    case 'WeakRef': {
      const target = m.onceAt(call, 'deref', () => (later) => graph.edge(m.argument(call, 0), later.result))
      graph.add(give('object').field('deref'), atoms.action(target))
      return
    }
    case 'String.raw':
      m.behave('text.template', call)
      // Called as a function it is given the texts in a field, and what stands between them behind it.
      if (call.texts === undefined)
        for (const argument of m.argumentsFrom(call, 1)) graph.edge(m.coerce(argument, call), call.result)
      return
    case 'RegExp': {
      const pattern = give('regexp')
      for (const key of ['[[inside]]', 'source'])
        graph.edge(m.coerce(m.argument(call, 0), call), pattern.field(key))
      return
    }
    default:
      if (root === 'Object' || root === 'Reflect' || root === 'Map') objectNative(m, name, call)
      else graph.add(call.result, atoms.unknown)
  }
}

/** What is like a list has its elements under numbers. */
function elementsByNumber(m: Machine, of: Node, to: Node): void {
  m.atomsAt(of, (atom) => {
    if (atom.is === 'object' && atom.object.kind === 'object')
      atom.object.eachField((node, key) => {
        if (/^\d+$/.test(key)) m.graph.edge(node, to)
      })
  })
}

/** A list as arguments: the first by their place, the others together. */
function spreadOf(m: Machine, call: CallSite, index: number): Pick<CallSite, 'args' | 'rest'> {
  const list = m.argument(call, index)
  const rest = m.graph.node()
  m.element(list, rest, call)
  const args = [0, 1, 2, 3].map((position) => {
    const node = m.graph.node()
    m.load(list, String(position), node, call)
    return node
  })
  return { args, rest }
}
