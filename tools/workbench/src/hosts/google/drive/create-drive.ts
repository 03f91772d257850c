import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import { atomically, bytes, first, integer, optionalText, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { Docs } from '../docs/docs.ts'
import { countStored } from '../files/change-entries.ts'
import { refusalFor } from '../files/file-rows.ts'
import type { Actor, FileFacts, Result } from '../files/files.ts'
import { openFiles } from '../files/open-files.ts'
import { done, refused } from '../files/result.ts'
import { recordStorage, type StorageAct } from '../files/storage-entries.ts'
import { container, rootId } from '../files/tree/model.ts'
import type { Sheets } from '../sheets/sheets.ts'
import type { Slides } from '../slides/slides.ts'
import type { Access, Drive, DriveFacts, DriveKind, DrivePatch, Permission } from './drive.ts'

export interface DriveParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly docs: Docs
  readonly slides: Slides
  readonly sheets: Sheets
}

const types: Readonly<Record<Exclude<DriveKind, 'file'>, string>> = {
  document: 'application/vnd.google-apps.document',
  presentation: 'application/vnd.google-apps.presentation',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  folder: 'application/vnd.google-apps.folder',
}

/** Drive over a store: the editors' files where their editors keep them, and plain files and folders of its own. */
export function createDrive({ store, ledger, clock, docs, slides, sheets }: DriveParts): Drive {
  const { db } = store
  const openKind = (kind: 'file' | 'folder') =>
    openFiles({ store, ledger, clock, kind, replacement: () => [] })
  const files = openKind('file')
  const folders = openKind('folder')
  // What only Drive knows hangs on the file's row and goes with it.
  db.exec(`CREATE TABLE IF NOT EXISTS google_drive (
    file_id TEXT PRIMARY KEY REFERENCES google_file(id) ON DELETE CASCADE, parent_id TEXT, type TEXT, description TEXT,
    starred INTEGER NOT NULL, access TEXT NOT NULL, permission TEXT NOT NULL, shareable INTEGER NOT NULL, content BLOB
  )`)
  const ofKind = { document: docs, presentation: slides, spreadsheet: sheets, file: files, folder: folders }
  const kinds = Object.keys(ofKind) as DriveKind[]

  const factsOf = (kind: DriveKind, file: FileFacts): DriveFacts => {
    const row = first(
      db,
      `SELECT parent_id, type, description, starred, access, permission, shareable, LENGTH(content) AS size
       FROM google_drive WHERE file_id = ?`,
      file.id,
    )
    return {
      ...file,
      kind,
      type:
        kind === 'file' ? ((row && optionalText(row, 'type')) ?? 'application/octet-stream') : types[kind],
      parent: row ? optionalText(row, 'parent_id') : null,
      description: row ? optionalText(row, 'description') : null,
      isStarred: row ? integer(row, 'starred') === 1 : false,
      access: row ? (text(row, 'access') as Access) : 'PRIVATE',
      permission: row ? (text(row, 'permission') as Permission) : 'VIEW',
      isShareableByEditors: row ? integer(row, 'shareable') === 1 : true,
      size: row && row.size !== null ? integer(row, 'size') : 0,
    }
  }
  const kindOf = (id: string): DriveKind | undefined => {
    const row = first(db, 'SELECT kind FROM google_file WHERE id = ?', id)
    return kinds.find((kind) => row && text(row, 'kind') === kind)
  }
  const find: Drive['find'] = (email, id) => {
    const kind = kindOf(id)
    const found = kind && ofKind[kind].find(email, id)
    if (!kind || !found) return refused({ code: 'NOT_FOUND' })
    return found.ok ? done(factsOf(kind, found.value)) : found
  }
  const write = (id: string, facts: DriveFacts) =>
    run(
      db,
      `INSERT INTO google_drive (file_id, parent_id, type, description, starred, access, permission, shareable)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (file_id) DO UPDATE SET parent_id = excluded.parent_id, type = excluded.type,
         description = excluded.description, starred = excluded.starred, access = excluded.access,
         permission = excluded.permission, shareable = excluded.shareable`,
      id,
      facts.parent,
      facts.type,
      facts.description,
      facts.isStarred ? 1 : 0,
      facts.access,
      facts.permission,
      facts.isShareableByEditors ? 1 : 0,
    )
  const keep = (by: Actor, id: string, content: Uint8Array) => {
    const acts: StorageAct[] =
      by.app === undefined
        ? []
        : [
            {
              app: by.app,
              operation: 'stored',
              where: 'content',
              documentId: id,
              bytes: content.byteLength,
              body: Buffer.from(content).toString('utf8'),
            },
          ]
    atomically(db, () => {
      run(db, 'UPDATE google_drive SET content = ? WHERE file_id = ?', content, id)
      run(
        db,
        'UPDATE google_file SET changed_at = ?, changed_by = ?, revision = revision + 1 WHERE id = ?',
        clock.now().toISOString(),
        by.email,
        id,
      )
      countStored({ db }, acts)
    })
    for (const act of acts) recordStorage({ ledger, kind: 'file' }, act)
  }
  const create = (by: Actor, kind: 'file' | 'folder', name: string, patch: DrivePatch): DriveFacts => {
    const made = ofKind[kind].create(by, { title: name, root: container('document', rootId) })
    write(made.id, { ...factsOf(kind, made), ...patch })
    return factsOf(kind, made)
  }
  const mustFind = (email: string, id: string): DriveFacts => {
    const found = find(email, id)
    if (!found.ok) throw new Error(`File ${id} vanished while it was written.`)
    return found.value
  }
  const may = (email: string, id: string): Result<DriveFacts> => {
    const found = find(email, id)
    if (!found.ok) return found
    const forbidden = refusalFor(found.value, email, 'change')
    return forbidden ? refused(forbidden) : found
  }
  const asNull = <T>(result: Result<T>): Result<null> => (result.ok ? done(null) : result)
  const contentOf = (id: string): Uint8Array | undefined => {
    const row = first(db, 'SELECT content FROM google_drive WHERE file_id = ? AND content IS NOT NULL', id)
    return row && bytes(row, 'content')
  }

  return {
    list: (email) =>
      kinds
        .flatMap((kind) =>
          (['current', 'trashed'] as const).flatMap((status) =>
            ofKind[kind].list(email, { status }).map((file) => factsOf(kind, file)),
          ),
        )
        .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0)),
    find,
    createFile(by, { name, type, content, parent }) {
      const { id } = create(by, 'file', name, { type, parent })
      keep(by, id, content)
      return mustFind(by.email, id)
    },
    createFolder: (by, { name, parent }) => create(by, 'folder', name, { parent }),
    content: (email, id) => (find(email, id).ok ? contentOf(id) : undefined),
    setContent(by, id, content) {
      const found = may(by.email, id)
      if (!found.ok) return found
      if (found.value.kind !== 'file')
        return refused({
          code: 'INVALID',
          what: 'The content of a Google file is changed by its editor only.',
        })
      keep(by, id, content)
      return done(null)
    },
    patch(by, id, patch) {
      const found = may(by.email, id)
      if (!found.ok) return found
      if (patch.parent != null && isWithin(patch.parent, id))
        return refused({ code: 'INVALID', what: 'A folder can’t be moved into itself.' })
      write(id, { ...found.value, ...patch })
      return find(by.email, id)
    },
    rename(by, id, name) {
      const kind = kindOf(id)
      return kind ? asNull(ofKind[kind].rename(by, id, name)) : refused({ code: 'NOT_FOUND' })
    },
    share(by, id, member) {
      const kind = kindOf(id)
      return kind ? asNull(ofKind[kind].share(by, id, member)) : refused({ code: 'NOT_FOUND' })
    },
    setTrashed(by, id, isTrashed) {
      const kind = kindOf(id)
      const found = find(by.email, id)
      if (!kind || !found.ok) return refused({ code: 'NOT_FOUND' })
      if ((found.value.status === 'trashed') === isTrashed) return done(null)
      return isTrashed ? ofKind[kind].trash(by, id) : ofKind[kind].restore(by, id)
    },
    copy(by, id, { name, parent }) {
      const found = find(by.email, id)
      if (!found.ok) return found
      const { kind, title, type } = found.value
      const copyName = name ?? `Copy of ${title}`
      if (kind === 'folder') return refused({ code: 'INVALID', what: 'A folder can’t be copied.' })
      if (kind === 'file') {
        const made = create(by, 'file', copyName, { type, parent })
        keep(by, made.id, contentOf(id) ?? new Uint8Array())
        return find(by.email, made.id)
      }
      const made = ofKind[kind].makeCopy(by, id, copyName)
      if (!made.ok) return made
      write(made.value.id, { ...factsOf(kind, made.value), parent })
      return find(by.email, made.value.id)
    },
  }

  function isWithin(folder: string, id: string): boolean {
    for (let at: string | null = folder; at !== null; ) {
      if (at === id) return true
      const row = first(db, 'SELECT parent_id FROM google_drive WHERE file_id = ?', at)
      at = row ? optionalText(row, 'parent_id') : null
    }
    return false
  }
}
