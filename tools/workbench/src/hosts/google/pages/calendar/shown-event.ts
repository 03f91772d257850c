import type { PresentedEvent } from '../../calendar/present.ts'
import type { EventTime, ListedCalendar } from '../../calendar/resource.ts'
import { addDays, minutesOf } from './days.ts'
import type { ShownCalendar, ShownEvent } from './wire.ts'

const dayMs = 86_400_000

/** An event as the page shows it. Its times have to be presented in the zone of the person who looks. */
export function shownEvent(event: PresentedEvent, calendar: ShownCalendar): ShownEvent {
  const { first, last, from, to } = spanOf(event.start, event.end)
  const isWhole = from === null
  const own = event.attendees?.find(({ self }) => self === true)
  // A busy time and no more has no creator but its calendar, and no title.
  const title = event.summary ?? (event.visibility === 'private' ? 'Busy' : '(No title)')
  return {
    calendarId: calendar.id,
    id: event.id,
    seriesId: event.recurringEventId ?? null,
    title,
    kind: event.eventType,
    color: event.colorId === undefined ? calendar.color : `e${event.colorId}`,
    first,
    last,
    from,
    to,
    isBar: isWhole || lengthOf(event) >= dayMs,
    isDeclined: own?.responseStatus === 'declined',
    mayWrite: calendar.mayWrite,
  }
}

function spanOf(start: EventTime, end: EventTime): Pick<ShownEvent, 'first' | 'last' | 'from' | 'to'> {
  if ('date' in start)
    return {
      first: start.date,
      last: addDays('date' in end ? end.date : start.date, -1),
      from: null,
      to: null,
    }
  const endText = 'dateTime' in end ? end.dateTime : start.dateTime
  const first = start.dateTime.slice(0, 10)
  const from = minutesOf(start.dateTime.slice(11, 16))
  const endDay = endText.slice(0, 10)
  const to = minutesOf(endText.slice(11, 16))
  // Midnight is the end of the day before.
  return to === 0 && endDay > first
    ? { first, last: addDays(endDay, -1), from, to: 1440 }
    : { first, last: endDay, from, to }
}

/** How long it takes on the wall clock, so that a day of 23 hours is a day. */
function lengthOf({ start, end }: PresentedEvent): number {
  if (!('dateTime' in start && 'dateTime' in end)) return dayMs
  const wall = (text: string) => Date.parse(`${text.slice(0, 19)}Z`)
  return wall(end.dateTime) - wall(start.dateTime)
}

export function shownCalendar(calendar: ListedCalendar, email: string): ShownCalendar {
  return {
    id: calendar.id,
    name: calendar.summaryOverride ?? calendar.summary,
    color: `c${calendar.colorId}`,
    isShown: calendar.selected && !calendar.hidden,
    isOwn: calendar.primaryOf === email,
    mayWrite: calendar.accessRole === 'owner' || calendar.accessRole === 'writer',
  }
}
