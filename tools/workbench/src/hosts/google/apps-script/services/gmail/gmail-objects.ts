import * as v from 'valibot'
import { addressesOf, type MailMessage, type MailThread } from '../../../gmail/message.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { GmailAttachment } from './gmail-attachment.ts'
import { type LabelChange, Labelled } from './labelled.ts'
import type { MailAccess } from './mail-access.ts'
import { outgoingOf, readOptions } from './outgoing.ts'
import { headerOf, rawContent } from './raw-content.ts'

const asBoolean = v.optional(v.nullable(v.boolean()))

export class GmailMessage extends Labelled {
  readonly className = 'Gmail.GmailMessage'
  constructor(
    private readonly access: MailAccess,
    readonly id: string,
    private readonly objects: GmailObjects,
  ) {
    super()
  }
  getId(): string {
    return this.id
  }
  getThread(): GmailThread {
    return this.objects.thread(this.message.threadId)
  }
  getSubject(): string {
    return this.message.subject
  }
  getFrom(): string {
    return this.message.from
  }
  getTo(): string {
    return this.message.to
  }
  getCc(): string {
    return this.message.cc
  }
  getBcc(): string {
    return this.message.bcc
  }
  getReplyTo(): string {
    return this.message.replyTo
  }
  getDate(): Date {
    return new Date(this.message.date)
  }
  getHeader(name: unknown): string {
    return headerOf(this.message, String(name))
  }
  getBody(): string {
    return this.message.html
  }
  getPlainBody(): string {
    return this.message.plain
  }
  getRawContent(): string {
    return rawContent(this.message)
  }
  getAttachments(options?: unknown): readonly GmailAttachment[] {
    const read = v.safeParse(
      v.object({ includeInlineImages: asBoolean, includeAttachments: asBoolean }),
      options ?? {},
    )
    if (!read.success) throw exception('Invalid argument: options')
    const { includeInlineImages, includeAttachments } = read.output
    return this.message.attachments
      .filter(({ contentId }) =>
        contentId === undefined ? includeAttachments !== false : includeInlineImages !== false,
      )
      .map((facts) => {
        const bytes = this.access.mail.attachment(this.access.email, this.id, facts.id)
        return new GmailAttachment(bytes ?? new Uint8Array(), facts)
      })
  }
  isDraft(): boolean {
    return this.has('DRAFT')
  }
  isStarred(): boolean {
    return this.has('STARRED')
  }
  star(): this {
    return this.label({ add: ['STARRED'] })
  }
  unstar(): this {
    return this.label({ remove: ['STARRED'] })
  }
  reply(body: unknown, options?: unknown): this {
    this.send(this.answer(body, options, { toAll: false }))
    return this
  }
  replyAll(body: unknown, options?: unknown): this {
    this.send(this.answer(body, options, { toAll: true }))
    return this
  }
  forward(to: unknown, options?: unknown): this {
    const read = readOptions(options)
    const { subject, plain, html, from, date } = this.message
    const head = `---------- Forwarded message ----------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\n\n`
    const whole = { to, subject: read.subject ?? `Fwd: ${subject}`, body: `${head}${plain}` }
    const attachments = [...(read.attachments ?? []), ...this.getAttachments()]
    const htmlBody = read.htmlBody ?? `${head.replaceAll('\n', '<br>')}${html}`
    this.send(outgoingOf(whole, { ...read, attachments, htmlBody }))
    return this
  }
  createDraftReply(body: unknown, options?: unknown): GmailDraft {
    return this.draft(this.answer(body, options, { toAll: false, isDraft: true }))
  }
  createDraftReplyAll(body: unknown, options?: unknown): GmailDraft {
    return this.draft(this.answer(body, options, { toAll: true, isDraft: true }))
  }

  get message(): MailMessage {
    const found = this.access.mail.message(this.access.email, this.id)
    if (!found) throw exception('Message not found')
    return found
  }
  protected has(label: string): boolean {
    return this.message.labels.includes(label)
  }
  protected label(change: LabelChange): this {
    this.access.mail.label(this.access.by, [this.id], change)
    return this
  }
  private answer(
    body: unknown,
    options: unknown,
    { toAll, isDraft = false }: { readonly toAll: boolean; readonly isDraft?: boolean },
  ) {
    const read = readOptions(options)
    const { from, to, cc, replyTo, subject } = this.message
    const others = [to, cc].flatMap(addressesOf).filter((one) => one !== this.access.email)
    const answered = read.subject ?? (/^re:/i.test(subject) ? subject : `Re: ${subject}`)
    const everybody =
      toAll && others.length > 0 ? { cc: [read.cc, ...others].filter(Boolean).join(', ') } : {}
    const outgoing = outgoingOf(
      { to: replyTo || from, subject: answered, body },
      { ...read, ...everybody },
      { isDraft },
    )
    return { ...outgoing, inReplyTo: { id: this.id } }
  }
  private send(outgoing: ReturnType<typeof outgoingOf>): void {
    this.access.mail.send(this.access.by, outgoing)
  }
  private draft(outgoing: ReturnType<typeof outgoingOf>): GmailDraft {
    return new GmailDraft(this.access, this.access.mail.addDraft(this.access.by, outgoing).id, this.objects)
  }
}

export class GmailThread extends Labelled {
  readonly className = 'Gmail.GmailThread'
  constructor(
    private readonly access: MailAccess,
    readonly id: string,
    private readonly objects: GmailObjects,
  ) {
    super()
  }
  getId(): string {
    return this.id
  }
  getFirstMessageSubject(): string {
    return this.thread.messages[0]?.subject ?? ''
  }
  getLastMessageDate(): Date {
    return new Date(this.thread.messages.at(-1)?.date ?? 0)
  }
  getMessageCount(): number {
    return this.thread.messages.length
  }
  getMessages(): readonly GmailMessage[] {
    const { messages } = this.thread
    this.access.noteRead('messages of a thread', { thread: this.id, messages: messages.length })
    return messages.map(({ id }) => this.objects.message(id))
  }
  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#all/${this.id}`
  }
  getLabels(): readonly GmailLabel[] {
    const ids = new Set(this.thread.messages.flatMap(({ labels }) => labels))
    return this.access.mail
      .labels(this.access.email)
      .filter(({ id, type }) => type === 'user' && ids.has(id))
      .map(({ id, name }) => new GmailLabel(this.access, id, name, this.objects))
  }
  addLabel(label: unknown): this {
    return this.label({ add: [labelArgument(label).id] })
  }
  removeLabel(label: unknown): this {
    return this.label({ remove: [labelArgument(label).id] })
  }
  hasStarredMessages(): boolean {
    return this.has('STARRED')
  }
  isImportant(): boolean {
    return this.has('IMPORTANT')
  }
  isInSpam(): boolean {
    return this.has('SPAM')
  }
  markImportant(): this {
    return this.label({ add: ['IMPORTANT'] })
  }
  markUnimportant(): this {
    return this.label({ remove: ['IMPORTANT'] })
  }
  moveToArchive(): this {
    return this.label({ remove: ['INBOX'] })
  }
  moveToInbox(): this {
    return this.label({ add: ['INBOX'], remove: ['TRASH', 'SPAM'] })
  }
  moveToSpam(): this {
    return this.label({ add: ['SPAM'], remove: ['INBOX'] })
  }
  reply(body: unknown, options?: unknown): this {
    this.last.reply(body, options)
    return this
  }
  replyAll(body: unknown, options?: unknown): this {
    this.last.replyAll(body, options)
    return this
  }
  createDraftReply(body: unknown, options?: unknown): GmailDraft {
    return this.last.createDraftReply(body, options)
  }
  createDraftReplyAll(body: unknown, options?: unknown): GmailDraft {
    return this.last.createDraftReplyAll(body, options)
  }

  get thread(): MailThread {
    const found = this.access.mail.thread(this.access.email, this.id)
    if (!found) throw exception('Thread not found')
    return found
  }
  private get last(): GmailMessage {
    return this.objects.message(this.thread.messages.at(-1)?.id ?? '')
  }
  protected has(label: string): boolean {
    return this.thread.messages.some(({ labels }) => labels.includes(label))
  }
  protected label(change: LabelChange): this {
    this.access.mail.label(
      this.access.by,
      this.thread.messages.map(({ id }) => id),
      change,
    )
    return this
  }
}

export class GmailLabel extends HostObject {
  readonly className = 'Gmail.GmailLabel'
  constructor(
    private readonly access: MailAccess,
    readonly id: string,
    private readonly name: string,
    private readonly objects: GmailObjects,
  ) {
    super()
  }
  getName(): string {
    return this.name
  }
  getThreads(start: unknown = 0, max: unknown = 500): readonly GmailThread[] {
    return this.objects.search(`label:"${this.id}"`, start, max)
  }
  getUnreadCount(): number {
    return this.objects.search(`label:"${this.id}" is:unread`, 0, 500).length
  }
  addToThread(thread: unknown): this {
    threadArgument(thread).addLabel(this)
    return this
  }
  addToThreads(threads: readonly unknown[]): this {
    for (const thread of threads) this.addToThread(thread)
    return this
  }
  removeFromThread(thread: unknown): this {
    threadArgument(thread).removeLabel(this)
    return this
  }
  removeFromThreads(threads: readonly unknown[]): this {
    for (const thread of threads) this.removeFromThread(thread)
    return this
  }
  deleteLabel(): void {
    this.access.mail.removeLabel(this.access.email, this.id)
  }
}

export class GmailDraft extends HostObject {
  readonly className = 'Gmail.GmailDraft'
  constructor(
    private readonly access: MailAccess,
    private readonly id: string,
    private readonly objects: GmailObjects,
  ) {
    super()
  }
  getId(): string {
    return this.id
  }
  getMessageId(): string {
    const found = this.access.mail.drafts(this.access.email).find(({ id }) => id === this.id)
    if (!found) throw exception('Draft not found')
    return found.message.id
  }
  getMessage(): GmailMessage {
    return this.objects.message(this.getMessageId())
  }
  update(to: unknown, subject: unknown, body: unknown, options?: unknown): this {
    const outgoing = outgoingOf({ to, subject, body }, readOptions(options), { isDraft: true })
    if (!this.access.mail.changeDraft(this.access.by, this.id, outgoing)) throw exception('Draft not found')
    return this
  }
  send(): GmailMessage {
    const sent = this.access.mail.sendDraft(this.access.by, this.id)
    if (!sent) throw exception('Draft not found')
    return this.objects.message(sent.id)
  }
  deleteDraft(): void {
    this.access.mail.removeDraft(this.access.by, this.id)
  }
}

const mostThreads = 500

/** Makes the objects of messages and threads, the same one for the same message. */
export class GmailObjects {
  private readonly messages = new Map<string, GmailMessage>()
  private readonly threads = new Map<string, GmailThread>()
  constructor(readonly access: MailAccess) {}
  message(id: string): GmailMessage {
    const known = this.messages.get(id)
    if (known) return known
    this.access.checkMay([id])
    const made = new GmailMessage(this.access, id, this)
    this.messages.set(id, made)
    return made
  }
  thread(id: string): GmailThread {
    const known = this.threads.get(id)
    if (known) return known
    this.access.checkMay(
      this.access.mail.thread(this.access.email, id)?.messages.map((message) => message.id) ?? [],
    )
    const made = new GmailThread(this.access, id, this)
    this.threads.set(id, made)
    return made
  }
  search(query: string, start: unknown, max: unknown): readonly GmailThread[] {
    const from = Number(start)
    const count = Number(max)
    // The limit is Google's; its words are from memory.
    if (count > mostThreads) throw exception(`Argument 'max' cannot be larger than ${mostThreads}.`)
    if (from < 0 || count < 0) throw exception('Invalid argument: start')
    const found = this.access.mail.search(this.access.email, query).slice(from, from + count)
    this.access.noteRead('search', { query, threads: found.length })
    return found.map(({ id }) => this.thread(id))
  }
}

export function labelArgument(value: unknown): GmailLabel {
  if (value instanceof GmailLabel) return value
  throw exception('Invalid argument: label')
}

export function threadArgument(value: unknown): GmailThread {
  if (value instanceof GmailThread) return value
  throw exception('Invalid argument: thread')
}

export function messageArgument(value: unknown): GmailMessage {
  if (value instanceof GmailMessage) return value
  throw exception('Invalid argument: message')
}
