import { apply } from '../core/calls.ts'
import type { CallSite } from '../graph/call-site.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/** `new Promise` and what `Promise` has. */
export function promiseNative(m: Machine, name: string, call: CallSite): void {
  const { graph, atoms } = m
  const value = graph.node()
  const made = m.promise(call, value, name)
  graph.add(call.result, atoms.object(made))
  const list = m.argument(call, 0)
  switch (name) {
    case 'Promise': {
      const resolve = m.onceAt(call, 'resolve', () => (inner) => graph.edge(m.argument(inner, 0), value))
      const reject = m.onceAt(
        call,
        'reject',
        () => (inner) => graph.edge(m.argument(inner, 0), made.field('[[reason]]')),
      )
      const [give, fail] = [graph.node(), graph.node()]
      graph.add(give, atoms.action(resolve))
      graph.add(fail, atoms.action(reject))
      m.callback(list, call, [give, fail], { thrown: made.field('[[reason]]') })
      return
    }
    case 'Promise.withResolvers': {
      const holder = m.make('object', call, 'resolvers')
      graph.add(holder.field('promise'), atoms.object(made))
      const resolve = m.onceAt(call, 'resolve', () => (inner) => graph.edge(m.argument(inner, 0), value))
      graph.add(holder.field('resolve'), atoms.action(resolve))
      const reject = m.onceAt(
        call,
        'reject',
        () => (inner) => graph.edge(m.argument(inner, 0), made.field('[[reason]]')),
      )
      graph.add(holder.field('reject'), atoms.action(reject))
      graph.add(call.result, atoms.object(holder))
      return
    }
    case 'Promise.resolve':
      graph.edge(list, value)
      return
    case 'Promise.reject':
      graph.edge(list, made.field('[[reason]]'))
      return
    case 'Promise.try':
      m.atomsAt(list, (atom) =>
        apply(m, atom, { ...call, args: call.args.slice(1), result: value, isNew: false }),
      )
      return
    case 'Promise.race':
    case 'Promise.any': {
      m.element(list, value, call)
      return
    }
    default: {
      const all = m.make('array', call, 'all')
      graph.add(value, atoms.object(all))
      m.atomsAt(list, (atom) => {
        if (atom.is === 'object')
          atom.object.eachField((node, key) =>
            settle(m, name, node, all.field(key), made.field('[[reason]]'), call),
          )
        else {
          const each = graph.node()
          m.element(list, each, call)
          settle(m, name, each, all.field(anyKey), made.field('[[reason]]'), call)
        }
      })
    }
  }
}

function settle(m: Machine, name: string, from: number, to: number, failed: number, call: CallSite): void {
  if (name === 'Promise.all') {
    m.await(from, to, failed, call)
    return
  }
  const outcome = m.make('object', call, `outcome${from}`)
  m.await(from, outcome.field('value'), outcome.field('reason'), call)
  m.graph.add(outcome.field('status'), m.atoms.unknown)
  m.graph.add(to, m.atoms.object(outcome))
}
