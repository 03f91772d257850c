import { apply, opaque } from '../core/calls.ts'
import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { arrayMethod } from './arrays.ts'
import { bagMethod, mapMethod, setMethod } from './collections.ts'
import { methodsOf } from './method-names.ts'
import { promiseMethod } from './promise-methods.ts'
import { textMethod } from './texts.ts'
import { vagueMethod } from './vague.ts'

/** Calls a method of the language on a value. */
export function method(m: Machine, name: string, of: Atom | undefined, call: CallSite): void {
  if (of === undefined) {
    // `Array.prototype.map` as it is: the receiver is whatever it is called on.
    if (call.self !== undefined)
      m.atomsAt(call.self, (atom) => {
        if (atom.is !== 'native') method(m, name, atom, call)
      })
    return
  }
  if (methodsOf.function.has(name) && isCallable(of)) {
    functionMethod(m, name, of, call)
    return
  }
  if (of.is === 'host' && of.meaning.is === 'promise') {
    promiseMethod(m, name, of, call)
    return
  }
  if (of.is !== 'object') {
    if (of.is === 'text') textMethod(m, name, of, call)
    else vagueMethod(m, name, of, call)
    return
  }
  switch (of.object.kind) {
    case 'array':
      arrayMethod(m, name, of, call)
      return
    case 'map':
      mapMethod(m, name, of, call)
      return
    case 'set':
      setMethod(m, name, of, call)
      return
    case 'bag':
      bagMethod(m, name, of, call)
      return
    case 'promise':
      promiseMethod(m, name, of, call)
      return
    case 'generator':
      generatorMethod(m, name, of, call)
      return
    case 'regexp':
      if (name === 'test') m.graph.add(call.result, m.atoms.unknown)
      else m.graph.edge(m.coerce(m.argument(call, 0), call), call.result)
      return
    case 'error':
      m.graph.edge(m.coerce(nodeOf(m, of), call), call.result)
      return
    default:
      objectMethod(m, name, of, call)
  }
}

const isCallable = (atom: Atom): boolean =>
  atom.is === 'closure' ||
  atom.is === 'native' ||
  atom.is === 'method' ||
  atom.is === 'action' ||
  (atom.is === 'host' && atom.meaning.is === 'api')

function nodeOf(m: Machine, atom: Atom) {
  const node = m.graph.node()
  m.graph.add(node, atom.id)
  return node
}

/** So often a function is bound before it counts as bound for good. */
const deepest = 2

/** `call`, `apply` and `bind`. */
function functionMethod(m: Machine, name: string, of: Atom, call: CallSite): void {
  const self = m.argument(call, 0)
  if (name === 'call') {
    const args = call.args.slice(1)
    apply(m, of, { ...call, self, args })
    return
  }
  if (name === 'apply') {
    const rest = m.graph.node()
    const list = m.argument(call, 1)
    m.element(list, rest, call)
    const args = [0, 1, 2, 3].map((index) => {
      const node = m.graph.node()
      m.load(list, String(index), node, call)
      return node
    })
    apply(m, of, { ...call, self, args, rest })
    return
  }
  // `this.run = this.run.bind(this)` binds what it bound; `this` is the first one's in any case.
  const depth = of.is === 'action' ? of.bound : 0
  if (depth >= deepest) {
    m.graph.add(call.result, of.id)
    return
  }
  const bound = call.args.slice(1)
  const key = `bound${of.id}`
  const action = m.onceAt(call, key, () => (later: CallSite) => {
    if (call.rest === undefined) {
      apply(m, of, { ...later, self, args: [...bound, ...later.args] })
      return
    }
    // How many a spread one binds isn't known: the others may stand anywhere behind.
    const rest = m.graph.node()
    for (const argument of [call.rest, ...m.argumentsFrom(later, 0)]) m.graph.edge(argument, rest)
    apply(m, of, { ...later, self, args: bound, rest })
  })
  m.graph.add(call.result, m.atoms.action(action, depth + 1))
}

/** A generator is asked step by step, or as the list of all that it yields. */
function generatorMethod(
  m: Machine,
  name: string,
  of: Extract<Atom, { is: 'object' }>,
  call: CallSite,
): void {
  if (name.startsWith('[Symbol.')) {
    m.graph.add(call.result, of.id)
    return
  }
  m.graph.edge(of.object.field('[[reason]]'), call.thrown)
  if (name === 'next' || name === 'return' || name === 'throw') {
    generatorNext(m, of, call)
    return
  }
  const list = m.make('array', call, 'generated')
  of.object.eachField((node) => m.graph.edge(node, list.field(anyKey)))
  const atom = m.atoms.get(m.atoms.object(list))
  if (atom.is === 'object') arrayMethod(m, name, atom, call)
}

function generatorNext(m: Machine, of: Extract<Atom, { is: 'object' }>, call: CallSite): void {
  for (const argument of m.argumentsFrom(call, 0)) {
    m.graph.edge(argument, of.object.field('[[given]]'))
    m.graph.edge(argument, m.make('object', call, 'step').field('value'))
  }
  const step = m.make('object', call, 'step')
  of.object.eachField((node) => m.graph.edge(node, step.field('value')))
  m.graph.edge(of.object.field('[[value]]'), step.field('value'))
  m.graph.add(step.field('done'), m.atoms.unknown)
  m.graph.add(call.result, m.atoms.object(step))
}

/** What plain objects have: React's class components among them get a new state. */
function objectMethod(m: Machine, name: string, of: Extract<Atom, { is: 'object' }>, call: CallSite): void {
  if (name !== 'setState') {
    m.graph.add(call.result, m.atoms.unknown)
    return
  }
  if (!of.object.isDerived) {
    opaque(m, call)
    return
  }
  const state = of.object.field('state')
  const update = m.argument(call, 0)
  const next = m.callback(update, call, [state, of.object.field('props')])
  m.graph.edge(next, state)
  m.atomsAt(update, (atom) => {
    if (atom.is === 'object') m.graph.add(state, atom.id)
  })
  m.callback(m.argument(call, 1), { ...call, context: call.context }, [])
}
