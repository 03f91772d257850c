import { calendarFor } from './calendar-rows.ts'
import { countsOf, eventsBetween } from './event-rows.ts'
import { instancesOf } from './find-event.ts'
import { type ListQuery, parseListQuery } from './list-query.ts'
import type { Actor, CalendarParts } from './parts.ts'
import { type ApiObject, etagOf, presentEvent } from './present.ts'
import { CalendarRefusal, invalid } from './refusal.ts'
import type { KeptEvent, ListedCalendar } from './resource.ts'
import { isTimeZone, momentOfTime } from './times.ts'

/** Series without an end are listed this far ahead where a request has no end itself. */
const ahead = 2 * 366 * 86_400_000

/** A daily series for a century fits. More are worked out for nobody: it happens in the workbench's own thread. */
const mostInstances = 40_000

/** Events as events.list gives them: a page, and a token for the next page or for what changes from now on. */
export function listEvents(
  parts: Pick<CalendarParts, 'db' | 'clock'>,
  actor: Actor,
  calendarId: string,
  asked: unknown,
): ApiObject {
  const calendar = calendarFor(parts, actor, calendarId, 'freeBusyReader')
  const query = parseListQuery(asked)
  const timeZone = query.timeZone ?? calendar.timeZone
  if (!isTimeZone(timeZone)) throw invalid('Invalid time zone')
  const found = matching(parts, calendar, query)
  const { seq } = countsOf(parts, calendar.id)
  const start = query.pageToken ? pageOf(query.pageToken) : { at: 0, seq }
  const size = Math.min(query.maxResults ?? 250, 2500)
  const next = start.at + size
  return {
    kind: 'calendar#events',
    etag: etagOf([calendar.id, seq]),
    summary: calendar.summary,
    updated: parts.clock.now().toISOString(),
    timeZone,
    accessRole: calendar.accessRole,
    defaultReminders: calendar.primaryOf === undefined ? [] : [{ method: 'popup', minutes: 10 }],
    items: found
      .slice(start.at, next)
      .map((event) => presentEvent(event, { calendar, email: actor.email, timeZone })),
    ...(next < found.length
      ? { nextPageToken: token({ at: next, seq: start.seq }) }
      : { nextSyncToken: token({ sync: start.seq, calendar: calendar.id }) }),
  }
}

/** The events of a calendar within a query, in its order. */
export function matching(
  parts: Pick<CalendarParts, 'db' | 'clock'>,
  calendar: ListedCalendar,
  query: ListQuery,
): readonly KeptEvent[] {
  const since = query.syncToken
    ? sinceOf(query.syncToken, calendar.id, countsOf(parts, calendar.id).oldest)
    : null
  const from = query.timeMin ?? -8.64e15
  const to = query.timeMax ?? 8.64e15
  const zone = query.timeZone ?? calendar.timeZone
  // A token tells of what is gone, whether asked for or not.
  const withDeleted = query.showDeleted === true || since !== null
  let left = mostInstances
  const events = eventsBetween(parts, calendar.id, { from, to })
    .filter((row) => since === null || row.seq > since)
    .flatMap((row): readonly KeptEvent[] => {
      const { event } = row
      if (event.recurrence && query.singleEvents && event.status !== 'cancelled') {
        const end = query.timeMax ?? Math.max(from, parts.clock.now().getTime(), row.startMs) + ahead
        const instances = instancesOf(parts, row, { from, to: end, zone })
        left -= instances.length
        if (left < 0) throw invalid('The requested time range is too long.')
        return instances.filter((one) => one.status !== 'cancelled')
      }
      // Changed occurrences come with their series where that is taken apart.
      if (
        event.recurringEventId !== undefined &&
        query.singleEvents &&
        !(withDeleted && event.status === 'cancelled')
      )
        return []
      return [event]
    })
    .filter((event) => {
      if (event.status === 'cancelled' && !withDeleted) {
        // Cancelled occurrences of a series are told of where it isn't taken apart (Google's reference of showDeleted).
        return event.recurringEventId !== undefined && !query.singleEvents && since === null
      }
      return isWithin(event, { from, to, zone }) && isWanted(event, query)
    })
  if (query.orderBy === 'updated') return events.toSorted((a, b) => a.updated.localeCompare(b.updated))
  return events
    .map((event) => ({ event, at: momentOfTime(event.start, zone) }))
    .sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}

function isWithin(
  event: KeptEvent,
  { from, to, zone }: { readonly from: number; readonly to: number; readonly zone: string },
) {
  // Of a series as a whole only its first date and that it may go on are looked at.
  const end = event.recurrence ? 8.64e15 : momentOfTime(event.end, zone)
  return momentOfTime(event.start, zone) < to && end > from
}

function isWanted(event: KeptEvent, query: ListQuery): boolean {
  const { extendedProperties: tags } = event
  return (
    (!query.eventTypes || query.eventTypes.includes(event.eventType)) &&
    (!query.iCalUID || event.iCalUID === query.iCalUID) &&
    (!query.updatedMin || Date.parse(event.updated) >= query.updatedMin) &&
    hasAll(tags?.private, query.privateExtendedProperty) &&
    hasAll(tags?.shared, query.sharedExtendedProperty) &&
    (!query.q || isFound(event, query.q))
  )
}

/** Each of the pairs `key=value`. */
function hasAll(
  tags: Readonly<Record<string, string>> | undefined,
  pairs: readonly string[] | null | undefined,
) {
  return (pairs ?? []).every((pair) => {
    const at = pair.indexOf('=')
    if (at < 0) throw invalid('Invalid property constraint.')
    return tags?.[pair.slice(0, at)] === pair.slice(at + 1)
  })
}

/** All words, anywhere in the fields that Google's reference names for `q` (seen 2026-11). */
function isFound(event: KeptEvent, q: string): boolean {
  const people = [
    event.organizer,
    ...(event.attendees ?? []).flatMap(({ email, displayName }) => [email, displayName]),
  ]
  const text = [
    event.summary,
    event.description,
    event.location,
    JSON.stringify(event.workingLocationProperties ?? ''),
    ...people,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

interface Page {
  readonly at: number
  readonly seq: number
}

function token(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function untoken(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as Readonly<Record<string, unknown>>
  } catch {
    // Not one of ours: its fields are missing, which is said below.
    return {}
  }
}

function pageOf(text: string): Page {
  const { at, seq } = untoken(text)
  if (typeof at !== 'number' || typeof seq !== 'number') throw invalid('Invalid page token value.')
  return { at, seq }
}

function sinceOf(text: string, calendarId: string, oldest: number): number {
  const { sync, calendar } = untoken(text)
  if (typeof sync !== 'number' || calendar !== calendarId || sync < oldest)
    throw new CalendarRefusal(
      410,
      'fullSyncRequired',
      'Sync token is no longer valid, a full sync is required.',
    )
  return sync
}
