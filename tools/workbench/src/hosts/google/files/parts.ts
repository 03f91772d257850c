import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import type { FileEvent } from './files.ts'
import type { LiveTrees } from './live-trees.ts'
import type { Container } from './tree/model.ts'
import type { Operation } from './tree/operations.ts'
import type { Tree } from './tree/tree.ts'

/** Files of all kinds share tables and ids; who opens one kind sees no other. */
type FileKind = 'document' | 'presentation' | 'spreadsheet' | 'file' | 'folder'

/** What every part of the documents works with. */
export interface KindParts {
  readonly kind: FileKind
  readonly db: Store['db']
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly live: LiveTrees
  /** What makes a file what it was: its whole tree as it is and as it was. */
  readonly replacement: (tree: Tree, old: Container, newNodeId: () => string) => readonly Operation[]
  /** A document's or an image's id, of the length that Google's have. */
  readonly newId: () => string
  /** A node's id. */
  readonly newNodeId: () => string
  readonly emit: (event: FileEvent) => void
}
