import type { MailMessage } from '../../../gmail/message.ts'

/** The header fields of a message, as it has or would have them. */
export function headersOf(message: MailMessage): readonly (readonly [name: string, value: string])[] {
  const usual: readonly (readonly [string, string])[] = [
    ['Date', new Date(message.date).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', message.messageId],
    ['Subject', message.subject],
    ['From', message.from],
    ['To', message.to],
    ['Cc', message.cc],
    ['Bcc', message.bcc],
    ['Reply-To', message.replyTo],
    ['In-Reply-To', message.inReplyTo],
    ['References', message.references],
  ]
  const given = new Set(message.headers.map(([name]) => name.toLowerCase()))
  return [
    ...usual.filter(([name, value]) => value !== '' && !given.has(name.toLowerCase())),
    ...message.headers,
  ]
}

export function headerOf(message: MailMessage, name: string): string {
  // Google's getHeader wants the name as it is written in the message (its reference, seen 2026-11).
  return headersOf(message).find(([one]) => one === name)?.[1] ?? ''
}

/** The message as text of RFC 5322, its bodies in base64; files are handed over as attachments instead. */
export function rawContent(message: MailMessage): string {
  const boundary = `b_${message.id}`
  const part = (type: string, body: string) =>
    [
      `--${boundary}`,
      `Content-Type: text/${type}; charset="UTF-8"`,
      'Content-Transfer-Encoding: base64',
      '',
      (
        Buffer.from(body)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n'),
      '',
    ].join('\r\n')
  return [
    'MIME-Version: 1.0',
    ...headersOf(message).map(([name, value]) => `${name}: ${encoded(value)}`),
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `${part('plain', message.plain)}${part('html', message.html)}--${boundary}--`,
  ].join('\r\n')
}

function encoded(value: string): string {
  const flat = value.replaceAll(/[\r\n]+/g, ' ')
  return /^[\x20-\x7e]*$/.test(flat) ? flat : `=?UTF-8?B?${Buffer.from(flat).toString('base64')}?=`
}
