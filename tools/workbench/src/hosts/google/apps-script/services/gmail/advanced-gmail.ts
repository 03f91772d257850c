import * as v from 'valibot'
import type { MailMessage, MailThread } from '../../../gmail/message.ts'
import { ApiException } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { type MailAccess, mailAccess } from './mail-access.ts'
import { headersOf, rawContent } from './raw-content.ts'

type ApiObject = Readonly<Record<string, unknown>>

const listQuery = v.object({
  q: v.optional(v.nullable(v.string())),
  labelIds: v.optional(
    v.nullable(
      v.union([
        v.array(v.string()),
        v.pipe(
          v.string(),
          v.transform((id) => [id]),
        ),
      ]),
    ),
  ),
  maxResults: v.optional(v.nullable(v.pipe(v.unknown(), v.transform(Number), v.integer(), v.minValue(1)))),
  pageToken: v.optional(v.nullable(v.string())),
  includeSpamTrash: v.optional(v.nullable(v.boolean())),
})

const getQuery = v.object({
  format: v.optional(v.nullable(v.picklist(['full', 'metadata', 'minimal', 'raw']))),
  metadataHeaders: v.optional(
    v.nullable(
      v.union([
        v.array(v.string()),
        v.pipe(
          v.string(),
          v.transform((one) => [one]),
        ),
      ]),
    ),
  ),
})

abstract class Collection extends HostObject {
  protected readonly access: MailAccess
  constructor(parts: ServiceParts) {
    super()
    this.access = mailAccess(parts)
  }
  protected read<T extends v.GenericSchema>(method: string, schema: T, value: unknown): v.InferOutput<T> {
    const parsed = v.safeParse(schema, value ?? {})
    if (!parsed.success)
      throw refused(method, 400, `Invalid value for: ${v.getDotPath(parsed.issues[0]) ?? ''}`)
    return parsed.output
  }
  protected checkUser(method: string, userId: unknown): void {
    if (userId !== 'me' && userId !== this.access.email)
      throw refused(method, 403, `Delegation denied for ${this.access.email}`)
  }
  protected found(method: string, value: unknown): ReturnType<Collection['searched']> {
    const query = this.read(method, listQuery, value)
    return this.searched(query)
  }
  private searched(query: v.InferOutput<typeof listQuery>) {
    const aside = query.includeSpamTrash || query.labelIds?.some((id) => /^(SPAM|TRASH)$/.test(id))
    const text = `${query.q ?? ''}${aside ? ' in:anywhere' : ''}`
    const threads = this.access.mail
      .search(this.access.email, text)
      .filter(({ messages }) =>
        (query.labelIds ?? []).every((id) => messages.some(({ labels }) => labels.includes(id))),
      )
    this.access.noteRead('search', { query: text, threads: threads.length })
    const start = Number(query.pageToken ?? 0) || 0
    return { threads, start, size: Math.min(query.maxResults ?? 100, 500), query }
  }
}

/** `Gmail.Users.Messages` */
class MessagesCollection extends Collection {
  readonly className = 'Gmail.Collection.Users.MessagesCollection'
  list(userId: unknown, query?: unknown): ApiObject {
    const method = 'gmail.users.messages.list'
    this.checkUser(method, userId)
    const { threads, start, size, query: asked } = this.found(method, query)
    const messages = threads
      .flatMap((thread) => thread.messages)
      .filter(({ labels }) => (asked.labelIds ?? []).every((id) => labels.includes(id)))
      .toSorted((a, b) => b.date.localeCompare(a.date))
    return {
      messages: messages.slice(start, start + size).map(({ id, threadId }) => ({ id, threadId })),
      resultSizeEstimate: messages.length,
      ...(start + size < messages.length && { nextPageToken: String(start + size) }),
    }
  }
  get(userId: unknown, id: unknown, query?: unknown): ApiObject {
    const method = 'gmail.users.messages.get'
    this.checkUser(method, userId)
    const message = this.access.mail.message(this.access.email, String(id))
    if (!message) throw refused(method, 404, 'Requested entity was not found.')
    this.access.checkMay([message.id])
    this.access.noteRead('message', { message: message.id })
    return presentMessage(message, this.read(method, getQuery, query))
  }
}

/** `Gmail.Users.Threads` */
class ThreadsCollection extends Collection {
  readonly className = 'Gmail.Collection.Users.ThreadsCollection'
  list(userId: unknown, query?: unknown): ApiObject {
    const method = 'gmail.users.threads.list'
    this.checkUser(method, userId)
    const { threads, start, size } = this.found(method, query)
    return {
      threads: threads.slice(start, start + size).map(({ id, messages }) => ({
        id,
        snippet: snippetOf(messages.at(-1)),
        historyId: historyOf(messages.at(-1)),
      })),
      resultSizeEstimate: threads.length,
      ...(start + size < threads.length && { nextPageToken: String(start + size) }),
    }
  }
  get(userId: unknown, id: unknown, query?: unknown): ApiObject {
    const method = 'gmail.users.threads.get'
    this.checkUser(method, userId)
    const thread: MailThread | undefined = this.access.mail.thread(this.access.email, String(id))
    if (!thread) throw refused(method, 404, 'Requested entity was not found.')
    this.access.checkMay(thread.messages.map((message) => message.id))
    this.access.noteRead('thread', { thread: thread.id, messages: thread.messages.length })
    const asked = this.read(method, getQuery, query)
    return {
      id: thread.id,
      historyId: historyOf(thread.messages.at(-1)),
      messages: thread.messages.map((message) => presentMessage(message, asked)),
    }
  }
}

/** `Gmail.Users.Labels` */
class LabelsCollection extends Collection {
  readonly className = 'Gmail.Collection.Users.LabelsCollection'
  list(userId: unknown): ApiObject {
    this.checkUser('gmail.users.labels.list', userId)
    return { labels: this.access.mail.labels(this.access.email) }
  }
  get(userId: unknown, id: unknown): ApiObject {
    const method = 'gmail.users.labels.get'
    this.checkUser(method, userId)
    const found = this.access.mail.labels(this.access.email).find((label) => label.id === id)
    if (!found) throw refused(method, 404, 'Requested entity was not found.')
    return { ...found }
  }
}

function refused(method: string, code: number, message: string): ApiException {
  return new ApiException(`API call to ${method} failed with error: ${message}`, {
    code,
    message,
    errors: [{ domain: 'global', reason: code === 404 ? 'notFound' : 'invalid', message }],
  })
}

function presentMessage(
  message: MailMessage,
  { format, metadataHeaders }: v.InferOutput<typeof getQuery>,
): ApiObject {
  const { id, threadId, labels, plain, html, attachments, date } = message
  const base = {
    id,
    threadId,
    labelIds: labels,
    snippet: snippetOf(message),
    historyId: historyOf(message),
    internalDate: String(Date.parse(date)),
    sizeEstimate: plain.length + html.length,
  }
  if (format === 'minimal') return base
  // Bytes of an advanced service come as lists of numbers.
  if (format === 'raw') return { ...base, raw: new TextEncoder().encode(rawContent(message)) }
  const headers = headersOf(message).map(([name, value]) => ({ name, value }))
  if (format === 'metadata') {
    const wanted = metadataHeaders?.map((name) => name.toLowerCase())
    return {
      ...base,
      payload: { headers: headers.filter(({ name }) => !wanted || wanted.includes(name.toLowerCase())) },
    }
  }
  const part = (partId: string, mimeType: string, text: string) => {
    const data = new TextEncoder().encode(text)
    return { partId, mimeType, filename: '', headers: [], body: { size: data.byteLength, data } }
  }
  return {
    ...base,
    payload: {
      partId: '',
      mimeType: attachments.length > 0 ? 'multipart/mixed' : 'multipart/alternative',
      filename: '',
      headers,
      body: { size: 0 },
      parts: [
        part('0', 'text/plain', plain),
        part('1', 'text/html', html),
        ...attachments.map((one, index) => ({
          partId: String(index + 2),
          mimeType: one.type,
          filename: one.name,
          headers: [],
          body: { attachmentId: one.id, size: one.size },
        })),
      ],
    },
  }
}

function snippetOf(message: MailMessage | undefined): string {
  return (message?.plain ?? '').replaceAll(/\s+/g, ' ').slice(0, 200)
}

function historyOf(message: MailMessage | undefined): string {
  return String(Math.floor(Date.parse(message?.date ?? '1970-01-01') / 1000))
}

class AdvancedGmail extends HostObject {
  readonly className = 'Gmail'
}

class UsersCollection extends Collection {
  readonly className = 'Gmail.Collection.UsersCollection'
  getProfile(userId: unknown): ApiObject {
    this.checkUser('gmail.users.getProfile', userId)
    const threads = this.access.mail.search(this.access.email, 'in:anywhere')
    const messagesTotal = threads.reduce((sum, { messages }) => sum + messages.length, 0)
    return { emailAddress: this.access.email, messagesTotal, threadsTotal: threads.length, historyId: '1' }
  }
}

export const advancedGmail: ServiceModule = {
  globals: {
    Gmail: () => new AdvancedGmail(),
    'Gmail.Users': (parts) => new UsersCollection(parts),
    'Gmail.Users.Labels': (parts) => new LabelsCollection(parts),
    'Gmail.Users.Messages': (parts) => new MessagesCollection(parts),
    'Gmail.Users.Threads': (parts) => new ThreadsCollection(parts),
  },
  classes: {
    Gmail: AdvancedGmail,
    'Gmail.Collection.UsersCollection': UsersCollection,
    'Gmail.Collection.Users.LabelsCollection': LabelsCollection,
    'Gmail.Collection.Users.MessagesCollection': MessagesCollection,
    'Gmail.Collection.Users.ThreadsCollection': ThreadsCollection,
  },
}
