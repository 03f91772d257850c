import type { Atom } from '../graph/atoms.ts'
import type { CallSite, Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Instance } from '../graph/instance.ts'
import { anyKey } from '../graph/objects.ts'
import type { CallbackMore, Machine } from '../machine.ts'
import { prototypeOf } from './load.ts'
import { perhapsInto } from './perhaps.ts'

/** Calls whatever arrives at a node. */
export function call(m: Machine, callee: Node, site: CallSite): void {
  m.atomsAt(callee, (atom) => apply(m, atom, site))
}

/** Calls one value. */
export function apply(m: Machine, atom: Atom, site: CallSite): void {
  switch (atom.is) {
    case 'closure':
      invoke(m, atom, site)
      return
    case 'host': {
      const { meaning, made } = atom
      if (meaning.is !== 'api') {
        opaque(m, site)
        return
      }
      const effect = site.isNew || site.isSuper === true ? (meaning.construct ?? meaning.call) : meaning.call
      if (effect === undefined) {
        opaque(m, site)
        return
      }
      m.effect(effect, site, made)
      return
    }
    case 'method':
      m.method(atom.name, atom.of, site)
      return
    case 'native':
      m.native(atom.name, site)
      return
    case 'action':
      atom.run(site)
      return
    case 'foreign':
      if (atom.isHost) {
        m.facts.unmodelled(atom.name, site, [...site.args, ...(site.rest === undefined ? [] : [site.rest])])
        // What it answers is as strange: `start().send(text)`.
        if (atom.isStrange) m.graph.add(site.result, atom.id)
        opaque(m, site)
      } else keep(m, atom, site)
      return
    case 'label':
      m.graph.add(site.result, atom.id)
      opaque(m, site)
      return
    case 'unknown':
      opaque(m, site)
  }
}

/** A call of which nothing is known: its answer carries what went in, functions that go in are entered with it. */
export function opaque(m: Machine, site: CallSite): void {
  m.shareAt(site, 'opaque', () => answerAll(m, site, (from, to) => perhapsInto(m, from, to)))
}

/** A call whose answer is what goes in, in another form: a list of bytes. Functions that go in are entered with it. */
export function reformed(m: Machine, site: CallSite): void {
  m.shareAt(site, 'reformed', () => answerAll(m, site, (from, to) => m.graph.edge(from, to)))
}

function answerAll(m: Machine, site: CallSite, hand: (from: Node, to: Node) => void): true {
  m.graph.add(site.result, m.atoms.unknown)
  const all = m.graph.node()
  for (const argument of m.argumentsFrom(site, 0)) hand(m.deep(argument), all)
  if (site.self !== undefined) hand(m.deep(site.self), all)
  m.graph.edge(all, site.result)
  m.graph.add(all, m.atoms.unknown)
  const [answered, settled] = [m.graph.node(), m.graph.node()]
  for (const argument of m.argumentsFrom(site, 0)) enter(m, argument, site, all, answered)
  // What functions that go in answer may come out.
  m.await(answered, settled, m.graph.node(), site)
  m.graph.edge(m.deep(settled), all)
  return true
}

/** A call of a package that isn't read, or of something that it gave: what goes in may come out of any other call of it. */
function keep(m: Machine, { id, name }: Extract<Atom, { is: 'foreign' }>, site: CallSite): void {
  const kept = m.channel(`package:${site.instance.module.program.key}:${name}`).field(anyKey)
  m.graph.add(site.result, id)
  m.graph.edge(kept, site.result)
  for (const argument of m.argumentsFrom(site, 0)) perhapsInto(m, m.deep(argument), kept)
  opaque(m, site)
}

/** Enters the functions that a value is or holds, with one value for each parameter. */
export function enter(
  m: Machine,
  node: Node,
  site: CallSite,
  given: Node,
  answered: Node = m.graph.node(),
): void {
  m.atomsAt(node, (atom) => {
    if (atom.is === 'closure') enterOne(m, atom, site, given, answered)
    else if (atom.is === 'action')
      atom.run({ ...site, args: [given, given], rest: undefined, result: m.graph.node() })
    else if (atom.is === 'object' && /^(object|array|parsed)$/.test(atom.object.kind))
      atom.object.eachField((field) =>
        m.atomsAt(field, (inner) => {
          if (inner.is === 'closure') enterOne(m, inner, site, given, answered)
        }),
      )
  })
}

function enterOne(
  m: Machine,
  atom: Extract<Atom, { is: 'closure' }>,
  site: CallSite,
  given: Node,
  result: Node,
): void {
  const args = atom.code.params.map(() => given)
  apply(m, atom, { ...site, self: undefined, args, rest: undefined, result, isNew: false })
}

function invoke(m: Machine, atom: Extract<Atom, { is: 'closure' }>, site: CallSite): void {
  const { code } = atom
  const instance = m.instantiate(atom, site.context)
  if (site.isEntered !== true) site.instance.callees.add(instance)
  const at = (slot: number): Node => instance.nodes[slot] ?? 0
  for (const [index, slot] of code.params.entries()) m.graph.edge(m.argument(site, index), at(slot))
  if (code.rest !== undefined) {
    const rest = m.make('array', { instance, span: code }, 'rest')
    for (const argument of m.argumentsFrom(site, code.params.length))
      m.graph.edge(argument, rest.field(anyKey))
    m.graph.add(at(code.rest), m.atoms.object(rest))
  }
  if (code.args !== undefined) {
    const list = m.make('array', { instance, span: code }, 'arguments')
    for (const [index, argument] of site.args.entries()) m.graph.edge(argument, list.field(String(index)))
    if (site.rest !== undefined) m.graph.edge(site.rest, list.field(anyKey))
    m.graph.add(at(code.args), m.atoms.object(list))
  }
  if (site.isNew) construct(m, atom, instance, site)
  else if (site.self !== undefined) m.graph.edge(site.self, at(code.self))
  // In a script that isn't strict, a function that is called by its name alone has the global object as `this`.
  else if (code.file.isShared === true && code.kind === 'function')
    m.graph.add(at(code.self), m.atoms.native('globalThis'))
  answer(m, instance, site)
}

function construct(
  m: Machine,
  atom: Extract<Atom, { is: 'closure' }>,
  instance: Instance,
  site: CallSite,
): void {
  const made = m.make('object', site, `new${atom.id}`)
  made.inherit(prototypeOf(m, atom))
  m.graph.add(site.result, m.atoms.object(made))
  const self = instance.nodes[instance.code.self] ?? 0
  m.graph.add(self, m.atoms.object(made))
}

/** What a class is derived from may make something of its own: a map, a promise, an object that its constructor answers. */
function madeAbove(m: Machine, self: Node, to: Node): void {
  m.atomsAt(self, (atom) => {
    if ((atom.is === 'object' && atom.object.kind !== 'object') || atom.is === 'host')
      m.graph.add(to, atom.id, self)
  })
}

function answer(m: Machine, instance: Instance, site: CallSite): void {
  const { code, nodes } = instance
  const returned = nodes[code.returned] ?? 0
  const thrown = nodes[code.thrown] ?? 0
  if (code.kind === 'class') madeAbove(m, nodes[code.self] ?? 0, site.result)
  if (code.yielded !== undefined) {
    const generator = m.make('generator', { instance, span: code })
    const yielded = nodes[code.yielded] ?? 0
    if (code.isAsync) m.await(yielded, generator.field(anyKey), generator.field('[[reason]]'), site)
    else m.graph.edge(yielded, generator.field(anyKey))
    m.graph.edge(returned, generator.field('[[value]]'))
    m.graph.edge(thrown, generator.field('[[reason]]'))
    if (code.given !== undefined) m.graph.edge(generator.field('[[given]]'), nodes[code.given] ?? 0)
    m.graph.add(site.result, m.atoms.object(generator))
  } else if (code.isAsync) {
    const promised = m.promise({ instance, span: code }, returned)
    m.graph.edge(thrown, promised.field('[[reason]]'))
    m.graph.add(site.result, m.atoms.object(promised))
  } else {
    m.graph.edge(returned, site.result)
    m.graph.edge(thrown, site.thrown)
  }
}

/** Calls functions at a node; answers the node of what they return. */
export function callback(
  m: Machine,
  callee: Node,
  site: Site & { readonly context: number; readonly thrown?: Node },
  args: readonly Node[],
  {
    self,
    result = m.graph.node(),
    thrown = site.thrown ?? m.graph.node(),
    isNew = false,
    root,
  }: CallbackMore = {},
): Node {
  const call: CallSite = {
    instance: site.instance,
    span: site.span,
    context: site.context,
    self,
    args,
    rest: undefined,
    result,
    thrown,
    isNew,
    isEntered: root !== undefined,
  }
  m.atomsAt(callee, (atom) => {
    if (root !== undefined && atom.is === 'closure') m.facts.root(root, m.instantiate(atom, site.context))
    apply(m, atom, call)
  })
  return result
}
