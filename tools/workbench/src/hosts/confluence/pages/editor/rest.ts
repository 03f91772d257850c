import type { AdfNode } from '../../adf.ts'

/** What a stored node has that the editor doesn't work with. */
export interface Rest {
  readonly attrs?: Readonly<Record<string, unknown>>
  /** Attributes with a default that the stored node left out. */
  readonly absent?: readonly string[]
  /** Attributes that were stored as null. */
  readonly nulls?: readonly string[]
  /** `attrs` was there and empty. */
  readonly hasAttrs?: true
  /** Marks on a block: alignment, indentation, breakout and the like. */
  readonly marks?: NonNullable<AdfNode['marks']>
  /** `content` was there and empty. */
  readonly isEmpty?: true
  readonly fields?: Readonly<Record<string, unknown>>
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return joined(value.map(sorted))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]): [string, unknown] => [name, name === 'marks' ? sortedMarks(inner) : sorted(inner)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function sortedMarks(value: unknown): unknown {
  if (!Array.isArray(value)) return sorted(value)
  const texts = value.map((mark) => JSON.stringify(sorted(mark)))
  return [...new Set(texts)].sort()
}

interface Text {
  readonly type: 'text'
  readonly text: string
  readonly marks?: unknown
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'text' &&
    'text' in value &&
    typeof value.text === 'string' &&
    Object.keys(value).every((name) => ['type', 'text', 'marks'].includes(name))
  )
}

/** Neighbouring texts with the same marks are one text. */
function joined(values: readonly unknown[]): readonly unknown[] {
  const result: unknown[] = []
  for (const value of values) {
    const last = result.at(-1)
    if (
      isText(last) &&
      isText(value) &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(value.marks ?? [])
    ) {
      result[result.length - 1] = { ...last, text: last.text + value.text }
    } else result.push(value)
  }
  return result
}

/** A stored value as one text that is the same for what means the same: the order of keys and marks, and joined texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value))
}
