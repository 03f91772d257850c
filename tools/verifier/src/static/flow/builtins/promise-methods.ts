import type { Atom } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Machine } from '../machine.ts'

/** `then`, `catch` and `finally`. */
export function promiseMethod(m: Machine, name: string, of: Atom, call: CallSite): void {
  const { graph } = m
  const self = graph.node()
  graph.add(self, of.id)
  const value = graph.node()
  const reason = graph.node()
  m.await(self, value, reason, call)
  const next = graph.node()
  // One for each place: a chain that is continued in a loop (`last = last.then(next)`) would make ever new ones.
  const made = m.promise(call, next, name)
  graph.add(call.result, m.atoms.object(made))
  const failed = made.field('[[reason]]')
  const [first, second] = [m.argument(call, 0), m.argument(call, 1)]
  const runs = (callee: number, args: readonly number[]): void => {
    m.callback(callee, call, args, { result: next, thrown: failed })
  }
  graph.add(reason, m.atoms.unknown)
  if (name === 'then') {
    runs(first, [value])
    if (call.args.length > 1) runs(second, [reason])
    else graph.edge(reason, failed)
    // Without a function the value goes on as it is.
    graph.idle(() => {
      if (graph.atoms(first).every((id) => m.atoms.get(id).is === 'text')) graph.edge(value, next)
    })
  } else if (name === 'catch') {
    runs(first, [reason])
    graph.edge(value, next)
  } else {
    m.callback(first, call, [], { thrown: failed })
    graph.edge(value, next)
    graph.edge(reason, failed)
  }
}
