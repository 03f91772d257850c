import { type ParserOptions, type Program, parseSync } from 'oxc-parser'

/** A file's syntax tree, or where and why there is none. */
export type Parsed = { readonly program: Program } | { readonly offset: number; readonly message: string }

type Language = NonNullable<ParserOptions['lang']>

/** The languages that a file may be in, the likeliest first: a `.js` file can hold JSX or types. */
function languagesOf(file: string): readonly Language[] {
  if (/\.[mc]?ts$/.test(file)) return ['ts']
  if (/\.tsx$/.test(file)) return ['tsx']
  return ['jsx', 'tsx', 'ts']
}

/** Reads a script; offsets are UTF-16 units. A file that no language fits says the first language's error. */
export function parse(file: string, text: string): Parsed {
  let failure: Parsed | undefined
  for (const lang of languagesOf(file))
    for (const sourceType of ['module', 'script'] as const) {
      const result = parseSync(file, text, { lang, sourceType, preserveParens: false })
      const error = result.errors[0]
      if (error === undefined) return { program: result.program }
      failure ??= { offset: error.labels[0]?.start ?? 0, message: error.message }
    }
  return failure ?? { offset: 0, message: 'nothing to read' }
}
