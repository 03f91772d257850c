import { table } from '../../../table.ts'
import { decoded, letters } from '../core/text.ts'
import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { replacing, vagueMethod } from './vague.ts'

type TextAtom = Extract<Atom, { is: 'text' }>

const folds = table<(text: string) => string>({
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  toLocaleLowerCase: (text) => text.toLowerCase(),
  toLocaleUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  trimEnd: (text) => text.trimEnd(),
  trimStart: (text) => text.trimStart(),
  toString: (text: string) => text,
  valueOf: (text: string) => text,
})

/** Calls a method of a text that is known, at least in part: what is known stays known where it's cheap. */
export function textMethod(m: Machine, name: string, of: TextAtom, call: CallSite): void {
  const fold = folds.get(name)
  if (fold !== undefined) m.graph.add(call.result, m.atoms.text(fold(of.text), of.isWhole), call.self)
  else if (name === 'concat') {
    const self = m.graph.node()
    m.graph.add(self, of.id)
    m.text([self, ...m.argumentsFrom(call, 0)], call.result, call)
  } else if ((name === 'replace' || name === 'replaceAll') && of.isWhole) replace(m, name, of, call)
  else if (name === 'split') split(m, of, call)
  else vagueMethod(m, name, of, call)
}

/** `'/pages/{id}'.replace('{id}', id)` is `/pages/` with the id in its hole. */
function replace(m: Machine, name: string, of: TextAtom, call: CallSite): void {
  const [what, by] = [m.argument(call, 0), m.argument(call, 1)]
  // The match, its groups, where it is: all of them parts of a text that is nobody's.
  const answer = m.callback(by, call, Array(replacing).fill(m.unknownNode()))
  m.graph.edge(m.coerce(answer, call), call.result)
  m.atomsAt(what, (atom) => {
    if (atom.is !== 'text' || !atom.isWhole) {
      m.graph.edge(m.coerce(by, call), call.result)
      m.graph.add(call.result, m.atoms.unknown)
      decoded(m, of, call.result, call.self)
      return
    }
    const parts = of.text.split(atom.text)
    const pieces = name === 'replaceAll' ? parts : [parts[0] ?? '', parts.slice(1).join(atom.text)]
    if (parts.length < 2) m.graph.add(call.result, of.id)
    else
      m.text(
        pieces.flatMap((piece, index) => (index === 0 ? [piece] : [by, piece])),
        call.result,
        call,
      )
  })
}

function split(m: Machine, of: TextAtom, call: CallSite): void {
  const list = m.make('array', call, 'split')
  m.graph.add(call.result, m.atoms.object(list))
  m.atomsAt(m.argument(call, 0), (atom) => {
    const parts = of.isWhole && atom.is === 'text' && atom.isWhole ? of.text.split(atom.text) : []
    if (parts.length === 0 || parts.length > 24) {
      letters(m, of, list.field(anyKey))
      decoded(m, of, list.field(anyKey), call.self)
    } else for (const part of parts) m.graph.add(list.field(anyKey), m.atoms.text(part))
  })
}
