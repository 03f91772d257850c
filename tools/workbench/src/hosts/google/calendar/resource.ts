/** A day, which ends where the next one begins in whatever zone looks at it, or a moment with the zone that it is meant in. */
export type EventTime =
  | { readonly date: string }
  /** `2026-08-03T09:00:00+02:00` */
  | { readonly dateTime: string; readonly timeZone?: string }

export type EventType = 'default' | 'outOfOffice' | 'focusTime' | 'workingLocation' | 'birthday' | 'fromGmail'
export type ResponseStatus = 'needsAction' | 'declined' | 'tentative' | 'accepted'

export interface Attendee {
  readonly email: string
  readonly displayName?: string
  readonly responseStatus: ResponseStatus
  readonly optional?: boolean
  readonly organizer?: boolean
  readonly resource?: boolean
  readonly comment?: string
  readonly additionalGuests?: number
}

interface Reminders {
  readonly useDefault: boolean
  readonly overrides?: readonly { readonly method: string; readonly minutes: number }[]
}

interface DeclineProperties {
  readonly autoDeclineMode?: string
  readonly declineMessage?: string
  /** Of focus time alone. */
  readonly chatStatus?: string
}

/** What a person or a script says of an event; the rest is the calendar's. Names are those of Google's Event resource. */
export interface EventContent {
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly summary?: string
  readonly description?: string
  readonly location?: string
  readonly colorId?: string
  readonly start: EventTime
  readonly end: EventTime
  /** RRULE, EXRULE, RDATE and EXDATE lines of RFC 5545. */
  readonly recurrence?: readonly string[]
  readonly transparency?: 'opaque' | 'transparent'
  readonly visibility?: 'default' | 'public' | 'private' | 'confidential'
  readonly attendees?: readonly Attendee[]
  readonly extendedProperties?: {
    readonly private?: Readonly<Record<string, string>>
    readonly shared?: Readonly<Record<string, string>>
  }
  readonly reminders?: Reminders
  readonly eventType: EventType
  readonly outOfOfficeProperties?: DeclineProperties
  readonly focusTimeProperties?: DeclineProperties
  readonly workingLocationProperties?: Readonly<Record<string, unknown>>
  readonly guestsCanInviteOthers?: boolean
  readonly guestsCanModify?: boolean
  readonly guestsCanSeeOtherGuests?: boolean
  readonly anyoneCanAddSelf?: boolean
  readonly source?: { readonly title?: string; readonly url?: string }
  readonly attachments?: readonly Readonly<Record<string, unknown>>[]
  readonly conferenceData?: Readonly<Record<string, unknown>>
}

/** An event as a calendar keeps it. */
export interface KeptEvent extends EventContent {
  readonly id: string
  readonly iCalUID: string
  readonly created: string
  readonly updated: string
  readonly creator: string
  /** The calendar that the event was made in. */
  readonly organizer: string
  readonly sequence: number
  /** Of one occurrence that differs from its series. */
  readonly recurringEventId?: string
  readonly originalStartTime?: EventTime
}

export type AccessRole = 'freeBusyReader' | 'reader' | 'writer' | 'owner'

export interface CalendarFacts {
  readonly id: string
  readonly summary: string
  readonly description?: string
  readonly location?: string
  readonly timeZone: string
  /** Undefined for a secondary calendar. */
  readonly primaryOf?: string
}

/** A calendar as one person has it in their list. */
export interface ListedCalendar extends CalendarFacts {
  readonly accessRole: AccessRole
  readonly selected: boolean
  readonly hidden: boolean
  readonly colorId: string
  readonly summaryOverride?: string
}
