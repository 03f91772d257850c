import { written } from '../../label.ts'
import { perhapsInto } from '../core/perhaps.ts'
import { decoded } from '../core/text.ts'
import type { Taint } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** JSON of a value shows all that is in it, and is the value again when it is parsed. */
export function json(m: Machine, name: string, call: CallSite): void {
  const { graph, atoms } = m
  const value = m.argument(call, 0)
  graph.add(call.result, atoms.unknown)
  if (name === 'JSON.stringify') {
    graph.add(call.result, atoms.json(value), value)
    asJson(m, m.deep(value), call.result)
    m.atomsAt(value, (atom) => {
      if (atom.is === 'text')
        graph.add(call.result, atoms.text(atom.isWhole ? JSON.stringify(atom.text) : atom.text, atom.isWhole))
    })
    eachWritten(m, value, call)
    const replacer = m.argument(call, 1)
    graph.edge(m.deep(m.callback(replacer, call, [m.unknownNode(), m.deep(value)])), call.result)
    return
  }
  m.atomsAt(value, (atom) => {
    if (atom.is === 'json') graph.edge(atom.of, call.result)
    // A text that is JSON of an object brings the object; its labels on their own would lose which is whose.
    else if (atom.is === 'label') unlessBrought(m, atom, value, () => graph.add(call.result, atom.id, value))
    else if (atom.is === 'host') graph.add(call.result, atom.id, value)
    else if (atom.is !== 'unknown' && atom.is !== 'text') return
    else {
      // Whatever it is: more may be written into it, and into what is in it.
      const parsed = m.make('parsed', call, 'parsed')
      graph.add(parsed.field(anyKey), atoms.object(parsed))
      graph.add(parsed.field(anyKey), atoms.unknown)
      graph.add(call.result, atoms.object(parsed))
      decoded(m, atom, parsed.field(anyKey), value)
    }
  })
  // It is given what is inside as well, from the innermost on.
  const revived = graph.node()
  graph.edge(call.result, revived)
  graph.edge(m.deep(call.result), revived)
  // What it answers stands at the place of what it was given: which that is isn't seen.
  perhapsInto(m, m.callback(m.argument(call, 1), call, [m.unknownNode(), revived]), call.result)
}

/** The labels of a value in the JSON of it: they are known as such, so that parsing it can give back which is whose. */
function asJson(m: Machine, labels: Node, to: Node): void {
  m.atomsAt(labels, (atom) => {
    if (atom.is !== 'label') return
    const through = atom.through.at(-1) === written ? atom.through : [...atom.through, written]
    m.graph.add(to, m.atoms.label(atom.label, atom.origin, through, atom), labels)
  })
}

/** Does something with a label of a text unless the text is JSON of something that has it: that is parsed as what it was. */
function unlessBrought(m: Machine, taint: Taint, text: Node, give: () => void): void {
  const { before } = taint
  if (before === undefined || taint.through.at(-1) !== written) {
    give()
    return
  }
  m.graph.idle(() => {
    const isBrought = m.graph.atoms(text).some((id) => {
      const atom = m.atoms.get(id)
      return atom.is === 'json' && m.graph.has(m.deep(atom.of), before.id)
    })
    if (!isBrought) give()
  })
}

/** Objects with a `toJSON` are written as what it answers. */
function eachWritten(m: Machine, value: Node, call: CallSite): void {
  const seen = new Set<Obj>()
  const visit = (node: Node): void =>
    m.atomsAt(node, (atom) => {
      if (atom.is !== 'object' || seen.has(atom.object)) return
      seen.add(atom.object)
      const [self, own] = [m.graph.node(), m.graph.node()]
      m.graph.add(self, atom.id)
      if (atom.object.kind === 'object') m.loadAtom(atom, 'toJSON', own, call, self)
      m.graph.edge(m.deep(m.callback(own, call, [], { self })), call.result)
      atom.object.eachField(visit)
    })
  visit(value)
}
