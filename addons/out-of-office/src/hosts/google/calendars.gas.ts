import { ownEventId, teamEventId } from '../../events/event-id.ts'
import { type EventFromGoogle, eventFor, foundEvent } from '../../events/event-resource.ts'
import type { FoundEvent, Plan, Step } from '../../events/plan.ts'
import type { Leave, Standing } from '../../events/standing.ts'
import { addDays, type Day } from '../../leave/day.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Zone } from './zone.gas.ts'

export type TeamCalendar =
  | { readonly team: 'none' }
  | { readonly team: 'found'; readonly id: string }
  | { readonly team: 'missing' | 'several' }

export interface ListedCalendar {
  readonly id: string
  readonly name: string
}

/** The person's own calendar, with its out-of-office events from yesterday on. */
export function loadOwnEvents(now: Date): {
  readonly zoneName: string
  readonly events: readonly EventFromGoogle[]
} {
  const found: EventFromGoogle[] = []
  let zoneName = 'UTC'
  let pageToken: string | undefined
  do {
    // Without a `timeZone` times come in the calendar's own zone, which is the person's.
    const page = events().list('primary', {
      eventTypes: ['outOfOffice'],
      timeMin: new Date(now.getTime() - 2 * 86_400_000).toISOString(),
      timeMax: new Date(now.getTime() + 4 * 366 * 86_400_000).toISOString(),
      singleEvents: true,
      maxResults: 250,
      ...(pageToken ? { pageToken } : {}),
    })
    zoneName = page.timeZone ?? zoneName
    found.push(...(page.items ?? []))
    pageToken = page.nextPageToken
  } while (pageToken && found.length < 1000)
  return { zoneName, events: found }
}

/** Adds the events of ours that a list doesn't show, as those that were deleted. */
export function withOwnById(
  said: Standing,
  listed: readonly EventFromGoogle[],
  today: Day,
): readonly FoundEvent[] {
  const known = listed.flatMap((event) => foundEvent(event) ?? [])
  const ids = new Set(known.map(({ id }) => id))
  const asked = currentLeaves(said, today).map(({ period }) => ownEventId(period))
  return [...known, ...asked.filter((id) => !ids.has(id)).flatMap((id) => eventById('primary', id) ?? [])]
}

/** The copies of leave in the team calendar, and what there has the same title in the same days. */
export function loadTeamEvents(
  calendarId: string,
  said: Standing,
  { owner, today, zone }: { readonly owner: string; readonly today: Day; readonly zone: Zone },
): readonly FoundEvent[] {
  return currentLeaves(said, today).flatMap(({ period, title }) => {
    const copy = eventById(calendarId, teamEventId(period, title, owner))
    if (copy) return [copy]
    const page = events().list(calendarId, {
      // A day of any zone lies within these.
      timeMin: `${addDays(period.first, -1)}T00:00:00Z`,
      timeMax: `${addDays(period.last, 2)}T00:00:00Z`,
      timeZone: zone.name,
      singleEvents: true,
      maxResults: 250,
      q: title,
    })
    return (page.items ?? []).flatMap((event) => foundEvent(event) ?? [])
  })
}

/** Calendars that a person may write to, beside their own. */
export function loadWritableCalendars(): {
  readonly owner: string
  readonly others: readonly ListedCalendar[]
} {
  let owner = ''
  const others: ListedCalendar[] = []
  let pageToken: string | undefined
  do {
    const page = calendarList().list({
      minAccessRole: 'writer',
      maxResults: 250,
      ...(pageToken ? { pageToken } : {}),
    })
    for (const { id, primary, summary, summaryOverride } of page.items ?? []) {
      if (!id) continue
      if (primary) owner = id
      else others.push({ id, name: summaryOverride ?? summary ?? '' })
    }
    pageToken = page.nextPageToken
  } while (pageToken)
  return { owner, others }
}

/** The team calendar that the settings mean. */
export function teamCalendarOf(
  { team, marker }: Pick<Settings, 'team' | 'marker'>,
  others: readonly ListedCalendar[],
): TeamCalendar {
  if (team.by === 'none') return { team: 'none' }
  const met = others.filter(({ id, name }) => (team.by === 'id' ? id === team.id : name.includes(marker)))
  const [only] = met
  if (!only) return { team: 'missing' }
  return met.length === 1 ? { team: 'found', id: only.id } : { team: 'several' }
}

/** Does what a plan says, and tells how many changes were made. */
export function writePlan({ steps }: Plan, team: TeamCalendar, zone: Zone): number {
  let written = 0
  for (const step of steps) {
    const calendarId = step.calendar === 'own' ? 'primary' : team.team === 'found' ? team.id : undefined
    if (calendarId !== undefined && writeStep(step, calendarId, zone)) written += 1
  }
  return written
}

function writeStep(step: Step, calendarId: string, zone: Zone): boolean {
  if (step.step === 'delete')
    return !isRefusedAs([404, 410], () => {
      events().remove(calendarId, step.id)
    })
  const event = eventFor(step, zone.name) as GoogleAppsScript.Calendar.Schema.Event
  // Another run may have been faster: the id is taken then, and all is well.
  return !isRefusedAs([409], () => {
    if (step.step === 'create') events().insert(event, calendarId)
    else events().update(event, calendarId, step.id)
  })
}

function currentLeaves(said: Standing, today: Day): readonly Leave[] {
  return [...said.standing, ...said.withdrawn, ...said.changedFromUnknown].filter(
    ({ period }) => period.last >= today,
  )
}

function eventById(calendarId: string, id: string): FoundEvent | undefined {
  let found: FoundEvent | undefined
  isRefusedAs([404, 410], () => {
    found = foundEvent(events().get(calendarId, id))
  })
  return found
}

/** Whether Google refused a call with one of these codes; any other failure is thrown on. */
function isRefusedAs(codes: readonly number[], call: () => void): boolean {
  try {
    call()
    return false
  } catch (error) {
    if (codes.includes(codeOf(error))) return true
    throw error
  }
}

/** The code of an advanced service's exception; some have it only as the words of the message. */
function codeOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0
  const { details, message } = error as {
    readonly details?: { readonly code?: unknown }
    readonly message?: unknown
  }
  if (typeof details?.code === 'number') return details.code
  const text = String(message)
  if (/identifier already exists/i.test(text)) return 409
  if (/has been deleted/i.test(text)) return 410
  return /not found/i.test(text) ? 404 : 0
}

function events(): GoogleAppsScript.Calendar.Collection.EventsCollection {
  const found = Calendar?.Events
  if (!found) throw new Error('The Calendar service is not enabled in appsscript.json.')
  return found
}

function calendarList(): GoogleAppsScript.Calendar.Collection.CalendarListCollection {
  const found = Calendar?.CalendarList
  if (!found) throw new Error('The Calendar service is not enabled in appsscript.json.')
  return found
}
