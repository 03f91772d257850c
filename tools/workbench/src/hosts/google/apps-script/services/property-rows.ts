import type { Ledger } from '../../../../ledger.ts'
import type { Store } from '../../../../store.ts'
import { noteStored } from './stored.ts'

/** The properties of one project, in the store; every byte written or deleted is recorded. */
export interface PropertyRows {
  get(shelf: string, key: string): string | undefined
  /** In the order of the keys. */
  all(shelf: string): Readonly<Record<string, string>>
  set(shelf: string, key: string, value: string): void
  delete(shelf: string, key: string): void
  atomically(work: () => void): void
}

/** Opens the table. */
export function openPropertyRows(
  { store: { db }, ledger }: { store: Store; ledger: Ledger },
  projectId: string,
): PropertyRows {
  db.exec(`CREATE TABLE IF NOT EXISTS apps_script_property (
    project_id TEXT NOT NULL, shelf TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (project_id, shelf, key)
  ) WITHOUT ROWID`)
  const where = (shelf: string) => `${shelf.split(' ')[0]} properties`
  const get = (shelf: string, key: string) =>
    (
      db
        .prepare('SELECT value FROM apps_script_property WHERE project_id = ? AND shelf = ? AND key = ?')
        .get(projectId, shelf, key) as { value: string } | undefined
    )?.value
  return {
    get,
    all(shelf) {
      const rows = db
        .prepare(
          'SELECT key, value FROM apps_script_property WHERE project_id = ? AND shelf = ? ORDER BY key',
        )
        .all(projectId, shelf) as { key: string; value: string }[]
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
    },
    set(shelf, key, value) {
      db.prepare(
        'INSERT OR REPLACE INTO apps_script_property (project_id, shelf, key, value) VALUES (?, ?, ?, ?)',
      ).run(projectId, shelf, key, value)
      noteStored(ledger, projectId, { act: 'set', where: where(shelf), key, text: value })
    },
    delete(shelf, key) {
      const text = get(shelf, key)
      if (text === undefined) return
      db.prepare('DELETE FROM apps_script_property WHERE project_id = ? AND shelf = ? AND key = ?').run(
        projectId,
        shelf,
        key,
      )
      noteStored(ledger, projectId, { act: 'delete', where: where(shelf), key, text })
    },
    atomically: (work) => db.transaction(work)(),
  }
}
