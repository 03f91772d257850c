import type { Effect } from '../../meaning.ts'
import { apply } from '../core/calls.ts'
import { labelsOnly } from '../core/text.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** Does what a model asks the engine for by name. */
export function behave(m: Machine, name: NonNullable<Effect['does']>, call: CallSite): void {
  const { graph, atoms } = m
  const first = m.argument(call, 0)
  switch (name) {
    case 'text.template': {
      const texts = call.texts ?? []
      if (texts.length === 0) {
        graph.edge(m.coerce(first, call), call.result)
        return
      }
      const parts = texts.flatMap((text, index) => (index === 0 ? [text] : [m.argument(call, index), text]))
      m.text(parts, call.result, call)
      return
    }
    case 'react.createElement': {
      const props = graph.node()
      const object = m.make('object', call, 'props')
      graph.add(props, atoms.object(object))
      m.spread(m.argument(call, 1), object, [])
      for (const child of m.argumentsFrom(call, 2)) graph.edge(child, object.field('children'))
      m.atomsAt(first, (atom) => {
        if (atom.is === 'text') m.jsx(atom.text, props, call.result, call)
      })
      m.jsx(first, props, call.result, call)
      return
    }
    case 'react.cloneElement': {
      const props = graph.node()
      const object = m.make('object', call, 'props')
      graph.add(props, atoms.object(object))
      m.spread(m.argument(call, 1), object, [])
      for (const child of m.argumentsFrom(call, 2)) graph.edge(child, object.field('children'))
      graph.edge(first, call.result)
      m.atomsAt(first, (atom) => {
        if (atom.is === 'object' && atom.object.kind === 'element')
          m.jsx(atom.object.field('[[type]]'), props, call.result, call)
      })
      return
    }
    case 'react.useState':
    case 'react.useReducer':
      useState(m, name, call)
      return
    case 'react.useRef': {
      const ref = m.make('object', call, 'ref')
      graph.edge(first, ref.field('current'))
      graph.add(call.result, atoms.object(ref))
      return
    }
    case 'react.createContext': {
      const context = m.make('object', call, 'context')
      graph.edge(first, context.field('value'))
      graph.add(context.field('Provider'), atoms.action(provider(m, call, context.field('value'))))
      graph.add(context.field('Consumer'), atoms.action(consumer(m, call, context.field('value'))))
      graph.add(call.result, atoms.object(context))
      return
    }
    case 'react.useContext':
      m.load(first, 'value', call.result, call)
      return
    case 'react.useEffect': {
      const leave = m.callback(first, call, [])
      m.callback(leave, { ...call, context: call.context }, [])
      graph.add(call.result, atoms.unknown)
      return
    }
    case 'react.forwardRef': {
      const component = m.onceAt(call, 'forward', () => (later) => {
        const [props, ref] = [m.argument(later, 0), graph.node()]
        m.load(props, 'ref', ref, later)
        m.call(first, { ...later, args: [props, ref], rest: undefined })
      })
      graph.add(call.result, atoms.action(component))
      return
    }
    case 'react.useImperativeHandle': {
      const handle = m.callback(m.argument(call, 1), call, [])
      m.store(first, 'current', handle, call)
      m.callback(first, call, [handle])
      graph.add(call.result, atoms.unknown)
      return
    }
    case 'react.useMemo':
      m.callback(first, call, [], { result: call.result })
      return
    case 'react.lazy': {
      const module = graph.node()
      m.await(m.callback(first, call, []), module, graph.node(), call)
      m.load(module, 'default', call.result, call)
      return
    }
    case 'signal':
    case 'signal.computed': {
      const signal = m.make('object', call, 'signal')
      graph.edge(name === 'signal' ? first : m.callback(first, call, []), signal.field('value'))
      graph.add(call.result, atoms.object(signal))
      return
    }
    case 'object.assign': {
      m.atomsAt(first, (atom) => {
        if (atom.is === 'object' || atom.is === 'closure')
          for (const source of m.argumentsFrom(call, 1)) {
            m.spread(source, atom.object, [])
            assignThrough(m, source, first, call, (key) => m.setters.has(key))
            m.facts.wrote(atom.object, source, call)
          }
        else if (atom.is !== 'text')
          for (const source of m.argumentsFrom(call, 1)) {
            const self = graph.node()
            graph.add(self, atom.id)
            assignThrough(m, source, self, call, () => true)
            graph.edge(self, call.result)
          }
      })
      graph.edge(first, call.result)
      return
    }
    case 'util.promisify':
      graph.add(
        call.result,
        atoms.action(m.onceAt(call, 'promisify', () => (later) => promisified(m, first, later))),
      )
      return
    case 'url':
    case 'form':
      bag(m, name, call)
      return
  }
}

/** `Object.assign` writes field by field, so that setters are called. */
function assignThrough(
  m: Machine,
  source: Node,
  to: Node,
  call: CallSite,
  isAsked: (key: string) => boolean,
): void {
  m.atomsAt(source, (atom) => {
    if (atom.is === 'object')
      atom.object.eachField((node, key) => {
        if (isAsked(key)) m.store(to, key, node, call)
      })
    else if (isAsked(anyKey)) m.store(to, anyKey, source, call)
  })
}

function useState(m: Machine, name: string, call: CallSite): void {
  const { graph, atoms } = m
  const state = m.nodeAt(call)
  const isReducer = name === 'react.useReducer'
  const initial = m.argument(call, isReducer ? 1 : 0)
  if (!isReducer) m.callback(functionsOf(m, initial), call, [], { result: state })
  else if (call.args.length > 2) m.callback(m.argument(call, 2), call, [initial], { result: state })
  m.atomsAt(initial, (atom) => {
    if (isReducer || atom.is !== 'closure') graph.add(state, atom.id, initial)
  })
  const set = m.onceAt(call, 'set', () => (later) => {
    const update = m.argument(later, 0)
    if (isReducer) return void m.callback(m.argument(call, 0), later, [state, update], { result: state })
    // Calling what is only data would answer with all that is in it.
    m.callback(functionsOf(m, update), later, [state], { result: state })
    m.atomsAt(update, (atom) => {
      if (atom.is !== 'closure') graph.add(state, atom.id, update)
    })
  })
  const pair = m.make('array', call, 'state')
  graph.edge(state, pair.field('0'))
  graph.add(pair.field('1'), atoms.action(set))
  graph.add(call.result, atoms.object(pair))
}

/** What of a value is surely a function: state is given either a value or a function that makes one. */
function functionsOf(m: Machine, value: Node): Node {
  const functions = m.graph.node()
  m.atomsAt(value, (atom) => {
    const isFunction =
      /^(closure|action|native|method)$/.test(atom.is) || (atom.is === 'host' && atom.meaning.is === 'api')
    if (isFunction) m.graph.add(functions, atom.id, value)
  })
  return functions
}

const provider = (m: Machine, call: CallSite, value: Node) =>
  m.onceAt(call, 'provider', () => (later) => m.load(m.argument(later, 0), 'value', value, later))

const consumer = (m: Machine, call: CallSite, value: Node) =>
  m.onceAt(call, 'consumer', () => (later) => {
    const children = m.graph.node()
    m.load(m.argument(later, 0), 'children', children, later)
    m.callback(children, later, [value])
  })

function promisified(m: Machine, inner: Node, call: CallSite): void {
  const value = m.graph.node()
  const done = m.onceAt(call, 'done', () => (later) => m.graph.edge(m.argument(later, 1), value))
  const last = m.graph.node()
  m.graph.add(last, m.atoms.action(done))
  m.atomsAt(inner, (atom) =>
    apply(m, atom, { ...call, args: [...call.args, last], result: m.graph.node(), isNew: false }),
  )
  m.graph.add(call.result, m.atoms.object(m.promise(call, value, 'promisified')))
}

/** A URL with its base before it; what else is put into it is in its text as well. */
function bag(m: Machine, name: 'url' | 'form', call: CallSite): void {
  const { graph, atoms } = m
  const made = m.make('bag', call, name)
  const inside = made.field('[[inside]]')
  graph.add(call.result, atoms.object(made))
  const first = m.argument(call, 0)
  if (name === 'url') {
    const base = m.coerce(m.argument(call, 1), call)
    if (call.args.length > 1) {
      const bare = graph.node()
      m.atomsAt(base, (atom) =>
        graph.add(
          bare,
          atom.is === 'text' ? atoms.text(atom.text.replace(/\/$/, ''), atom.isWhole) : atom.id,
        ),
      )
      m.text([bare, m.coerce(first, call)], inside, call)
    } else graph.edge(m.coerce(first, call), inside)
    const params = m.make('bag', call, 'params')
    // The text of a parameter is no address of its own.
    labelsOnly(m, params.field('[[inside]]'), inside)
    labelsOnly(m, inside, params.field('[[inside]]'))
    graph.add(made.field('searchParams'), atoms.object(params))
    for (const part of [
      'href',
      'pathname',
      'search',
      'hash',
      'host',
      'hostname',
      'origin',
      'port',
      'protocol',
    ]) {
      graph.edge(inside, made.field(part))
      if (part !== 'origin') graph.edge(made.field(part), inside)
    }
    return
  }
  m.atomsAt(first, (atom) => {
    if (atom.is === 'object') {
      m.spread(first, made, [])
      atom.object.eachField((node) => graph.edge(m.coerce(node, call), inside))
      graph.edge(atom.object.field('[[keys]]'), inside)
    } else if (atom.is !== 'closure') graph.add(inside, atom.id, first)
    // A form's data is what is typed into its fields.
    if (atom.is === 'host') m.loadAtom(atom, 'value', inside, call, first)
  })
  made.eachField((node, key) => {
    if (key !== anyKey) graph.edge(m.coerce(node, call), inside)
  })
}
