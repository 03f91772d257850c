import type { Actor, FileFacts, Result } from '../files/files.ts'

export type DriveKind = 'document' | 'presentation' | 'spreadsheet' | 'file' | 'folder'
export type Access = 'ANYONE' | 'ANYONE_WITH_LINK' | 'DOMAIN' | 'DOMAIN_WITH_LINK' | 'PRIVATE'
export type Permission = 'VIEW' | 'EDIT' | 'COMMENT' | 'NONE'

/** A file or folder, with what only Drive knows of it. */
export interface DriveFacts extends FileFacts {
  readonly kind: DriveKind
  readonly type: string
  /** A folder's id; null for what lies in the owner's root. */
  readonly parent: string | null
  readonly description: string | null
  readonly isStarred: boolean
  readonly access: Access
  readonly permission: Permission
  readonly isShareableByEditors: boolean
  /** Bytes; 0 for Google's own kinds, as at Google. */
  readonly size: number
}

export type DrivePatch = Partial<
  Pick<
    DriveFacts,
    'parent' | 'description' | 'isStarred' | 'access' | 'permission' | 'isShareableByEditors' | 'type'
  >
>

/** All of a person's files: documents, presentations and spreadsheets, plain files and folders. */
export interface Drive {
  /** Those that a person may see, newest change first, trashed ones too. */
  list(email: string): readonly DriveFacts[]
  find(email: string, id: string): Result<DriveFacts>
  createFile(
    by: Actor,
    file: { name: string; type: string; content: Uint8Array; parent: string | null },
  ): DriveFacts
  createFolder(by: Actor, folder: { name: string; parent: string | null }): DriveFacts
  /** A plain file's bytes; undefined for Google's own kinds. */
  content(email: string, id: string): Uint8Array | undefined
  setContent(by: Actor, id: string, content: Uint8Array): Result<null>
  patch(by: Actor, id: string, patch: DrivePatch): Result<DriveFacts>
  rename(by: Actor, id: string, name: string): Result<null>
  share(by: Actor, id: string, member: { email: string; role: 'editor' | 'viewer' | null }): Result<null>
  setTrashed(by: Actor, id: string, isTrashed: boolean): Result<null>
  copy(by: Actor, id: string, to: { name?: string | undefined; parent: string | null }): Result<DriveFacts>
}
