import { integer, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { Actor, CalendarParts } from './parts.ts'
import { CalendarRefusal, notFound } from './refusal.ts'
import type { AccessRole, CalendarFacts, ListedCalendar } from './resource.ts'

const ranks: readonly AccessRole[] = ['freeBusyReader', 'reader', 'writer', 'owner']

/** `primary` is the person's own; everything else goes by its id. */
function calendarIdOf(actor: Actor, id: string): string {
  return id === 'primary' ? actor.email : id
}

export function findCalendar({ db }: Pick<CalendarParts, 'db'>, id: string): CalendarFacts | undefined {
  const [row] = query(db, 'SELECT * FROM google_calendar WHERE id = ?', id)
  return row && factsOf(row)
}

/** A calendar that a person may use in this way. One that they may not even see is not found. */
export function calendarFor(
  parts: Pick<CalendarParts, 'db'>,
  actor: Actor,
  id: string,
  needed: AccessRole,
): ListedCalendar {
  const [row] = query(
    parts.db,
    `SELECT * FROM google_calendar JOIN google_calendar_member ON calendar_id = id WHERE id = ? AND email = ?`,
    calendarIdOf(actor, id),
    actor.email,
  )
  if (!row) throw notFound()
  const calendar = listedOf(row)
  if (ranks.indexOf(calendar.accessRole) >= ranks.indexOf(needed)) return calendar
  if (needed === 'reader') throw new CalendarRefusal(403, 'forbidden', 'Forbidden')
  throw new CalendarRefusal(403, 'requiredAccessLevel', `You need to have ${needed} access to this calendar.`)
}

/** A person's list of calendars, their own first. */
export function listCalendars({ db }: Pick<CalendarParts, 'db'>, email: string): readonly ListedCalendar[] {
  return query(
    db,
    `SELECT * FROM google_calendar JOIN google_calendar_member ON calendar_id = id
     WHERE email = ? AND listed = 1 ORDER BY primary_of IS NULL, summary`,
    email,
  ).map(listedOf)
}

export function addCalendar(
  { db }: CalendarParts,
  { id, summary, timeZone, primaryOf, ...facts }: CalendarFacts,
): void {
  run(
    db,
    `INSERT INTO google_calendar (id, summary, description, location, time_zone, primary_of, seq, oldest_seq)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0)`,
    id,
    summary,
    facts.description ?? null,
    facts.location ?? null,
    timeZone,
    primaryOf ?? null,
  )
}

export function saveCalendar({ db }: CalendarParts, calendar: CalendarFacts): void {
  run(
    db,
    'UPDATE google_calendar SET summary = ?, description = ?, location = ?, time_zone = ? WHERE id = ?',
    calendar.summary,
    calendar.description ?? null,
    calendar.location ?? null,
    calendar.timeZone,
    calendar.id,
  )
}

/** Gives someone a role, or takes it back with null. */
export function setMember(
  { db }: CalendarParts,
  calendarId: string,
  email: string,
  role: AccessRole | null,
  { isListed = true }: { readonly isListed?: boolean } = {},
): void {
  if (role === null) {
    run(db, 'DELETE FROM google_calendar_member WHERE calendar_id = ? AND email = ?', calendarId, email)
    return
  }
  run(
    db,
    `INSERT INTO google_calendar_member (calendar_id, email, role, listed, selected, hidden, color_id)
     VALUES (?, ?, ?, ?, 1, 0, ?)
     ON CONFLICT (calendar_id, email) DO UPDATE SET role = excluded.role`,
    calendarId,
    email,
    role,
    isListed ? 1 : 0,
    calendarId === email ? '14' : '7',
  )
}

export function saveListing(
  { db }: CalendarParts,
  email: string,
  { id, selected, hidden, colorId, summaryOverride }: ListedCalendar,
  { isListed }: { readonly isListed: boolean },
): void {
  run(
    db,
    `UPDATE google_calendar_member SET listed = ?, selected = ?, hidden = ?, color_id = ?, summary_override = ?
     WHERE calendar_id = ? AND email = ?`,
    isListed ? 1 : 0,
    selected ? 1 : 0,
    hidden ? 1 : 0,
    colorId,
    summaryOverride ?? null,
    id,
    email,
  )
}

export function membersOf(
  { db }: Pick<CalendarParts, 'db'>,
  calendarId: string,
): readonly { readonly email: string; readonly role: AccessRole }[] {
  return query(
    db,
    'SELECT email, role FROM google_calendar_member WHERE calendar_id = ? ORDER BY email',
    calendarId,
  ).map((row) => ({ email: text(row, 'email'), role: text(row, 'role') as AccessRole }))
}

function factsOf(row: Row): CalendarFacts {
  const optional = { description: optionalText(row, 'description'), location: optionalText(row, 'location') }
  const primaryOf = optionalText(row, 'primary_of')
  return {
    id: text(row, 'id'),
    summary: text(row, 'summary'),
    timeZone: text(row, 'time_zone'),
    ...(optional.description !== null && { description: optional.description }),
    ...(optional.location !== null && { location: optional.location }),
    ...(primaryOf !== null && { primaryOf }),
  }
}

function listedOf(row: Row): ListedCalendar {
  const summaryOverride = optionalText(row, 'summary_override')
  return {
    ...factsOf(row),
    accessRole: text(row, 'role') as AccessRole,
    selected: integer(row, 'selected') === 1,
    hidden: integer(row, 'hidden') === 1,
    colorId: text(row, 'color_id'),
    ...(summaryOverride !== null && { summaryOverride }),
  }
}
