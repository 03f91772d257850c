import * as v from 'valibot'
import type { EventInput } from '../../../calendar/parse-event.ts'
import type { PresentedEvent } from '../../../calendar/present.ts'
import type { ListedCalendar } from '../../../calendar/resource.ts'
import { addDays, isTimeZone } from '../../../calendar/times.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, HostObject } from '../../bridge/host-object.ts'
import type { CalendarHome } from './calendar-home.ts'
import { calendarColours } from './event-colours.ts'
import { CalendarEvent, CalendarEventSeries } from './event-object.ts'
import { linesOf } from './recurrence-builder.ts'

const findOptions = v.object({
  start: v.optional(v.number()),
  max: v.optional(v.number()),
  author: v.optional(v.string()),
  search: v.optional(v.string()),
  statusFilters: v.optional(v.array(v.instance(EnumValue))),
})
const createOptions = v.object({
  description: v.optional(v.nullable(v.string())),
  location: v.optional(v.nullable(v.string())),
  guests: v.optional(v.nullable(v.string())),
  sendInvites: v.optional(v.nullable(v.boolean())),
})

/** What a calendar and CalendarApp, which stands for the default one, both have. */
export abstract class CalendarMethods extends HostObject {
  constructor(
    protected readonly home: CalendarHome,
    protected readonly id: string,
  ) {
    super()
  }
  getId(): string {
    return this.calendar.id
  }
  getName(): string {
    return this.calendar.summaryOverride ?? this.calendar.summary
  }
  setName(name: unknown): this {
    return this.change({ summary: String(name) })
  }
  getDescription(): string {
    return this.calendar.description ?? ''
  }
  setDescription(description: unknown): this {
    return this.change({ description: String(description) })
  }
  getTimeZone(): string {
    return this.calendar.timeZone
  }
  setTimeZone(zone: unknown): this {
    if (!isTimeZone(String(zone))) throw exception(`Invalid argument: ${String(zone)}`)
    return this.change({ timeZone: String(zone) })
  }
  getColor(): string {
    const { colorId } = this.calendar
    return colorId.startsWith('#') ? colorId : '#9FE1E7'
  }
  setColor(colour: unknown): this {
    const hex = colour instanceof EnumValue ? calendarColours[colour.name] : String(colour)
    if (hex === undefined || !/^#[0-9a-f]{6}$/i.test(hex))
      throw exception(`Invalid argument: ${String(colour)}`)
    return this.list({ colorId: hex })
  }
  isHidden(): boolean {
    return this.calendar.hidden
  }
  setHidden(hidden: unknown): this {
    return this.list({ hidden: hidden === true })
  }
  isSelected(): boolean {
    return this.calendar.selected
  }
  setSelected(selected: unknown): this {
    return this.list({ selected: selected === true })
  }
  isMyPrimaryCalendar(): boolean {
    return this.calendar.primaryOf === this.home.actor.email
  }
  isOwnedByMe(): boolean {
    return this.calendar.accessRole === 'owner'
  }

  getEvents(start: Date, end: Date, options?: unknown): readonly CalendarEvent[] {
    if (end <= start) throw exception('Event start date must be before event end date.')
    const { start: first = 0, max = 2500, author, search, statusFilters } = read(findOptions, options)
    const { items } = this.home.do((calendars, actor) =>
      calendars.events.list(actor, this.id, {
        timeMin: start.toISOString(),
        timeMax: end.toISOString(),
        singleEvents: true,
        orderBy: 'startTime',
        maxResults: 2500,
        ...(search !== undefined && { q: search }),
      }),
    ) as { readonly items: readonly PresentedEvent[] }
    const events = items
      .filter((event) => author === undefined || event.creator.email === author)
      .map((event) => new CalendarEvent(this.home, this.id, event.id))
      .filter(
        (event) => !statusFilters || statusFilters.some(({ name }) => event.getMyStatus()?.name === name),
      )
      .slice(first, first + max)
    this.home.noteRead(this.calendar.id, events.length)
    return events
  }
  getEventsForDay(date: Date, options?: unknown): readonly CalendarEvent[] {
    const day = this.home.day(date)
    return this.getEvents(
      this.home.moment({ date: day }),
      this.home.moment({ date: addDays(day, 1) }),
      options,
    )
  }
  getEventById(id: unknown): CalendarEvent | null {
    const event = this.find(String(id))
    return event ? new CalendarEvent(this.home, this.id, event.id) : null
  }
  getEventSeriesById(id: unknown): CalendarEventSeries | null {
    const event = this.find(String(id))
    return event ? new CalendarEventSeries(this.home, this.id, event.id) : null
  }

  createEvent(title: unknown, start: Date, end: Date, options?: unknown): CalendarEvent {
    return this.create({
      summary: String(title),
      start: { dateTime: start.toISOString() },
      end: { dateTime: end.toISOString() },
      ...contentOf(options),
    })
  }
  createAllDayEvent(title: unknown, start: Date, ...rest: readonly unknown[]): CalendarEvent {
    const [end, options] = rest[0] instanceof Date ? rest : [undefined, rest[0]]
    const day = this.home.day(start)
    return this.create({
      summary: String(title),
      start: { date: day },
      end: { date: end instanceof Date ? this.home.day(end) : addDays(day, 1) },
      ...contentOf(options),
    })
  }
  createEventSeries(
    title: unknown,
    start: Date,
    end: Date,
    recurrence: unknown,
    options?: unknown,
  ): CalendarEventSeries {
    const { lines, zone } = linesOf(recurrence, { zone: this.getTimeZone(), isAllDay: false })
    const event = this.insert({
      summary: String(title),
      start: { dateTime: start.toISOString(), timeZone: zone },
      end: { dateTime: end.toISOString(), timeZone: zone },
      recurrence: [...lines],
      ...contentOf(options),
    })
    return new CalendarEventSeries(this.home, this.id, event.id)
  }
  createAllDayEventSeries(
    title: unknown,
    start: Date,
    recurrence: unknown,
    options?: unknown,
  ): CalendarEventSeries {
    const day = this.home.day(start)
    const { lines } = linesOf(recurrence, { zone: this.getTimeZone(), isAllDay: true })
    const event = this.insert({
      summary: String(title),
      start: { date: day },
      end: { date: addDays(day, 1) },
      recurrence: [...lines],
      ...contentOf(options),
    })
    return new CalendarEventSeries(this.home, this.id, event.id)
  }
  createEventFromDescription(description: unknown): CalendarEvent {
    const event = this.home.do((calendars, actor) =>
      calendars.events.quickAdd(actor, this.id, String(description)),
    )
    return new CalendarEvent(this.home, this.id, event.id)
  }

  protected get calendar(): ListedCalendar {
    return this.home.calendar(this.id)
  }
  private create(input: EventInput): CalendarEvent {
    return new CalendarEvent(this.home, this.id, this.insert(input).id)
  }
  private insert(input: EventInput): PresentedEvent {
    return this.home.do((calendars, actor) => calendars.events.insert(actor, this.id, input))
  }
  private find(id: string): PresentedEvent | undefined {
    const { items } = this.home.do((calendars, actor) =>
      calendars.events.list(actor, this.id, { iCalUID: id.includes('@') ? id : `${id}@google.com` }),
    ) as { readonly items: readonly PresentedEvent[] }
    return items.find(({ recurringEventId }) => recurringEventId === undefined)
  }
  private change(facts: Partial<ListedCalendar>): this {
    this.home.do((calendars, actor) => calendars.changeCalendar(actor, this.id, facts))
    return this
  }
  private list(listing: Partial<ListedCalendar>): this {
    this.home.do((calendars, actor) => calendars.changeListing(actor, this.id, listing))
    return this
  }
}

export class Calendar extends CalendarMethods {
  readonly className = 'Calendar.Calendar'
  deleteCalendar(): void {
    this.home.do((calendars, actor) => calendars.removeCalendar(actor, this.id))
  }
  unsubscribeFromCalendar(): void {
    this.home.do((calendars, actor) => calendars.changeListing(actor, this.id, { listed: false }))
  }
}

function contentOf(options: unknown): EventInput {
  const { description, location, guests } = read(createOptions, options)
  const emails = (guests ?? '').split(',').map((email) => email.trim())
  return {
    ...(description && { description }),
    ...(location && { location }),
    ...(guests && { attendees: emails.filter((email) => email !== '').map((email) => ({ email })) }),
  }
}

function read<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, value ?? {})
  if (parsed.success) return parsed.output
  throw exception(`Invalid argument: ${v.getDotPath(parsed.issues[0]) ?? 'options'}`)
}
