import type { EventInput } from '../../../calendar/parse-event.ts'
import type { PresentedEvent } from '../../../calendar/present.ts'
import type { Attendee } from '../../../calendar/resource.ts'
import { addDays } from '../../../calendar/times.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import type { CalendarHome } from './calendar-home.ts'
import { eventColourIds } from './event-colours.ts'
import { linesOf } from './recurrence-builder.ts'

const statuses: Readonly<Record<Attendee['responseStatus'], string>> = {
  accepted: 'YES',
  declined: 'NO',
  tentative: 'MAYBE',
  needsAction: 'INVITED',
}

export class EventGuest extends HostObject {
  readonly className = 'Calendar.EventGuest'
  constructor(private readonly guest: Attendee) {
    super()
  }
  getEmail(): string {
    return this.guest.email
  }
  getName(): string {
    return this.guest.displayName ?? this.guest.email
  }
  getGuestStatus(): EnumValue {
    const name = this.guest.organizer === true ? 'OWNER' : statuses[this.guest.responseStatus]
    return enumValue('Calendar.GuestStatus', name)
  }
  /** The name of old. */
  getStatus(): string {
    return this.getGuestStatus().name.toLowerCase()
  }
  getAdditionalGuests(): number {
    return this.guest.additionalGuests ?? 0
  }
}

/** What an event and a series of events share. It is read anew whenever it is asked. */
abstract class EventMethods extends HostObject {
  constructor(
    protected readonly home: CalendarHome,
    protected readonly calendarId: string,
    protected readonly eventId: string,
  ) {
    super()
  }
  getId(): string {
    return this.event.iCalUID
  }
  getTitle(): string {
    return this.event.summary ?? ''
  }
  setTitle(title: unknown): this {
    return this.patch({ summary: String(title) })
  }
  getDescription(): string {
    return this.event.description ?? ''
  }
  setDescription(description: unknown): this {
    return this.patch({ description: String(description) })
  }
  getLocation(): string {
    return this.event.location ?? ''
  }
  setLocation(location: unknown): this {
    return this.patch({ location: String(location) })
  }
  getColor(): string {
    return this.event.colorId ?? ''
  }
  setColor(colour: unknown): this {
    const id = colour instanceof EnumValue ? eventColourIds[colour.name] : String(colour)
    if (id === undefined || (id !== '' && !Object.values(eventColourIds).includes(id)))
      throw exception(`Invalid argument: ${String(colour)}`)
    return this.patch({ colorId: id === '' ? null : id })
  }
  getCreators(): readonly string[] {
    return [this.event.creator.email]
  }
  getDateCreated(): Date {
    return new Date(this.event.created)
  }
  getLastUpdated(): Date {
    return new Date(this.event.updated)
  }
  getEventType(): EnumValue {
    const name = this.event.eventType.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    return enumValue('Calendar.EventType', name)
  }
  getOriginalCalendarId(): string {
    return this.event.organizer.email
  }
  isOwnedByMe(): boolean {
    return this.event.organizer.self === true
  }
  getVisibility(): EnumValue {
    return enumValue('Calendar.Visibility', (this.event.visibility ?? 'default').toUpperCase())
  }
  setVisibility(visibility: EnumValue): this {
    return this.patch({ visibility: visibility.name.toLowerCase() as EventInput['visibility'] })
  }

  getTag(key: unknown): string | null {
    return this.tags[String(key)] ?? null
  }
  setTag(key: unknown, value: unknown): this {
    return this.patch({ extendedProperties: { shared: { [String(key)]: String(value) } } })
  }
  deleteTag(key: unknown): this {
    return this.patch({ extendedProperties: { shared: { [String(key)]: null } } })
  }
  getAllTagKeys(): readonly string[] {
    return Object.keys(this.tags)
  }

  addGuest(email: unknown): this {
    if (this.guests.some((guest) => guest.email === String(email))) return this
    return this.setGuests([...this.guests, { email: String(email), responseStatus: 'needsAction' }])
  }
  removeGuest(email: unknown): this {
    return this.setGuests(this.guests.filter((guest) => guest.email !== String(email)))
  }
  getGuestByEmail(email: unknown): EventGuest | null {
    const found = this.guests.find((guest) => guest.email === String(email))
    return found ? new EventGuest(found) : null
  }
  getGuestList(includeOwner: unknown = false): readonly EventGuest[] {
    return this.guests
      .filter(({ organizer }) => includeOwner === true || organizer !== true)
      .map((guest) => new EventGuest(guest))
  }
  getMyStatus(): EnumValue | null {
    if (this.isOwnedByMe()) return enumValue('Calendar.GuestStatus', 'OWNER')
    const mine = this.event.attendees?.find(({ self }) => self === true)
    return mine ? enumValue('Calendar.GuestStatus', statuses[mine.responseStatus]) : null
  }
  setMyStatus(status: EnumValue): this {
    const [response] = Object.entries(statuses).find(([, name]) => name === status.name) ?? []
    if (response === undefined) throw exception(`Invalid argument: ${status.name}`)
    return this.setGuests(
      (this.event.attendees ?? []).map(({ self, ...guest }) =>
        self === true ? { ...guest, responseStatus: response as Attendee['responseStatus'] } : guest,
      ),
    )
  }
  guestsCanInviteOthers(): boolean {
    return this.event.guestsCanInviteOthers !== false
  }
  setGuestsCanInviteOthers(isSo: unknown): this {
    return this.patch({ guestsCanInviteOthers: isSo === true })
  }
  guestsCanModify(): boolean {
    return this.event.guestsCanModify === true
  }
  setGuestsCanModify(isSo: unknown): this {
    return this.patch({ guestsCanModify: isSo === true })
  }
  guestsCanSeeGuests(): boolean {
    return this.event.guestsCanSeeOtherGuests !== false
  }
  setGuestsCanSeeGuests(isSo: unknown): this {
    return this.patch({ guestsCanSeeOtherGuests: isSo === true })
  }
  anyoneCanAddSelf(): boolean {
    return this.event.anyoneCanAddSelf === true
  }
  setAnyoneCanAddSelf(isSo: unknown): this {
    return this.patch({ anyoneCanAddSelf: isSo === true })
  }

  addEmailReminder(minutes: unknown): this {
    return this.addReminder('email', minutes)
  }
  addPopupReminder(minutes: unknown): this {
    return this.addReminder('popup', minutes)
  }
  addSmsReminder(minutes: unknown): this {
    return this.addReminder('sms', minutes)
  }
  getEmailReminders(): readonly number[] {
    return this.reminders('email')
  }
  getPopupReminders(): readonly number[] {
    return this.reminders('popup')
  }
  getSmsReminders(): readonly number[] {
    return this.reminders('sms')
  }
  removeAllReminders(): this {
    return this.patch({ reminders: { useDefault: false, overrides: [] } })
  }
  resetRemindersToDefault(): this {
    return this.patch({ reminders: { useDefault: true, overrides: null } })
  }

  protected get event(): PresentedEvent {
    return this.home.event(this.calendarId, this.eventId)
  }
  protected patch(change: EventInput): this {
    this.home.do((calendars, actor) => calendars.events.patch(actor, this.calendarId, this.eventId, change))
    return this
  }
  private get tags(): Readonly<Record<string, string>> {
    return this.event.extendedProperties?.shared ?? {}
  }
  private get guests(): readonly Attendee[] {
    return (this.event.attendees ?? []).map(({ self: _, ...guest }) => guest)
  }
  private setGuests(attendees: readonly Attendee[]): this {
    return this.patch({ attendees: attendees.map((guest) => ({ ...guest })) })
  }
  private reminders(method: string): readonly number[] {
    return (this.event.reminders?.overrides ?? []).flatMap((one) =>
      one.method === method ? [one.minutes] : [],
    )
  }
  private addReminder(method: 'email' | 'popup' | 'sms', minutes: unknown): this {
    const count = Number(minutes)
    // Five minutes to four weeks, and five reminders, are Google's limits (its reference, seen 2026-11).
    if (!(count >= 5 && count <= 40_320)) throw exception(`Invalid argument: ${String(minutes)}`)
    const known = this.event.reminders?.overrides ?? []
    if (known.length >= 5) throw exception('An event cannot have more than five reminders.')
    const overrides = [
      ...known.map(({ method: old, minutes: at }) => ({ method: old as 'email', minutes: at })),
    ]
    return this.patch({
      reminders: { useDefault: false, overrides: [...overrides, { method, minutes: count }] },
    })
  }
}

export class CalendarEvent extends EventMethods {
  readonly className = 'Calendar.CalendarEvent'
  isAllDayEvent(): boolean {
    return 'date' in this.event.start
  }
  getStartTime(): Date {
    return this.home.moment(this.event.start)
  }
  getEndTime(): Date {
    return this.home.moment(this.event.end)
  }
  getAllDayStartDate(): Date {
    this.checkAllDay()
    return this.getStartTime()
  }
  getAllDayEndDate(): Date {
    this.checkAllDay()
    return this.getEndTime()
  }
  setTime(start: Date, end: Date): this {
    return this.patch({ start: { dateTime: start.toISOString() }, end: { dateTime: end.toISOString() } })
  }
  setAllDayDate(date: Date): this {
    const day = this.home.day(date)
    return this.patch({ start: { date: day }, end: { date: addDays(day, 1) } })
  }
  setAllDayDates(start: Date, end: Date): this {
    return this.patch({ start: { date: this.home.day(start) }, end: { date: this.home.day(end) } })
  }
  isRecurringEvent(): boolean {
    const { recurrence, recurringEventId } = this.event
    return recurrence !== undefined || recurringEventId !== undefined
  }
  getEventSeries(): CalendarEventSeries {
    return new CalendarEventSeries(this.home, this.calendarId, this.event.recurringEventId ?? this.eventId)
  }
  getTransparency(): EnumValue {
    return enumValue('Calendar.EventTransparency', (this.event.transparency ?? 'opaque').toUpperCase())
  }
  setTransparency(transparency: EnumValue): this {
    return this.patch({ transparency: transparency.name.toLowerCase() as EventInput['transparency'] })
  }
  deleteEvent(): void {
    this.home.do((calendars, actor) => calendars.events.remove(actor, this.calendarId, this.eventId))
  }
  private checkAllDay(): void {
    if (!this.isAllDayEvent()) throw exception('This is not an all-day event.')
  }
}

export class CalendarEventSeries extends EventMethods {
  readonly className = 'Calendar.CalendarEventSeries'
  deleteEventSeries(): void {
    this.home.do((calendars, actor) => calendars.events.remove(actor, this.calendarId, this.eventId))
  }
  setRecurrence(recurrence: unknown, start: Date, end?: Date): this {
    const calendar = this.home.calendar(this.calendarId)
    const { lines, zone } = linesOf(recurrence, { zone: calendar.timeZone, isAllDay: end === undefined })
    if (end) {
      return this.patch({
        start: { dateTime: start.toISOString(), timeZone: zone },
        end: { dateTime: end.toISOString(), timeZone: zone },
        recurrence: [...lines],
      })
    }
    const day = this.home.day(start)
    return this.patch({ start: { date: day }, end: { date: addDays(day, 1) }, recurrence: [...lines] })
  }
}
