/** What the calendar's page and the server say to each other, as JSON. Times are the wall clock of the person who looks. */
export interface ShownCalendar {
  readonly id: string
  readonly name: string
  /** One of the colours of calendar.css. */
  readonly color: string
  readonly isShown: boolean
  readonly isOwn: boolean
  readonly mayWrite: boolean
}

export interface ShownEvent {
  readonly calendarId: string
  readonly id: string
  /** Of the series that it is one of. */
  readonly seriesId: string | null
  readonly title: string
  readonly kind: string
  readonly color: string
  /** `2026-08-03`; the last day is the last one that the event touches. */
  readonly first: string
  readonly last: string
  /** Minutes of the first day at which it begins, and of the last at which it ends; null for whole days. */
  readonly from: number | null
  readonly to: number | null
  /** It stands above the hours: whole days, or a day and longer, as Google has it. */
  readonly isBar: boolean
  readonly isDeclined: boolean
  readonly mayWrite: boolean
}

/** What of an event is read when it is opened; the calendars' own answer. */
export interface EventWords {
  readonly summary?: string
  readonly colorId?: string
  readonly location?: string
  readonly description?: string
}

export interface Span {
  readonly calendars: readonly ShownCalendar[]
  readonly events: readonly ShownEvent[]
}

/** What the page knows from the start. */
export interface CalendarFacts {
  readonly email: string
  readonly locale: string
  readonly timeZone: string
  /** The workbench's clock in that zone: `2026-08-03`, and minutes. */
  readonly today: string
  readonly minutes: number
  /** 0 is Sunday. */
  readonly firstWeekday: number
}
