import type { Ledger } from '../../../../ledger.ts'
import type { Store } from '../../../../store.ts'
import { openPropertyRows } from './property-rows.ts'

/**
 * Deletes what projects have kept as properties of a document that is gone for good; none of its bytes are left in the
 * store's files.
 */
export function purgeDocumentProperties(
  { store, ledger }: { readonly store: Store; readonly ledger: Ledger },
  documentId: string,
): void {
  openPropertyRows({ store, ledger }, '')
  const shelf = `document ${documentId}`
  const rows = store.db
    .prepare('SELECT project_id, key FROM apps_script_property WHERE shelf = ?')
    .all(shelf) as { project_id: string; key: string }[]
  if (rows.length === 0) return
  store.erase(() => {
    for (const { project_id, key } of rows) openPropertyRows({ store, ledger }, project_id).delete(shelf, key)
  })
}
