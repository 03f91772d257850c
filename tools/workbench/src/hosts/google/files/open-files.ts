import { randomBytes } from 'node:crypto'
import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import { copyNodes, pasteClip } from './clipboard.ts'
import { changeFile, changesSince } from './file-changes.ts'
import { findFile, listFiles, maySee, refusalFor } from './file-rows.ts'
import type { Actor, FileEvent, FileFacts, Files } from './files.ts'
import { addImage, findImage } from './images.ts'
import { createLiveTrees } from './live-trees.ts'
import { copyFile, insertFile, renameFile, shareFile } from './make-and-share.ts'
import { nodeIds } from './node-ids.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import { createTables } from './schema.ts'
import { purgeFile, setStatus } from './trash.ts'
import type { Container } from './tree/model.ts'
import { findVersion, keepVersion, listVersions, restoreVersion } from './versions.ts'

/** What opens the files of one kind over a store. */
export interface FilesParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly newId?: () => string
  readonly newNodeId?: () => string
}

/** Files of one kind; a new one has the tree that it is given. */
interface OpenFiles extends Files {
  create(by: Actor, file: { readonly title: string; readonly root: Container }): FileFacts
}

/** The files of one kind over a store. Two of these over one store see each other's changes. */
export function openFiles({
  kind,
  replacement,
  store,
  ledger,
  clock,
  newId = () => randomBytes(33).toString('base64url'),
  newNodeId = nodeIds(),
}: FilesParts & Pick<KindParts, 'kind' | 'replacement'>): OpenFiles {
  const { db } = store
  createTables(db)
  const listeners = new Set<(event: FileEvent) => void>()
  const emit = (event: FileEvent) => {
    for (const listener of listeners) listener(event)
  }
  const live = createLiveTrees(db)
  const parts: KindParts = { kind, db, store, ledger, clock, live, replacement, newId, newNodeId, emit }
  return {
    create: (by, { title, root }) => insertFile(parts, by, title, root),
    list: (email, { status = 'current' } = {}) => listFiles(parts, email, status),
    find(email, id) {
      const document = findFile(parts, id)
      const forbidden = refusalFor(document, email, 'read')
      return forbidden || !document ? refused(forbidden ?? { code: 'NOT_FOUND' }) : done(document)
    },
    rename: (by, id, title) => renameFile(parts, by, id, title),
    share: (by, id, member) => shareFile(parts, by, id, member),
    tree(email, id) {
      const tree = maySee(parts, id, email) ? live.load(id)?.tree : undefined
      return tree ? done(tree) : refused({ code: 'NOT_FOUND' })
    },
    change: (by, id, change) => changeFile(parts, by, id, change),
    changesSince: (email, id, revision) => changesSince(parts, email, id, revision),
    addImage: (by, id, image) => addImage(parts, by, id, image),
    image: (id, imageId) => findImage(parts, id, imageId),
    copy: (email, id, nodes) => copyNodes(parts, email, id, nodes),
    paste: (by, id, place, clip) => pasteClip(parts, by, id, place, clip),
    makeCopy: (by, id, title) => copyFile(parts, by, id, title),
    keepVersion: (by, id, name) => keepVersion(parts, by, id, name),
    versions: (email, id) => listVersions(parts, email, id),
    version: (email, id, number) => findVersion(parts, email, id, number),
    restoreVersion: (by, id, number) => restoreVersion(parts, by, id, number),
    trash: (by, id) => setStatus(parts, by, id, 'trashed'),
    restore: (by, id) => setStatus(parts, by, id, 'current'),
    purge: (by, id) => purgeFile(parts, by, id),
    newNodeId,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
