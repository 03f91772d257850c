/** Diagram kinds and the one contract that their engines keep. A seventh kind is one file and one line in kinds.ts. */

/** The ids of the kinds; they are saved in pages and named in usage events, so none may be renamed. */
export const kindIds = ['mermaid', 'dot', 'vega-lite', 'math', 'mindmap', 'plantuml'] as const
export type KindId = (typeof kindIds)[number]

export type Scheme = 'light' | 'dark'

/** A place in the source, both from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** What we say ourselves of a problem; each is said in every language that the add-on speaks. */
export interface OurWords {
  readonly text:
    | 'unreadWord'
    | 'unreadHere'
    | 'unreadLine'
    | 'noType'
    | 'emptyFormula'
    | 'emptyOutline'
    | 'notInFormula'
    | 'notIncluded'
    | 'noAddress'
    | 'noObject'
    | 'nothingDrawn'
    | 'tooSlow'
    | 'gaveUp'
    | JsonFault
  readonly values?: Readonly<Record<string, string>>
}

/** How a text fails to be JSON. */
export type JsonFault =
  | 'jsonQuote'
  | 'jsonWord'
  | 'jsonExtraComma'
  | 'jsonAfterEnd'
  | 'jsonColon'
  | 'jsonComma'
  | 'jsonName'
  | 'jsonValue'
  | 'jsonEmpty'
  | 'jsonTooEarly'

/** Why a source gives no picture, in words a writer can act on. `at` where the engine says. */
export interface Problem {
  /** In English, the engine's own words or ours. */
  readonly message: string
  /** Which of our words these are; nothing where they are the engine's. */
  readonly ours?: OurWords
  readonly at?: Position
}

export type Drawn =
  | { readonly ok: true; readonly svg: string }
  | { readonly ok: false; readonly problem: Problem }

/** A loaded engine. `svg` is raw: the pipeline sanitises it. Never throws for bad source. */
export interface Engine {
  /** `id` is unique in the document; the same source, scheme and id give the same bytes. */
  draw(source: string, options: { readonly scheme: Scheme; readonly id: string }): Promise<Drawn>
}

/** What is known of a kind without loading its engine. */
export interface KindFacts {
  readonly id: KindId
  /** The engine's own name, the same in every language: `Mermaid`, `Graphviz`. */
  readonly name: string
  /** File name endings, without the dot: `mmd`. */
  readonly extensions: readonly string[]
  /** Words after a Markdown fence: `mermaid`, `dot`, `plantuml`. */
  readonly fences: readonly string[]
  /** Changes when the same source may give another picture; part of the picture's hash. */
  readonly engineVersion: string
  /** How sure it is that this text is of its kind, 0 to 1. Pure and fast: runs at every paste. */
  detect(source: string): number
}
