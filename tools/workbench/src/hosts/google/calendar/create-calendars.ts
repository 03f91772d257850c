import { randomBytes } from 'node:crypto'
import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import { run } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import {
  addCalendar,
  calendarFor,
  findCalendar,
  listCalendars,
  membersOf,
  saveCalendar,
  saveListing,
  setMember,
} from './calendar-rows.ts'
import type { Calendars } from './calendars.ts'
import {
  emptyBin,
  importEvent,
  insertEvent,
  moveEvent,
  patchEvent,
  removeEvent,
  updateEvent,
} from './change-events.ts'
import { findEvent } from './event-rows.ts'
import { eventById, instancesOf } from './find-event.ts'
import { queryFreeBusy } from './free-busy.ts'
import { listEvents } from './list-events.ts'
import { parseListQuery } from './list-query.ts'
import type { Actor, CalendarParts } from './parts.ts'
import { presentEvent } from './present.ts'
import { quickEvent } from './quick-add.ts'
import { CalendarRefusal, notFound } from './refusal.ts'
import type { KeptEvent } from './resource.ts'
import { createTables } from './schema.ts'

/** The calendars over a store. Two of these over one store see each other's changes. */
export function createCalendars({
  store,
  ledger,
  clock,
  timeZone: usualZone = 'UTC',
  newId = () => randomBytes(16).toString('hex').slice(0, 26),
}: {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  /** Of people's own calendars, where nothing else is said. */
  readonly timeZone?: string
  /** Of Google's base32hex: digits, and letters up to v. */
  readonly newId?: () => string
}): Calendars {
  const { db } = store
  createTables(db)
  const listeners = new Set<(calendarId: string) => void>()
  const emit = (calendarId: string) => {
    for (const listener of listeners) listener(calendarId)
  }
  const parts: CalendarParts = { db, store, ledger, clock, newId, emit }
  const shown = (actor: Actor, calendarId: string, event: KeptEvent) =>
    presentEvent(event, {
      calendar: calendarFor(parts, actor, calendarId, 'freeBusyReader'),
      email: actor.email,
    })

  const calendars: Calendars = {
    addPerson(email, { timeZone = usualZone, name = email } = {}) {
      if (findCalendar(parts, email)) return
      addCalendar(parts, { id: email, summary: name, timeZone, primaryOf: email })
      setMember(parts, email, email, 'owner')
    },
    isPerson: (email) => findCalendar(parts, email)?.primaryOf !== undefined,
    addCalendar(owner, { id, summary, description, location, timeZone }) {
      const facts = {
        id: id ?? `c_${newId()}@group.calendar.google.com`,
        summary,
        timeZone: timeZone ?? findCalendar(parts, owner)?.timeZone ?? usualZone,
        ...(description !== undefined && { description }),
        ...(location !== undefined && { location }),
      }
      addCalendar(parts, facts)
      setMember(parts, facts.id, owner, 'owner')
      return facts
    },
    changeCalendar(actor, id, facts) {
      const calendar = calendarFor(parts, actor, id, 'owner')
      const changed = { ...calendar, ...facts, id: calendar.id }
      saveCalendar(parts, changed)
      emit(calendar.id)
      return changed
    },
    removeCalendar(actor, id) {
      const calendar = calendarFor(parts, actor, id, 'owner')
      if (calendar.primaryOf !== undefined)
        throw new CalendarRefusal(400, 'cannotDeletePrimaryCalendar', 'Primary calendars cannot be deleted.')
      store.erase(() => run(db, 'DELETE FROM google_calendar WHERE id = ?', calendar.id))
      emit(calendar.id)
    },
    share(actor, id, email, role, options = {}) {
      const calendar = calendarFor(parts, actor, id, 'owner')
      setMember(parts, calendar.id, email, role, options)
    },
    members(actor, id) {
      return membersOf(parts, calendarFor(parts, actor, id, 'owner').id)
    },
    list: (email) => listCalendars(parts, email),
    find: (actor, id) => calendarFor(parts, actor, id, 'freeBusyReader'),
    changeListing(actor, id, { listed = true, ...change }) {
      const calendar = { ...calendarFor(parts, actor, id, 'freeBusyReader'), ...change }
      saveListing(parts, actor.email, calendar, { isListed: listed })
      return calendar
    },
    events: {
      list: (actor, calendarId, query) => listEvents(parts, actor, calendarId, query),
      get(actor, calendarId, id, query) {
        const { timeZone } = parseListQuery(query)
        const calendar = calendarFor(parts, actor, calendarId, 'freeBusyReader')
        const { event } = eventById(parts, calendar.id, id, calendar.timeZone)
        return presentEvent(event, { calendar, email: actor.email, timeZone: timeZone ?? undefined })
      },
      instances(actor, calendarId, id, query) {
        const { timeMin, timeMax, maxResults } = parseListQuery(query)
        const calendar = calendarFor(parts, actor, calendarId, 'reader')
        const row = findEvent(parts, calendar.id, id)
        if (!row) throw notFound()
        const from = timeMin ?? row.startMs - 1
        const to = timeMax ?? clock.now().getTime() + 2 * 366 * 86_400_000
        const items = instancesOf(parts, row, { from, to, zone: calendar.timeZone })
          .filter(({ status }) => status !== 'cancelled')
          .slice(0, maxResults ?? 250)
          .map((event) => presentEvent(event, { calendar, email: actor.email }))
        return {
          kind: 'calendar#events',
          summary: calendar.summary,
          timeZone: calendar.timeZone,
          accessRole: calendar.accessRole,
          items,
        }
      },
      insert: (actor, id, body) => shown(actor, id, insertEvent(parts, actor, id, body)),
      import: (actor, id, body) => shown(actor, id, importEvent(parts, actor, id, body)),
      patch: (actor, id, event, body) => shown(actor, id, patchEvent(parts, actor, id, event, body)),
      update: (actor, id, event, body) => shown(actor, id, updateEvent(parts, actor, id, event, body)),
      remove: (actor, id, event) => removeEvent(parts, actor, id, event),
      move: (actor, id, event, destination) =>
        shown(actor, destination, moveEvent(parts, actor, id, event, destination)),
      quickAdd(actor, id, text) {
        const { timeZone } = calendarFor(parts, actor, id, 'writer')
        return shown(
          actor,
          id,
          insertEvent(parts, actor, id, quickEvent(text, clock.now().getTime(), timeZone)),
        )
      },
    },
    freeBusy: (actor, body) => queryFreeBusy(parts, actor, body),
    emptyBin: (actor, calendarId) => emptyBin(parts, actor, calendarId),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return calendars
}
