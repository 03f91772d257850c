import { HostObject } from '../../bridge/host-object.ts'

/** Labels that are put on and taken off. */
export interface LabelChange {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

/** What a message and a thread have in common: Gmail says where they are and how they look by labels. */
export abstract class Labelled extends HostObject {
  protected abstract has(label: string): boolean
  protected abstract label(change: LabelChange): this
  isInChats(): boolean {
    return this.has('CHAT')
  }
  isInInbox(): boolean {
    return this.has('INBOX')
  }
  isInPriorityInbox(): boolean {
    return this.has('INBOX') && this.has('IMPORTANT')
  }
  isInTrash(): boolean {
    return this.has('TRASH')
  }
  isUnread(): boolean {
    return this.has('UNREAD')
  }
  markRead(): this {
    return this.label({ remove: ['UNREAD'] })
  }
  markUnread(): this {
    return this.label({ add: ['UNREAD'] })
  }
  moveToTrash(): this {
    return this.label({ add: ['TRASH'], remove: ['INBOX'] })
  }
  /** What is read is what is there now, so there is nothing to do. */
  refresh(): this {
    return this
  }
}
