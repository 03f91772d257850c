import type { Statement } from 'oxc-parser'
import { parse } from '../parse/parse.ts'
import type { Code } from './code.ts'
import { lower } from './lower/lower.ts'

/** A file's text as what it does, or why it isn't code; `functions` is how many are in it. */
export type Lowered =
  | {
      readonly code: Code
      readonly functions: number
      /** Names that descriptors are written for. */
      readonly described: ReadonlySet<string>
      /** Names that a script shares with the others of its program. */
      readonly declared: readonly string[]
    }
  | { readonly failure: Failure }

/** That a text is a script whose top is a scope shared with others, which declare anew the functions that begin at some offsets. */
export interface Script {
  readonly overridden: readonly number[]
}

const isOverridden = ({ type, start }: Statement, { overridden }: Script): boolean =>
  type === 'FunctionDeclaration' && overridden.includes(start)

const isSame = (one: Script | undefined, other: Script | undefined): boolean =>
  String(one?.overridden) === String(other?.overridden)

interface Failure {
  readonly message: string
  readonly offset: number
}

/** Reads texts as what they do. Handed from one analysis to the next, it reads again only what has changed. */
export class Lowering {
  readonly #known = new Map<
    string,
    { readonly text: string; readonly script: Script | undefined; readonly lowered: Lowered }
  >()
  #next = 0

  of(path: string, text: string, key = path, script?: Script): Lowered {
    const known = this.#known.get(key)
    if (known?.text === text && isSame(known.script, script)) return known.lowered
    const lowered = this.#read(path, text, script)
    this.#known.set(key, { text, script, lowered })
    return lowered
  }

  #read(path: string, text: string, script: Script | undefined): Lowered {
    const parsed = parse(path, text)
    if ('message' in parsed) return { failure: { message: parsed.message, offset: parsed.offset } }
    const { program } = parsed
    const isModule = program.body.some(
      ({ type }) => type === 'ImportDeclaration' || /^Export(Named|Default|All)Declaration$/.test(type),
    )
    if (script !== undefined) program.body = program.body.filter((node) => !isOverridden(node, script))
    const first = this.#next
    const described = new Set<string>()
    const source = { path, text, isModule, ...(script !== undefined && { isShared: true }) }
    const declared: string[] = []
    const code = lower(source, program, () => this.#next++, { described, declared })
    return { code, functions: this.#next - first, described, declared }
  }
}
