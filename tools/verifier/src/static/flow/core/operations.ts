import type { Op, Slot, Span } from '../code.ts'
import type { CallSite, Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Instance } from '../graph/instance.ts'
import type { Machine } from '../machine.ts'
import { labelsOnly } from './text.ts'

/** Does what a function does, once, for one instance of it. */
export function run(m: Machine, instance: Instance, contextOf: (op: object) => number): void {
  const runner = new Runner(m, instance, contextOf)
  for (const op of instance.code.ops) runner.step(op)
}

/** One instance, and where its slots are. */
class Runner {
  readonly #m: Machine
  readonly #instance: Instance
  readonly #contextOf: (op: object) => number

  constructor(m: Machine, instance: Instance, contextOf: (op: object) => number) {
    this.#m = m
    this.#instance = instance
    this.#contextOf = contextOf
  }

  #at(slot: Slot): Node {
    return this.#instance.nodes[slot] ?? 0
  }

  #site(slot: Slot): Site {
    const { code } = this.#instance
    const start = code.starts[slot] ?? -1
    const span = start < 0 ? { start: code.start, end: code.start } : { start, end: code.ends[slot] ?? start }
    return { instance: this.#instance, span }
  }

  #here(span: Span): Site {
    return { instance: this.#instance, span }
  }

  #load({ of, key, to, thrown }: Extract<Op, { op: 'load' }>): void {
    const site = { ...this.#site(to), ...(thrown !== undefined && { thrown: this.#at(thrown) }) }
    if (typeof key === 'string') this.#m.load(this.#at(of), key, this.#at(to), site)
    else this.#m.loadComputed(this.#at(of), this.#at(key.slot), this.#at(to), site)
  }

  step(op: Op): void {
    const m = this.#m
    const instance = this.#instance
    const { graph, atoms } = m
    const { code } = instance
    switch (op.op) {
      case 'constant':
        graph.add(this.#at(op.to), atoms.text(op.text))
        break
      case 'unknown':
        graph.add(this.#at(op.to), atoms.unknown)
        break
      case 'copy':
        graph.edge(this.#at(op.from), this.#at(op.to))
        break
      case 'text':
        m.text(
          op.parts.map((part) => (typeof part === 'string' ? part : this.#at(part))),
          this.#at(op.to),
          this.#site(op.to),
        )
        break
      case 'compute':
        graph.add(this.#at(op.to), atoms.unknown)
        for (const part of op.parts)
          labelsOnly(m, m.coerce(this.#at(part), this.#site(op.to)), this.#at(op.to))
        break
      case 'make': {
        const { instance: inside, span } = this.#site(op.to)
        const named = { ...span, name: op.name }
        graph.add(this.#at(op.to), atoms.object(m.make(op.kind, { instance: inside, span: named })))
        break
      }
      case 'closure': {
        const own = { instance, span: { start: op.code.start, end: op.code.end, name: op.code.name } }
        graph.add(
          this.#at(op.to),
          atoms.closure(op.code, instance, () => m.make('function', own)),
        )
        break
      }
      case 'load':
        this.#load(op)
        break
      case 'store':
        if (op.accessor !== undefined || op.isOwn === true)
          accessor(m, op, (slot) => this.#at(slot), this.#here(op.span))
        if (op.accessor !== undefined) break
        if (typeof op.key === 'string') {
          if (op.key.startsWith('get ')) m.getters.add(op.key.slice(4))
          if (op.key.startsWith('set ')) m.setters.add(op.key.slice(4))
          m.store(this.#at(op.of), op.key, this.#at(op.from), this.#here(op.span))
        } else m.storeComputed(this.#at(op.of), this.#at(op.key.slot), this.#at(op.from), this.#here(op.span))
        break
      case 'pick':
        m.pick(this.#at(op.of), op.index, this.#at(op.to), this.#site(op.to))
        break
      case 'inherit':
        inherit(m, this.#at(op.of), this.#at(op.parent), this.#here({ start: code.start, end: code.end }))
        break
      case 'call':
        m.call(this.#at(op.callee), callSite(m, instance, op, this.#contextOf(op)))
        if (op.isSuper === true && op.self !== undefined) becomes(m, this.#at(op.to), this.#at(op.self))
        break
      case 'await':
        m.await(this.#at(op.from), this.#at(op.to), this.#at(op.thrown), this.#site(op.to))
        break
      case 'element':
        m.element(this.#at(op.from), this.#at(op.to), this.#site(op.to))
        m.atomsAt(this.#at(op.from), (atom) => {
          if (atom.is === 'object' && atom.object.kind === 'generator')
            graph.edge(atom.object.field('[[reason]]'), this.#at(op.thrown))
        })
        break
      case 'keys':
        m.native(
          'Object.keys',
          plainCall(
            m,
            this.#site(op.to),
            this.#contextOf(op),
            [this.#at(op.from)],
            keysInto(m, this.#at(op.to), this.#site(op.to)),
          ),
        )
        break
      case 'fields':
        m.atomsAt(this.#at(op.to), (atom) => {
          if (atom.is === 'object') m.spread(this.#at(op.from), atom.object, op.except)
        })
        break
      case 'global':
        m.global(op.name, this.#at(op.to), this.#site(op.to))
        break
      case 'import':
        m.import(instance.module, op.module, op.name, this.#at(op.to), this.#here(op.at))
        break
      case 'export-all':
        m.exportAll(instance.module, op.module, this.#here(op.at))
        break
      case 'dynamic-import':
        m.dynamicImport(
          instance.module,
          this.#at(op.module),
          this.#at(op.to),
          this.#here(op.at),
          op.isRequire === true,
        )
        break
      case 'jsx':
        m.jsx(
          typeof op.type === 'string' ? op.type : this.#at(op.type),
          this.#at(op.props),
          this.#at(op.to),
          plainCall(m, this.#site(op.to), this.#contextOf(op), [this.#at(op.props)], this.#at(op.to)),
        )
        break
      case 'outer':
        m.facts.wroteVariable(op.name, op.declared, this.#at(op.from), this.#here(op.span))
        break
      case 'open':
        m.open(op.code, this.#here(op.span))
        break
      case 'shared': {
        const shared = m.channel(`globals:${instance.module.program.key}`).field(op.name)
        graph.edge(this.#at(op.slot), shared)
        graph.edge(shared, this.#at(op.slot))
      }
    }
  }
}

/** What a class of the language's own or of a package makes (a map, an emitter) is what a class derived from it makes. */
function becomes(m: Machine, made: Node, self: Node): void {
  m.atomsAt(made, (atom) => {
    if (atom.is === 'object' || atom.is === 'host') m.graph.add(self, atom.id, made)
  })
}

/**
 * What an object's own accessor gives is a field for whoever copies or writes the object as a whole. Where an accessor's
 * name is computed it gives under any name.
 */
function accessor(m: Machine, op: Extract<Op, { op: 'store' }>, at: (slot: Slot) => Node, site: Site): void {
  const isSetter = op.accessor === 'set' || (typeof op.key === 'string' && op.key.startsWith('set '))
  const [given, held] = [m.graph.node(), m.graph.node()]
  const call = { ...site, context: site.span.start }
  if (isSetter) {
    if (op.accessor === undefined) return
    m.atomsAt(at(op.of), (atom) => {
      if (atom.is === 'object' || atom.is === 'closure')
        atom.object.eachField((node) => m.graph.edge(node, given))
    })
    m.callback(at(op.from), call, [given], { self: at(op.of) })
    return
  }
  m.callback(at(op.from), call, [], { self: at(op.of), result: held })
  if (typeof op.key === 'string') m.store(at(op.of), op.key.slice(4), held, site)
  else m.storeComputed(at(op.of), at(op.key.slot), held, site)
  // A class's accessor sees objects that are made later.
  if (op.accessor !== undefined && op.isOwn !== true) m.open('COMPUTED_CONTEXT', site)
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
  m.atomsAt(parent, (atom) => {
    // What the host's own class has comes with what `super()` makes.
    if (atom.is !== 'host') m.loadAtom(atom, 'prototype', parentPrototype, site, parent)
  })
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
    ...(op.isSuper === true && { isSuper: true }),
    ...(op.texts === undefined ? {} : { texts: op.texts }),
    ...(op.name === undefined ? {} : { name: op.name }),
  }
}
