import { first, integer, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { CalendarParts } from './parts.ts'
import type { KeptEvent } from './resource.ts'
import { momentOfTime } from './times.ts'

/** An event in one calendar. */
export interface EventRow {
  readonly calendarId: string
  readonly event: KeptEvent
  /** The calendar's count of changes when this one was made. */
  readonly seq: number
  readonly app: string | null
  readonly startMs: number
  readonly endMs: number
  /** Which occurrence of its series this is, where it is one. */
  readonly originalKey: string | null
}

export function findEvent(
  { db }: Pick<CalendarParts, 'db'>,
  calendarId: string,
  id: string,
): EventRow | undefined {
  const row = first(
    db,
    'SELECT * FROM google_calendar_event WHERE calendar_id = ? AND id = ?',
    calendarId,
    id,
  )
  return row && rowOf(row)
}

/** All events of a calendar that may touch a time; series are always among them. */
export function eventsBetween(
  { db }: Pick<CalendarParts, 'db'>,
  calendarId: string,
  { from = -8.64e15, to = 8.64e15 }: { readonly from?: number; readonly to?: number } = {},
): readonly EventRow[] {
  // A day of room, as days begin elsewhere in another zone.
  return query(
    db,
    `SELECT * FROM google_calendar_event WHERE calendar_id = ?
     AND (is_series = 1 OR recurring_id IS NOT NULL OR (start_ms < ? AND end_ms > ?)) ORDER BY start_ms, id`,
    calendarId,
    to + 86_400_000,
    from - 86_400_000,
  ).map(rowOf)
}

/** The occurrences of a series that differ from it, cancelled ones among them. */
export function exceptionsOf(
  { db }: Pick<CalendarParts, 'db'>,
  calendarId: string,
  seriesId: string,
): readonly EventRow[] {
  return query(
    db,
    'SELECT * FROM google_calendar_event WHERE calendar_id = ? AND recurring_id = ?',
    calendarId,
    seriesId,
  ).map(rowOf)
}

/** Writes an event into a calendar, over one with the same id, and counts the change. */
export function putEvent(
  { db }: Pick<CalendarParts, 'db'>,
  {
    calendarId,
    event,
    zone,
    app,
    originalKey = null,
  }: {
    readonly calendarId: string
    readonly event: KeptEvent
    readonly zone: string
    readonly app: string | null
    readonly originalKey?: string | null
  },
): void {
  run(db, 'UPDATE google_calendar SET seq = seq + 1 WHERE id = ?', calendarId)
  run(
    db,
    `INSERT OR REPLACE INTO google_calendar_event
     (calendar_id, id, ical_uid, status, recurring_id, original_key, is_series, start_ms, end_ms, seq, app_id, event)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, seq, ?, ? FROM google_calendar WHERE id = ?`,
    calendarId,
    event.id,
    event.iCalUID,
    event.status,
    event.recurringEventId ?? null,
    originalKey,
    event.recurrence ? 1 : 0,
    momentOfTime(event.start, zone),
    momentOfTime(event.end, zone),
    app,
    JSON.stringify(event),
    calendarId,
  )
}

/** Takes events out for good; the caller compacts the store. */
export function dropEvents(
  { db }: Pick<CalendarParts, 'db'>,
  calendarId: string,
  ids: readonly string[],
): void {
  for (const id of ids)
    run(db, 'DELETE FROM google_calendar_event WHERE calendar_id = ? AND id = ?', calendarId, id)
  // Whoever held a token from before can't be told what is gone.
  run(db, 'UPDATE google_calendar SET seq = seq + 1, oldest_seq = seq + 1 WHERE id = ?', calendarId)
}

export function countsOf(
  { db }: Pick<CalendarParts, 'db'>,
  calendarId: string,
): { readonly seq: number; readonly oldest: number } {
  const row = first(db, 'SELECT seq, oldest_seq FROM google_calendar WHERE id = ?', calendarId)
  return row ? { seq: integer(row, 'seq'), oldest: integer(row, 'oldest_seq') } : { seq: 0, oldest: 0 }
}

function rowOf(row: Row): EventRow {
  return {
    calendarId: text(row, 'calendar_id'),
    // Only this file writes the column.
    event: JSON.parse(text(row, 'event')) as KeptEvent,
    seq: integer(row, 'seq'),
    app: optionalText(row, 'app_id'),
    startMs: integer(row, 'start_ms'),
    endMs: integer(row, 'end_ms'),
    originalKey: optionalText(row, 'original_key'),
  }
}
