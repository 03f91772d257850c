import type { Answer, Channel } from '../../meaning.ts'
import type { Made } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { select } from './select.ts'

/** Gives a node what a call answers. `made` is the receiver's making; what is answered anew has its own. */
export function answer(
  m: Machine,
  call: CallSite,
  made: Made | undefined,
  what: Answer | readonly Answer[],
  to: Node,
): void {
  if (isList(what)) {
    for (const one of what) answer(m, call, made, one, to)
    return
  }
  if (what === 'nothing') m.graph.add(to, m.atoms.unknown)
  else if (what === 'arguments') {
    m.graph.add(to, m.atoms.unknown)
    for (const argument of m.argumentsFrom(call, 0)) m.graph.edge(argument, to)
  } else if (what === 'this') {
    if (call.self !== undefined) m.graph.edge(call.self, to)
  } else if (what === 'inside') {
    m.graph.add(to, m.atoms.unknown)
    if (made !== undefined) m.graph.edge(made.inside, to)
  } else if ('is' in what) m.unfold(what, m.knowledge.remembers(what) ? m.madeBy(call) : undefined, to)
  else if ('argument' in what) m.graph.edge(select(m, call, what, made), to)
  else if ('taken' in what) take(m, call, made, what.taken, to)
  else if ('promise' in what) {
    const value = m.graph.node()
    answer(m, call, made, what.promise, value)
    m.graph.add(to, m.atoms.object(m.promise(call, value, 'answer')))
  } else {
    const keys = Object.keys(what.fields)
    const kind = keys.every((key) => key === anyKey || /^\d+$/.test(key)) ? 'array' : 'object'
    const object = m.make(kind, call, `fields${keys.join()}`)
    for (const [key, field] of Object.entries(what.fields)) answer(m, call, made, field, object.field(key))
    m.graph.add(to, m.atoms.object(object))
  }
}

const isList = (what: Answer | readonly Answer[]): what is readonly Answer[] => Array.isArray(what)

function take(m: Machine, call: CallSite, made: Made | undefined, channel: Channel, to: Node): void {
  const object = m.channel(channel.family)
  m.graph.add(to, m.atoms.unknown)
  const from = m.graph.node()
  m.graph.add(from, m.atoms.object(object))
  if ('constant' in channel.key) {
    if (channel.key.constant === anyKey) m.atomsAt(from, (atom) => m.loadAny(atom, to, call, from))
    else m.load(from, channel.key.constant, to, call)
  } else if (channel.isExact === true)
    eachName(m, select(m, call, channel.key, made), (name) => m.load(from, name, to, call))
  else m.loadComputed(from, select(m, call, channel.key, made), to, call)
}

/** Puts a value into a channel. */
export function put(m: Machine, call: CallSite, made: Made | undefined, channel: Channel, from: Node): void {
  const object = m.channel(channel.family)
  const into = m.graph.node()
  m.graph.add(into, m.atoms.object(object))
  if ('constant' in channel.key) m.store(into, channel.key.constant, from, call)
  else if (channel.isExact === true)
    eachName(m, select(m, call, channel.key, made), (name) => m.store(into, name, from, call))
  else m.storeComputed(into, select(m, call, channel.key, made), from, call)
}

function eachName(m: Machine, key: Node, each: (name: string) => void): void {
  m.atomsAt(key, (atom) => {
    if (atom.is === 'text' && atom.isWhole) each(atom.text)
  })
}
