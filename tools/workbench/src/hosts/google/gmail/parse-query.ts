/** What a search says, as a tree. */
export type Query =
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  /** A word or phrase; `field` is the operator in front of it, `from`, or none. */
  | { readonly kind: 'term'; readonly field: string; readonly text: string; readonly isQuoted: boolean }

interface Token {
  readonly kind: 'open' | 'close' | 'openAny' | 'closeAny' | 'or' | 'not' | 'field' | 'text'
  readonly text: string
}

/** Operators that are known; what else stands before a colon is a word like others. */
const operators =
  /^(from|to|cc|bcc|subject|label|in|is|has|after|before|older|newer|older_than|newer_than|filename|larger|smaller|size|rfc822msgid|deliveredto|list|category)$/i
const deepest = 50

/**
 * Reads a search as Gmail's help page describes its operators (seen 2026-11): words all together, OR and braces for any,
 * a minus for none, parentheses, quotes. Nothing is a mistake: what can't be read is looked for as it stands.
 */
export function parseQuery(text: string): Query {
  const tokens = tokensOf(text)
  let at = 0
  const peek = () => tokens[at]
  const readAll = (field: string, end: Token['kind'] | undefined, depth: number): Query => {
    const groups: Query[][] = [[]]
    while (at < tokens.length && peek()?.kind !== end) {
      if (peek()?.kind === 'or') {
        at += 1
        // `a OR b c` is (a or b) and c: OR binds its two neighbours.
        const left = groups.at(-1)?.pop()
        const right = readOne(field, depth)
        const both = [left, right].filter((one) => one !== undefined)
        if (both.length > 0) groups.at(-1)?.push(anyOf(both))
        continue
      }
      const one = readOne(field, depth)
      if (one) groups.at(-1)?.push(one)
    }
    at += 1
    return all(groups.flat())
  }
  const readOne = (field: string, depth: number): Query | undefined => {
    const token = peek()
    if (!token) return undefined
    at += 1
    if (depth > deepest) return undefined
    switch (token.kind) {
      case 'not': {
        const of = readOne(field, depth + 1)
        return of && { kind: 'not', of }
      }
      case 'open':
        return readAll(field, 'close', depth + 1)
      case 'openAny': {
        const found = readAll(field, 'closeAny', depth + 1)
        return found.kind === 'all' ? anyOf(found.of) : found
      }
      case 'field':
        return readOne(token.text.toLowerCase(), depth + 1)
      case 'text': {
        const isQuoted = token.text.startsWith('"')
        const bare = isQuoted ? token.text.slice(1, token.text.endsWith('"') ? -1 : undefined) : token.text
        return { kind: 'term', field, text: bare.replace(/^\+/, ''), isQuoted }
      }
      default:
        // A bracket that closes nothing.
        return undefined
    }
  }
  const found: Query[] = []
  while (at < tokens.length) found.push(readAll('', undefined, 0))
  return all(found)
}

function all(of: readonly Query[]): Query {
  return of.length === 1 && of[0] ? of[0] : { kind: 'all', of }
}

function anyOf(of: readonly Query[]): Query {
  return { kind: 'any', of: of.flatMap((one) => (one.kind === 'any' ? one.of : [one])) }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const pattern = /\s*(?:([(){}|])|("[^"]*"?)|(-(?=\S))|([\w]+):(?=\S)|([^\s(){}"|]+))/gy
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, bracket, quoted, minus, field, word] = found
    if (bracket) tokens.push({ kind: brackets[bracket] ?? 'or', text: bracket })
    else if (quoted) tokens.push({ kind: 'text', text: quoted })
    else if (minus) tokens.push({ kind: 'not', text: '-' })
    else if (field !== undefined && operators.test(field)) tokens.push({ kind: 'field', text: field })
    else if (field !== undefined) {
      const rest = /[^\s(){}"|]*/y
      rest.lastIndex = pattern.lastIndex
      const more = rest.exec(text)?.[0] ?? ''
      pattern.lastIndex += more.length
      tokens.push({ kind: 'text', text: `${field}:${more}` })
    } else if (word === 'OR') tokens.push({ kind: 'or', text: word })
    else if (word !== undefined && word !== 'AND') tokens.push({ kind: 'text', text: word })
  }
  return tokens
}

const brackets: Readonly<Record<string, Token['kind']>> = {
  '(': 'open',
  ')': 'close',
  '{': 'openAny',
  '}': 'closeAny',
  '|': 'or',
}
