import { first, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { SiteFacts } from './site.ts'

/** The site's facts as the store keeps them; a fresh store gets `wanted` and, where it says nothing, a random cloud id. */
export function loadSiteFacts(
  db: Store['db'],
  newId: () => string,
  wanted: Partial<SiteFacts> = {},
): SiteFacts {
  const keep = (name: string, value: string): string => {
    run(db, 'INSERT OR IGNORE INTO confluence_facts VALUES (?, ?)', name, value)
    const row = first(db, 'SELECT value FROM confluence_facts WHERE name = ?', name)
    return row === undefined ? value : text(row, 'value')
  }
  const name = keep('name', wanted.name ?? 'workbench-local')
  return {
    cloudId: keep('cloudId', wanted.cloudId ?? newId()),
    name,
    url: keep('url', wanted.url ?? `https://${name}.atlassian.net`),
  }
}

/** The next free numeric id. An id is never given twice, not even after its page was purged. */
export function nextId(db: Store['db']): number {
  run(db, "INSERT OR IGNORE INTO confluence_facts VALUES ('lastId', '98304')")
  run(db, "UPDATE confluence_facts SET value = CAST(value + 1 AS TEXT) WHERE name = 'lastId'")
  const row = first(db, "SELECT value FROM confluence_facts WHERE name = 'lastId'")
  return row === undefined ? Number.NaN : Number(text(row, 'value'))
}
