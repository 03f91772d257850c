import type { Data, Gap } from '../finding.ts'
import type { Place, Step } from '../place.ts'
import type { Label } from './label.ts'
import type { SinkKind } from './meaning.ts'

/** Data of one kind that arrives at a sink. */
export interface Flow {
  readonly label: Label
  /** What was done to it on the way, in order: `sha256`, `hmac-sha256:literal`, `base64`, `encrypt`. Empty: it is raw. */
  readonly through: readonly string[]
  readonly sink: SinkKind
  /** The API called: `fetch`, `console.log`, `kvs.set`. */
  readonly api: string
  /** What is known of the destination: a URL, a key, a table. */
  readonly to: Pattern | undefined
  /** Place of the sink's call. */
  readonly at: Place
  readonly path: readonly Step[]
  readonly program: string
}

/** What is known of a string: its text, with `*` for each part that isn't known, and whether there is such a part. */
export interface Pattern {
  readonly text: string
  readonly isWhole: boolean
}

/** A reached call of an API that has a meaning. */
export interface Call {
  /** As models name it: `product.request`, `storage.set`, `log`, `fetch`, `crypto.createHash`. */
  readonly api: string
  readonly at: Place
  readonly program: string
  /** What is known of the named arguments: `path`, `method`, `as`, `key`, `algorithm`. */
  readonly arguments: Readonly<Record<string, readonly Pattern[]>>
  /** Where what is known of a named argument was written. */
  readonly origins?: Readonly<Record<string, Step>>
  /** Labels that arrive in each named argument. */
  readonly labels: Readonly<Record<string, readonly Label[]>>
  /** From an entry to here: entry keys of which this call is reached. */
  readonly from: readonly string[]
  readonly data: Data
}

/** Mutable state of a module that code reached from a handler writes. */
export interface ModuleWrite {
  readonly name: string
  readonly declared: Place
  readonly written: Place
  readonly labels: readonly Label[]
  readonly program: string
}

/** A program's body as the service is given it, for closed schemas: what keys and which values an object can have. */
export interface Shape {
  readonly at: Place
  readonly api: string
  readonly argument: string
  readonly keys: readonly ShapeKey[]
  /** True where keys that aren't known could be there too. */
  readonly isOpen: boolean
}

export interface ShapeKey {
  /** `events.[].params.locale` */
  readonly path: string
  readonly constants: readonly string[]
  readonly labels: readonly Label[]
  /** True where the value can be something of which neither constants nor labels are known. */
  readonly isUnknown: boolean
  /** Where it is written into the body. */
  readonly from?: Step
}

/** All that was learnt without running anything. */
export interface StaticFacts {
  readonly flows: readonly Flow[]
  readonly calls: readonly Call[]
  readonly moduleWrites: readonly ModuleWrite[]
  readonly shapes: readonly Shape[]
  /** What keeps the world open: `EVAL`, `DYNAMIC_IMPORT`, `COMPUTED_CONTEXT`, `UNREAD_PACKAGE`, `UNPARSED_FILE`, with program in `data.program`. */
  readonly openings: readonly Gap[]
  /** What stands in frames that a policy closes and could go out past it, with program in `data.program`. */
  readonly pastPolicy: readonly Gap[]
  /** Files that were reached, and files of the app that no entry reaches (dead code). */
  readonly reached: readonly string[]
  readonly unreached: readonly string[]
  readonly statistics: {
    readonly files: number
    readonly bytes: number
    readonly functions: number
    readonly milliseconds: number
    /** Of these, how many went into what policies don't hold: libraries are read for that, too. */
    readonly pastPolicyMilliseconds: number
  }
}
