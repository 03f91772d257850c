import { randomUUID } from 'node:crypto'
import type { Store } from '../../../store.ts'

/** What a site remembers of an installed app. */
interface Installation {
  readonly installationId: string
  readonly environmentId: string
}

/** Installations, the administrators' analytics switches and the encrypted variables, in the store. */
export interface Installations {
  /** The installation of an app, made where there is none; `isNew` says which. */
  open(appId: string): Installation & { readonly isNew: boolean }
  remove(appId: string): void
  isAnalyticsOn(appId: string): boolean
  setAnalytics(appId: string, isOn: boolean): void
  variables(appId: string): Readonly<Record<string, string>>
  setVariable(appId: string, key: string, value: string): void
}

/**
 * Opens the tables. Variables lie in the store in clear text: it is a developer's own machine, and a key beside them
 * would hide nothing. They are never read back out but into the app's environment.
 */
export function openInstallations(
  { db }: Store,
  { newId = randomUUID }: { newId?: () => string } = {},
): Installations {
  db.exec(`
    CREATE TABLE IF NOT EXISTS forge_installation (
      app_id TEXT PRIMARY KEY, installation_id TEXT NOT NULL, environment_id TEXT NOT NULL,
      is_analytics_on INTEGER NOT NULL DEFAULT 1
    );
    CREATE TABLE IF NOT EXISTS forge_variable (
      app_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (app_id, key)
    );
  `)
  const find = db.prepare(
    'SELECT installation_id, environment_id, is_analytics_on FROM forge_installation WHERE app_id = ?',
  )
  const row = (appId: string) =>
    find.get(appId) as
      | { installation_id: string; environment_id: string; is_analytics_on: number }
      | undefined
  return {
    open(appId) {
      const found = row(appId)
      if (found)
        return { installationId: found.installation_id, environmentId: found.environment_id, isNew: false }
      const made = { installationId: newId(), environmentId: newId() }
      db.prepare(
        'INSERT INTO forge_installation (app_id, installation_id, environment_id) VALUES (?, ?, ?)',
      ).run(appId, made.installationId, made.environmentId)
      return { ...made, isNew: true }
    },
    remove(appId) {
      db.prepare('DELETE FROM forge_installation WHERE app_id = ?').run(appId)
      db.prepare('DELETE FROM forge_variable WHERE app_id = ?').run(appId)
    },
    isAnalyticsOn: (appId) => row(appId)?.is_analytics_on !== 0,
    setAnalytics(appId, isOn) {
      db.prepare('UPDATE forge_installation SET is_analytics_on = ? WHERE app_id = ?').run(
        isOn ? 1 : 0,
        appId,
      )
    },
    variables(appId) {
      const rows = db
        .prepare('SELECT key, value FROM forge_variable WHERE app_id = ? ORDER BY key')
        .all(appId)
      return Object.fromEntries(
        (rows as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
      )
    },
    setVariable(appId, key, value) {
      db.prepare('INSERT OR REPLACE INTO forge_variable (app_id, key, value) VALUES (?, ?, ?)').run(
        appId,
        key,
        value,
      )
    },
  }
}
