import type { MailLabel, MailMessage, MailThread } from '../../gmail/message.ts'

/** A folder of the mailbox as its query has it. */
export interface Folder {
  readonly name: string
  readonly query: string
}

export const folders: readonly Folder[] = [
  { name: 'Inbox', query: 'in:inbox' },
  { name: 'Starred', query: 'is:starred' },
  { name: 'Sent', query: 'in:sent' },
  { name: 'Drafts', query: 'in:drafts' },
  { name: 'All mail', query: '' },
  { name: 'Spam', query: 'in:spam' },
  { name: 'Trash', query: 'in:trash' },
]

/** The query of a label of one's own. */
export function labelQuery({ name }: MailLabel): string {
  return `label:${name.toLowerCase().replaceAll(/[\s/]+/g, '-')}`
}

/** The address of what a query finds. */
export function listHref(query: string, page = 0): string {
  const facts = new URLSearchParams({ q: query, ...(page > 0 && { page: String(page) }) })
  return `/google/mail?${facts}`
}

export function threadHref(threadId: string, query: string): string {
  return `/google/mail/thread/${encodeURIComponent(threadId)}?${new URLSearchParams({ q: query })}`
}

/** A thread in one line of a list. */
export interface ThreadLine {
  readonly id: string
  readonly from: string
  readonly count: number
  readonly subject: string
  readonly snippet: string
  readonly date: string
  readonly isUnread: boolean
  readonly isStarred: boolean
  readonly hasAttachment: boolean
  readonly messageIds: readonly string[]
  readonly labels: readonly string[]
}

export function threadLine({ id, messages }: MailThread, labels: readonly MailLabel[]): ThreadLine {
  const last = messages.at(-1)
  const has = (label: string) => messages.some((message) => message.labels.includes(label))
  const own = labels.filter((label) => label.type === 'user' && has(label.id))
  return {
    id,
    from: [...new Set(messages.map(senderName))].slice(-3).join(', '),
    count: messages.length,
    subject: messages[0]?.subject ?? '',
    snippet: (last?.plain ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 160),
    date: last?.date ?? '',
    isUnread: has('UNREAD'),
    isStarred: has('STARRED'),
    hasAttachment: messages.some(({ attachments }) => attachments.length > 0),
    messageIds: messages.map((message) => message.id),
    labels: own.map(({ name }) => name),
  }
}

/** The name beside an address, or the address. */
function senderName({ from }: MailMessage): string {
  return /^\s*"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? from.replace(/[<>]/g, '')
}
