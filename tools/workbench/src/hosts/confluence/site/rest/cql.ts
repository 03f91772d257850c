/** A search in CQL, as far as apps commonly use it: comparisons joined by AND, OR and NOT, and an order. */
export interface Search {
  readonly where: Condition
  readonly orderBy: readonly { readonly field: string; readonly isDescending: boolean }[]
}

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  /** `values` has more than one for IN; the comparison holds where one of them matches. */
  | {
      readonly kind: 'compare'
      readonly field: string
      readonly operator: '=' | '~'
      readonly values: readonly string[]
    }

export type ParsedSearch = { readonly search: Search } | { readonly problem: string }

interface Token {
  readonly text: string
  readonly isQuoted: boolean
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|[=~(),])|([^\s"'=~!(),]+(?:\(\))?))/y

/** Reads CQL, or says why it can't be read. */
export function parseCql(cql: string): ParsedSearch {
  const tokens = tokenize(cql.trim())
  if (tokens === null) return { problem: `Could not parse cql : ${cql}` }
  const reader = new Reader(tokens)
  try {
    const where = reader.any()
    const orderBy = reader.order()
    reader.end()
    return { search: { where, orderBy } }
  } catch (cause) {
    if (cause instanceof Unreadable) return { problem: `Could not parse cql : ${cql} (${cause.message})` }
    throw cause
  }
}

class Unreadable extends Error {}

class Reader {
  #at = 0
  constructor(private readonly tokens: readonly Token[]) {}

  any(depth = 0): Condition {
    return this.#joined('or', () => this.#joined('and', () => this.#one(depth)))
  }

  order(): Search['orderBy'] {
    if (!this.#takeWord('order')) return []
    if (!this.#takeWord('by')) throw new Unreadable('“order” without “by”')
    const fields: Search['orderBy'][number][] = []
    do {
      const field = this.#value()
      const isDescending = this.#takeWord('desc')
      if (!isDescending) this.#takeWord('asc')
      fields.push({ field, isDescending })
    } while (this.#takeSign(','))
    return fields
  }

  end(): void {
    const left = this.tokens[this.#at]
    if (left) throw new Unreadable(`“${left.text}” is not expected`)
  }

  #joined(kind: 'and' | 'or', one: () => Condition): Condition {
    const first = one()
    const parts = [first]
    while (this.#takeWord(kind)) parts.push(one())
    return parts.length === 1 ? first : { kind, parts }
  }

  #one(depth: number): Condition {
    if (depth > 50) throw new Unreadable('NOT and parentheses nest too deeply')
    if (this.#takeWord('not')) return { kind: 'not', part: this.#one(depth + 1) }
    if (this.#takeSign('(')) {
      const inner = this.any(depth + 1)
      if (!this.#takeSign(')')) throw new Unreadable('a parenthesis is not closed')
      return inner
    }
    return this.#comparison()
  }

  #comparison(): Condition {
    const field = this.#value().toLowerCase()
    const isNot = this.#takeWord('not')
    if (this.#takeWord('in')) {
      const compare: Condition = { kind: 'compare', field, operator: '=', values: this.#list() }
      return isNot ? { kind: 'not', part: compare } : compare
    }
    for (const sign of ['=', '~', '!=', '!~'] as const) {
      if (!this.#takeSign(sign)) continue
      const compare: Condition = {
        kind: 'compare',
        field,
        operator: sign.endsWith('~') ? '~' : '=',
        values: [this.#value()],
      }
      return sign.startsWith('!') ? { kind: 'not', part: compare } : compare
    }
    throw new Unreadable(`“${field}” is not compared with anything`)
  }

  #list(): readonly string[] {
    if (!this.#takeSign('(')) throw new Unreadable('a list begins with “(”')
    const values: string[] = []
    do values.push(this.#value())
    while (this.#takeSign(','))
    if (!this.#takeSign(')')) throw new Unreadable('a list is not closed')
    return values
  }

  #value(): string {
    const next = this.tokens[this.#at]
    if (next === undefined || (!next.isQuoted && /^[=~!(),]/.test(next.text)))
      throw new Unreadable('a value is missing')
    this.#at += 1
    return next.text
  }

  #takeWord(word: string): boolean {
    const next = this.tokens[this.#at]
    if (next === undefined || next.isQuoted || next.text.toLowerCase() !== word) return false
    this.#at += 1
    return true
  }

  #takeSign(sign: string): boolean {
    const next = this.tokens[this.#at]
    if (next === undefined || next.isQuoted || next.text !== sign) return false
    this.#at += 1
    return true
  }
}

function tokenize(cql: string): readonly Token[] | null {
  const scan = new RegExp(token)
  const tokens: Token[] = []
  while (scan.lastIndex < cql.length) {
    const found = scan.exec(cql)
    if (found === null) return null
    const [, double, single, sign, word] = found
    const quoted = double ?? single
    tokens.push(
      quoted === undefined
        ? { text: sign ?? word ?? '', isQuoted: false }
        : { text: quoted.replace(/\\(.)/g, '$1'), isQuoted: true },
    )
  }
  return tokens
}
