import { createHash } from 'node:crypto'
import type { Attendee, EventTime, KeptEvent, ListedCalendar } from './resource.ts'
import { momentOfTime, rfc3339 } from './times.ts'

/** A JSON object as Google's API gives it. */
export type ApiObject = Readonly<Record<string, unknown>>

/** An event as the API gives it; a busy time alone has no more than its times. */
export interface PresentedEvent
  extends Omit<KeptEvent, 'creator' | 'organizer' | 'start' | 'end' | 'originalStartTime'> {
  readonly [key: string]: unknown
  readonly etag: string
  readonly start: EventTime
  readonly end: EventTime
  readonly creator: { readonly email: string; readonly self?: boolean }
  readonly organizer: { readonly email: string; readonly self?: boolean; readonly displayName?: string }
  readonly attendees?: readonly (Attendee & { readonly self?: boolean })[]
}

/** An event as the API gives it to a person who has a calendar in this role. */
export function presentEvent(
  event: KeptEvent,
  {
    calendar,
    email,
    timeZone,
  }: { readonly calendar: ListedCalendar; readonly email: string; readonly timeZone?: string | undefined },
): PresentedEvent {
  const zone = timeZone ?? calendar.timeZone
  const times = { start: inZone(event.start, zone), end: inZone(event.end, zone) }
  const isHidden =
    calendar.accessRole === 'freeBusyReader' ||
    (calendar.accessRole === 'reader' &&
      (event.visibility === 'private' || event.visibility === 'confidential'))
  const base = {
    kind: 'calendar#event',
    etag: etagOf(event),
    id: event.id,
    status: event.status,
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${event.id} ${calendar.id}`).toString('base64url')}`,
    created: event.created,
    updated: event.updated,
  }
  // A busy time and no more, as Google shows a private event.
  if (isHidden)
    return {
      ...base,
      ...times,
      iCalUID: event.iCalUID,
      creator: { email: calendar.id },
      organizer: { email: calendar.id },
      sequence: event.sequence,
      visibility: 'private',
      eventType: event.eventType,
    }
  const person = (who: string) => ({ email: who, ...(who === email && { self: true }) })
  const { creator, organizer, originalStartTime, attendees, extendedProperties, ...rest } = event
  const tags = extendedProperties && {
    ...(extendedProperties.private && { private: extendedProperties.private }),
    ...(extendedProperties.shared && { shared: extendedProperties.shared }),
  }
  return {
    ...base,
    ...rest,
    ...times,
    creator: person(creator),
    organizer: {
      ...person(organizer),
      ...(organizer === calendar.id && { self: true }),
      ...(organizer === calendar.id && calendar.primaryOf === undefined && { displayName: calendar.summary }),
    },
    ...(originalStartTime && { originalStartTime: inZone(originalStartTime, zone) }),
    ...(attendees && {
      attendees: attendees.map((one) => ({ ...one, ...(one.email === calendar.id && { self: true }) })),
    }),
    ...(tags && Object.keys(tags).length > 0 && { extendedProperties: tags }),
  }
}

function inZone(time: EventTime, zone: string): EventTime {
  if ('date' in time) return time
  return { dateTime: rfc3339(momentOfTime(time, zone), zone), timeZone: time.timeZone ?? zone }
}

/** `"3181161784712000"`: another one after each change. */
export function etagOf(value: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(value)).digest().readBigUInt64BE()
  return `"${hash.toString().slice(0, 16)}"`
}

export function presentListed(calendar: ListedCalendar): ApiObject {
  const { primaryOf, colorId, accessRole, ...facts } = calendar
  return {
    kind: 'calendar#calendarListEntry',
    etag: etagOf(calendar),
    ...facts,
    colorId,
    ...calendarColour(colorId),
    accessRole,
    ...(primaryOf !== undefined && accessRole === 'owner' && { primary: true }),
    defaultReminders: primaryOf === undefined ? [] : [{ method: 'popup', minutes: 10 }],
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
  }
}

/** A few of Google's colours of calendars; all have black writing (its Colors resource, from memory). */
const backgrounds: Readonly<Record<string, string>> = {
  '7': '#42d692',
  '14': '#9fe1e7',
  '17': '#9a9cff',
  '21': '#cca6ac',
}

function calendarColour(id: string): ApiObject {
  return { backgroundColor: backgrounds[id] ?? '#9fe1e7', foregroundColor: '#000000' }
}

export function presentCalendar({ id, summary, description, location, timeZone }: ListedCalendar): ApiObject {
  return {
    kind: 'calendar#calendar',
    etag: etagOf([id, summary, description, location, timeZone]),
    id,
    summary,
    ...(description !== undefined && { description }),
    ...(location !== undefined && { location }),
    timeZone,
    conferenceProperties: { allowedConferenceSolutionTypes: ['hangoutsMeet'] },
  }
}
