import type { Clock } from '../../../clock.ts'
import { bodyOf } from '../../../gate/redact.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import { htmlToText, textToHtml } from './html-to-text.ts'
import type { Sender } from './mail.ts'
import { addressesOf, type MailMessage, type NewAttachment, type Outgoing } from './message.ts'
import { findMessage, hasMailbox, putMessage, threadByRfcIds } from './message-rows.ts'
import type { SeedMessage } from './seed.ts'

/** What every part of the mail works with. */
export interface MailParts {
  readonly db: Store['db']
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly newId: () => string
  readonly emit: (email: string) => void
}

/** Keeps a message that comes from nowhere. */
export function keepSeed(
  { db, newId }: MailParts,
  email: string,
  seed: SeedMessage,
  labels: readonly string[],
): MailMessage {
  const id = newId()
  const html = seed.html ?? textToHtml(seed.plain ?? '')
  const attachments = seed.attachments.map((one): NewAttachment & { id: string } => ({
    id: newId(),
    name: one.name,
    type: one.type,
    bytes: new Uint8Array(Buffer.from(one.base64, 'base64')),
    ...(one.contentId !== undefined && { contentId: one.contentId }),
  }))
  const message: MailMessage = {
    id,
    threadId: threadByRfcIds(db, email, rfcIds(seed.inReplyTo)) ?? id,
    from: seed.from,
    to: seed.to ?? email,
    cc: seed.cc,
    bcc: seed.bcc,
    replyTo: seed.replyTo,
    subject: seed.subject,
    date: new Date(seed.date).toISOString(),
    plain: seed.plain ?? htmlToText(html),
    html,
    labels,
    attachments: attachments.map(factsOf),
    messageId: seed.messageId ?? `<${id}@mail.example.com>`,
    inReplyTo: seed.inReplyTo,
    references: seed.inReplyTo,
    headers: Object.entries(seed.headers),
  }
  putMessage(db, email, message, { attachments })
  return message
}

/** A message as it is written, in the mailbox of who writes it. */
export function compose(
  { db, clock, newId }: MailParts,
  { email }: Sender,
  outgoing: Outgoing,
  labels: readonly string[],
): {
  readonly message: MailMessage
  readonly attachments: readonly (NewAttachment & { readonly id: string })[]
} {
  const id = newId()
  const answered = outgoing.inReplyTo && findMessage(db, email, outgoing.inReplyTo.id)?.message
  const attachments = (outgoing.attachments ?? []).map((one) => ({ ...one, id: newId() }))
  const html = outgoing.html ?? textToHtml(outgoing.plain)
  return {
    attachments,
    message: {
      id,
      threadId: answered?.threadId ?? id,
      from: outgoing.name ? `${outgoing.name} <${email}>` : email,
      to: outgoing.to,
      cc: outgoing.cc ?? '',
      bcc: outgoing.bcc ?? '',
      replyTo: outgoing.replyTo ?? '',
      subject: outgoing.subject,
      date: clock.now().toISOString(),
      plain: outgoing.plain || htmlToText(html),
      html,
      labels,
      attachments: attachments.map(factsOf),
      messageId: `<${id}@mail.gmail.com>`,
      inReplyTo: answered?.messageId ?? '',
      references: answered ? `${answered.references} ${answered.messageId}`.trim() : '',
      headers: [],
    },
  }
}

const recipientsOf = ({ to, cc, bcc }: MailMessage) => new Set([to, cc, bcc].flatMap(addressesOf))

/** A message as its sender keeps it: what one writes to oneself is one message, both sent and received. */
export function asKept(message: MailMessage, sender: string): MailMessage {
  return recipientsOf(message).has(sender)
    ? { ...message, labels: [...message.labels, 'INBOX', 'UNREAD'] }
    : message
}

/** Puts a message into the mailboxes of the site's people to whom it is written, and says into whose. */
export function deliver(
  parts: MailParts,
  message: MailMessage,
  attachments: readonly (NewAttachment & { readonly id: string })[],
  sender: string,
): readonly string[] {
  const { db, newId } = parts
  const here = [...recipientsOf(message)].filter((email) => hasMailbox(db, email))
  for (const email of here.filter((one) => one !== sender)) {
    const id = newId()
    const thread = threadByRfcIds(db, email, rfcIds(`${message.inReplyTo} ${message.references}`))
    const copy = { ...message, id, threadId: thread ?? id, bcc: '', labels: ['INBOX', 'UNREAD'] }
    putMessage(db, email, copy, { attachments })
    parts.emit(email)
  }
  return here
}

/** Records what an add-on sends: all of it leaves for others. */
export function recordSent(
  { ledger }: MailParts,
  { app, email }: Sender,
  message: MailMessage,
  delivered: readonly string[],
): void {
  if (app === undefined) return
  const others = [message.to, message.cc, message.bcc].flatMap(addressesOf).filter((one) => one !== email)
  const { body, bytes } = bodyOf(new TextEncoder().encode(message.html || message.plain))
  ledger.record({
    app,
    // What a person's script sends to that person stays in their own mailbox.
    channel: others.length > 0 ? 'egress' : 'storage',
    outcome: 'done',
    summary: `mail to ${[message.to, message.cc, message.bcc].filter((one) => one !== '').join(', ')}`,
    data: {
      via: 'gmail',
      to: message.to,
      cc: message.cc,
      bcc: message.bcc,
      subject: message.subject,
      attachments: message.attachments.map(({ name, type, size }) => ({ name, type, size })),
      delivered,
      body,
      bytes,
    },
  })
}

function factsOf({ id, name, type, bytes, contentId }: NewAttachment & { readonly id: string }) {
  return { id, name, type, size: bytes.byteLength, ...(contentId !== undefined && { contentId }) }
}

function rfcIds(header: string): readonly string[] {
  return header.split(/\s+/).filter((id) => id !== '')
}
