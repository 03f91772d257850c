import type { DriveFacts } from './drive.ts'

/** Whether a file is meant by a search. */
export type Matches = (file: DriveFacts) => boolean

/** What of the query language is built: https://developers.google.com/drive/api/guides/ref-search-terms (seen 2026-11). */
const fields: Readonly<Record<string, (file: DriveFacts) => string | boolean | readonly string[]>> = {
  title: ({ title }) => title,
  name: ({ title }) => title,
  mimetype: ({ type }) => type,
  trashed: ({ status }) => status === 'trashed',
  starred: ({ isStarred }) => isStarred,
  modifieddate: ({ changedAt }) => changedAt,
  modifiedtime: ({ changedAt }) => changedAt,
  createddate: ({ createdAt }) => createdAt,
  createdtime: ({ createdAt }) => createdAt,
  parents: ({ parent }) => [parent ?? 'root'],
  owners: ({ owner }) => [owner],
  writers: ({ owner, editors }) => [owner, ...editors],
  readers: ({ owner, editors, viewers }) => [owner, ...editors, ...viewers],
}

const token = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(!=|<=|>=|[()=<>])|([A-Za-z]+))/y

interface Token {
  readonly kind: 'text' | 'sign' | 'word'
  readonly value: string
}

/** Reads a search, for the person `me`; undefined for what can't be read or isn't built. */
export function parseDriveQuery(query: string, me: string): Matches | undefined {
  const tokens = tokensOf(query)
  if (!tokens) return undefined
  let at = 0
  const isNext = (value: string) => tokens[at]?.kind !== 'text' && tokens[at]?.value.toLowerCase() === value
  const take = (value: string) => {
    if (!isNext(value)) return false
    at += 1
    return true
  }
  const either = (): Matches | undefined => {
    let left = both()
    while (left && take('or')) {
      const [a, b] = [left, both()]
      left = b && ((file) => a(file) || b(file))
    }
    return left
  }
  const both = (): Matches | undefined => {
    let left = one()
    while (left && take('and')) {
      const [a, b] = [left, one()]
      left = b && ((file) => a(file) && b(file))
    }
    return left
  }
  const one = (): Matches | undefined => {
    if (take('not')) {
      const inner = one()
      return inner && ((file) => !inner(file))
    }
    if (take('(')) {
      const inner = either()
      return take(')') ? inner : undefined
    }
    const [left, operator, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (!left || !operator || !right) return undefined
    at += 3
    return term(left, operator.value.toLowerCase(), right, me)
  }
  const matches = either()
  return at === tokens.length ? matches : undefined
}

function term(left: Token, operator: string, right: Token, me: string): Matches | undefined {
  if (operator === 'in') {
    const list = fields[right.value.toLowerCase()]
    const wanted = left.value === 'me' ? me : left.value
    return list && ((file) => [list(file)].flat().includes(wanted))
  }
  const field = left.kind === 'word' ? fields[left.value.toLowerCase()] : undefined
  if (!field) return undefined
  const wanted = right.kind === 'word' ? right.value.toLowerCase() === 'true' : right.value
  const compare = comparisons[operator]
  return compare && ((file) => compare(field(file), wanted))
}

type Compared = string | boolean | readonly string[]
const comparisons: Readonly<Record<string, (value: Compared, wanted: string | boolean) => boolean>> = {
  '=': (value, wanted) => value === wanted,
  '!=': (value, wanted) => value !== wanted,
  // "contains" finds the beginnings of words in a title.
  contains: (value, wanted) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(String(wanted))}`, 'iu').test(String(value)),
  '>': (value, wanted) => String(value) > String(wanted),
  '<': (value, wanted) => String(value) < String(wanted),
  '>=': (value, wanted) => String(value) >= String(wanted),
  '<=': (value, wanted) => String(value) <= String(wanted),
}

function tokensOf(query: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < query.trimEnd().length) {
    const found = token.exec(query)
    if (!found) return undefined
    const [, single, double, sign, word] = found
    const quoted = single ?? double
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/g, '$1') })
    else tokens.push({ kind: sign === undefined ? 'word' : 'sign', value: sign ?? word ?? '' })
  }
  return tokens
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
