import type { AppRow } from './app-rows.ts'
import { type Condition, compare, meets, readCondition } from './condition.ts'
import { fault, type StorageFault, storageLimits } from './storage-limits.ts'

/** An index of a custom entity, as the manifest has it. */
export interface EntityIndex {
  readonly name: string
  readonly partition: readonly string[]
  readonly range: string
}

export interface Found {
  readonly rows: readonly AppRow[]
  readonly cursor?: string
}

const isFault = (value: unknown): value is StorageFault =>
  typeof value === 'object' && value !== null && 'code' in value

/** A query by key: `where` has one condition on `key` at most. */
export function queryKeys(
  rows: readonly AppRow[],
  body: Readonly<Record<string, unknown>>,
): Found | StorageFault {
  const conditions = (Array.isArray(body.where) ? body.where : []).map(readCondition)
  if (conditions.includes(undefined)) return fault('INVALID_WHERE', 'The where clause is not valid')
  return page(
    filtered(rows, conditions as Condition[], (row) => row.key),
    body.limit,
    body.after ?? body.cursor,
  )
}

/** A query of a custom entity by one of its indexes, with a range, filters and an order. */
export function queryEntity(
  rows: readonly AppRow[],
  indexes: readonly EntityIndex[],
  body: Readonly<Record<string, unknown>>,
): Found | StorageFault {
  const index = indexes.find(({ name }) => name === body.indexName)
  if (!index)
    return fault(
      'INVALID_INDEX',
      `Index ${String(body.indexName)} is not declared for entity ${String(body.entityName)}`,
    )
  const partition = Array.isArray(body.partition) ? body.partition : []
  if (partition.length !== index.partition.length)
    return fault(
      'INVALID_PARTITION',
      `Index ${index.name} needs ${index.partition.length} partition value(s)`,
    )
  const inPartition = rows.filter((row) =>
    index.partition.every((attribute, at) => attributeOf(row, attribute) === partition[at]),
  )
  const range = body.range === undefined || body.range === null ? [] : [readCondition(body.range)]
  if (range.includes(undefined)) return fault('INVALID_RANGE', 'The range is not valid')
  const inRange = filtered(inPartition, range as Condition[], (row) => attributeOf(row, index.range))
  if (isFault(inRange)) return inRange
  const chosen = filterByAll(inRange, body.filters)
  if (isFault(chosen)) return chosen
  const sorted = chosen
    .filter((row) => attributeOf(row, index.range) !== undefined)
    .sort(
      (a, b) => compare(attributeOf(a, index.range), attributeOf(b, index.range)) || compare(a.key, b.key),
    )
  return page(body.sort === 'DESC' ? sorted.reverse() : sorted, body.limit, body.cursor)
}

/** Whether a value meets the `{ and: [...] }` or `{ or: [...] }` of a filter or of a transaction's conditions. */
export function meetsAll(value: unknown, filters: unknown): boolean | StorageFault {
  if (filters === undefined || filters === null) return true
  const { and, or } = filters as { and?: unknown; or?: unknown }
  const list = Array.isArray(and) ? and : Array.isArray(or) ? or : []
  const results = list.map((item: { property?: unknown }) => {
    const condition = readCondition(item)
    return condition && meets(propertyOf(value, String(item.property)), condition)
  })
  if (results.includes(undefined)) return fault('INVALID_FILTER', 'The filter is not valid')
  return Array.isArray(and) ? results.every(Boolean) : results.length === 0 || results.some(Boolean)
}

function filterByAll(rows: readonly AppRow[], filters: unknown): AppRow[] | StorageFault {
  const kept: AppRow[] = []
  for (const row of rows) {
    const verdict = meetsAll(row.value, filters)
    if (isFault(verdict)) return verdict
    if (verdict) kept.push(row)
  }
  return kept
}

function filtered(
  rows: readonly AppRow[],
  conditions: readonly Condition[],
  pick: (row: AppRow) => unknown,
): readonly AppRow[] | StorageFault {
  for (const condition of conditions) {
    if (meets('', condition) === undefined)
      return fault('INVALID_CONDITION', `${condition.condition} is not a condition`)
  }
  return rows.filter((row) => conditions.every((condition) => meets(pick(row), condition)))
}

/** A cursor is the last key given, in base64. */
function page(rows: readonly AppRow[] | StorageFault, limit: unknown, cursor: unknown): Found | StorageFault {
  if (isFault(rows)) return rows
  const wanted = limit === undefined || limit === null ? 10 : limit
  if (typeof wanted !== 'number' || wanted < 1 || wanted > storageLimits.queryResults)
    return fault('INVALID_LIMIT', `The limit has to be between 1 and ${storageLimits.queryResults}`)
  const after =
    typeof cursor === 'string' && cursor !== '' ? Buffer.from(cursor, 'base64').toString('utf8') : undefined
  const start = after === undefined ? 0 : rows.findIndex(({ key }) => key === after) + 1
  if (after !== undefined && start === 0) return fault('INVALID_CURSOR', 'The cursor is not valid')
  const given = rows.slice(start, start + wanted)
  const last = given.at(-1)
  if (!last || start + wanted >= rows.length) return { rows: given }
  return { rows: given, cursor: Buffer.from(last.key).toString('base64') }
}

function attributeOf(row: AppRow, attribute: string): unknown {
  return propertyOf(row.value, attribute)
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined
}
