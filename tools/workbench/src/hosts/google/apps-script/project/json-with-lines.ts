/** A JSON text as a value, and the line on which each part of it stands. */
export interface JsonWithLines {
  readonly value: unknown
  /** The line of what `path` leads to: of its key where it has one. The nearest line known otherwise. */
  lineOf(path: readonly (string | number)[]): number
}

/** Where and why a text is no JSON. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

const deepest = 100
const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

/** Parses strict JSON, which JSON.parse does as well, but without a word on lines. Throws a JsonFault. */
export function parseJsonWithLines(text: string): JsonWithLines {
  const lines = new Map<string, number>()
  let at = 0
  const lineAt = (index: number) => text.slice(0, index).split('\n').length
  const fail = (message: string): never => {
    throw new JsonFault(message, lineAt(at))
  }
  const seen = () => (at < text.length ? `"${text[at]}"` : 'the end of the file')
  const skip = () => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1
  }
  const take = (character: string, why: string) => {
    skip()
    if (text[at] !== character) fail(`${seen()} stands where ${why} has to`)
    at += 1
  }
  const readString = (): string => {
    const from = at
    at += 1
    while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
    if (text[at] !== '"') fail('a text has no closing quotation mark')
    at += 1
    return parsed(text.slice(from, at)) as string
  }
  const parsed = (part: string): unknown => {
    try {
      return JSON.parse(part)
    } catch {
      // Said with its line instead of a position.
      return fail(`${part.slice(0, 40)} is no JSON`)
    }
  }
  const readValue = (path: readonly (string | number)[]): unknown => {
    if (path.length > deepest) fail(`it is nested more than ${deepest} deep`)
    skip()
    const key = JSON.stringify(path)
    if (!lines.has(key)) lines.set(key, lineAt(at))
    const first = text[at]
    if (first === '{') return readObject(path)
    if (first === '[') return readArray(path)
    if (first === '"') return readString()
    const word = /^[-+.\w]+/.exec(text.slice(at, at + 60))?.[0]
    if (word === undefined) return fail(`${seen()} stands where a value has to`)
    const value = word in literals ? literals[word] : parsed(word)
    at += word.length
    return value
  }
  const readObject = (path: readonly (string | number)[]): unknown => {
    const entries: [string, unknown][] = []
    at += 1
    skip()
    while (text[at] !== '}') {
      if (entries.length > 0) take(',', 'a comma or the closing brace')
      skip()
      if (text[at] !== '"') fail(`${seen()} stands where a name in quotation marks has to`)
      const line = lineAt(at)
      const name = readString()
      const inner = [...path, name]
      lines.set(JSON.stringify(inner), line)
      take(':', 'a colon')
      entries.push([name, readValue(inner)])
      skip()
    }
    at += 1
    return Object.fromEntries(entries)
  }
  const readArray = (path: readonly (string | number)[]): unknown => {
    const items: unknown[] = []
    at += 1
    skip()
    while (text[at] !== ']') {
      if (items.length > 0) take(',', 'a comma or the closing bracket')
      items.push(readValue([...path, items.length]))
      skip()
    }
    at += 1
    return items
  }
  const value = readValue([])
  skip()
  if (at < text.length) fail(`${seen()} stands after the end`)
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const line = lines.get(JSON.stringify(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return 1
    },
  }
}
