import { atomically } from '../../../store/rows.ts'
import { contentOf, patched } from './build-event.ts'
import { calendarFor } from './calendar-rows.ts'
import { dropEvents, eventsBetween, exceptionsOf, findEvent, putEvent } from './event-rows.ts'
import { checkEvent } from './event-rules.ts'
import { eventById, eventsByUid, type Found } from './find-event.ts'
import { answer, declineOverlapping, recordInvitations, spread } from './guests.ts'
import { recordEvent } from './ledger-entries.ts'
import { type EventInput, parseEvent } from './parse-event.ts'
import type { Actor, CalendarParts } from './parts.ts'
import { CalendarRefusal, deleted, invalid, required } from './refusal.ts'
import type { EventContent, KeptEvent, ListedCalendar } from './resource.ts'

const idPattern = /^[a-v0-9]{5,1024}$/

/** Puts a new event into a calendar. */
export function insertEvent(
  parts: CalendarParts,
  actor: Actor,
  calendarId: string,
  body: unknown,
): KeptEvent {
  const calendar = calendarFor(parts, actor, calendarId, 'writer')
  const input = parseEvent(body)
  const id = input.id ?? parts.newId()
  if (!idPattern.test(id)) throw invalid('Invalid resource id value.')
  if (findEvent(parts, calendar.id, id))
    throw new CalendarRefusal(409, 'duplicate', 'The requested identifier already exists.')
  return keepNew(parts, actor, calendar, input, { id, uid: input.iCalUID ?? `${id}@google.com` })
}

/** Puts a copy of an event from elsewhere into a calendar; only plain events can be. */
export function importEvent(
  parts: CalendarParts,
  actor: Actor,
  calendarId: string,
  body: unknown,
): KeptEvent {
  const calendar = calendarFor(parts, actor, calendarId, 'writer')
  const input = parseEvent(body)
  if (!input.iCalUID) throw required('Required')
  // That other kinds can't be imported is in a sample of Google's (vacation calendar, seen 2026-11); the sentence is ours.
  if (input.eventType && input.eventType !== 'default')
    throw new CalendarRefusal(400, 'eventTypeRestriction', 'Only events of type default can be imported.')
  const [before] = eventsByUid(parts, calendar.id, input.iCalUID)
  const organizer = input.organizer?.email ?? undefined
  if (!before)
    return keepNew(parts, actor, calendar, input, { id: parts.newId(), uid: input.iCalUID, organizer })
  return keepChanged(parts, actor, calendar, before, { ...contentOf(input, calendar.timeZone) })
}

function keepNew(
  parts: CalendarParts,
  actor: Actor,
  calendar: ListedCalendar,
  input: EventInput,
  {
    id,
    uid,
    organizer,
  }: { readonly id: string; readonly uid: string; readonly organizer?: string | undefined },
): KeptEvent {
  const content = contentOf(input, calendar.timeZone)
  checkEvent(content, calendar)
  const now = parts.clock.now().toISOString()
  const event: KeptEvent = {
    ...content,
    ...(content.attendees && { attendees: withOrganizer(content.attendees, calendar.id) }),
    id,
    iCalUID: uid,
    created: now,
    updated: now,
    creator: actor.email,
    organizer: organizer ?? calendar.id,
    sequence: input.sequence ?? 0,
  }
  atomically(parts.db, () => {
    putEvent(parts, { calendarId: calendar.id, event, zone: calendar.timeZone, app: actor.app ?? null })
    spread(parts, calendar.id, undefined, event)
    declineOverlapping(parts, calendar.id, event, calendar.timeZone)
  })
  recordEvent(parts.ledger, actor, 'set', calendar.id, event)
  recordInvitations(parts, actor, undefined, event)
  parts.emit(calendar.id)
  return event
}

function withOrganizer(attendees: NonNullable<EventContent['attendees']>, organizer: string) {
  return attendees.map(({ organizer: _, ...attendee }) =>
    attendee.email === organizer
      ? { ...attendee, organizer: true, responseStatus: 'accepted' as const }
      : attendee,
  )
}

/** Changes the fields that are given. */
export function patchEvent(
  parts: CalendarParts,
  actor: Actor,
  calendarId: string,
  id: string,
  body: unknown,
): KeptEvent {
  const calendar = calendarFor(parts, actor, calendarId, 'writer')
  const found = eventById(parts, calendar.id, id, calendar.timeZone)
  const patch = parseEvent(body)
  const { organizer: _, ...before } = found.event
  const merged = parseEvent(patched(before, patch))
  return change(parts, actor, calendar, found, merged)
}

/** Changes the whole event; what isn't given is gone. */
export function updateEvent(
  parts: CalendarParts,
  actor: Actor,
  calendarId: string,
  id: string,
  body: unknown,
): KeptEvent {
  const calendar = calendarFor(parts, actor, calendarId, 'writer')
  const found = eventById(parts, calendar.id, id, calendar.timeZone)
  const input = parseEvent(body)
  return change(parts, actor, calendar, found, {
    ...input,
    eventType: input.eventType ?? found.event.eventType,
  })
}

function change(
  parts: CalendarParts,
  actor: Actor,
  calendar: ListedCalendar,
  found: Found,
  input: EventInput,
): KeptEvent {
  const content = contentOf(input, calendar.timeZone)
  // That the type of an event stays is in Google's guide (seen 2026-11); the sentence is ours.
  if (content.eventType !== found.event.eventType)
    throw new CalendarRefusal(400, 'eventTypeRestriction', 'Event type cannot be changed.')
  if (isGuestCopy(found.event, calendar) && !found.event.guestsCanModify)
    return changeCopy(parts, actor, calendar, found, content)
  checkEvent(content, calendar)
  return keepChanged(parts, actor, calendar, found, content)
}

// A calendar's own events, those that were imported into it among them, have no copy elsewhere.
function isGuestCopy(event: KeptEvent, calendar: ListedCalendar): boolean {
  return event.organizer !== calendar.id && (event.attendees ?? []).some(({ email }) => email === calendar.id)
}

/** Of an event that someone else organises a guest changes their answer and what only they see. */
function changeCopy(
  parts: CalendarParts,
  actor: Actor,
  calendar: ListedCalendar,
  { event, app, originalKey }: Found,
  content: EventContent,
): KeptEvent {
  const shared = ({
    colorId: _,
    reminders: _1,
    transparency: _2,
    visibility: _3,
    attendees: _4,
    ...rest
  }: EventContent) => rest
  const {
    id,
    iCalUID,
    created,
    updated,
    creator,
    organizer,
    sequence,
    recurringEventId,
    originalStartTime,
    ...before
  } = event
  if (JSON.stringify(sorted(shared(content))) !== JSON.stringify(sorted(shared(before))))
    throw new CalendarRefusal(
      403,
      'forbiddenForNonOrganizer',
      'Shared properties can only be changed by the organizer of the event.',
    )
  const mine = content.attendees?.find(({ email }) => email === calendar.id)
  const kept: KeptEvent = { ...event, ...content, ...(event.attendees && { attendees: event.attendees }) }
  putEvent(parts, { calendarId: calendar.id, event: kept, zone: calendar.timeZone, app, originalKey })
  recordEvent(parts.ledger, actor, 'set', calendar.id, kept)
  parts.emit(calendar.id)
  return mine ? answer(parts, { email: calendar.id, event: kept }, mine.responseStatus, mine.comment) : kept
}

function keepChanged(
  parts: CalendarParts,
  actor: Actor,
  calendar: ListedCalendar,
  found: Pick<Found, 'event' | 'originalKey'>,
  content: EventContent,
): KeptEvent {
  const { id, iCalUID, created, creator, organizer, recurringEventId, originalStartTime } = found.event
  const isMoved =
    JSON.stringify([content.start, content.end, content.recurrence]) !==
    JSON.stringify([found.event.start, found.event.end, found.event.recurrence])
  const event: KeptEvent = {
    ...content,
    ...(content.attendees && { attendees: withOrganizer(content.attendees, organizer) }),
    id,
    iCalUID,
    created,
    creator,
    organizer,
    ...(recurringEventId !== undefined && { recurringEventId }),
    ...(originalStartTime !== undefined && { originalStartTime }),
    updated: parts.clock.now().toISOString(),
    sequence: found.event.sequence + (isMoved ? 1 : 0),
  }
  const where = { calendarId: calendar.id, zone: calendar.timeZone, originalKey: found.originalKey }
  atomically(parts.db, () => {
    putEvent(parts, { ...where, event, app: actor.app ?? null })
    spread(parts, calendar.id, found.event, event)
  })
  recordEvent(parts.ledger, actor, 'set', calendar.id, event)
  recordInvitations(parts, actor, found.event, event)
  parts.emit(calendar.id)
  return event
}

/** Cancels an event; it can still be read until the calendar's bin is emptied. */
export function removeEvent(parts: CalendarParts, actor: Actor, calendarId: string, id: string): void {
  const calendar = calendarFor(parts, actor, calendarId, 'writer')
  const { event, app, originalKey } = eventById(parts, calendar.id, id, calendar.timeZone)
  if (event.status === 'cancelled') throw deleted()
  const cancelled: KeptEvent = { ...event, status: 'cancelled', updated: parts.clock.now().toISOString() }
  const where = { calendarId: calendar.id, zone: calendar.timeZone, app: actor.app ?? app }
  atomically(parts.db, () => {
    putEvent(parts, { ...where, event: cancelled, originalKey })
    for (const exception of exceptionsOf(parts, calendar.id, id))
      putEvent(parts, {
        ...where,
        event: { ...exception.event, status: 'cancelled' },
        originalKey: exception.originalKey,
      })
    if (isGuestCopy(event, calendar)) answer(parts, { email: calendar.id, event: cancelled }, 'declined')
    else spread(parts, calendar.id, event, cancelled)
  })
  recordEvent(parts.ledger, actor, 'delete', calendar.id, event)
  parts.emit(calendar.id)
}

/** Gives an event to another calendar, whose own it is from then on. */
export function moveEvent(
  parts: CalendarParts,
  actor: Actor,
  calendarId: string,
  id: string,
  destination: string,
): KeptEvent {
  const calendar = calendarFor(parts, actor, calendarId, 'writer')
  const target = calendarFor(parts, actor, destination, 'writer')
  const { event, series } = eventById(parts, calendar.id, id, calendar.timeZone)
  if (event.status === 'cancelled') throw deleted()
  if (event.eventType !== 'default')
    throw new CalendarRefusal(400, 'eventTypeRestriction', 'Only events of type default can be moved.')
  if (series)
    throw new CalendarRefusal(
      400,
      'cannotChangeOrganizerOfInstance',
      'Cannot change the organizer of an instance.',
    )
  if (event.organizer !== calendar.id) throw new CalendarRefusal(403, 'forbiddenForNonOrganizer', 'Forbidden')
  const moved: KeptEvent = { ...event, organizer: target.id, updated: parts.clock.now().toISOString() }
  atomically(parts.db, () => {
    putEvent(parts, {
      calendarId: calendar.id,
      event: { ...event, status: 'cancelled', updated: moved.updated },
      zone: calendar.timeZone,
      app: actor.app ?? null,
    })
    putEvent(parts, { calendarId: target.id, event: moved, zone: target.timeZone, app: actor.app ?? null })
  })
  recordEvent(parts.ledger, actor, 'set', target.id, moved)
  parts.emit(calendar.id)
  parts.emit(target.id)
  return moved
}

/** Overwrites what was cancelled in a calendar. */
export function emptyBin(parts: CalendarParts, actor: Actor, calendarId: string): number {
  const calendar = calendarFor(parts, actor, calendarId, 'owner')
  const gone = eventsBetween(parts, calendar.id).filter(({ event }) => {
    // A cancelled occurrence is what keeps it out of its series, for as long as there is one.
    const series =
      event.recurringEventId === undefined ? undefined : findEvent(parts, calendar.id, event.recurringEventId)
    return event.status === 'cancelled' && (series === undefined || series.event.status === 'cancelled')
  })
  if (gone.length > 0)
    parts.store.erase(() =>
      dropEvents(
        parts,
        calendar.id,
        gone.map(({ event }) => event.id),
      ),
    )
  return gone.length
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
