import type { Channel, Constant, Effect, Selector } from '../../meaning.ts'
import { enter } from '../core/calls.ts'
import { uncaught } from '../core/uncaught.ts'
import type { Made } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'
import { answer, put } from './answer.ts'
import { change } from './change.ts'
import { select } from './select.ts'

/** Does what a model says that a call does. */
export function effect(m: Machine, what: Effect, call: CallSite, made: Made | undefined): void {
  const pick = (selector: Selector): Node => select(m, call, selector, made)
  if (what.api !== undefined) {
    const named = Object.entries(what.named ?? {}).map(
      ([name, selector]) => [name, joined(m, selector, call, pick)] as const,
    )
    m.facts.called(what.api, call, named, what.data ?? {})
  }
  for (const { sink, what: selectors, to, unless } of what.sinks ?? []) {
    const target =
      to === undefined ? [] : listed(to).map((part) => ('constant' in part ? part.constant : pick(part)))
    const except = unless && { node: pick(unless.where), matches: unless.matches }
    for (const selector of selectors)
      m.facts.sunk(sink, what.api ?? sink, call, m.deep(pick(selector)), target, except)
  }
  for (const { what: selector, into } of what.puts ?? []) put(m, call, made, into, pick(selector))
  absorb(m, what, call, made, pick)
  callBack(m, what, call, made, pick)
  if (what.throws !== undefined) m.graph.edge(pick(what.throws), call.thrown)
  if (what.changes !== undefined) change(m, what.changes, call, pick)
  if (what.cases !== undefined) answerByCase(m, what, call, made, pick)
  else if (what.returns !== undefined) answer(m, call, made, what.returns, call.result)
  else if (what.changes === undefined && what.does === undefined && !call.isNew)
    m.graph.add(call.result, m.atoms.unknown)
  for (const { member, of, what: selector } of what.sets ?? []) {
    const receiver = of === 'this' ? call.self : call.result
    if (receiver !== undefined) m.store(receiver, member, pick(selector), call)
  }
  if (what.does !== undefined) m.behave(what.does, call)
  if (what.opens !== undefined) m.open(what.opens, call)
}

/** A call of a thing that was made puts into it; a call that makes one puts into that. */
function absorb(
  m: Machine,
  what: Effect,
  call: CallSite,
  made: Made | undefined,
  pick: (s: Selector) => Node,
): void {
  if (what.absorbs === undefined) return
  const makes = call.isNew || made === undefined
  const inside = makes ? m.madeBy(call).inside : made.inside
  for (const selector of what.absorbs) m.graph.edge(pick(selector), inside)
  // What is made is what went in where no more is known of it.
  if (call.isNew && what.returns === undefined && what.does === undefined) {
    m.graph.add(call.result, m.atoms.unknown)
    m.graph.edge(inside, call.result)
  }
}

function callBack(
  m: Machine,
  what: Effect,
  call: CallSite,
  made: Made | undefined,
  pick: (s: Selector) => Node,
): void {
  const taken = new Set<number>()
  for (const { callback, with: given, answers } of what.calls ?? []) {
    if (typeof callback.argument === 'number') taken.add(callback.argument)
    if (callback.argument === 'all') taken.add(Number(callback.path?.[0] ?? Number.NaN))
    const args = given.map((one) => {
      const node = m.graph.node()
      answer(m, { ...call, context: call.context }, made, one, node)
      return node
    })
    const intoChannel = answers !== undefined && answers !== 'returned' ? answers : undefined
    const root = intoChannel && { family: familyOf(intoChannel), key: keyOf(intoChannel, pick) }
    const thrown = root === undefined ? call.thrown : m.graph.node()
    const result = m.callback(pick(callback), call, args, { thrown, ...(root && { root }) })
    if (root !== undefined) uncaught(m, result, thrown, call)
    if (answers === undefined) continue
    const value = m.graph.node()
    m.await(result, value, m.graph.node(), call)
    if (answers === 'returned') m.graph.edge(result, call.result)
    else put(m, call, made, answers, value)
  }
  for (const [index, argument] of call.args.entries())
    if (!taken.has(index)) enter(m, argument, call, m.unknownNode())
}

type Part = Selector | Constant

const listed = (parts: Part | readonly Part[]): readonly Part[] => (isList(parts) ? parts : [parts])

const isList = (parts: Part | readonly Part[]): parts is readonly Part[] => Array.isArray(parts)

/** One argument as it is; several parts as one text. */
function joined(
  m: Machine,
  parts: Part | readonly Part[],
  call: CallSite,
  pick: (s: Selector) => Node,
): Node {
  const list = listed(parts)
  const [only] = list
  if (list.length === 1 && only !== undefined && !('constant' in only)) return pick(only)
  const to = m.graph.node()
  m.text(
    list.map((part) => ('constant' in part ? part.constant : optional(m, pick(part)))),
    to,
    call,
  )
  return to
}

/** A part that isn't there adds nothing to a text, nor does an object that other parts are taken from. */
function optional(m: Machine, part: Node): Node {
  const node = m.graph.node()
  m.atomsAt(part, (atom) => {
    if (atom.is !== 'object' || atom.object.kind !== 'object') m.graph.add(node, atom.id, part)
  })
  m.graph.idle(() => {
    if (m.graph.isEmpty(node)) m.graph.add(node, m.atoms.text(''))
  })
  return node
}

/** `invoke-answer` is the way back of `invoke`. */
const familyOf = ({ family }: Channel): string => family.replace(/-answer$/, '')

const keyOf = ({ key }: Channel, pick: (s: Selector) => Node): string | Node =>
  'constant' in key ? key.constant : pick(key)

function answerByCase(
  m: Machine,
  what: Effect,
  call: CallSite,
  made: Made | undefined,
  pick: (s: Selector) => Node,
): void {
  const { cases = [], returns = 'nothing' } = what
  const [first] = cases
  if (first === undefined) return
  const done = new Set<unknown>()
  const give = (index: number): void => {
    if (done.has(index)) return
    done.add(index)
    answer(m, call, made, cases[index]?.returns ?? returns, call.result)
  }
  // An argument that isn't there matches nothing.
  m.graph.idle(() => {
    if (done.size === 0) give(-1)
  })
  for (const where of new Map(cases.map((one) => [JSON.stringify(one.where), one.where])).values()) {
    const key = JSON.stringify(where)
    m.atomsAt(pick(where), (atom) => {
      if (atom.is !== 'text') return give(-1)
      const index = cases.findIndex((one) => JSON.stringify(one.where) === key && one.matches.test(atom.text))
      give(index)
    })
  }
}
