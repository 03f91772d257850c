import type { Calendars } from '../../../calendar/calendars.ts'
import { createCalendars } from '../../../calendar/create-calendars.ts'
import type { Actor } from '../../../calendar/parts.ts'
import type { ServiceParts } from '../service-parts.ts'

/** The calendars that an execution works in, and as whom. Whoever runs a script has a calendar from then on. */
export interface CalendarAccess {
  readonly calendars: Calendars
  readonly actor: Actor
}

export function calendarAccess(parts: ServiceParts): CalendarAccess {
  const calendars = parts.calendars ?? createCalendars(parts)
  const { email, name } = parts.person
  calendars.addPerson(email, name === undefined ? {} : { name })
  return { calendars, actor: { email, app: parts.project.id } }
}
