import type { Clock } from '../../clock.ts'
import type { Ledger } from '../../ledger.ts'
import type { Store } from '../../store.ts'
import type { Addon } from './addons.ts'

/** What a person has allowed an add-on, and when. */
interface Consent {
  readonly projectId: string
  readonly email: string
  readonly scopes: readonly string[]
  /** ISO 8601. */
  readonly at: string
}

/** Who has allowed what; kept in the store. */
export interface Consents {
  /** Whether all scopes that the add-on asks for now are allowed. One that asks for none needs nobody's leave. */
  has(addon: Pick<Addon, 'id' | 'scopes'>, email: string): boolean
  list(projectId: string): readonly Consent[]
  allow(addon: Addon, email: string): void
  deny(addon: Addon, email: string): void
  /** The store's files are rewritten, so that nothing is left in them of what the add-on has deleted. */
  withdraw(addon: Addon, email: string): void
}

interface Row {
  readonly project_id: string
  readonly email: string
  readonly scopes: string
  readonly at: string
}

export function openConsents({
  store,
  ledger,
  clock,
}: {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
}): Consents {
  const { db } = store
  db.exec(`CREATE TABLE IF NOT EXISTS google_consent (
    project_id TEXT NOT NULL, email TEXT NOT NULL, scopes TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (project_id, email)
  ) WITHOUT ROWID`)
  const list = (projectId: string): readonly Consent[] =>
    (
      db
        .prepare(
          'SELECT project_id, email, scopes, at FROM google_consent WHERE project_id = ? ORDER BY email',
        )
        .all(projectId) as Row[]
    ).map(({ project_id, scopes, ...row }) => ({
      ...row,
      projectId: project_id,
      scopes: JSON.parse(scopes) as string[], // written below
    }))
  const note = (addon: Addon, email: string, act: string, outcome: 'done' | 'refused') =>
    ledger.record({
      app: addon.id,
      channel: 'product',
      outcome,
      summary: `consent ${act}: ${addon.name}`,
      data: { act, email, scopes: addon.scopes },
    })
  return {
    has({ id, scopes }, email) {
      const allowed = list(id).find((consent) => consent.email === email)?.scopes ?? []
      return scopes.every((scope) => allowed.includes(scope))
    },
    list,
    allow(addon, email) {
      db.prepare(
        'INSERT OR REPLACE INTO google_consent (project_id, email, scopes, at) VALUES (?, ?, ?, ?)',
      ).run(addon.id, email, JSON.stringify(addon.scopes), clock.now().toISOString())
      note(addon, email, 'given', 'done')
    },
    deny: (addon, email) => void note(addon, email, 'denied', 'refused'),
    withdraw(addon, email) {
      db.prepare('DELETE FROM google_consent WHERE project_id = ? AND email = ?').run(addon.id, email)
      // Who leaves an add-on expects what it has deleted of theirs to be gone from the disk as well.
      store.compact()
      note(addon, email, 'withdrawn', 'done')
    },
  }
}
