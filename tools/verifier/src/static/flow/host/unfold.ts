import type { Meaning } from '../../meaning.ts'
import { originOf } from '../core/deep.ts'
import type { Made } from '../graph/atoms.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'

/** Gives a node what a meaning stands for; `made` is the thing of a call that it is a part of. */
export function unfold(m: Machine, meaning: Meaning, made: Made | undefined, to: Node): void {
  switch (meaning.is) {
    case 'nothing':
      m.graph.add(to, m.atoms.unknown)
      return
    case 'any':
      for (const one of meaning.of) unfold(m, one, made, to)
      return
    case 'kind': {
      const named = m.knowledge.kind(meaning.kind)
      // What a model speaks of and doesn't have is strange: data that goes in there opens the world.
      if (named === undefined)
        m.graph.add(to, m.atoms.foreign(meaning.kind.replace(/^\w+:/, ''), { isHost: true, isStrange: true }))
      else unfold(m, named, made, to)
      return
    }
    case 'data':
      if (meaning.members === undefined && meaning.rest === undefined && meaning.assigned === undefined) {
        const origin = originOf(meaning)
        if (meaning.label === undefined) m.graph.add(to, m.atoms.unknown)
        if (origin !== undefined) m.graph.add(to, m.atoms.label(meaning.label, origin))
        return
      }
      m.graph.add(to, m.atoms.host(meaning, made))
      return
    default:
      m.graph.add(to, m.atoms.host(meaning, made))
  }
}
