import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Obj } from '../graph/objects.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { decoded } from './text.ts'

/** The object that a promise is; `value` is what it is a promise of, a promise's own value where it is one itself. */
export function promise(m: Machine, site: Site, value: Node | undefined, tag = ''): Obj {
  const made = m.make('promise', site, `promise${tag}`)
  if (value !== undefined) m.await(value, made.field('[[value]]'), made.field('[[reason]]'), site)
  return made
}

/** What awaiting gives, and what is thrown where the promise fails. */
export function awaitValue(m: Machine, from: Node, to: Node, thrown: Node): void {
  m.atomsAt(from, (atom) => {
    if (atom.is === 'object' && atom.object.kind === 'promise') {
      m.graph.edge(atom.object.field('[[value]]'), to)
      m.graph.edge(atom.object.field('[[reason]]'), thrown)
    } else if (atom.is === 'host' && atom.meaning.is === 'promise') m.unfold(atom.meaning.of, atom.made, to)
    else m.graph.add(to, atom.id, from)
  })
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
        m.graph.add(to, m.atoms.unknown)
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
  const answer = m.callback(iterator, { ...site, context: site.span.start }, [], { self: from })
  m.atomsAt(answer, (atom) => {
    if (atom.is === 'object') atom.object.eachField((node, key) => key === anyKey && m.graph.edge(node, to))
    const next = m.graph.node()
    m.loadAtom(atom, 'next', next, site, answer)
    const step = m.callback(next, { ...site, context: site.span.start + 1 }, [], { self: answer })
    m.load(step, 'value', to, site)
  })
  m.atomsAt(from, (atom) => {
    if (atom.is === 'object') m.graph.edge(atom.object.field(anyKey), to)
  })
}
