/**
 * What runs a project's code. An engine keeps a context ready, runs one job in it and throws it away: nothing of one
 * execution is there in the next.
 */
export interface ScriptEngine {
  /** Makes the next context ready; called between jobs, so that a call doesn't wait for it. */
  prepare(): void
  run(job: Job): Promise<Outcome>
}

/** `quickjs`: WebAssembly with nothing of this machine in it. `vm`: V8, and no boundary: for one's own projects only. */
export type EngineKind = 'quickjs' | 'vm'

/** One execution. */
export interface Job {
  /** In the order in which they run. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** `DocumentApp: 'Document.DocumentApp'`: the services that are there. */
  readonly globals: Readonly<Record<string, string>>
  /** The function to call, `onOpen` or `Lib.onOpen`. */
  readonly entry: string
  /** A list of wire values (bridge/wire.ts), JSON. */
  readonly args: string
  /** Where `new Date()` is; QuickJS alone can be told. */
  readonly timeZone: string
}

/** How an execution ended; `value` is a wire value, JSON, or a text as it is behind an `s`. */
export type Outcome =
  | { readonly ok: true; readonly value: string }
  | {
      readonly ok: false
      readonly error: ScriptFault
      /** True where the engine itself gave way, and its thread has to end. */
      readonly isBroken?: boolean
    }

/** What a script threw and nobody caught. */
export interface ScriptFault {
  readonly name: string
  readonly message: string
  /** The engine's own, with the project's paths. */
  readonly stack: string
}

/** What an engine gives its contexts: the one way out. Takes and gives text, and never throws. */
export type Native = (operation: 'call' | 'class' | 'enum' | 'intl', text: string) => string

export interface EngineParts {
  /** The code that makes a bare context into Apps Script's (context/main.ts, bundled). */
  readonly prelude: string
  readonly native: Native
  readonly memoryMB: number
}

/** What the engines and a worker's messages name the code that isn't the project's. */
export const preludePath = 'workbench'

/** A function's name as a menu, a trigger or google.script.run gives it. */
export function isFunctionName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)?$/u.test(name)
}

/** Code that gives the function of that name, or undefined; constants are no properties of the global object. */
export function lookUp(entry: string): string {
  const [first = '', member] = entry.split('.')
  return member === undefined
    ? `typeof ${first} === 'function' ? ${first} : undefined`
    : `typeof ${first} === 'object' && ${first} !== null && typeof ${first}.${member} === 'function' ? ${first}.${member} : undefined`
}
