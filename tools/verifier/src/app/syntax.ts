import { type Parsed, parse } from '../static/parse/parse.ts'

/** What a file says as a tree, read when it is first asked for and once; nothing where there is no text. */
export function syntaxOf(text: (file: string) => string | undefined): (file: string) => Parsed | undefined {
  const known = new Map<string, Parsed | undefined>()
  return (file) => {
    if (!known.has(file)) {
      const code = text(file)
      known.set(file, code === undefined ? undefined : parse(file, code))
    }
    return known.get(file)
  }
}
