import * as v from 'valibot'
import { invalid } from './refusal.ts'
import { readMoment } from './times.ts'

const texts = v.optional(
  v.nullable(
    v.union([
      v.pipe(
        v.string(),
        v.transform((one) => [one]),
      ),
      v.array(v.string()),
    ]),
  ),
)
// Apps Script sends numbers and truth values as they are, or as text.
const flag = v.optional(
  v.nullable(
    v.union([
      v.boolean(),
      v.pipe(
        v.picklist(['true', 'false']),
        v.transform((one) => one === 'true'),
      ),
    ]),
  ),
)
const count = v.optional(v.nullable(v.pipe(v.unknown(), v.transform(Number), v.integer(), v.minValue(1))))
const moment = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform((text) => readMoment(text)),
      v.number(),
    ),
  ),
)

const schema = v.object({
  timeMin: moment,
  timeMax: moment,
  updatedMin: moment,
  q: v.optional(v.nullable(v.string())),
  iCalUID: v.optional(v.nullable(v.string())),
  eventTypes: texts,
  privateExtendedProperty: texts,
  sharedExtendedProperty: texts,
  singleEvents: flag,
  showDeleted: flag,
  orderBy: v.optional(v.nullable(v.picklist(['startTime', 'updated']))),
  maxResults: count,
  pageToken: v.optional(v.nullable(v.string())),
  syncToken: v.optional(v.nullable(v.string())),
  timeZone: v.optional(v.nullable(v.string())),
})

export type ListQuery = v.InferOutput<typeof schema>

const restrictions = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
] as const

/** Reads the parameters of events.list; those that aren't known here are let pass. */
export function parseListQuery(value: unknown): ListQuery {
  const read = v.safeParse(schema, value ?? {})
  if (!read.success) {
    const [issue] = read.issues
    const name = v.getDotPath(issue) ?? ''
    // "Bad Request" is what a time without its zone gets (seen in many reports, 2026-11).
    throw invalid(/^(time|updated)M/.test(name) ? 'Bad Request' : `Invalid value for: ${name}`)
  }
  const query = read.output
  // That these can't go with a token, and startTime wants single events, is Google's reference (seen 2026-11).
  if (query.syncToken && restrictions.some((name) => query[name] !== undefined && query[name] !== null))
    throw invalid('Sync token cannot be used with other query restrictions.')
  if (query.orderBy === 'startTime' && !query.singleEvents)
    throw invalid('The requested ordering is not available for the particular query.')
  return query
}
