import type { Effect, Meaning, Selector } from '../meaning.ts'
import { behave } from './builtins/behaviours.ts'
import { jsx } from './builtins/jsx.ts'
import { method } from './builtins/methods.ts'
import { native } from './builtins/natives.ts'
import type { Code, Span } from './code.ts'
import { argument, argumentsFrom } from './core/arguments.ts'
import { apply, call, callback } from './core/calls.ts'
import { Deep } from './core/deep.ts'
import { global } from './core/globals.ts'
import { type Found, importInto } from './core/imports.ts'
import { Instances } from './core/instances.ts'
import { load, loadAny, loadAtom, loadComputed } from './core/load.ts'
import { run } from './core/operations.ts'
import { awaitValue, element, pick, promise } from './core/promises.ts'
import { spread } from './core/spread.ts'
import { store, storeComputed } from './core/store.ts'
import { coerce, text } from './core/text.ts'
import { Recorder } from './facts/recorder.ts'
import { type Atom, Atoms, type Made } from './graph/atoms.ts'
import type { CallSite, Site } from './graph/call-site.ts'
import { Graph, type Node } from './graph/graph.ts'
import { Obj, type ObjKind } from './graph/objects.ts'
import { effect } from './host/effect.ts'
import { select } from './host/select.ts'
import { unfold } from './host/unfold.ts'
import type { CallbackMore, Knowledge, Machine } from './machine.ts'
import type { ModuleInstance } from './modules.ts'

/** Finds what an import means, and loads it; said with the place where it can't be. */
export interface Loader {
  find(from: ModuleInstance, specifier: string, site: Site): Found
  fileOf(code: Code): number
}

/** The engine: all its parts around one graph. */
export class World implements Machine {
  readonly atoms = new Atoms()
  readonly graph = new Graph<Atom>((id) => this.atoms.get(id))
  readonly getters = new Set<string>()
  readonly setters = new Set<string>()
  readonly added = new Set<string>()
  readonly declared = new Set<string>()
  readonly knowledge: Knowledge
  readonly facts: Recorder
  readonly instances: Instances
  readonly #loader: Loader
  readonly #deep = new Deep(this)
  readonly #objects = new Map<string, Obj>()
  readonly #made = new Map<string, Made>()
  readonly #shares = new Map<CallSite, Map<string, unknown>>()
  readonly #actions = new Map<string, (call: CallSite) => void>()
  readonly #channels = new Map<string, Obj>()
  readonly #contexts = new Map<object, number>()
  readonly #unknown: Node

  constructor(knowledge: Knowledge, loader: Loader) {
    this.knowledge = knowledge
    this.#loader = loader
    this.facts = new Recorder((node) => this.deep(node))
    this.#unknown = this.graph.node()
    this.graph.add(this.#unknown, this.atoms.unknown)
    const contextOf = (op: object): number => {
      const known = this.#contexts.get(op) ?? this.#contexts.size
      this.#contexts.set(op, known)
      return known
    }
    this.instances = new Instances(
      this.graph,
      (code) => loader.fileOf(code),
      (instance) => run(this, instance, contextOf),
    )
  }

  nodeAt({ instance, span }: Site, { start, end }: Span = span): Node {
    return this.graph.node(this.#loader.fileOf(instance.code), start, end)
  }

  unknownNode(): Node {
    return this.#unknown
  }

  make(kind: ObjKind, { instance, span }: Site, tag = ''): Obj {
    const key = `${instance.id}|${span.start}|${span.end}|${kind}|${tag}`
    const known = this.#objects.get(key)
    if (known !== undefined) return known
    const name = 'name' in span && typeof span.name === 'string' ? span.name : undefined
    const made = new Obj(this.graph, this.#objects.size, kind, instance, { ...span, name })
    this.#objects.set(key, made)
    return made
  }

  /** An object that no code made: a module's namespace, a channel. */
  detached(kind: ObjKind): Obj {
    const made = new Obj(this.graph, this.#objects.size, kind, undefined, { start: 0, end: 0 })
    this.#objects.set(`detached${made.id}`, made)
    return made
  }

  madeBy(call: CallSite): Made {
    const key = `${call.instance.id}|${call.span.start}|${call.span.end}`
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const made: Made = { id: this.#made.size, call, inside: this.graph.node() }
    this.#made.set(key, made)
    return made
  }

  onceAt(
    { instance, span }: Site,
    tag: string,
    make: () => (call: CallSite) => void,
  ): (call: CallSite) => void {
    const key = `${instance.id}|${span.start}|${span.end}|${tag}`
    const action = this.#actions.get(key) ?? make()
    this.#actions.set(key, action)
    return action
  }

  shareAt<Shared>(call: CallSite, tag: string, make: () => Shared): Shared {
    let shares = this.#shares.get(call)
    if (shares === undefined) {
      shares = new Map()
      this.#shares.set(call, shares)
    }
    const known = shares.get(tag)
    // What is kept under a tag is always of the kind that its only maker makes.
    if (known !== undefined) return known as Shared
    const made = make()
    shares.set(tag, made)
    return made
  }

  atomsAt(node: Node, each: (atom: Atom) => void): void {
    this.graph.watch(node, each)
  }

  load = (of: Node, key: string, to: Node, site: Site): void => load(this, of, key, to, site)
  loadAtom = (atom: Atom, key: string, to: Node, site: Site, from: Node): void =>
    loadAtom(this, atom, key, to, site, from)
  loadComputed = (of: Node, key: Node, to: Node, site: Site): void => loadComputed(this, of, key, to, site)
  loadAny = (atom: Atom, to: Node, site: Site, from: Node): void => loadAny(this, atom, to, site, from)
  store = (of: Node, key: string, from: Node, site: Site): void => store(this, of, key, from, site)
  storeComputed = (of: Node, key: Node, from: Node, site: Site): void =>
    storeComputed(this, of, key, from, site)
  pick = (of: Node, index: string, to: Node, site: Site): void => pick(this, of, index, to, site)
  element = (from: Node, to: Node, site: Site): void => element(this, from, to, site)
  await = (from: Node, to: Node, thrown: Node, site: Site): void => awaitValue(this, from, to, thrown, site)
  text = (parts: readonly (string | Node)[], to: Node, site: Site): void => text(this, parts, to, site)
  deep = (node: Node): Node => this.#deep.of(node)
  labelsOf = (meaning: Meaning): readonly number[] => this.#deep.labelsOf(meaning)
  coerce = (node: Node, site: Site): Node => coerce(this, node, site)
  spread = (from: Node, into: Obj, except: readonly string[]): void => spread(this, from, into, except)
  promise = (site: Site, value: Node | undefined, tag?: string): Obj => promise(this, site, value, tag)

  call = (callee: Node, site: CallSite): void => call(this, callee, site)
  apply = (atom: Atom, site: CallSite): void => apply(this, atom, site)
  callback = (
    callee: Node,
    site: Site & { readonly context: number; readonly thrown?: Node },
    args: readonly Node[],
    more?: CallbackMore,
  ): Node => callback(this, callee, site, args, more)
  argument = (site: CallSite, index: number): Node => argument(this.graph, site, index)
  argumentsFrom = (site: CallSite, index: number): readonly Node[] => argumentsFrom(site, index)
  method = (name: string, of: Atom | undefined, site: CallSite): void => method(this, name, of, site)
  native = (name: string, site: CallSite): void => native(this, name, site)
  jsx = (type: Node | string, props: Node, result: Node, site: CallSite): void =>
    jsx(this, type, props, result, site)

  unfold = (meaning: Meaning, made: Made | undefined, to: Node): void => unfold(this, meaning, made, to)
  effect = (what: Effect, site: CallSite, made: Made | undefined): void => effect(this, what, site, made)
  select = (site: CallSite, selector: Selector, made: Made | undefined): Node =>
    select(this, site, selector, made)
  behave = (name: NonNullable<Effect['does']>, site: CallSite): void => behave(this, name, site)
  global = (name: string, to: Node, site: Site): void => global(this, name, to, site)
  instantiate = (atom: Extract<Atom, { is: 'closure' }>, context: number) => this.instances.of(atom, context)

  channel(family: string): Obj {
    const known = this.#channels.get(family)
    if (known !== undefined) return known
    const channel = this.detached('object')
    this.#channels.set(family, channel)
    return channel
  }

  import(module: ModuleInstance, specifier: string, name: string, to: Node, site: Site): void {
    importInto(this, this.#loader.find(module, specifier, site), name, to, site)
  }

  exportAll(module: ModuleInstance, specifier: string, site: Site): void {
    const all = this.graph.node()
    this.import(module, specifier, '*', all, site)
    this.spread(all, module.namespace, ['default'])
  }

  dynamicImport(module: ModuleInstance, specifier: Node, to: Node, site: Site, isRequire: boolean): void {
    this.atomsAt(specifier, (atom) => {
      if (atom.is !== 'text' || !atom.isWhole)
        return this.open(isRequire ? 'DYNAMIC_REQUIRE' : 'DYNAMIC_IMPORT', site)
      if (isRequire) return this.import(module, atom.text, '*require', to, site)
      const value = this.graph.node()
      this.import(module, atom.text, '*', value, site)
      this.graph.add(to, this.atoms.object(this.promise(site, value, 'import')))
    })
  }

  open(code: string, site: Site, data: Readonly<Record<string, string>> = {}): void {
    this.facts.opened(code, site, data)
  }
}
