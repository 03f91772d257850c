import { Refused } from './refused.ts'

/** One page of a list, and the way to the next. */
export interface Slice<T> {
  readonly items: readonly T[]
  /** Path and query of the next page, or null on the last. */
  readonly next: string | null
}

/**
 * Cuts a list. The cursor names the last item that was handed out and its place, so that a list that changes between
 * two requests goes on where it stopped, even when that item is gone.
 */
export function paginate<T>(
  list: readonly T[],
  url: URL,
  idOf: (item: T) => string,
  { standard = 25, most = 250 }: { readonly standard?: number; readonly most?: number } = {},
): Slice<T> {
  const limit = readLimit(url, standard, most)
  const cursor = url.searchParams.get('cursor')
  const start = cursor === null ? 0 : afterCursor(list, parseCursor(cursor), idOf)
  const items = list.slice(start, start + limit)
  const last = items.at(-1)
  if (last === undefined || start + limit >= list.length) return { items, next: null }
  const query = new URLSearchParams(url.searchParams)
  query.set('limit', String(limit))
  query.set('cursor', writeCursor({ id: idOf(last), place: start + limit }))
  return { items, next: `${url.pathname}?${query}` }
}

/** A slice as API v2 answers it: `_links.next` in the body and a Link header. */
export function listResponse(slice: Slice<unknown>, base: string): Response {
  const { items, next } = slice
  return Response.json(
    { results: items, _links: { ...(next === null ? {} : { next }), base } },
    next === null ? {} : { headers: { Link: `<${next}>; rel="next", <${base}>; rel="base"` } },
  )
}

/** The number of results asked for. */
function readLimit(url: URL, standard: number, most: number): number {
  const asked = url.searchParams.get('limit')
  if (asked === null) return standard
  const limit = Number(asked)
  if (!Number.isInteger(limit) || limit < 1)
    throw new Refused(
      400,
      `Provided value {${asked}} for 'limit' is not valid. It must be between 1 and ${most}.`,
    )
  return Math.min(limit, most)
}

interface Cursor {
  readonly id: string
  readonly place: number
}

function afterCursor<T>(list: readonly T[], { id, place }: Cursor, idOf: (item: T) => string): number {
  const at = list.findIndex((item) => idOf(item) === id)
  // Where the last item was deleted, all after it moved up by one.
  return at === -1 ? Math.max(0, place - 1) : at + 1
}

function writeCursor({ id, place }: Cursor): string {
  return Buffer.from(JSON.stringify([id, place])).toString('base64url')
}

function parseCursor(text: string): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (Array.isArray(value) && typeof value[0] === 'string' && Number.isSafeInteger(value[1]))
      return { id: value[0], place: value[1] }
  } catch {
    // What is no JSON is refused below like any other text that is no cursor.
  }
  throw new Refused(400, `Provided value {${text}} for 'cursor' is not a valid cursor.`)
}
