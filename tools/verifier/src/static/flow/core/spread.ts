import type { Meaning } from '../../meaning.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** Puts all fields of a value, but for some, into an object: `{ ...value }`, `const { id, ...others } = value`. */
export function spread(m: Machine, from: Node, into: Obj, except: readonly string[]): void {
  m.atomsAt(from, (atom) => {
    switch (atom.is) {
      case 'object':
        if (atom.object === into) return
        m.graph.edge(atom.object.field('[[keys]]'), into.field('[[keys]]'))
        atom.object.eachField((node, key) => {
          if (!except.includes(key)) m.graph.edge(node, into.field(key))
        })
        return
      case 'host': {
        const { meaning, made } = atom
        if (meaning.is === 'promise') return
        for (const [key, member] of Object.entries(meaning.members ?? {}))
          if (!except.includes(key)) m.unfold(member, made, into.field(key))
        const rest: Meaning | undefined =
          meaning.rest ??
          (meaning.is === 'data' && meaning.label ? { is: 'data', label: meaning.label } : undefined)
        if (rest !== undefined) m.unfold(rest, made, into.field(anyKey))
        m.channel(`member:${atom.id}`).eachField((node, key) => {
          if (!except.includes(key)) m.graph.edge(node, into.field(key))
        })
        if (made !== undefined) m.graph.edge(made.inside, into.field(anyKey))
        return
      }
      case 'label':
      case 'foreign':
        m.graph.add(into.field(anyKey), atom.id, from)
        return
      case 'unknown':
        m.graph.add(into.field(anyKey), atom.id)
    }
  })
}
