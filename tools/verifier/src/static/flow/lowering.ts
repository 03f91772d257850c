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
    }
  | { readonly failure: Failure }

interface Failure {
  readonly message: string
  readonly offset: number
}

/** Reads texts as what they do. Handed from one analysis to the next, it reads again only what has changed. */
export class Lowering {
  readonly #known = new Map<string, { readonly text: string; readonly lowered: Lowered }>()
  #next = 0

  of(path: string, text: string, key = path): Lowered {
    const known = this.#known.get(key)
    if (known?.text === text) return known.lowered
    const lowered = this.#read(path, text)
    this.#known.set(key, { text, lowered })
    return lowered
  }

  #read(path: string, text: string): Lowered {
    const parsed = parse(path, text)
    if ('message' in parsed) return { failure: { message: parsed.message, offset: parsed.offset } }
    const isModule = parsed.program.body.some(
      ({ type }) => type === 'ImportDeclaration' || /^Export(Named|Default|All)Declaration$/.test(type),
    )
    const first = this.#next
    const described = new Set<string>()
    const code = lower({ path, text, isModule }, parsed.program, () => this.#next++, described)
    return { code, functions: this.#next - first, described }
  }
}
