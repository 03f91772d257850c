import type { Atom } from '../graph/atoms.ts'
import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Obj } from '../graph/objects.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { decoded, letters } from './text.ts'

/** The object that a promise is; `value` is what it is a promise of, a promise's own value where it is one itself. */
export function promise(m: Machine, site: Site, value: Node | undefined, tag = ''): Obj {
  const made = m.make('promise', site, `promise${tag}`)
  if (value !== undefined) m.await(value, made.field('[[value]]'), made.field('[[reason]]'), site)
  return made
}

/** What awaiting gives, and what is thrown where the promise fails. */
export function awaitValue(m: Machine, from: Node, to: Node, thrown: Node, site: Site): void {
  m.atomsAt(from, (atom) => {
    if (atom.is === 'object' && atom.object.kind === 'promise') {
      m.graph.edge(atom.object.field('[[value]]'), to)
      m.graph.edge(atom.object.field('[[reason]]'), thrown)
    } else if (atom.is === 'host' && atom.meaning.is === 'promise') m.unfold(atom.meaning.of, atom.made, to)
    else m.graph.add(to, atom.id, from)
    if (atom.is === 'object' && atom.object.kind === 'object') settleBy(m, atom, to, thrown, site)
  })
}

/** An object with a `then` of its own is awaited by calling it. */
function settleBy(
  m: Machine,
  atom: Extract<Atom, { is: 'object' }>,
  to: Node,
  thrown: Node,
  site: Site,
): void {
  const [self, then, give, fail] = [m.graph.node(), m.graph.node(), m.graph.node(), m.graph.node()]
  m.graph.add(self, atom.id)
  m.loadAtom(atom, 'then', then, site, self)
  m.atomsAt(then, ({ is }) => {
    if (is !== 'closure') return
    const resolve = m.onceAt(site, `give${to}`, () => (call) => m.graph.edge(m.argument(call, 0), to))
    const reject = m.onceAt(site, `fail${to}`, () => (call) => m.graph.edge(m.argument(call, 0), thrown))
    m.graph.add(give, m.atoms.action(resolve))
    m.graph.add(fail, m.atoms.action(reject))
  })
  m.callback(then, { ...site, context: site.span.start }, [give, fail], { self })
}

/** What taking apart a value by position gives: of a list its element, of all else what iterating gives. */
export function pick(m: Machine, of: Node, index: string, to: Node, site: Site): void {
  const iterated = m.graph.node()
  m.atomsAt(of, (atom) => {
    if (atom.is !== 'object' || atom.object.kind === 'array') m.loadAtom(atom, index, to, site, of)
    else m.graph.add(iterated, atom.id, of)
  })
  m.element(iterated, to, site)
}

/** What iterating gives: elements; of a map its pairs; of a text its letters, which are as secret as the text. */
export function element(m: Machine, from: Node, to: Node, site: Site): void {
  m.atomsAt(from, (atom) => {
    switch (atom.is) {
      case 'object':
        if (atom.object.kind === 'map') {
          const pair = m.make('array', { instance: site.instance, span: site.span }, `pair${atom.object.id}`)
          m.graph.edge(atom.object.field('[[keys]]'), pair.field('0'))
          atom.object.eachField((node) => m.graph.edge(node, pair.field('1')))
          m.graph.add(to, m.atoms.object(pair))
        } else if (atom.object.kind === 'bag') m.graph.edge(atom.object.field('[[inside]]'), to)
        else if (atom.object.kind === 'object') iterate(m, from, to, site)
        else atom.object.eachField((node) => m.graph.edge(node, to))
        return
      case 'text':
        letters(m, atom, to)
        decoded(m, atom, to, from)
        return
      case 'host':
        if (atom.meaning.is === 'data')
          m.loadAny({ ...atom, meaning: elementsOf(atom.meaning) }, to, site, from)
        if (atom.made !== undefined) m.graph.edge(atom.made.inside, to)
        return
      default:
        m.graph.add(to, atom.id, from)
    }
  })
}

/** Of data, an element is what `rest` says; without it, any member. */
function elementsOf(meaning: Extract<Parameters<Machine['unfold']>[0], { is: 'data' }>) {
  return meaning.rest === undefined ? meaning : { ...meaning, members: {} }
}

/** Objects with an iterator of their own, and those whose fields are all that is known of it. */
function iterate(m: Machine, from: Node, to: Node, site: Site): void {
  const iterator = m.graph.node()
  m.load(from, '[Symbol.iterator]', iterator, site)
  m.load(from, '[Symbol.asyncIterator]', iterator, site)
  const answer = m.callback(iterator, { ...site, context: site.span.start }, [], { self: from })
  m.atomsAt(answer, (atom) => {
    if (atom.is === 'object') atom.object.eachField((node, key) => key === anyKey && m.graph.edge(node, to))
    const next = m.graph.node()
    m.loadAtom(atom, 'next', next, site, answer)
    const step = m.callback(next, { ...site, context: site.span.start + 1 }, [], { self: answer })
    const awaited = m.graph.node()
    m.await(step, awaited, m.graph.node(), site)
    m.load(awaited, 'value', to, site)
  })
  m.atomsAt(from, (atom) => {
    if (atom.is === 'object') m.graph.edge(atom.object.field(anyKey), to)
  })
}
