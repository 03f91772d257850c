import type { DriveFacts } from '../../../drive/drive.ts'
import { parseDriveQuery } from '../../../drive/drive-query.ts'
import { exception } from '../../bridge/exception.ts'
import type { HostObject } from '../../bridge/host-object.ts'
import { blobOf } from '../blob.ts'
import { typeOfExtension } from '../mime-types.ts'
import { type DriveHome, rootFolder } from './drive-home.ts'
import { DriveItem } from './drive-item.ts'
import { FileIterator, FolderIterator } from './iterators.ts'

/** Looks for what lies in a folder; with null, anywhere. */
export class Contents {
  constructor(
    private readonly home: DriveHome,
    private readonly folder: string | null,
  ) {}
  files(is: (file: DriveFacts) => boolean = isCurrent): FileIterator {
    return new FileIterator(
      this.home,
      this.ids((one) => one.kind !== 'folder' && is(one)),
    )
  }
  folders(is: (file: DriveFacts) => boolean = isCurrent): FolderIterator {
    return new FolderIterator(
      this.home,
      this.ids((one) => one.kind === 'folder' && is(one)),
    )
  }
  named(name: unknown): (file: DriveFacts) => boolean {
    return (file) => isCurrent(file) && file.title === String(name)
  }
  ofType(type: unknown): (file: DriveFacts) => boolean {
    return (file) => isCurrent(file) && file.type === String(type)
  }
  /** Trashed ones too, unless the search says otherwise, as at Google. */
  searched(query: unknown): (file: DriveFacts) => boolean {
    const matches = parseDriveQuery(String(query), this.home.email)
    if (!matches) throw exception('Invalid argument: q')
    return matches
  }
  createFile(args: readonly unknown[]): HostObject {
    const { home } = this
    const parent = this.folder === null || this.folder === rootFolder ? null : this.folder
    const [first, content, type] = args
    if (typeof first !== 'string') {
      const blob = blobOf(first)
      const file = {
        name: blob.getName() ?? 'Untitled',
        type: blob.getContentType() ?? 'application/octet-stream',
        content: blob.data,
        parent,
      }
      return home.file(home.drive.createFile(home.actor, file).id)
    }
    const made = home.drive.createFile(home.actor, {
      name: first,
      type: type === undefined ? (typeOfExtension(first) ?? 'text/plain') : String(type),
      content: new TextEncoder().encode(String(content)),
      parent,
    })
    return home.file(made.id)
  }
  createFolder(name: unknown): HostObject {
    const parent = this.folder === null || this.folder === rootFolder ? null : this.folder
    return this.home.folder(this.home.drive.createFolder(this.home.actor, { name: String(name), parent }).id)
  }
  private ids(is: (file: DriveFacts) => boolean): readonly string[] {
    const { folder, home } = this
    const isHere = ({ parent, owner }: DriveFacts) =>
      folder === null || (folder === rootFolder ? parent === null && owner === home.email : parent === folder)
    return home
      .list()
      .filter((file) => isHere(file) && is(file))
      .map(({ id }) => id)
  }
}

function isCurrent({ status }: DriveFacts): boolean {
  return status === 'current'
}

export class FolderObject extends DriveItem {
  readonly className = 'Drive.Folder'
  private readonly contents: Contents
  constructor(home: DriveHome, id: string) {
    super(home, id)
    this.contents = new Contents(home, id)
  }
  protected override get facts(): DriveFacts {
    return this.id === rootFolder ? rootFacts(this.home) : super.facts
  }
  getUrl(): string {
    return `https://drive.google.com/drive/folders/${this.id}`
  }
  override getParents(): FolderIterator {
    return this.id === rootFolder ? new FolderIterator(this.home, []) : super.getParents()
  }
  getFiles(): FileIterator {
    return this.contents.files()
  }
  getFilesByName(name: unknown): FileIterator {
    return this.contents.files(this.contents.named(name))
  }
  getFilesByType(type: unknown): FileIterator {
    return this.contents.files(this.contents.ofType(type))
  }
  getFolders(): FolderIterator {
    return this.contents.folders()
  }
  getFoldersByName(name: unknown): FolderIterator {
    return this.contents.folders(this.contents.named(name))
  }
  searchFiles(query: unknown): FileIterator {
    return this.contents.files(this.contents.searched(query))
  }
  searchFolders(query: unknown): FolderIterator {
    return this.contents.folders(this.contents.searched(query))
  }
  createFile(...args: readonly unknown[]): HostObject {
    return this.contents.createFile(args)
  }
  createFolder(name: unknown): HostObject {
    return this.contents.createFolder(name)
  }
  addFile(file: unknown): this {
    return this.take(file, this.id)
  }
  addFolder(folder: unknown): this {
    return this.take(folder, this.id)
  }
  removeFile(file: unknown): this {
    return this.take(file, rootFolder)
  }
  removeFolder(folder: unknown): this {
    return this.take(folder, rootFolder)
  }
  // A file has one place, so putting it into a folder takes it out of the one before.
  private take(item: unknown, into: string): this {
    if (!(item instanceof DriveItem)) throw exception('Invalid argument: child')
    item.moveTo(this.home.folder(into))
    return this
  }
}

function rootFacts({ email, parts }: DriveHome): DriveFacts {
  const at = parts.clock.now().toISOString()
  return {
    id: rootFolder,
    title: 'My Drive',
    owner: email,
    editors: [],
    viewers: [],
    status: 'current',
    revision: 0,
    createdAt: at,
    changedAt: at,
    changedBy: email,
    kind: 'folder',
    type: 'application/vnd.google-apps.folder',
    parent: null,
    description: null,
    isStarred: false,
    access: 'PRIVATE',
    permission: 'VIEW',
    isShareableByEditors: true,
    size: 0,
  }
}
