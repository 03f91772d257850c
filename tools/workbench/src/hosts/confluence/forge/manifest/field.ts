import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { UserError } from '../../../../errors.ts'

/** A value in a YAML file that knows its line, so that what is wrong with it can be said where it is. */
export interface Field {
  readonly path: string
  readonly line: number
  /** Plain data, for what is kept as the manifest has it. */
  readonly plain: unknown
  isList(): boolean
  isMap(): boolean
  get(key: string): Field | undefined
  require(key: string, next: string): Field
  keys(): readonly { readonly key: string; readonly line: number }[]
  items(): readonly Field[]
  text(): string
  truth(): boolean
  number(): number
  fail(message: string, next: string): never
}

interface Source {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
}

/** Parses YAML text into its root field; UserError with file and line where it is no YAML. */
export function parseYaml(file: string, text: string): Field {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const error = document.errors[0]
  if (error) {
    const where = `${file}:${lines.linePos(error.pos[0]).line}`
    const what = error.message.split(' at line ')[0] ?? error.message
    throw new UserError(`is no valid YAML: ${what}.`, {
      where,
      next: 'Mend the line, then start again.',
    })
  }
  return fieldOf({ file, document, lines }, document.contents as Node | null, '', { line: 1, isNamed: false })
}

/** A map or list that a key names is at the line of its key; all else is where it begins. */
function fieldOf(
  source: Source,
  raw: Node | null,
  path: string,
  at: { line: number; isNamed: boolean },
): Field {
  const node = isAlias(raw) ? (raw.resolve(source.document) ?? null) : raw
  const start = node?.range?.[0]
  const isAtKey = start === undefined || (at.isNamed && !isScalar(node))
  const line = isAtKey ? at.line : source.lines.linePos(start).line
  const named = path === '' ? 'the manifest' : `"${path}"`
  const fail = (message: string, next: string): never => {
    throw new UserError(message, { where: `${source.file}:${line}`, next })
  }
  const field: Field = {
    path,
    line,
    get plain() {
      return node === null ? null : node.toJS(source.document, { maxAliasCount: 100 })
    },
    isList: () => isSeq(node),
    isMap: () => isMap(node),
    get(key) {
      if (node === null) return undefined
      if (!isMap(node))
        return fail(`${named} has to be a map of names and values.`, `Write "${key}:" below it.`)
      const found = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
      if (!found) return undefined
      const keyLine =
        isScalar(found.key) && found.key.range ? source.lines.linePos(found.key.range[0]).line : line
      return fieldOf(source, found.value as Node | null, path === '' ? key : `${path}.${key}`, {
        line: keyLine,
        isNamed: true,
      })
    },
    require(key, next) {
      return field.get(key) ?? fail(`${named} has no "${key}".`, next)
    },
    keys() {
      if (node === null) return []
      if (!isMap(node))
        return fail(`${named} has to be a map of names and values.`, 'Write "name: value" lines below it.')
      return node.items.map((pair) => {
        const at = isScalar(pair.key) && pair.key.range ? source.lines.linePos(pair.key.range[0]).line : line
        return { key: String(isScalar(pair.key) ? pair.key.value : pair.key), line: at }
      })
    },
    items() {
      if (node === null || (isScalar(node) && node.value === null)) return []
      if (!isSeq(node)) return fail(`${named} has to be a list.`, 'Begin each entry with "- ".')
      return node.items.map((item, index) =>
        fieldOf(source, item as Node | null, `${path}[${index}]`, { line, isNamed: false }),
      )
    },
    text() {
      if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '')
        return fail(`${named} has to be text.`, 'Give it a value, in quotes if it looks like a number.')
      return node.value
    },
    truth() {
      if (!isScalar(node) || typeof node.value !== 'boolean')
        return fail(`${named} has to be true or false.`, 'Write one of them.')
      return node.value
    },
    number() {
      if (!isScalar(node) || typeof node.value !== 'number')
        return fail(`${named} has to be a number.`, 'Write it without quotes.')
      return node.value
    },
    fail,
  }
  return field
}
