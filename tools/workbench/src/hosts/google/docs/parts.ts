import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import type { DocumentEvent } from './docs.ts'
import type { LiveTrees } from './live-trees.ts'

/** What every part of the documents works with. */
export interface DocsParts {
  readonly db: Store['db']
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly live: LiveTrees
  /** A document's or an image's id, of the length that Google's have. */
  readonly newId: () => string
  /** A node's id. */
  readonly newNodeId: () => string
  readonly emit: (event: DocumentEvent) => void
}
