import type { Label } from '../../label.ts'
import type { Meaning, Origin } from '../../meaning.ts'
import type { Atom } from '../graph/atoms.ts'
import type { Node } from '../graph/graph.ts'
import type { Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** The labels of all that is in the values at a node: what a log or a request's body shows of them. */
export class Deep {
  readonly #m: Machine
  readonly #nodes = new Map<Node, Node>()
  readonly #objects = new Map<Obj, Node>()
  readonly #meanings = new Map<Meaning, readonly number[]>()

  constructor(m: Machine) {
    this.#m = m
  }

  of(node: Node): Node {
    const known = this.#nodes.get(node)
    if (known !== undefined) return known
    const { graph } = this.#m
    const spot = graph.spot(node)
    const deep = spot === undefined ? graph.node() : graph.node(spot.file, spot.start, spot.end)
    this.#nodes.set(node, deep)
    this.#m.atomsAt(node, (atom) => this.#add(atom, node, deep))
    return deep
  }

  #add(atom: Atom, from: Node, to: Node): void {
    const { graph } = this.#m
    switch (atom.is) {
      case 'label':
        graph.add(to, atom.id, from)
        return
      case 'host':
        // A promise that is logged shows nothing of its value.
        if (atom.meaning.is === 'data')
          for (const label of this.labelsOf(atom.meaning)) graph.add(to, label, from)
        // What the app has written into it is in it.
        if (atom.meaning.is === 'data') graph.edge(this.#ofObject(this.#m.channel(`member:${atom.id}`)), to)
        if (atom.made !== undefined && atom.meaning.is !== 'promise')
          graph.edge(this.of(atom.made.inside), to)
        return
      case 'object':
        graph.edge(this.#ofObject(atom.object), to)
        return
      case 'json':
        graph.edge(this.of(atom.of), to)
    }
  }

  #ofObject(object: Obj): Node {
    const known = this.#objects.get(object)
    if (known !== undefined) return known
    const { graph } = this.#m
    const deep = graph.node()
    this.#objects.set(object, deep)
    if (object.kind === 'promise' || object.kind === 'module' || object.kind === 'generator') return deep
    graph.edge(object.field('[[keys]]'), deep)
    graph.edge(this.of(object.field('[[inside]]')), deep)
    object.eachField((node) => graph.edge(this.of(node), deep))
    return deep
  }

  /** The labels of a meaning with all its members. */
  labelsOf(meaning: Meaning): readonly number[] {
    const known = this.#meanings.get(meaning)
    if (known !== undefined) return known
    this.#meanings.set(meaning, [])
    const labels = new Set<number>()
    if (meaning.is === 'kind') {
      const named = this.#m.knowledge.kind(meaning.kind)
      for (const label of named === undefined ? [] : this.labelsOf(named)) labels.add(label)
    } else if (meaning.is === 'any') {
      for (const one of meaning.of) for (const label of this.labelsOf(one)) labels.add(label)
    } else if (meaning.is === 'data') {
      if (meaning.label !== undefined) labels.add(this.#m.atoms.label(meaning.label, originOf(meaning)))
      for (const member of [...Object.values(meaning.members ?? {}), ...(meaning.rest ? [meaning.rest] : [])])
        for (const label of this.labelsOf(member)) labels.add(label)
    }
    const all = [...labels]
    this.#meanings.set(meaning, all)
    return all
  }
}

const origins: Partial<Readonly<Record<Label, Origin>>> = {
  stored: 'stored',
  product: 'stored',
  secret: 'variable',
}

/** What a key made of some data is worth. */
export function originOf(meaning: { readonly label?: Label; readonly origin?: Origin }): Origin | undefined {
  return meaning.origin ?? (meaning.label === undefined ? undefined : (origins[meaning.label] ?? 'derived'))
}
