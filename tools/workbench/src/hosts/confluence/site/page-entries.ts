import type { Ledger } from '../../../ledger.ts'
import type { AdfDocument } from '../adf.ts'
import { emptyDocument } from './document.ts'
import { macroChanges } from './macros.ts'
import { byteLength, recordStorage } from './storage-entries.ts'

/** Where in the site a body stands; drafts are named apart, as they go when the page is published. */
const places = { page: 'macro configuration', draft: 'macro configuration in a draft' } as const

const olderVersions = 'Older versions of the page keep it until the page is purged.'

/** Records what a change from one body to another did to the configurations of its macros; null is no body. */
export function recordMacros(
  ledger: Ledger,
  pageId: string,
  place: keyof typeof places,
  before: AdfDocument | null,
  after: AdfDocument | null,
): void {
  for (const { operation, macro } of macroChanges(before, after ?? emptyDocument)) {
    recordStorage(ledger, {
      app: macro.appId,
      operation,
      where: places[place],
      pageId,
      name: {
        localId: macro.localId,
        ...(place === 'page' && operation === 'deleted' ? { note: olderVersions } : {}),
      },
      bytes: byteLength(macro.configuration),
      ...(operation === 'stored' ? { body: macro.configuration } : {}),
    })
  }
}

/** Records a whole body that an app wrote through the REST API. */
export function recordPageBody(ledger: Ledger, pageId: string, app: string, body: AdfDocument): void {
  const json = JSON.stringify(body)
  recordStorage(ledger, {
    app,
    operation: 'stored',
    where: 'page body',
    pageId,
    bytes: byteLength(json),
    body: json,
  })
}
