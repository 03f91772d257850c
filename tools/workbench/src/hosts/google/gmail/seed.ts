import * as v from 'valibot'
import { UserError } from '../../../errors.ts'

/** A message as a file of mails has it; dates are ISO 8601, labels are names, contents of attachments are base64. */
const message = v.object({
  from: v.string(),
  to: v.optional(v.string()),
  cc: v.optional(v.string(), ''),
  bcc: v.optional(v.string(), ''),
  replyTo: v.optional(v.string(), ''),
  subject: v.optional(v.string(), ''),
  date: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'is no date'),
  ),
  plain: v.optional(v.string()),
  html: v.optional(v.string()),
  labels: v.optional(v.array(v.string()), ['INBOX', 'UNREAD']),
  messageId: v.optional(v.string()),
  inReplyTo: v.optional(v.string(), ''),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  attachments: v.optional(
    v.array(
      v.object({
        name: v.string(),
        type: v.optional(v.string(), 'application/octet-stream'),
        base64: v.optional(v.string(), ''),
        contentId: v.optional(v.string()),
      }),
    ),
    [],
  ),
})

export type SeedMessage = v.InferOutput<typeof message>

/** Reads messages to begin with. */
export function parseSeed(value: unknown): readonly SeedMessage[] {
  const read = v.safeParse(v.array(message), value)
  if (read.success) return read.output
  const [issue] = read.issues
  throw new UserError(`doesn't fit a message: ${issue.message}`, {
    where: `The mails to begin with, ${v.getDotPath(issue) ?? 'as a whole'}`,
    next: 'A mail has at least "from" and "date", and "plain" or "html" as its text.',
  })
}
