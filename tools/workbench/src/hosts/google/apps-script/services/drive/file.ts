import { NotBuiltError } from '../../bridge/exception.ts'
import type { HostObject } from '../../bridge/host-object.ts'
import { Blob } from '../blob.ts'
import { must } from './drive-home.ts'
import { DriveItem, parentId } from './drive-item.ts'

const addresses = {
  document: (id: string) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
  presentation: (id: string) => `https://docs.google.com/presentation/d/${id}/edit?usp=drivesdk`,
  spreadsheet: (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`,
  file: (id: string) => `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
  folder: (id: string) => `https://drive.google.com/drive/folders/${id}`,
} as const

export class FileObject extends DriveItem {
  readonly className = 'Drive.File'

  getMimeType(): string {
    return this.facts.type
  }
  getUrl(): string {
    return addresses[this.facts.kind](this.id)
  }
  getDownloadUrl(): string | null {
    return this.facts.kind === 'file' ? `https://drive.google.com/uc?id=${this.id}&export=download` : null
  }
  getBlob(): Blob {
    const { kind, type, title } = this.facts
    const content = this.home.drive.content(this.home.email, this.id)
    // Google gives a file of its editors as PDF, which nothing here makes.
    if (kind !== 'file' || !content) throw new NotBuiltError(`DriveApp.File.getBlob of a ${kind}`)
    return new Blob(content, type, title)
  }
  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type)
  }
  setContent(content: unknown): this {
    must(this.home.drive.setContent(this.home.actor, this.id, new TextEncoder().encode(String(content))))
    return this
  }
  makeCopy(...args: readonly unknown[]): HostObject {
    const name = args.find((arg) => typeof arg === 'string')
    const folder = args.find((arg) => typeof arg === 'object' && arg !== null)
    const { drive, actor } = this.home
    const to = {
      name: typeof name === 'string' ? name : undefined,
      parent: folder ? parentId(folder) : this.facts.parent,
    }
    return this.home.file(must(drive.copy(actor, this.id, to)).id)
  }
  getThumbnail(): Blob | null {
    return null
  }
  getTargetId(): string | null {
    return null
  }
  getTargetMimeType(): string | null {
    return null
  }
}
