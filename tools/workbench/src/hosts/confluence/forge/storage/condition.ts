/** A condition of a query: `{ condition: 'BETWEEN', values: [1, 2] }`; @forge/storage also says `value`. */
export interface Condition {
  readonly condition: string
  readonly values: readonly unknown[]
}

/** Reads a condition; undefined where it is none. */
export function readCondition(raw: unknown): Condition | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { condition, values, value } = raw as { condition?: unknown; values?: unknown; value?: unknown }
  if (typeof condition !== 'string') return undefined
  if (Array.isArray(values)) return { condition, values }
  return { condition, values: condition === 'IN' && Array.isArray(value) ? value : [value] }
}

/** Whether a value meets a condition, by @forge/kvs 1.6.5's list of them (read 2026-11); undefined for one it hasn't got. */
export function meets(
  value: unknown,
  { condition, values: [first, second, ...more] }: Condition,
): boolean | undefined {
  switch (condition) {
    case 'EQUAL_TO':
      return value === first
    case 'NOT_EQUAL_TO':
      return value !== first
    case 'IN':
      return [first, second, ...more].includes(value)
    case 'BEGINS_WITH':
    case 'STARTS_WITH':
      return typeof value === 'string'
        ? value.startsWith(String(first))
        : typeof value === 'number' && String(value).startsWith(String(first))
    case 'CONTAINS':
      return holds(value, first)
    case 'NOT_CONTAINS':
      return !holds(value, first)
    case 'EXISTS':
      return value !== undefined
    case 'NOT_EXISTS':
      return value === undefined
    case 'BETWEEN':
      return (
        isComparable(value, first) &&
        isComparable(value, second) &&
        compare(value, first) >= 0 &&
        compare(value, second) <= 0
      )
    case 'GREATER_THAN':
      return isComparable(value, first) && compare(value, first) > 0
    case 'GREATER_THAN_EQUAL_TO':
      return isComparable(value, first) && compare(value, first) >= 0
    case 'LESS_THAN':
      return isComparable(value, first) && compare(value, first) < 0
    case 'LESS_THAN_EQUAL_TO':
      return isComparable(value, first) && compare(value, first) <= 0
    default:
      return undefined
  }
}

/** Orders numbers by size and text by its code units; anything else is equal. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function isComparable(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && (typeof a === 'number' || typeof a === 'string')
}

function holds(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(part))
  return Array.isArray(value) && value.includes(part)
}
