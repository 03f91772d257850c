import { randomBytes } from 'node:crypto'
import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import { copyNodes, pasteClip } from './clipboard.ts'
import type { Actor, Docs, DocumentEvent, DocumentFacts } from './docs.ts'
import { changeDocument, changesSince } from './document-changes.ts'
import { findDocument, listDocuments, maySee, refusalFor } from './document-rows.ts'
import { copyDocument, insertDocument, renameDocument, shareDocument } from './documents.ts'
import { addImage, findImage } from './images.ts'
import { createLiveTrees } from './live-trees.ts'
import type { Container } from './model.ts'
import type { DocsParts } from './parts.ts'
import { done, refused } from './result.ts'
import { createTables } from './schema.ts'
import { purgeDocument, setStatus } from './trash.ts'
import { findVersion, keepVersion, listVersions, restoreVersion } from './versions.ts'

/** What opens the files of one kind over a store. */
export interface FilesParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly newId?: () => string
  readonly newNodeId?: () => string
}

/** Files of one kind; what differs is the tree that a new one has. */
export interface Files extends Omit<Docs, 'create'> {
  create(by: Actor, file: { readonly title: string; readonly root: Container }): DocumentFacts
}

/** The files of one kind over a store. Two of these over one store see each other's changes. */
export function openFiles({
  kind,
  replacement,
  store,
  ledger,
  clock,
  newId = () => randomBytes(33).toString('base64url'),
  newNodeId = () => randomBytes(8).toString('base64url'),
}: FilesParts & Pick<DocsParts, 'kind' | 'replacement'>): Files {
  const { db } = store
  createTables(db)
  const listeners = new Set<(event: DocumentEvent) => void>()
  const emit = (event: DocumentEvent) => {
    for (const listener of listeners) listener(event)
  }
  const live = createLiveTrees(db)
  const parts: DocsParts = { kind, db, store, ledger, clock, live, replacement, newId, newNodeId, emit }
  return {
    create: (by, { title, root }) => insertDocument(parts, by, title, root),
    list: (email, { status = 'current' } = {}) => listDocuments(parts, email, status),
    find(email, id) {
      const document = findDocument(parts, id)
      const forbidden = refusalFor(document, email, 'read')
      return forbidden || !document ? refused(forbidden ?? { code: 'NOT_FOUND' }) : done(document)
    },
    rename: (by, id, title) => renameDocument(parts, by, id, title),
    share: (by, id, member) => shareDocument(parts, by, id, member),
    tree(email, id) {
      const tree = maySee(parts, id, email) ? live.load(id)?.tree : undefined
      return tree ? done(tree) : refused({ code: 'NOT_FOUND' })
    },
    change: (by, id, change) => changeDocument(parts, by, id, change),
    changesSince: (email, id, revision) => changesSince(parts, email, id, revision),
    addImage: (by, id, image) => addImage(parts, by, id, image),
    image: (id, imageId) => findImage(parts, id, imageId),
    copy: (email, id, nodes) => copyNodes(parts, email, id, nodes),
    paste: (by, id, place, clip) => pasteClip(parts, by, id, place, clip),
    makeCopy: (by, id, title) => copyDocument(parts, by, id, title),
    keepVersion: (by, id, name) => keepVersion(parts, by, id, name),
    versions: (email, id) => listVersions(parts, email, id),
    version: (email, id, number) => findVersion(parts, email, id, number),
    restoreVersion: (by, id, number) => restoreVersion(parts, by, id, number),
    trash: (by, id) => setStatus(parts, by, id, 'trashed'),
    restore: (by, id) => setStatus(parts, by, id, 'current'),
    purge: (by, id) => purgeDocument(parts, by, id),
    newNodeId,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
