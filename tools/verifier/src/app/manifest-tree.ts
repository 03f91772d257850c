import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { UserError } from '../errors.ts'
import type { Place } from '../place.ts'

/** A YAML document as plain data that keeps the place of each of its parts. */
export interface ManifestTree {
  readonly raw: Readonly<Record<string, unknown>>
  /** The place of a path of keys and indices, or of its nearest ancestor that is there. */
  placeOf(path: readonly (string | number)[]): Place
}

/** Larger than any manifest that could be read by a person; the parser's time grows with it. */
const maximumBytes = 1_000_000
/** Aliases that stand for more than this many nodes are an attack, not a manifest. */
const maximumAliases = 1_000

/** Parses a manifest's text; UserError with file, line and column where it isn't YAML. */
export function parseTree(text: string, file: string): ManifestTree {
  if (text.length > maximumBytes)
    throw new UserError(
      `The manifest is ${(text.length / 1e6).toFixed(1)} MB large, and at most ${maximumBytes / 1e6} MB are read.`,
      { where: `${file}:`, next: 'Shorten it: Forge itself takes much less.' },
    )
  const lines = new LineCounter()
  const document = readDocument(text, file, lines)
  const raw = plain(document, file)
  if (!isRecord(raw))
    throw new UserError('The manifest is not a map of keys.', {
      where: `${file}:1:`,
      next: 'Start it with `app:`, `modules:` and `permissions:`.',
    })
  return { raw, placeOf: (path) => place(document, path, lines, file) }
}

/** Whether a value of a manifest has keys. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readDocument(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  const document = yaml(file, () => parseDocument(text, { lineCounter, merge: true, logLevel: 'silent' }))
  const [error] = document.errors
  if (!error) return document
  const { line, col } = lineCounter.linePos(error.pos[0])
  const [sentence = 'It is not YAML.'] = error.message.replace(/ at line \d+, column \d+:?/, '.').split('\n')
  throw new UserError(sentence.replace(/[.:]*$/, '.'), {
    where: `${file}:${line}:${col}`,
    next: 'Mend the YAML there; `forge lint` reads the same file.',
  })
}

const plain = (document: Document.Parsed, file: string): unknown =>
  yaml(file, () => document.toJS({ maxAliasCount: maximumAliases }))

/** Text that nests or refers to itself without end makes the parser throw what isn't its own error. */
function yaml<Answer>(file: string, read: () => Answer): Answer {
  try {
    return read()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new UserError(
      `The manifest can't be read: ${why}.`,
      {
        where: `${file}:`,
        next: 'Write it without deep nesting and without aliases that repeat each other.',
      },
      { cause },
    )
  }
}

function place(
  document: Document.Parsed,
  path: readonly (string | number)[],
  lines: LineCounter,
  file: string,
): Place {
  let at: Node | undefined
  let node: Node | undefined = document.contents ?? undefined
  for (const step of path) {
    const next = child(document, node, step)
    if (!next) break
    at = next.at
    node = next.value
  }
  const offset = at?.range?.[0]
  if (offset === undefined) return { file, line: 1, column: 1 }
  const { line, col } = lines.linePos(offset)
  return { file, line, column: col }
}

/** The node that a key or an index leads to, and the node that shows where it stands: a key's own, or the item. */
function child(document: Document.Parsed, parent: Node | undefined, step: string | number) {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    if (!pair || !isNode(pair.key)) return undefined
    return { at: pair.key, value: isNode(pair.value) ? pair.value : undefined }
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
  return isNode(item) ? { at: item, value: item } : undefined
}
