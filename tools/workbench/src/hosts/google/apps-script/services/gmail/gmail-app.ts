import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { GmailAttachment } from './gmail-attachment.ts'
import {
  GmailDraft,
  GmailLabel,
  GmailMessage,
  GmailObjects,
  GmailThread,
  labelArgument,
  messageArgument,
  threadArgument,
} from './gmail-objects.ts'
import { type MailAccess, mailAccess } from './mail-access.ts'
import { outgoingOf, readOptions } from './outgoing.ts'

const most = 500

class GmailApp extends HostObject {
  readonly className = 'Gmail.GmailApp'
  private readonly access: MailAccess
  private readonly objects: GmailObjects
  constructor(parts: ServiceParts) {
    super()
    this.access = mailAccess(parts)
    this.objects = new GmailObjects(this.access)
  }
  search(query: unknown, start: unknown = 0, max: unknown = most): readonly GmailThread[] {
    return this.objects.search(String(query), start, max)
  }
  getInboxThreads(start: unknown = 0, max: unknown = most): readonly GmailThread[] {
    return this.objects.search('in:inbox', start, max)
  }
  getPriorityInboxThreads(start: unknown = 0, max: unknown = most): readonly GmailThread[] {
    return this.objects.search('in:inbox is:important', start, max)
  }
  getSpamThreads(start: unknown = 0, max: unknown = most): readonly GmailThread[] {
    return this.objects.search('in:spam', start, max)
  }
  getTrashThreads(start: unknown = 0, max: unknown = most): readonly GmailThread[] {
    return this.objects.search('in:trash', start, max)
  }
  getStarredThreads(start: unknown = 0, max: unknown = most): readonly GmailThread[] {
    return this.objects.search('is:starred', start, max)
  }
  getChatThreads(): readonly GmailThread[] {
    return []
  }
  getInboxUnreadCount(): number {
    return this.count('in:inbox is:unread')
  }
  getPriorityInboxUnreadCount(): number {
    return this.count('in:inbox is:important is:unread')
  }
  getSpamUnreadCount(): number {
    return this.count('in:spam is:unread')
  }
  getStarredUnreadCount(): number {
    return this.count('is:starred is:unread')
  }
  getThreadById(id: unknown): GmailThread {
    const thread = this.access.mail.thread(this.access.email, String(id))
    if (!thread) throw exception(`Thread not found: ${String(id)}`)
    this.access.noteRead('thread', { thread: thread.id })
    return this.objects.thread(thread.id)
  }
  getMessageById(id: unknown): GmailMessage {
    const message = this.objects.message(String(id))
    if (!this.access.mail.message(this.access.email, message.id))
      throw exception(`Message not found: ${String(id)}`)
    this.access.noteRead('message', { message: message.id })
    return message
  }
  getMessagesForThread(thread: unknown): readonly GmailMessage[] {
    return threadArgument(thread).getMessages()
  }
  getMessagesForThreads(threads: readonly unknown[]): readonly (readonly GmailMessage[])[] {
    return threads.map((thread) => this.getMessagesForThread(thread))
  }
  setCurrentMessageAccessToken(token: unknown): void {
    this.access.useToken(String(token))
  }

  sendEmail(to: unknown, subject: unknown, body: unknown, options?: unknown): this {
    this.access.mail.send(this.access.by, outgoingOf({ to, subject, body }, readOptions(options)))
    return this
  }
  createDraft(to: unknown, subject: unknown, body: unknown, options?: unknown): GmailDraft {
    const outgoing = outgoingOf({ to, subject, body }, readOptions(options), { isDraft: true })
    return this.draft(this.access.mail.addDraft(this.access.by, outgoing).id)
  }
  getDrafts(): readonly GmailDraft[] {
    return this.access.mail.drafts(this.access.email).map(({ id }) => this.draft(id))
  }
  getDraft(id: unknown): GmailDraft {
    const found = this.access.mail.drafts(this.access.email).find((draft) => draft.id === String(id))
    if (!found) throw exception(`Draft not found: ${String(id)}`)
    return this.draft(found.id)
  }
  getDraftMessages(): readonly GmailMessage[] {
    return this.access.mail.drafts(this.access.email).map(({ message }) => this.objects.message(message.id))
  }
  getAliases(): readonly string[] {
    return []
  }

  getUserLabels(): readonly GmailLabel[] {
    return this.access.mail
      .labels(this.access.email)
      .filter(({ type }) => type === 'user')
      .map(({ id, name }) => this.label(id, name))
  }
  getUserLabelByName(name: unknown): GmailLabel | null {
    return this.getUserLabels().find((label) => label.getName() === String(name)) ?? null
  }
  createLabel(name: unknown): GmailLabel {
    const { id, name: kept } = this.access.mail.addLabel(this.access.email, String(name))
    return this.label(id, kept)
  }
  deleteLabel(label: unknown): this {
    labelArgument(label).deleteLabel()
    return this
  }

  markMessageRead(message: unknown): this {
    messageArgument(message).markRead()
    return this
  }
  markMessageUnread(message: unknown): this {
    messageArgument(message).markUnread()
    return this
  }
  markMessagesRead(messages: readonly unknown[]): this {
    for (const message of messages) messageArgument(message).markRead()
    return this
  }
  markMessagesUnread(messages: readonly unknown[]): this {
    for (const message of messages) messageArgument(message).markUnread()
    return this
  }
  markThreadRead(thread: unknown): this {
    threadArgument(thread).markRead()
    return this
  }
  markThreadUnread(thread: unknown): this {
    threadArgument(thread).markUnread()
    return this
  }
  markThreadsRead(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).markRead()
    return this
  }
  markThreadsUnread(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).markUnread()
    return this
  }
  markThreadImportant(thread: unknown): this {
    threadArgument(thread).markImportant()
    return this
  }
  markThreadUnimportant(thread: unknown): this {
    threadArgument(thread).markUnimportant()
    return this
  }
  markThreadsImportant(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).markImportant()
    return this
  }
  markThreadsUnimportant(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).markUnimportant()
    return this
  }
  moveMessageToTrash(message: unknown): this {
    messageArgument(message).moveToTrash()
    return this
  }
  moveMessagesToTrash(messages: readonly unknown[]): this {
    for (const message of messages) messageArgument(message).moveToTrash()
    return this
  }
  moveThreadToArchive(thread: unknown): this {
    threadArgument(thread).moveToArchive()
    return this
  }
  moveThreadToInbox(thread: unknown): this {
    threadArgument(thread).moveToInbox()
    return this
  }
  moveThreadToSpam(thread: unknown): this {
    threadArgument(thread).moveToSpam()
    return this
  }
  moveThreadToTrash(thread: unknown): this {
    threadArgument(thread).moveToTrash()
    return this
  }
  moveThreadsToArchive(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).moveToArchive()
    return this
  }
  moveThreadsToInbox(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).moveToInbox()
    return this
  }
  moveThreadsToSpam(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).moveToSpam()
    return this
  }
  moveThreadsToTrash(threads: readonly unknown[]): this {
    for (const thread of threads) threadArgument(thread).moveToTrash()
    return this
  }
  refreshMessage(): this {
    return this
  }
  refreshMessages(): this {
    return this
  }
  refreshThread(): this {
    return this
  }
  refreshThreads(): this {
    return this
  }
  starMessage(message: unknown): this {
    messageArgument(message).star()
    return this
  }
  starMessages(messages: readonly unknown[]): this {
    for (const message of messages) messageArgument(message).star()
    return this
  }
  unstarMessage(message: unknown): this {
    messageArgument(message).unstar()
    return this
  }
  unstarMessages(messages: readonly unknown[]): this {
    for (const message of messages) messageArgument(message).unstar()
    return this
  }

  private count(query: string): number {
    return this.access.mail.search(this.access.email, query).length
  }
  private draft(id: string): GmailDraft {
    return new GmailDraft(this.access, id, this.objects)
  }
  private label(id: string, name: string): GmailLabel {
    return new GmailLabel(this.access, id, name, this.objects)
  }
}

export const gmail: ServiceModule = {
  globals: { GmailApp: (parts) => new GmailApp(parts) },
  classes: {
    'Gmail.GmailApp': GmailApp,
    'Gmail.GmailAttachment': GmailAttachment,
    'Gmail.GmailDraft': GmailDraft,
    'Gmail.GmailLabel': GmailLabel,
    'Gmail.GmailMessage': GmailMessage,
    'Gmail.GmailThread': GmailThread,
  },
}
