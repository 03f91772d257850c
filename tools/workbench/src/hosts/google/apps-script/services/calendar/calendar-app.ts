import * as v from 'valibot'
import type { ListedCalendar } from '../../../calendar/resource.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { CalendarHome } from './calendar-home.ts'
import { Calendar, CalendarMethods } from './calendar-object.ts'
import { CalendarEvent, CalendarEventSeries, EventGuest } from './event-object.ts'
import { EventRecurrence, RecurrenceRule } from './recurrence-builder.ts'

const options = v.object({
  location: v.optional(v.string()),
  summary: v.optional(v.string()),
  timeZone: v.optional(v.string()),
  color: v.optional(v.union([v.string(), v.instance(EnumValue)])),
  hidden: v.optional(v.boolean()),
  selected: v.optional(v.boolean()),
})

class CalendarApp extends CalendarMethods {
  readonly className = 'Calendar.CalendarApp'
  constructor(parts: ServiceParts) {
    super(new CalendarHome(parts), parts.person.email)
  }
  getDefaultCalendar(): Calendar {
    return this.of(this.id)
  }
  getAllCalendars(): readonly Calendar[] {
    return this.all(() => true)
  }
  getAllOwnedCalendars(): readonly Calendar[] {
    return this.all(({ accessRole }) => accessRole === 'owner')
  }
  /** Null where there is none, or none in the person's list. */
  getCalendarById(id: unknown): Calendar | null {
    return this.all((calendar) => calendar.id === String(id))[0] ?? null
  }
  getCalendarsByName(name: unknown): readonly Calendar[] {
    return this.all((calendar) => nameOf(calendar) === String(name))
  }
  getOwnedCalendarById(id: unknown): Calendar | null {
    return this.all((calendar) => calendar.id === String(id) && calendar.accessRole === 'owner')[0] ?? null
  }
  getOwnedCalendarsByName(name: unknown): readonly Calendar[] {
    return this.all((calendar) => nameOf(calendar) === String(name) && calendar.accessRole === 'owner')
  }
  createCalendar(name: unknown, given?: unknown): Calendar {
    const { location, summary, timeZone, ...look } = read(given)
    const made = this.home.do((calendars, actor) =>
      calendars.addCalendar(actor.email, {
        summary: String(name),
        ...(summary !== undefined && { description: summary }),
        ...(location !== undefined && { location }),
        ...(timeZone !== undefined && { timeZone }),
      }),
    )
    return withLook(this.of(made.id), look)
  }
  subscribeToCalendar(id: unknown, given?: unknown): Calendar {
    const calendar = this.of(String(id))
    this.home.do((calendars, actor) => calendars.changeListing(actor, String(id), { listed: true }))
    return withLook(calendar, read(given))
  }
  newRecurrence(): EventRecurrence {
    return EventRecurrence.create()
  }

  private of(id: string): Calendar {
    return new Calendar(this.home, id)
  }
  private all(isWanted: (calendar: ListedCalendar) => boolean): readonly Calendar[] {
    return this.home.calendars
      .list(this.home.actor.email)
      .filter(isWanted)
      .map(({ id }) => this.of(id))
  }
}

function nameOf({ summary, summaryOverride }: ListedCalendar): string {
  return summaryOverride ?? summary
}

function read(given: unknown): v.InferOutput<typeof options> {
  const parsed = v.safeParse(options, given ?? {})
  if (parsed.success) return parsed.output
  throw exception(`Invalid argument: ${v.getDotPath(parsed.issues[0]) ?? 'options'}`)
}

function withLook(calendar: Calendar, { color, hidden, selected }: v.InferOutput<typeof options>): Calendar {
  if (color !== undefined) calendar.setColor(color)
  if (hidden !== undefined) calendar.setHidden(hidden)
  if (selected !== undefined) calendar.setSelected(selected)
  return calendar
}

export const calendar: ServiceModule = {
  globals: { CalendarApp: (parts) => new CalendarApp(parts) },
  classes: {
    'Calendar.Calendar': Calendar,
    'Calendar.CalendarApp': CalendarApp,
    'Calendar.CalendarEvent': CalendarEvent,
    'Calendar.CalendarEventSeries': CalendarEventSeries,
    'Calendar.EventGuest': EventGuest,
    'Calendar.EventRecurrence': EventRecurrence,
    'Calendar.RecurrenceRule': RecurrenceRule,
  },
}
