/** A file that came with a message. Its bytes are kept beside the message. */
export interface AttachmentFacts {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly size: number
  /** Shown within the HTML body, as `cid:`. */
  readonly contentId?: string
}

/** A message in one mailbox. Addresses are as headers have them: `Ada <ada@example.com>, bob@example.com`. */
export interface MailMessage {
  readonly id: string
  readonly threadId: string
  readonly from: string
  readonly to: string
  readonly cc: string
  readonly bcc: string
  readonly replyTo: string
  readonly subject: string
  /** ISO 8601. */
  readonly date: string
  readonly plain: string
  readonly html: string
  /** System labels by their names (`INBOX`, `UNREAD`), people's own by their ids. */
  readonly labels: readonly string[]
  readonly attachments: readonly AttachmentFacts[]
  /** `<abc@example.com>` */
  readonly messageId: string
  readonly inReplyTo: string
  readonly references: string
  /** What else its head says. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

export interface MailThread {
  readonly id: string
  /** Oldest first. */
  readonly messages: readonly MailMessage[]
}

export interface MailLabel {
  readonly id: string
  readonly name: string
  readonly type: 'system' | 'user'
}

export interface MailDraft {
  readonly id: string
  readonly message: MailMessage
}

export interface NewAttachment {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly contentId?: string
}

/** What someone writes. */
export interface Outgoing {
  readonly to: string
  readonly cc?: string
  readonly bcc?: string
  readonly subject: string
  readonly plain: string
  readonly html?: string
  /** The name beside the sender's address. */
  readonly name?: string
  readonly replyTo?: string
  readonly attachments?: readonly NewAttachment[]
  /** The message that it answers. */
  readonly inReplyTo?: { readonly id: string }
}

export const systemLabels = [
  'INBOX',
  'SENT',
  'DRAFT',
  'SPAM',
  'TRASH',
  'UNREAD',
  'STARRED',
  'IMPORTANT',
  'CHAT',
  'CATEGORY_PERSONAL',
  'CATEGORY_SOCIAL',
  'CATEGORY_PROMOTIONS',
  'CATEGORY_UPDATES',
  'CATEGORY_FORUMS',
] as const

/** The bare addresses of a header: `Ada <ada@example.com>` has `ada@example.com`. */
export function addressesOf(header: string): readonly string[] {
  return header
    .split(/[\s<>,;"]+/)
    .filter((part) => /^[^@]+@[^@]+$/.test(part))
    .map((address) => address.toLowerCase())
}
