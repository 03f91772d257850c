import { CalendarRefusal, invalid } from './refusal.ts'
import type { CalendarFacts, EventContent, EventType } from './resource.ts'
import { daysBetween, momentOfTime } from './times.ts'

const names: Readonly<Partial<Record<EventType, { readonly reason: string; readonly spoken: string }>>> = {
  outOfOffice: { reason: 'malformedOutOfOfficeEvent', spoken: 'An out of office event' },
  focusTime: { reason: 'malformedFocusTimeEvent', spoken: 'A focus time event' },
  workingLocation: { reason: 'malformedWorkingLocationEvent', spoken: 'A working location event' },
}

/**
 * Refuses an event that its kind doesn't allow. That out of office isn't for whole days and has no description or guests,
 * and that a working location of a day has exactly one, is quoted in public code, with these sentences (seen 2026-11); the
 * sentences about location, guests, the primary calendar and working locations' looks are ours after them.
 */
export function checkEvent(event: EventContent, calendar: CalendarFacts): void {
  const zone = calendar.timeZone
  if (momentOfTime(event.end, zone) < momentOfTime(event.start, zone))
    throw new CalendarRefusal(400, 'timeRangeEmpty', 'The specified time range is empty.')
  if ('date' in event.start && 'date' in event.end && event.start.date === event.end.date)
    throw new CalendarRefusal(400, 'timeRangeEmpty', 'The specified time range is empty.')
  checkTags(event)
  const kind = names[event.eventType]
  if (kind) checkStatusEvent(event, calendar, kind)
}

function checkStatusEvent(
  event: EventContent,
  calendar: CalendarFacts,
  { reason, spoken }: { readonly reason: string; readonly spoken: string },
): void {
  const malformed = (what: string) => new CalendarRefusal(400, reason, `${spoken} ${what}`)
  if (calendar.primaryOf === undefined) throw malformed('must be on a primary calendar.')
  if (event.attendees && event.attendees.length > 0) throw malformed('must not have attendees.')
  if (event.eventType === 'workingLocation') {
    if (event.transparency !== 'transparent') throw malformed('must be transparent.')
    if (event.visibility !== 'public') throw malformed('must be public.')
    if (event.workingLocationProperties === undefined) throw malformed('must have workingLocationProperties.')
    if ('date' in event.start && 'date' in event.end && daysBetween(event.start.date, event.end.date) !== 1)
      throw new CalendarRefusal(
        400,
        reason,
        'An all-day working location event must be exactly one day long.',
      )
    return
  }
  if ('date' in event.start) throw malformed('must not be an all-day event.')
  if (event.description) throw malformed('must not have a description.')
  if (event.location) throw malformed('must not have a location.')
  if (event.conferenceData !== undefined) throw malformed('must not have conference data.')
  if (event.transparency === 'transparent') throw malformed('must be opaque.')
}

/** Google's limits of extended properties: 300 of them, 44 characters a key, 1024 a value (its guide, seen 2026-11). */
function checkTags({ extendedProperties = {} }: EventContent): void {
  for (const tags of [extendedProperties.private ?? {}, extendedProperties.shared ?? {}]) {
    const entries = Object.entries(tags)
    if (entries.length > 300) throw invalid('Too many extended properties.')
    for (const [key, value] of entries)
      if (key.length > 44 || value.length > 1024)
        throw invalid(`Invalid extended property: ${key.slice(0, 44)}`)
  }
}
