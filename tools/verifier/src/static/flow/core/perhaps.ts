import { labels, perhaps } from '../../label.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'

/**
 * Hands values on, but the data among them only perhaps: what a call answers that nobody has read, what lies under a key
 * that isn't known. A key known from its text stays one: it was written by whoever ships it.
 */
export function perhapsInto(m: Machine, from: Node, to: Node): void {
  m.atomsAt(from, (atom) => {
    if (atom.is === 'host' && atom.meaning.is === 'data') {
      const whole = m.graph.node()
      m.graph.add(whole, atom.id, from)
      perhapsInto(m, m.deep(whole), to)
      m.graph.add(to, m.atoms.unknown)
    } else if (atom.is !== 'label' || atom.through.includes(perhaps) || !isDatum(atom.label))
      m.graph.add(to, atom.id, from)
    else m.graph.add(to, m.atoms.label(atom.label, atom.origin, [...atom.through, perhaps], atom), from)
  })
}

const isDatum = (label: keyof typeof labels | undefined): boolean =>
  label !== undefined && labels[label] !== 'secret' && labels[label] !== 'untrusted'
