import type { Label } from '../../label.ts'
import type { Meaning, Origin } from '../../meaning.ts'
import type { Code } from '../code.ts'
import type { CallSite } from './call-site.ts'
import type { Node } from './graph.ts'
import type { Instance } from './instance.ts'
import type { Obj } from './objects.ts'

/** What can be at a node. */
export type Atom = { readonly id: number } & AtomKind

export type AtomKind =
  /** A text, a number, a flag; `*` stands for what isn't known of it. */
  | { readonly is: 'text'; readonly text: string; readonly isWhole: boolean }
  /** Something of which nothing is known and that is nobody's data. */
  | { readonly is: 'unknown' }
  | Taint
  | { readonly is: 'object'; readonly object: Obj }
  | { readonly is: 'closure'; readonly code: Code; readonly env: Instance | undefined; readonly object: Obj }
  /** Something of the host or a package that a model knows; `made` is the thing that a call of it made. */
  | { readonly is: 'host'; readonly meaning: Thing; readonly made: Made | undefined }
  /** A method of the language's own values, with the value that it belongs to. */
  | { readonly is: 'method'; readonly name: string; readonly of: Atom | undefined }
  /** A global of the language, or a part of it: `Object`, `Object.keys`. */
  | { readonly is: 'native'; readonly name: string }
  /** A function that the engine made: what resolves a promise, what sets a state, what was bound, and how often. */
  | { readonly is: 'action'; readonly run: (call: CallSite) => void; readonly bound: number }
  /** JSON of what is at a node. */
  | { readonly is: 'json'; readonly of: Node }
  /** Part of a package that is not read, or a member that its model doesn't know. */
  | {
      readonly is: 'foreign'
      readonly name: string
      readonly isHost: boolean
      /** True for what nothing at all is known of, nor of what it answers. */
      readonly isStrange: boolean
    }

/** Data of a kind, and what was done to it. No label: of interest for where it comes from alone, as a key. */
export interface Taint {
  readonly is: 'label'
  readonly label: Label | undefined
  readonly origin: Origin | undefined
  readonly through: readonly string[]
  /** What it was before the last change. */
  readonly before: (Taint & { readonly id: number }) | undefined
}

/** Meanings that stay as they are; the others are unfolded first. */
export type Thing = Extract<Meaning, { is: 'data' | 'api' | 'promise' }>

/** A thing that a call of a modelled function made. */
export interface Made {
  readonly id: number
  readonly call: CallSite
  /** What it absorbed. */
  readonly inside: Node
}

/** All values by what they are: the same value has the same number. */
export class Atoms {
  readonly #all: Atom[] = []
  readonly #byKey = new Map<string, number>()
  readonly #wholeTexts = new Map<string, number>()
  readonly #partTexts = new Map<string, number>()
  /** By their names and the values that they belong to. */
  readonly #methods = new Map<string, Map<number | undefined, number>>()
  /** By the objects' own numbers. */
  readonly #objects: number[] = []
  readonly #ids = new Map<object, number>()
  readonly unknown: number

  constructor() {
    this.unknown = this.#intern('unknown', { is: 'unknown' })
  }

  get(id: number): Atom {
    const atom = this.#all[id]
    if (atom === undefined) throw new Error(`no value ${id}`)
    return atom
  }

  text(text: string, isWhole = true): number {
    if (!isWhole && text === '*') return this.unknown
    const texts = isWhole ? this.#wholeTexts : this.#partTexts
    const known = texts.get(text)
    if (known !== undefined) return known
    const id = this.#add({ is: 'text', text, isWhole })
    texts.set(text, id)
    return id
  }

  label(
    label: Label | undefined,
    origin: Origin | undefined,
    through: readonly string[] = [],
    before?: Taint & { readonly id: number },
  ): number {
    const key = `l${label}|${origin}|${through.join('|')}|${label === before?.label ? '' : before?.id}`
    return this.#intern(key, { is: 'label', label, origin, through, before })
  }

  object(object: Obj): number {
    const known = this.#objects[object.id]
    if (known !== undefined) return known
    const id = this.#add({ is: 'object', object })
    this.#objects[object.id] = id
    return id
  }

  closure(code: Code, env: Instance | undefined, object: () => Obj): number {
    const key = `c${code.id}|${env?.id}`
    return this.#byKey.get(key) ?? this.#intern(key, { is: 'closure', code, env, object: object() })
  }

  host(meaning: Thing, made: Made | undefined): number {
    return this.#intern(`h${this.#idOf(meaning)}|${made?.id}`, { is: 'host', meaning, made })
  }

  method(name: string, of: Atom | undefined): number {
    let known = this.#methods.get(name)
    if (known === undefined) {
      known = new Map()
      this.#methods.set(name, known)
    }
    let id = known.get(of?.id)
    if (id === undefined) {
      id = this.#add({ is: 'method', name, of })
      known.set(of?.id, id)
    }
    return id
  }

  native(name: string): number {
    return this.#intern(`n${name}`, { is: 'native', name })
  }

  action(run: (call: CallSite) => void, bound = 0): number {
    return this.#intern(`a${this.#idOf(run)}`, { is: 'action', run, bound })
  }

  json(of: Node): number {
    return this.#intern(`j${of}`, { is: 'json', of })
  }

  foreign(name: string, { isHost = false, isStrange = false } = {}): number {
    return this.#intern(`f${name}|${isHost}|${isStrange}`, { is: 'foreign', name, isHost, isStrange })
  }

  #idOf(thing: object): number {
    let id = this.#ids.get(thing)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(thing, id)
    }
    return id
  }

  #intern(key: string, kind: AtomKind): number {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const id = this.#add(kind)
    this.#byKey.set(key, id)
    return id
  }

  #add(kind: AtomKind): number {
    const id = this.#all.length
    this.#all.push({ id, ...kind })
    return id
  }
}
