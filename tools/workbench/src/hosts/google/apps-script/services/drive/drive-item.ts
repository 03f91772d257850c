import type { Access, DriveFacts, DrivePatch, Permission } from '../../../drive/drive.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { type DriveHome, must, rootFolder } from './drive-home.ts'
import { DriveUser } from './drive-user.ts'
import { FolderIterator } from './iterators.ts'

/** What files and folders have in common. */
export abstract class DriveItem extends HostObject {
  constructor(
    readonly home: DriveHome,
    readonly id: string,
  ) {
    super()
  }
  protected get facts(): DriveFacts {
    return this.home.facts(this.id)
  }
  getId(): string {
    return this.id
  }
  getName(): string {
    return this.facts.title
  }
  setName(name: unknown): this {
    must(this.home.drive.rename(this.home.actor, this.id, String(name)))
    return this
  }
  getDescription(): string | null {
    return this.facts.description
  }
  setDescription(description: unknown): this {
    return this.patch({ description: String(description) })
  }
  getDateCreated(): Date {
    return new Date(this.facts.createdAt)
  }
  getLastUpdated(): Date {
    return new Date(this.facts.changedAt)
  }
  getSize(): number {
    return this.facts.size
  }
  getOwner(): DriveUser {
    return new DriveUser(this.facts.owner)
  }
  getEditors(): readonly DriveUser[] {
    return this.facts.editors.map((email) => new DriveUser(email))
  }
  getViewers(): readonly DriveUser[] {
    return this.facts.viewers.map((email) => new DriveUser(email))
  }
  addEditor(user: unknown): this {
    return this.share([user], 'editor')
  }
  addEditors(users: readonly unknown[]): this {
    return this.share(users, 'editor')
  }
  addViewer(user: unknown): this {
    return this.share([user], 'viewer')
  }
  addViewers(users: readonly unknown[]): this {
    return this.share(users, 'viewer')
  }
  removeEditor(user: unknown): this {
    return this.share([user], null)
  }
  removeViewer(user: unknown): this {
    return this.share([user], null)
  }
  revokePermissions(user: unknown): this {
    return this.share([user], null)
  }
  getAccess(user: unknown): EnumValue {
    const email = emailOf(user)
    const { owner, editors, viewers } = this.facts
    const name =
      owner === email ? 'OWNER' : editors.includes(email) ? 'EDIT' : viewers.includes(email) ? 'VIEW' : 'NONE'
    return enumValue('Drive.Permission', name)
  }
  getSharingAccess(): EnumValue {
    return enumValue('Drive.Access', this.facts.access)
  }
  getSharingPermission(): EnumValue {
    return enumValue('Drive.Permission', this.facts.permission)
  }
  /** Kept and told; who isn't named still doesn't see the file here. */
  setSharing(access: EnumValue, permission: EnumValue): this {
    return this.patch({ access: access.name as Access, permission: permission.name as Permission })
  }
  isShareableByEditors(): boolean {
    return this.facts.isShareableByEditors
  }
  setShareableByEditors(isShareable: unknown): this {
    return this.patch({ isShareableByEditors: isShareable === true })
  }
  isStarred(): boolean {
    return this.facts.isStarred
  }
  setStarred(isStarred: unknown): this {
    return this.patch({ isStarred: isStarred === true })
  }
  isTrashed(): boolean {
    return this.facts.status === 'trashed'
  }
  setTrashed(isTrashed: unknown): this {
    must(this.home.drive.setTrashed(this.home.actor, this.id, isTrashed === true))
    return this
  }
  getParents(): FolderIterator {
    return new FolderIterator(this.home, [this.facts.parent ?? rootFolder])
  }
  moveTo(folder: unknown): this {
    return this.patch({ parent: parentId(folder) })
  }
  getResourceKey(): string | null {
    return null
  }
  protected patch(patch: DrivePatch): this {
    must(this.home.drive.patch(this.home.actor, this.id, patch))
    return this
  }
  private share(users: readonly unknown[], role: 'editor' | 'viewer' | null): this {
    const { drive, actor } = this.home
    for (const user of users) must(drive.share(actor, this.id, { email: emailOf(user), role }))
    return this
  }
}

function emailOf(user: unknown): string {
  if (typeof user === 'object' && user !== null && 'getEmail' in user && typeof user.getEmail === 'function')
    return String(user.getEmail())
  return String(user)
}

/** The folder into which something goes, as files name it: null for the root. */
export function parentId(folder: unknown): string | null {
  const id = folder instanceof HostObject ? (folder as { readonly id?: unknown }).id : undefined
  if (typeof id !== 'string') throw exception('Invalid argument: destination')
  return id === rootFolder ? null : id
}
