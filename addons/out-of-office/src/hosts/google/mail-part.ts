/** A part of a Gmail message, as far as we look at it. */
export interface MailPart {
  readonly mimeType?: string | undefined
  readonly filename?: string | undefined
  readonly headers?:
    | readonly { readonly name?: string | undefined; readonly value?: string | undefined }[]
    | undefined
  readonly body?: { readonly data?: unknown } | undefined
  readonly parts?: readonly MailPart[] | undefined
}

/** The value of a header; an empty text where there is none. */
export function headerOf({ headers = [] }: MailPart, name: string): string {
  return headers.find((header) => header.name?.toLowerCase() === name)?.value ?? ''
}

/** The first part of a type that is the mail's own text and no attachment; mails in mails aren't looked into. */
export function textPart(part: MailPart, type: 'text/plain' | 'text/html', depth = 0): MailPart | undefined {
  if (depth > 8 || part.mimeType === 'message/rfc822') return undefined
  if (part.mimeType === type && !part.filename) return part
  for (const inner of part.parts ?? []) {
    const found = textPart(inner, type, depth + 1)
    if (found) return found
  }
  return undefined
}

/** The character set that a part says it is in. */
export function charsetOf(part: MailPart): string {
  const charset = /charset\s*=\s*"?([\w.:-]{2,40})"?/i.exec(headerOf(part, 'content-type'))?.[1]
  return charset ?? 'UTF-8'
}
