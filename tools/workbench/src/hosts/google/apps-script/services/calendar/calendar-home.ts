import type { Calendars } from '../../../calendar/calendars.ts'
import type { Actor } from '../../../calendar/parts.ts'
import type { PresentedEvent } from '../../../calendar/present.ts'
import { CalendarRefusal } from '../../../calendar/refusal.ts'
import type { EventTime, ListedCalendar } from '../../../calendar/resource.ts'
import { dateAt, momentOfTime } from '../../../calendar/times.ts'
import { exception } from '../../bridge/exception.ts'
import type { ServiceParts } from '../service-parts.ts'
import { timeZoneOf } from '../session.ts'
import { calendarAccess } from './calendar-access.ts'

/** What CalendarApp's objects work with: the calendars as the script's person has them, and its time zone. */
export class CalendarHome {
  readonly calendars: Calendars
  readonly actor: Actor
  /** In which an all-day event's day is looked at (Google's reference of getAllDayStartDate, seen 2026-11). */
  readonly zone: string
  constructor(private readonly parts: ServiceParts) {
    const { calendars, actor } = calendarAccess(parts)
    this.calendars = calendars
    this.actor = actor
    this.zone = timeZoneOf(parts)
  }
  /** Does what a method asks for; a refusal is said as CalendarApp says it. */
  do<T>(work: (calendars: Calendars, actor: Actor) => T): T {
    try {
      return work(this.calendars, this.actor)
    } catch (error) {
      if (error instanceof CalendarRefusal) throw exception(wordsFor(error))
      throw error
    }
  }
  calendar(id: string): ListedCalendar {
    return this.do((calendars, actor) => calendars.find(actor, id))
  }
  event(calendarId: string, id: string): PresentedEvent {
    const event = this.do((calendars, actor) => calendars.events.get(actor, calendarId, id))
    if (event.status === 'cancelled') throw exception(goneEvent)
    return event
  }
  /** Tells in the ledger how much of a calendar is read, and nothing of it. */
  noteRead(calendarId: string, events: number): void {
    this.parts.ledger.record({
      app: this.parts.project.id,
      channel: 'product',
      outcome: 'done',
      summary: 'calendar: events',
      data: { method: 'events', calendarId, events },
    })
  }
  moment(time: EventTime): Date {
    return new Date(momentOfTime(time, this.zone))
  }
  day(date: Date): string {
    return dateAt(date.getTime(), this.zone)
  }
}

// Google's words, from reports (seen 2026-11); others are said in those of the API.
const goneEvent = 'The calendar event does not exist, or it has already been deleted.'

function wordsFor({ reason, message }: CalendarRefusal): string {
  if (reason === 'notFound' || reason === 'deleted') return goneEvent
  if (reason === 'requiredAccessLevel' || reason === 'forbidden' || reason === 'forbiddenForNonOrganizer')
    return 'Action not allowed'
  if (reason === 'timeRangeEmpty') return 'Event start date must be before event end date.'
  return message
}
