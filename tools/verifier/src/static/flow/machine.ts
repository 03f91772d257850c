import type { Effect, Meaning, Model, Selector } from '../meaning.ts'
import type { Span } from './code.ts'
import type { Recorder } from './facts/recorder.ts'
import type { Atom, Atoms, Made } from './graph/atoms.ts'
import type { CallSite, Site } from './graph/call-site.ts'
import type { Graph, Node } from './graph/graph.ts'
import type { Instance } from './graph/instance.ts'
import type { Obj, ObjKind } from './graph/objects.ts'
import type { ModuleInstance } from './modules.ts'

/** What the models say, ready to be asked. */
export interface Knowledge {
  model(module: string): Model | undefined
  global(name: string, where: string): Meaning | undefined
  kind(name: string): Meaning | undefined
  /** Whether the models name all that is there in such a program: what they don't name is strange. */
  isWhole(where: string): boolean
  /** Whether what calls make of it has to be told apart. */
  remembers(meaning: Meaning): boolean
  /** A module with all its exports: the same meaning each time. */
  whole(model: Model): Meaning
}

/** All parts of the engine, as each of them sees the others: which keeps them apart. */
export interface Machine {
  readonly graph: Graph<Atom>
  readonly atoms: Atoms
  readonly knowledge: Knowledge
  readonly facts: Recorder
  /** Names that some class or object has a getter, a setter for. */
  readonly getters: Set<string>
  readonly setters: Set<string>
  /** Names that were given to the language's own prototypes. */
  readonly added: Set<string>
  /** What scripts that share a scope declare at their top: the program's key and the name. */
  readonly declared: Set<string>

  /** A node at a stretch of a function's text. */
  nodeAt(site: Site, span?: Span): Node
  /** The object that is made here: the same one each time. */
  make(kind: ObjKind, site: Site, tag?: string): Obj
  /** A function that the engine makes at a call: the same one each time. */
  onceAt(site: Site, tag: string, make: () => (call: CallSite) => void): (call: CallSite) => void
  /** What all values that are called at one call have in common: made once. */
  shareAt<Shared>(call: CallSite, tag: string, make: () => Shared): Shared
  /** What a call of a modelled function makes. */
  madeBy(call: CallSite): Made
  /** A node at which nothing is known. */
  unknownNode(): Node
  atomsAt(node: Node, each: (atom: Atom) => void): void

  load(of: Node, key: string, to: Node, site: Site): void
  loadAtom(atom: Atom, key: string, to: Node, site: Site, from: Node): void
  loadComputed(of: Node, key: Node, to: Node, site: Site): void
  /** All that is in it: elements, fields. */
  loadAny(atom: Atom, to: Node, site: Site, from: Node): void
  store(of: Node, key: string, from: Node, site: Site): void
  storeComputed(of: Node, key: Node, from: Node, site: Site): void
  /** What iterating gives at an index. */
  pick(of: Node, index: string, to: Node, site: Site): void
  /** What iterating gives. */
  element(from: Node, to: Node, site: Site): void
  await(from: Node, to: Node, thrown: Node, site: Site): void
  /** What is thrown when a promise fails. */
  text(parts: readonly (string | Node)[], to: Node, site: Site): void
  /** The labels of all that is in a value. */
  deep(node: Node): Node
  /** A value as a text. */
  coerce(node: Node, site: Site): Node

  call(callee: Node, call: CallSite): void
  apply(atom: Atom, call: CallSite): void
  /** Calls functions at a node, as `call` does with arguments of its own. */
  callback(
    callee: Node,
    call: Site & { readonly context: number; readonly thrown?: Node },
    args: readonly Node[],
    more?: CallbackMore,
  ): Node
  argument(call: CallSite, index: number): Node
  /** All arguments from an index on, as one value each. */
  argumentsFrom(call: CallSite, index: number): readonly Node[]
  method(name: string, of: Atom | undefined, call: CallSite): void
  native(name: string, call: CallSite): void
  jsx(type: Node | string, props: Node, result: Node, call: CallSite): void

  unfold(meaning: Meaning, made: Made | undefined, to: Node): void
  effect(effect: Effect, call: CallSite, made: Made | undefined): void
  select(call: CallSite, selector: Selector, made: Made | undefined): Node
  behave(name: NonNullable<Effect['does']>, call: CallSite): void
  channel(family: string): Obj

  /** The object that a promise is, with what it is a promise of. */
  promise(site: Site, value: Node | undefined, tag?: string): Obj
  instantiate(atom: Extract<Atom, { is: 'closure' }>, context: number): Instance
  import(module: ModuleInstance, specifier: string, name: string, to: Node, site: Site): void
  exportAll(module: ModuleInstance, specifier: string, site: Site): void
  dynamicImport(module: ModuleInstance, specifier: Node, to: Node, site: Site, isRequire: boolean): void
  /** All fields of what is at a node, but for some, into an object. */
  spread(from: Node, into: Obj, except: readonly string[]): void
  global(name: string, to: Node, site: Site): void
  open(code: string, site: Site, data?: Readonly<Record<string, string>>): void
}

export interface CallbackMore {
  readonly self?: Node
  readonly result?: Node
  readonly thrown?: Node
  readonly isNew?: boolean
  /** The functions are entered from outside, under this name: not by who calls here. */
  readonly root?: Root
}

/** Where code is entered from outside: an export that the host calls, or what is answered to a channel's key. */
export interface Root {
  readonly family: string
  readonly key: string | Node
}
