import { findCalendar } from './calendar-rows.ts'
import { eventsBetween, findEvent, putEvent } from './event-rows.ts'
import type { Actor, CalendarParts } from './parts.ts'
import { occurrences } from './recurrence.ts'
import type { Attendee, KeptEvent, ResponseStatus } from './resource.ts'
import { momentOfTime } from './times.ts'

/** What a guest's own copy keeps when the organiser changes the event. */
const ownFields = ['colorId', 'reminders', 'transparency', 'visibility'] as const

/** Puts an event into the calendars of its guests that are of this site, and takes it out of those who aren't any longer. */
export function spread(
  parts: CalendarParts,
  calendarId: string,
  before: KeptEvent | undefined,
  event: KeptEvent,
): void {
  const invited = (event.attendees ?? []).map(({ email }) => email)
  const gone = (before?.attendees ?? []).map(({ email }) => email).filter((email) => !invited.includes(email))
  for (const email of [...invited, ...gone]) {
    const calendar = findCalendar(parts, email)
    if (email === calendarId || calendar?.primaryOf === undefined) continue
    const old = findEvent(parts, email, event.id)
    if (!old && (gone.includes(email) || event.status === 'cancelled')) continue
    const own = Object.fromEntries(
      ownFields.flatMap((field) => (old?.event[field] === undefined ? [] : [[field, old.event[field]]])),
    )
    const copy: KeptEvent = {
      ...event,
      ...own,
      ...(event.extendedProperties && {
        extendedProperties: { shared: event.extendedProperties.shared ?? {} },
      }),
      ...(gone.includes(email) && { status: 'cancelled' as const }),
    }
    putEvent(parts, {
      calendarId: email,
      event: copy,
      zone: calendar.timeZone,
      app: null,
      originalKey: old?.originalKey ?? null,
    })
    parts.emit(email)
    if (!old && copy.status !== 'cancelled') declineNew(parts, email, copy)
  }
}

/** Writes a guest's answer into the organiser's event and from there into all copies. */
export function answer(
  parts: CalendarParts,
  { email, event }: { readonly email: string; readonly event: KeptEvent },
  response: ResponseStatus,
  comment?: string,
): KeptEvent {
  const attendees = (event.attendees ?? []).map(
    (attendee): Attendee =>
      attendee.email === email
        ? { ...attendee, responseStatus: response, ...(comment !== undefined && { comment }) }
        : attendee,
  )
  const answered = { ...event, attendees, updated: parts.clock.now().toISOString() }
  for (const calendarId of new Set([event.organizer, email, ...attendees.map((one) => one.email)])) {
    const calendar = findCalendar(parts, calendarId)
    const row = calendar && findEvent(parts, calendarId, event.id)
    if (!calendar || !row) continue
    putEvent(parts, {
      calendarId,
      event: { ...row.event, attendees, updated: answered.updated },
      zone: calendar.timeZone,
      app: row.app,
      originalKey: row.originalKey,
    })
    parts.emit(calendarId)
  }
  return answered
}

/** Declines what an out of office or focus time says is to be declined, for a new one of these. */
export function declineOverlapping(
  parts: CalendarParts,
  email: string,
  event: KeptEvent,
  zone: string,
): void {
  const properties = event.outOfOfficeProperties ?? event.focusTimeProperties
  if (properties?.autoDeclineMode !== 'declineAllConflictingInvitations') return
  const span = { from: momentOfTime(event.start, zone), to: momentOfTime(event.end, zone) }
  for (const { event: other } of eventsBetween(parts, email, span))
    if (isInvitation(other, email) && touches(other, span, zone))
      answer(parts, { email, event: other }, 'declined', properties.declineMessage)
}

// An invitation that comes in while its time is taken.
function declineNew(parts: CalendarParts, email: string, invitation: KeptEvent): void {
  const zone = findCalendar(parts, email)?.timeZone ?? 'UTC'
  if (!isInvitation(invitation, email)) return
  const span = { from: momentOfTime(invitation.start, zone), to: momentOfTime(invitation.end, zone) }
  const away = eventsBetween(parts, email, span).find(({ event }) => {
    const mode = (event.outOfOfficeProperties ?? event.focusTimeProperties)?.autoDeclineMode
    return (
      event.status !== 'cancelled' &&
      mode !== undefined &&
      mode !== 'declineNone' &&
      touches(event, span, zone)
    )
  })
  const message = (away?.event.outOfOfficeProperties ?? away?.event.focusTimeProperties)?.declineMessage
  if (away) answer(parts, { email, event: invitation }, 'declined', message)
}

function isInvitation(event: KeptEvent, email: string): boolean {
  return (
    event.status !== 'cancelled' &&
    event.organizer !== email &&
    (event.attendees ?? []).some((one) => one.email === email && one.responseStatus !== 'declined')
  )
}

function touches(
  event: KeptEvent,
  { from, to }: { readonly from: number; readonly to: number },
  zone: string,
) {
  if (event.recurrence)
    return occurrences({ ...event, recurrence: event.recurrence }, { from, to, zone }).length > 0
  return momentOfTime(event.start, zone) < to && momentOfTime(event.end, zone) > from
}

/** Guests whom an add-on makes Google write to: what was said of an event leaves for them. */
export function recordInvitations(
  { ledger }: CalendarParts,
  actor: Actor,
  before: KeptEvent | undefined,
  event: KeptEvent,
): void {
  if (actor.app === undefined) return
  const known = new Set((before?.attendees ?? []).map(({ email }) => email))
  for (const { email } of event.attendees ?? []) {
    if (known.has(email) || email === actor.email) continue
    ledger.record({
      app: actor.app,
      channel: 'egress',
      outcome: 'done',
      summary: `invite ${email} to an event`,
      data: {
        to: email,
        via: 'calendar',
        body: JSON.stringify({
          summary: event.summary,
          description: event.description,
          location: event.location,
          start: event.start,
          end: event.end,
        }),
      },
    })
  }
}
