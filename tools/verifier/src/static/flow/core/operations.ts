import type { Key, Op, Slot, Span } from '../code.ts'
import type { CallSite, Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Instance } from '../graph/instance.ts'
import type { Machine } from '../machine.ts'
import { labelsOnly } from './text.ts'

/** Does what a function does, once, for one instance of it. */
export function run(m: Machine, instance: Instance, contextOf: (op: object) => number): void {
  for (const op of instance.code.ops) step(m, instance, op, contextOf)
}

function step(m: Machine, instance: Instance, op: Op, contextOf: (op: object) => number): void {
  const { graph, atoms } = m
  const { code } = instance
  const at = (slot: Slot): Node => instance.nodes[slot] ?? 0
  const site = (slot: Slot): Site => {
    const start = code.starts[slot] ?? -1
    return {
      instance,
      span: start < 0 ? { start: code.start, end: code.start } : { start, end: code.ends[slot] ?? start },
    }
  }
  const at2 = (span: Span): Site => ({ instance, span })
  const named = (key: Key, name: (key: string) => void, computed: (key: Node) => void) =>
    typeof key === 'string' ? name(key) : computed(at(key.slot))
  switch (op.op) {
    case 'constant':
      graph.add(at(op.to), atoms.text(op.text))
      break
    case 'unknown':
      graph.add(at(op.to), atoms.unknown)
      break
    case 'copy':
      graph.edge(at(op.from), at(op.to))
      break
    case 'text':
      m.text(
        op.parts.map((part) => (typeof part === 'string' ? part : at(part))),
        at(op.to),
        site(op.to),
      )
      break
    case 'compute':
      graph.add(at(op.to), atoms.unknown)
      for (const part of op.parts) labelsOnly(m, m.coerce(at(part), site(op.to)), at(op.to))
      break
    case 'make': {
      const { instance: inside, span } = site(op.to)
      const named = { ...span, name: op.name }
      graph.add(at(op.to), atoms.object(m.make(op.kind, { instance: inside, span: named })))
      break
    }
    case 'closure': {
      const own = { instance, span: { start: op.code.start, end: op.code.end, name: op.code.name } }
      graph.add(
        at(op.to),
        atoms.closure(op.code, instance, () => m.make('function', own)),
      )
      break
    }
    case 'load':
      named(
        op.key,
        (key) => m.load(at(op.of), key, at(op.to), site(op.to)),
        (key) => m.loadComputed(at(op.of), key, at(op.to), site(op.to)),
      )
      break
    case 'store':
      named(
        op.key,
        (key) => {
          if (key.startsWith('get ')) m.getters.add(key.slice(4))
          if (key.startsWith('set ')) m.setters.add(key.slice(4))
          m.store(at(op.of), key, at(op.from), at2(op.span))
        },
        (key) => m.storeComputed(at(op.of), key, at(op.from), at2(op.span)),
      )
      break
    case 'inherit':
      inherit(m, at(op.of), at(op.parent), at2({ start: code.start, end: code.end }))
      break
    case 'call':
      m.call(at(op.callee), callSite(m, instance, op, contextOf(op)))
      break
    case 'await':
      m.await(at(op.from), at(op.to), at(op.thrown), site(op.to))
      break
    case 'element':
      m.element(at(op.from), at(op.to), site(op.to))
      break
    case 'keys':
      m.native(
        'Object.keys',
        plainCall(m, site(op.to), contextOf(op), [at(op.from)], keysInto(m, at(op.to), site(op.to))),
      )
      break
    case 'fields':
      m.atomsAt(at(op.to), (atom) => {
        if (atom.is === 'object') m.spread(at(op.from), atom.object, op.except)
      })
      break
    case 'global':
      m.global(op.name, at(op.to), site(op.to))
      break
    case 'import':
      m.import(instance.module, op.module, op.name, at(op.to), at2(op.at))
      break
    case 'export-all':
      m.exportAll(instance.module, op.module, at2(op.at))
      break
    case 'dynamic-import':
      m.dynamicImport(instance.module, at(op.module), at(op.to), at2(op.at), op.isRequire === true)
      break
    case 'jsx':
      m.jsx(
        typeof op.type === 'string' ? op.type : at(op.type),
        at(op.props),
        at(op.to),
        plainCall(m, site(op.to), contextOf(op), [at(op.props)], at(op.to)),
      )
      break
    case 'outer':
      m.facts.wroteVariable(op.name, op.declared, at(op.from), at2(op.span))
      break
    case 'open':
      m.open(op.code, at2(op.span))
  }
}

function plainCall(m: Machine, site: Site, context: number, args: readonly Node[], result: Node): CallSite {
  return {
    ...site,
    context,
    self: undefined,
    args,
    rest: undefined,
    result,
    thrown: m.graph.node(),
    isNew: false,
  }
}

function keysInto(m: Machine, to: Node, site: Site): Node {
  const list = m.graph.node()
  m.element(list, to, site)
  return list
}

function inherit(m: Machine, of: Node, parent: Node, site: Site): void {
  const parentPrototype = m.graph.node()
  m.load(parent, 'prototype', parentPrototype, site)
  m.atomsAt(of, (atom) => {
    if (atom.is !== 'closure') return
    atom.object.inherit(parent)
    const own = m.graph.node()
    m.loadAtom(atom, 'prototype', own, site, of)
    m.atomsAt(own, (prototype) => {
      if (prototype.is === 'object') prototype.object.inherit(parentPrototype)
    })
  })
}

function callSite(
  m: Machine,
  instance: Instance,
  op: Extract<Op, { op: 'call' }>,
  context: number,
): CallSite {
  const at = (slot: Slot): Node => instance.nodes[slot] ?? 0
  const [firstSpread] = op.spread
  let rest: Node | undefined
  if (firstSpread !== undefined) {
    rest = m.graph.node()
    for (let index = firstSpread; index < op.args.length; index++) {
      const argument = at(op.args[index] ?? 0)
      if (op.spread.includes(index)) m.element(argument, rest, { instance, span: op.at })
      else m.graph.edge(argument, rest)
    }
  }
  return {
    instance,
    span: op.at,
    context,
    self: op.self === undefined ? undefined : at(op.self),
    args: op.args.slice(0, firstSpread ?? op.args.length).map(at),
    rest,
    result: at(op.to),
    thrown: at(op.thrown),
    isNew: op.isNew,
    ...(op.texts === undefined ? {} : { texts: op.texts }),
    ...(op.name === undefined ? {} : { name: op.name }),
  }
}
