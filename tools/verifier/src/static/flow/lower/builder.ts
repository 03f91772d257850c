import type { Expression, Statement } from 'oxc-parser'
import type { Code, Op, Slot, SourceFile, Span } from '../code.ts'
import type { Names, Variable } from './scope.ts'

/** How syntax becomes operations: the parts of the lowering know each other by this alone. */
export interface Syntax {
  expression(builder: Builder, node: Expression, name?: string): Slot
  statements(builder: Builder, nodes: readonly Statement[]): void
}

/** What is the same for all functions of a file. */
export interface Unit {
  readonly file: SourceFile
  readonly names: Names
  readonly syntax: Syntax
  readonly nextId: () => number
  /** Names that descriptors are written for: behind each may be a getter or a setter. */
  readonly described: Set<string>
}

/** The class that a method stands in. */
export interface Home {
  readonly builder: Builder
  readonly parent: Slot
  readonly isStatic: boolean
}

interface Beginning {
  readonly up: Builder | undefined
  /** What variables of this function have as their owner. */
  readonly key: number
  readonly name: string
  readonly span: Span
  readonly kind: Code['kind']
  readonly isAsync?: boolean
  readonly isGenerator?: boolean
  readonly home?: Home | undefined
}

/** Writes the operations of one function, and follows which version of each variable is the current one. */
export class Builder {
  readonly unit: Unit
  readonly up: Builder | undefined
  readonly key: number
  readonly kind: Code['kind']
  readonly home: Home | undefined
  readonly ops: Op[] = []
  readonly params: Slot[] = []
  rest: Slot | undefined
  /** The name that a function expression has for itself. */
  itself: Slot | undefined
  readonly self: Slot
  readonly returned: Slot
  readonly yielded: Slot | undefined
  readonly given: Slot | undefined
  /** Where what is thrown right here goes. */
  thrown: Slot
  readonly #beginning: Beginning
  readonly #thrown: Slot
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #homes = new Map<Variable, Slot>()
  readonly #changing: readonly Variable[]
  #versions = new Map<Variable, Slot>()
  readonly #weak = new Map<Variable, number>()
  readonly #outer = new Map<Slot, Map<Builder, Slot>>()
  readonly #outers: { slot: Slot; from: Slot }[] = []
  #args: Slot | undefined
  #unknown: Slot | undefined

  constructor(unit: Unit, beginning: Beginning) {
    this.unit = unit
    this.#beginning = beginning
    this.up = beginning.up
    this.key = beginning.key
    this.kind = beginning.kind
    this.home = beginning.home ?? (beginning.kind === 'arrow' ? beginning.up?.home : undefined)
    this.self = this.slot()
    this.returned = this.slot()
    this.yielded = beginning.isGenerator === true ? this.slot() : undefined
    this.given = beginning.isGenerator === true ? this.slot() : undefined
    this.#thrown = this.slot()
    this.thrown = this.#thrown
    this.#changing = (unit.names.byOwner.get(this.key) ?? []).filter(
      (variable) => !variable.isCaptured && variable.assigned.length > 0,
    )
  }

  slot(span?: Span): Slot {
    this.#starts.push(span?.start ?? -1)
    this.#ends.push(span?.end ?? -1)
    return this.#starts.length - 1
  }

  /** An operation keeps the offsets of its text and not the syntax, which would be kept whole with it. */
  emit(op: Op): void {
    if ('span' in op) this.ops.push({ ...op, span: { start: op.span.start, end: op.span.end } })
    else this.ops.push(op)
  }

  unknown(): Slot {
    if (this.#unknown === undefined) {
      this.#unknown = this.slot()
      this.emit({ op: 'unknown', to: this.#unknown })
    }
    return this.#unknown
  }

  constant(text: string, span: Span): Slot {
    const to = this.slot(span)
    this.emit({ op: 'constant', to, text })
    return to
  }

  copy(from: Slot, to: Slot): void {
    if (from !== to) this.emit({ op: 'copy', from, to })
  }

  /** The slot of a variable that is always the same one: of what is captured, imported or hoisted. */
  homeOf(variable: Variable): Slot {
    let slot = this.#homes.get(variable)
    if (slot === undefined) {
      slot = this.slot(variable)
      this.#homes.set(variable, slot)
    }
    return slot
  }

  /** Makes a parameter's slot its variable's. */
  settle(variable: Variable, slot: Slot): void {
    this.#homes.set(variable, slot)
  }

  read(variable: Variable): Slot {
    if (variable.owner === this.key) return this.#versions.get(variable) ?? this.homeOf(variable)
    const owner = this.#ownerOf(variable)
    return owner === undefined ? this.homeOf(variable) : this.capture(owner, owner.homeOf(variable))
  }

  assign(variable: Variable, from: Slot, span: Span): void {
    if (variable.owner !== this.key) {
      const owner = this.#ownerOf(variable)
      if (owner?.kind === 'module')
        this.emit({ op: 'outer', name: variable.name, declared: variable, from, span })
      this.copy(from, this.read(variable))
    } else if (variable.isCaptured) this.copy(from, this.homeOf(variable))
    else if (this.#weak.has(variable)) this.copy(from, this.read(variable))
    else {
      const version = this.slot(span)
      this.copy(from, version)
      this.#versions.set(variable, version)
    }
  }

  #ownerOf(variable: Variable): Builder | undefined {
    let owner: Builder | undefined = this.up
    while (owner !== undefined && owner.key !== variable.owner) owner = owner.up
    return owner
  }

  /** A slot here for a slot of a function around. */
  capture(owner: Builder, slot: Slot): Slot {
    if (owner === this) return slot
    const known = this.#outer.get(slot)?.get(owner)
    if (known !== undefined) return known
    const from = this.up === undefined ? slot : this.up.capture(owner, slot)
    const here = this.slot()
    this.#outers.push({ slot: here, from })
    const byOwner = this.#outer.get(slot) ?? new Map<Builder, Slot>()
    byOwner.set(owner, here)
    this.#outer.set(slot, byOwner)
    return here
  }

  /** `this`: an arrow's is that of the function around. */
  thisSlot(): Slot {
    if (this.kind !== 'arrow' || this.up === undefined) return this.self
    const owner = this.#notArrow()
    return this.capture(owner, owner.self)
  }

  argumentsSlot(): Slot {
    const owner = this.#notArrow()
    owner.#args ??= owner.slot()
    return this.capture(owner, owner.#args)
  }

  #notArrow(): Builder {
    let owner: Builder = this
    while (owner.kind === 'arrow' && owner.up !== undefined) owner = owner.up
    return owner
  }

  /** Lowers ways of which one is taken, and joins what they make of the variables. */
  branch(...ways: readonly (() => void)[]): void {
    const before = this.#versions
    const after: Map<Variable, Slot>[] = []
    for (const way of ways) {
      this.#versions = new Map(before)
      way()
      after.push(this.#versions)
    }
    this.#versions = before
    for (const variable of this.#changing) {
      const versions = new Set(after.map((map) => map.get(variable) ?? this.homeOf(variable)))
      const [only] = versions
      if (
        only === undefined ||
        (only === (before.get(variable) ?? this.homeOf(variable)) && versions.size === 1)
      )
        continue
      const joined = versions.size === 1 ? only : this.slot()
      for (const version of versions) this.copy(version, joined)
      this.#versions.set(variable, joined)
    }
  }

  /** Lowers a stretch whose order isn't the text's (a loop, a switch, a try): variables from outside have one version in it. */
  region(span: Span, lower: () => void): void {
    const inside = this.#changing.filter(
      (variable) =>
        (variable.scope < span.start || variable.scope >= span.end) &&
        variable.assigned.some((at) => at >= span.start && at < span.end) &&
        !this.#weak.has(variable),
    )
    for (const variable of inside) {
      const version = this.slot()
      this.copy(this.read(variable), version)
      this.#versions.set(variable, version)
      this.#weak.set(variable, version)
    }
    lower()
    for (const variable of inside) this.#weak.delete(variable)
  }

  finish(): Code {
    const { name, span, kind, isAsync = false } = this.#beginning
    return {
      id: this.unit.nextId(),
      file: this.unit.file,
      name,
      start: span.start,
      end: span.end,
      ops: this.ops,
      starts: this.#starts,
      ends: this.#ends,
      params: this.params,
      rest: this.rest,
      itself: this.itself,
      self: this.self,
      args: this.#args,
      returned: this.returned,
      yielded: this.yielded,
      given: this.given,
      thrown: this.#thrown,
      outer: this.#outers,
      kind,
      isAsync,
    }
  }
}
