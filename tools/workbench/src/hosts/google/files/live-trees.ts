import { first, integer, query, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { applyOperation } from './tree/apply.ts'
import type { Container } from './tree/model.ts'
import type { Operation } from './tree/operations.ts'
import { createTree, type EditableTree } from './tree/tree.ts'

/** A document in memory, as it is at a revision. */
export interface LiveTree {
  readonly tree: EditableTree
  revision: number
  /** Of the tree as it is stored. */
  treeBytes: number
}

/** The documents that were used last. The store is the truth: what another wrote into it is fetched at each look. */
export interface LiveTrees {
  /** Undefined for what is no document. */
  load(id: string): LiveTree | undefined
  forget(id: string): void
}

const most = 8

export function createLiveTrees(db: Store['db']): LiveTrees {
  const trees = new Map<string, LiveTree>()
  return {
    load(id) {
      const row = first(db, 'SELECT revision FROM google_file WHERE id = ?', id)
      if (!row) return undefined
      const revision = integer(row, 'revision')
      const known = trees.get(id)
      const current = known && catchUp(db, id, known, revision) ? known : read(db, id, revision)
      trees.delete(id)
      trees.set(id, current)
      for (const oldest of [...trees.keys()].slice(0, -most)) trees.delete(oldest)
      return current
    },
    forget: (id) => trees.delete(id),
  }
}

function read(db: Store['db'], id: string, revision: number): LiveTree {
  const row = first(db, 'SELECT tree, revision FROM google_file_tree WHERE file_id = ?', id)
  if (!row) throw new Error(`Document ${id} vanished while it was read.`)
  const stored = text(row, 'tree')
  const live: LiveTree = {
    tree: createTree(parseTree(stored)),
    revision: integer(row, 'revision'),
    treeBytes: stored.length,
  }
  if (!catchUp(db, id, live, revision)) throw new Error(`Document ${id} lacks changes before ${revision}.`)
  return live
}

// False where the changes in between are no longer kept.
function catchUp(db: Store['db'], id: string, live: LiveTree, revision: number): boolean {
  if (live.revision === revision) return true
  if (live.revision > revision) return false
  const changes = query(
    db,
    'SELECT revision, operations FROM google_file_change WHERE file_id = ? AND revision > ? ORDER BY revision',
    id,
    live.revision,
  )
  if (changes.length !== revision - live.revision) return false
  for (const change of changes) {
    for (const operation of parseLogged(text(change, 'operations'))) {
      const applied = applyOperation(live.tree, operation)
      if (!applied.ok)
        throw new Error(`Change ${integer(change, 'revision')} of document ${id} can't be read.`)
    }
  }
  live.revision = revision
  return true
}

/** A tree as this store wrote it. */
export function parseTree(stored: string): Container {
  // Only trees that passed `checkNode` are written.
  return JSON.parse(stored) as Container
}

/** Operations as this store wrote them. */
export function parseLogged(stored: string): readonly Operation[] {
  return JSON.parse(stored) as readonly Operation[]
}
