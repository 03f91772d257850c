import { randomUUID } from 'node:crypto'
import type { Store } from '../../../../../store.ts'
import { nextRun, type Schedule } from './schedule.ts'

/** When a trigger fires: by the clock, or when something happens to a file. */
export type TriggerSpec =
  | { readonly source: 'CLOCK'; readonly schedule: Schedule }
  | {
      readonly source: 'DOCUMENTS' | 'SPREADSHEETS' | 'FORMS' | 'CALENDAR'
      readonly event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'ON_EVENT_UPDATED'
      /** The file's id, or whose calendar. */
      readonly sourceId: string
    }

export interface TriggerRow {
  readonly id: string
  readonly projectId: string
  /** Who made it, and as whom it runs. */
  readonly email: string
  readonly run: string
  readonly spec: TriggerSpec
  /** Milliseconds since 1970; null where no clock fires it (any more). */
  readonly nextAt: number | null
}

/** The installable triggers of all projects, as data in the store. */
export interface TriggerRows {
  add(row: Pick<TriggerRow, 'projectId' | 'email' | 'run' | 'spec'>, now: Date): TriggerRow
  list(projectId: string): readonly TriggerRow[]
  remove(projectId: string, id: string): void
  /** Those whose time has come. Each is given its next time; one that fires once is gone after that. */
  due(now: Date): readonly TriggerRow[]
}

interface Raw {
  readonly id: string
  readonly project_id: string
  readonly email: string
  readonly run: string
  readonly spec: string
  readonly next_at: number | null
}

/** Opens the table. */
export function openTriggers({ db }: Store): TriggerRows {
  db.exec(`CREATE TABLE IF NOT EXISTS apps_script_trigger (
    id TEXT PRIMARY KEY, project_id TEXT NOT NULL, email TEXT NOT NULL, run TEXT NOT NULL, spec TEXT NOT NULL,
    next_at INTEGER
  )`)
  const rowOf = (raw: Raw): TriggerRow => ({
    id: raw.id,
    projectId: raw.project_id,
    email: raw.email,
    run: raw.run,
    spec: JSON.parse(raw.spec) as TriggerSpec,
    nextAt: raw.next_at,
  })
  const remove = (projectId: string, id: string) =>
    db.prepare('DELETE FROM apps_script_trigger WHERE project_id = ? AND id = ?').run(projectId, id)
  return {
    add({ projectId, email, run, spec }, now) {
      const nextAt = spec.source === 'CLOCK' ? (nextRun(spec.schedule, now)?.getTime() ?? null) : null
      const row = { id: randomUUID(), projectId, email, run, spec, nextAt }
      db.prepare(
        'INSERT INTO apps_script_trigger (id, project_id, email, run, spec, next_at) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(row.id, projectId, email, run, JSON.stringify(spec), nextAt)
      return row
    },
    list(projectId) {
      const raws = db
        .prepare('SELECT * FROM apps_script_trigger WHERE project_id = ? ORDER BY rowid')
        .all(projectId) as Raw[]
      return raws.map(rowOf)
    },
    remove,
    due(now) {
      const raws = db
        .prepare('SELECT * FROM apps_script_trigger WHERE next_at <= ? ORDER BY next_at, rowid')
        .all(now.getTime()) as Raw[]
      return raws.map(rowOf).map((row) => {
        const next =
          row.spec.source === 'CLOCK' ? nextRun(row.spec.schedule, now, { hasRun: true }) : undefined
        if (next)
          db.prepare('UPDATE apps_script_trigger SET next_at = ? WHERE id = ?').run(next.getTime(), row.id)
        else remove(row.projectId, row.id)
        return row
      })
    },
  }
}
