import * as v from 'valibot'
import type { NewAttachment, Outgoing } from '../../../gmail/message.ts'
import { addressesOf } from '../../../gmail/message.ts'
import { exception } from '../../bridge/exception.ts'
import { blobOf } from '../blob.ts'

const text = v.optional(v.nullable(v.pipe(v.unknown(), v.transform(String))))
const schema = v.object({
  attachments: v.optional(v.nullable(v.array(v.unknown()))),
  bcc: text,
  body: text,
  cc: text,
  from: text,
  htmlBody: text,
  inlineImages: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  name: text,
  noReply: v.optional(v.nullable(v.boolean())),
  replyTo: text,
  subject: text,
  to: text,
})

export type SendOptions = v.InferOutput<typeof schema>

export function readOptions(options: unknown): SendOptions {
  const read = v.safeParse(schema, options ?? {})
  if (!read.success) throw exception(`Invalid argument: ${v.getDotPath(read.issues[0]) ?? 'options'}`)
  return read.output
}

/**
 * What a script's arguments say is to be sent. "Failed to send email: no recipient", "Invalid email: …" are Google's words,
 * from reports (seen 2026-11). `from` stays the person's own, as they have no other address here.
 */
export function outgoingOf(
  { to, subject, body }: { readonly to: unknown; readonly subject: unknown; readonly body: unknown },
  options: SendOptions,
  { isDraft = false }: { readonly isDraft?: boolean } = {},
): Outgoing {
  const recipients = [String(to ?? ''), options.cc ?? '', options.bcc ?? '']
  for (const one of recipients.flatMap((list) => list.split(/[,;]/)))
    if (one.trim() !== '' && addressesOf(one).length === 0) throw exception(`Invalid email: ${one.trim()}`)
  if (!isDraft && recipients.every((list) => list.trim() === ''))
    throw exception('Failed to send email: no recipient')
  return {
    to: recipients[0] ?? '',
    subject: String(subject ?? ''),
    plain: String(body ?? ''),
    ...(options.cc && { cc: options.cc }),
    ...(options.bcc && { bcc: options.bcc }),
    ...(options.htmlBody && { html: options.htmlBody }),
    ...(options.name && { name: options.name }),
    ...(options.replyTo && { replyTo: options.replyTo }),
    attachments: attachmentsOf(options),
  }
}

function attachmentsOf({ attachments, inlineImages }: SendOptions): readonly NewAttachment[] {
  const one = (source: unknown, contentId?: string): NewAttachment => {
    const blob = blobOf(source)
    return {
      name: blob.getName() ?? contentId ?? 'attachment',
      type: blob.getContentType() ?? 'application/octet-stream',
      bytes: blob.data,
      ...(contentId !== undefined && { contentId }),
    }
  }
  return [
    ...(attachments ?? []).map((source) => one(source)),
    ...Object.entries(inlineImages ?? {}).map(([id, source]) => one(source, id)),
  ]
}
