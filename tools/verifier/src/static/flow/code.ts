/** A place of a function's values: a variable, a version of one, or what an expression gives. */
export type Slot = number

/** A member's name, or the slot that holds it. */
export type Key = string | { readonly slot: Slot }

/** One thing that a function does to its values. What `to` a slot is given adds to what is there. */
export type Op =
  | { readonly op: 'constant'; readonly to: Slot; readonly text: string }
  | { readonly op: 'unknown'; readonly to: Slot }
  | { readonly op: 'copy'; readonly from: Slot; readonly to: Slot }
  | { readonly op: 'text'; readonly to: Slot; readonly parts: readonly (string | Slot)[] }
  /** A number made of others. */
  | { readonly op: 'compute'; readonly to: Slot; readonly parts: readonly Slot[] }
  | {
      readonly op: 'make'
      readonly to: Slot
      readonly kind: 'object' | 'array' | 'regexp'
      readonly name?: string
    }
  | { readonly op: 'closure'; readonly to: Slot; readonly code: Code }
  | {
      readonly op: 'load'
      readonly to: Slot
      readonly of: Slot
      readonly key: Key
      /** Where goes what a getter throws. */
      readonly thrown?: Slot
    }
  /** What iterating gives at an index: a list has it under that name. */
  | { readonly op: 'pick'; readonly to: Slot; readonly of: Slot; readonly index: string }
  | {
      readonly op: 'store'
      readonly of: Slot
      readonly key: Key
      readonly from: Slot
      readonly span: Span
      /** An accessor whose name is computed; the others have names that begin with it. */
      readonly accessor?: 'get' | 'set'
      /** True for an accessor that is an object's own: what it gives is copied and written with the object. */
      readonly isOwn?: boolean
    }
  /** Parent class of a class; parent is a constructor. */
  | { readonly op: 'inherit'; readonly of: Slot; readonly parent: Slot }
  | CallOp
  | { readonly op: 'await'; readonly to: Slot; readonly from: Slot; readonly thrown: Slot }
  | { readonly op: 'element'; readonly to: Slot; readonly from: Slot; readonly thrown: Slot }
  | { readonly op: 'keys'; readonly to: Slot; readonly from: Slot }
  /** All fields of `from`, but for the named, go into the object `to`. */
  | { readonly op: 'fields'; readonly to: Slot; readonly from: Slot; readonly except: readonly string[] }
  | { readonly op: 'global'; readonly to: Slot; readonly name: string }
  | {
      readonly op: 'import'
      readonly to: Slot
      readonly module: string
      readonly name: string
      readonly at: Span
    }
  | {
      readonly op: 'dynamic-import'
      readonly to: Slot
      readonly module: Slot
      readonly at: Span
      readonly isRequire?: boolean
    }
  | { readonly op: 'export-all'; readonly module: string; readonly at: Span }
  | {
      readonly op: 'jsx'
      readonly to: Slot
      readonly type: string | Slot
      readonly props: Slot
      readonly thrown: Slot
    }
  /** A variable of the module is assigned to inside a function. */
  | {
      readonly op: 'outer'
      readonly name: string
      readonly declared: Span
      readonly from: Slot
      readonly span: Span
    }
  | { readonly op: 'open'; readonly code: string; readonly span: Span }
  /** A name of a script's top is the same variable in all scripts of its program. */
  | { readonly op: 'shared'; readonly name: string; readonly slot: Slot }

/** A call, a `new`, a tagged template. */
interface CallOp {
  readonly op: 'call'
  readonly to: Slot
  readonly callee: Slot
  readonly self: Slot | undefined
  readonly args: readonly Slot[]
  /** Which of the arguments are spread. */
  readonly spread: readonly number[]
  readonly isNew: boolean
  /** True for `super(...)`: what it makes is `this` as well. */
  readonly isSuper?: boolean
  /** A tagged template's texts; its values are the arguments. */
  readonly texts?: readonly string[]
  readonly thrown: Slot
  /** Where a finding about the call points to. */
  readonly at: Span
  /** The variable that is declared with it. */
  readonly name?: string
}

/** A stretch of a file's text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A function, or a module's body, as a list of what it does. */
export interface Code extends Span {
  readonly id: number
  readonly file: SourceFile
  readonly name: string
  readonly ops: readonly Op[]
  /** The stretch of text of each slot; -1 where there is none. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly params: readonly Slot[]
  /** The slot of the parameter that takes the rest. */
  readonly rest: Slot | undefined
  /** The name that a function expression has for itself. */
  readonly itself: Slot | undefined
  readonly self: Slot
  readonly args: Slot | undefined
  readonly returned: Slot
  readonly yielded: Slot | undefined
  /** What a generator is given from outside, by `next` and `throw`. */
  readonly given: Slot | undefined
  readonly thrown: Slot
  /** Slots that are those of the function around. */
  readonly outer: readonly { readonly slot: Slot; readonly from: Slot }[]
  readonly kind: 'module' | 'function' | 'arrow' | 'class'
  readonly isAsync: boolean
}

/** A file that has been read and lowered. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly isModule: boolean
  /** True where its top is the global scope that it shares with the other scripts of its program. */
  readonly isShared?: boolean
}
