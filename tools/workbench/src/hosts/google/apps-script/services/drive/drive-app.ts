import { createDocs } from '../../../docs/create-docs.ts'
import { createDrive } from '../../../drive/create-drive.ts'
import { createSheets } from '../../../sheets/create-sheets.ts'
import { createSlides } from '../../../slides/create-slides.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { DriveHome, exceptionFor, rootFolder } from './drive-home.ts'
import { DriveUser } from './drive-user.ts'
import { FileObject } from './file.ts'
import { Contents, FolderObject } from './folder.ts'
import { FileIterator, FolderIterator, idsOf } from './iterators.ts'

class DriveApp extends HostObject {
  readonly className = 'Drive.DriveApp'
  private readonly home: DriveHome
  private readonly all: Contents
  private readonly root: Contents
  constructor(parts: ServiceParts) {
    super()
    const { store, ledger, clock } = parts
    const drive = createDrive({
      store,
      ledger,
      clock,
      docs: parts.docs ?? createDocs(parts),
      slides: parts.slides ?? createSlides(parts),
      sheets: parts.sheets ?? createSheets(parts),
    })
    this.home = new DriveHome(drive, parts, {
      file: (home, id) => new FileObject(home, id),
      folder: (home, id) => new FolderObject(home, id),
    })
    this.all = new Contents(this.home, null)
    this.root = new Contents(this.home, rootFolder)
  }
  getFileById(id: unknown): HostObject {
    const { kind } = this.home.facts(String(id))
    // A folder is no file to getFileById here; at Google it is one of some methods.
    if (kind === 'folder') throw exceptionFor({ code: 'NOT_FOUND' })
    return this.home.file(String(id))
  }
  getFileByIdAndResourceKey(id: unknown): HostObject {
    return this.getFileById(id)
  }
  getFolderById(id: unknown): HostObject {
    if (String(id) !== rootFolder && this.home.facts(String(id)).kind !== 'folder')
      throw exceptionFor({ code: 'NOT_FOUND' })
    return this.home.folder(String(id))
  }
  getFolderByIdAndResourceKey(id: unknown): HostObject {
    return this.getFolderById(id)
  }
  getRootFolder(): HostObject {
    return this.home.folder(rootFolder)
  }
  getFiles(): FileIterator {
    return this.all.files()
  }
  getFilesByName(name: unknown): FileIterator {
    return this.all.files(this.all.named(name))
  }
  getFilesByType(type: unknown): FileIterator {
    return this.all.files(this.all.ofType(type))
  }
  getTrashedFiles(): FileIterator {
    return this.all.files(({ status }) => status === 'trashed')
  }
  searchFiles(query: unknown): FileIterator {
    return this.all.files(this.all.searched(query))
  }
  getFolders(): FolderIterator {
    return this.all.folders()
  }
  getFoldersByName(name: unknown): FolderIterator {
    return this.all.folders(this.all.named(name))
  }
  getTrashedFolders(): FolderIterator {
    return this.all.folders(({ status }) => status === 'trashed')
  }
  searchFolders(query: unknown): FolderIterator {
    return this.all.folders(this.all.searched(query))
  }
  continueFileIterator(token: unknown): FileIterator {
    return new FileIterator(this.home, this.seen(idsOf(token, 'file')))
  }
  continueFolderIterator(token: unknown): FolderIterator {
    return new FolderIterator(this.home, this.seen(idsOf(token, 'folder')))
  }
  createFile(...args: readonly unknown[]): HostObject {
    return this.root.createFile(args)
  }
  createFolder(name: unknown): HostObject {
    return this.root.createFolder(name)
  }
  getStorageUsed(): number {
    return this.home
      .list()
      .reduce((sum, { owner, size }) => (owner === this.home.email ? sum + size : sum), 0)
  }
  /** What a free account has. */
  getStorageLimit(): number {
    return 15 * 1024 ** 3
  }
  addFile(file: unknown): HostObject {
    return this.rootFolder.addFile(file)
  }
  addFolder(folder: unknown): HostObject {
    return this.rootFolder.addFolder(folder)
  }
  private get rootFolder(): FolderObject {
    const folder = this.getRootFolder()
    if (folder instanceof FolderObject) return folder
    throw exception('Service error: Drive')
  }
  private seen(ids: readonly string[]): readonly string[] {
    return ids.filter((id) => id === rootFolder || this.home.drive.find(this.home.email, id).ok)
  }
}

export const drive: ServiceModule = {
  globals: { DriveApp: (parts) => new DriveApp(parts) },
  classes: {
    'Drive.DriveApp': DriveApp,
    'Drive.File': FileObject,
    'Drive.FileIterator': FileIterator,
    'Drive.Folder': FolderObject,
    'Drive.FolderIterator': FolderIterator,
    'Drive.User': DriveUser,
  },
}
