import type { Store } from '../../../store.ts'

/** Makes the calendars' tables where they are missing. An event's row holds its resource; the columns beside it are for looking up. */
export function createTables(db: Store['db']): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS google_calendar (
      id TEXT PRIMARY KEY, summary TEXT NOT NULL, description TEXT, location TEXT, time_zone TEXT NOT NULL,
      primary_of TEXT, seq INTEGER NOT NULL, oldest_seq INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS google_calendar_member (
      calendar_id TEXT NOT NULL REFERENCES google_calendar(id) ON DELETE CASCADE, email TEXT NOT NULL,
      role TEXT NOT NULL, listed INTEGER NOT NULL, selected INTEGER NOT NULL, hidden INTEGER NOT NULL,
      color_id TEXT NOT NULL, summary_override TEXT,
      PRIMARY KEY (calendar_id, email)
    );
    CREATE TABLE IF NOT EXISTS google_calendar_event (
      calendar_id TEXT NOT NULL REFERENCES google_calendar(id) ON DELETE CASCADE, id TEXT NOT NULL,
      ical_uid TEXT NOT NULL, status TEXT NOT NULL, recurring_id TEXT, original_key TEXT, is_series INTEGER NOT NULL,
      start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL, seq INTEGER NOT NULL, app_id TEXT, event TEXT NOT NULL,
      PRIMARY KEY (calendar_id, id)
    );
    CREATE INDEX IF NOT EXISTS google_calendar_event_by_time ON google_calendar_event (calendar_id, start_ms);
  `)
}
