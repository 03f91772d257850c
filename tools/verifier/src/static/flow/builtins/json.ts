import type { CallSite } from '../graph/call-site.ts'
import type { Machine } from '../machine.ts'

/** JSON of a value shows all that is in it, and is the value again when it is parsed. */
export function json(m: Machine, name: string, call: CallSite): void {
  const { graph, atoms } = m
  const value = m.argument(call, 0)
  graph.add(call.result, atoms.unknown)
  if (name === 'JSON.stringify') {
    graph.add(call.result, atoms.json(value), value)
    graph.edge(m.deep(value), call.result)
    m.atomsAt(value, (atom) => {
      if (atom.is === 'text')
        graph.add(call.result, atoms.text(atom.isWhole ? JSON.stringify(atom.text) : atom.text, atom.isWhole))
    })
    const replacer = m.argument(call, 1)
    graph.edge(m.deep(m.callback(replacer, call, [m.unknownNode(), m.deep(value)])), call.result)
    return
  }
  m.atomsAt(value, (atom) => {
    if (atom.is === 'json') graph.edge(atom.of, call.result)
    // A text that is JSON of an object brings the object; its labels on their own would lose which is whose.
    else if (atom.is === 'label') graph.add(call.result, atom.id, value)
    else if (atom.is === 'host') graph.add(call.result, atom.id, value)
  })
  m.callback(m.argument(call, 1), call, [m.unknownNode(), call.result], { result: call.result })
}
