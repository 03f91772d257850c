import type { Label } from './label.ts'

/** Where data may arrive that a claim speaks of. */
export type SinkKind =
  /** A request to a host outside. */
  | 'egress'
  /** A write to the product: a page, a property, an attachment, a comment. */
  | 'product'
  /** Storage of the app's own: key-value, entities, secrets, SQL, objects. */
  | 'storage'
  | 'log'
  /** localStorage, sessionStorage, IndexedDB, caches, cookies. */
  | 'browser-storage'
  /** Markup that a browser parses. */
  | 'markup'
  /** Code that is evaluated: eval, new Function, a timer's string. */
  | 'code'
  /** The configuration that the host keeps in the page. */
  | 'configuration'
  /** What an answer carries to who called: a web trigger's response. */
  | 'response'

/**
 * What something from outside the app's own code means to the analysis: a global, a package's export, a parameter that
 * the host fills in. Models are made of it, as data; the engine gives it life.
 */
export type Meaning =
  /** Data. `label` is what it is as a whole; reading it whole (JSON, a log) gives its members' labels too. */
  | {
      readonly is: 'data'
      readonly label?: Label
      readonly members?: Readonly<Record<string, Meaning>>
      /** What any other member, or an element, is. Left out: the same label, or nothing where there is none. */
      readonly rest?: Meaning
    }
  /** A function, constructor, or a thing with members some of which can be called. */
  | {
      readonly is: 'api'
      readonly call?: Effect
      readonly members?: Readonly<Record<string, Meaning>>
      readonly rest?: Meaning
    }
  | { readonly is: 'promise'; readonly of: Meaning }
  /** Nothing of interest: a number, a flag, a UI component. */
  | { readonly is: 'nothing' }

/** An argument, or a part of one: `{ argument: 1, path: ['body'] }`; `'*'` in a path is any key. */
export interface Selector {
  readonly argument: number | 'all' | 'this'
  readonly path?: readonly string[]
}

/** What a call does. */
export interface Effect {
  /** The name under which each reached call is recorded, with what is known of `named` arguments. */
  readonly api?: string
  readonly named?: Readonly<Record<string, Selector>>
  /** Facts of the call that the model knows: `{ as: 'app' }`. */
  readonly data?: Readonly<Record<string, string>>
  readonly sinks?: readonly {
    readonly sink: SinkKind
    readonly what: readonly Selector[]
    readonly to?: Selector
  }[]
  /** What it answers. `arguments`: whatever went in, taint and all. `this`: the receiver. A selector: that argument itself. */
  readonly returns?:
    | Meaning
    | 'arguments'
    | 'this'
    | 'nothing'
    | Selector
    | { readonly taken: Channel }
    | { readonly promise: Meaning | 'arguments' | Selector | { readonly taken: Channel } }
  /** Functions among the arguments that get called, with what; what they return may go on into a channel or into the answer. */
  readonly calls?: readonly {
    readonly callback: Selector
    readonly with: readonly (Meaning | Selector | { readonly taken: Channel })[]
    readonly answers?: Channel | 'returned'
  }[]
  /** What goes into a channel: a call's payload to `invoke:<name>`, a stored value to `kvs:<key>`. */
  readonly puts?: readonly { readonly what: Selector; readonly into: Channel }[]
  /** The value is changed so that what it was can't be seen, or can: see `Flow.through`. */
  readonly changes?: { readonly by: string; readonly what: readonly Selector[] }
  /** Opens the world at this call: `EVAL`, `DYNAMIC_REQUIRE`. */
  readonly opens?: string
}

/**
 * A way between parts of an app that the code doesn't show: by family and a key that an argument holds. A key that isn't
 * known stands for every key of the family.
 */
export interface Channel {
  readonly family: string
  readonly key: Selector | { readonly constant: string }
}

/** A package, or the globals, as the analysis knows them. */
export interface Model {
  /** `@forge/api`, `axios`; `globals:functions` and `globals:frame` for what is there without an import; subpaths as written. */
  readonly module: string
  readonly exports: Readonly<Record<string, Meaning>>
}
