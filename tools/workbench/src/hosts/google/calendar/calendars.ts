import type { Actor } from './parts.ts'
import type { ApiObject, PresentedEvent } from './present.ts'
import type { AccessRole, CalendarFacts, ListedCalendar } from './resource.ts'

/**
 * The calendars of a site. A person's own calendar has their mail address as its id, which `primary` stands for too.
 * What Google refuses throws a CalendarRefusal. Bodies are read here, whoever sends them; answers have the shapes of
 * Google's Calendar API v3.
 */
export interface Calendars {
  /** Makes a person one of the site's, with a calendar of their own; nothing where they have one. */
  addPerson(email: string, options?: { readonly timeZone?: string; readonly name?: string }): void
  isPerson(email: string): boolean
  /** A calendar beside the primary ones, owned by who makes it. */
  addCalendar(owner: string, facts: Partial<CalendarFacts> & { readonly summary: string }): CalendarFacts
  changeCalendar(actor: Actor, id: string, facts: Partial<CalendarFacts>): CalendarFacts
  removeCalendar(actor: Actor, id: string): void
  /** Gives someone a role, or takes it back with null. `isListed`: whether it appears in their list at once. */
  share(
    actor: Actor,
    id: string,
    email: string,
    role: AccessRole | null,
    options?: { readonly isListed?: boolean },
  ): void
  members(actor: Actor, id: string): readonly { readonly email: string; readonly role: AccessRole }[]
  list(email: string): readonly ListedCalendar[]
  find(actor: Actor, id: string): ListedCalendar
  /** Changes how a calendar stands in a person's list. */
  changeListing(
    actor: Actor,
    id: string,
    change: Partial<ListedCalendar> & { readonly listed?: boolean },
  ): ListedCalendar

  events: {
    list(actor: Actor, calendarId: string, query?: unknown): ApiObject
    get(actor: Actor, calendarId: string, id: string, query?: unknown): PresentedEvent
    instances(actor: Actor, calendarId: string, id: string, query?: unknown): ApiObject
    insert(actor: Actor, calendarId: string, body: unknown): PresentedEvent
    import(actor: Actor, calendarId: string, body: unknown): PresentedEvent
    patch(actor: Actor, calendarId: string, id: string, body: unknown): PresentedEvent
    update(actor: Actor, calendarId: string, id: string, body: unknown): PresentedEvent
    remove(actor: Actor, calendarId: string, id: string): void
    move(actor: Actor, calendarId: string, id: string, destination: string): PresentedEvent
    quickAdd(actor: Actor, calendarId: string, text: string): PresentedEvent
  }
  freeBusy(actor: Actor, body: unknown): ApiObject
  /** Overwrites all that was cancelled in a calendar and says how many events it was. */
  emptyBin(actor: Actor, calendarId: string): number
  onChange(listener: (calendarId: string) => void): () => void
}
