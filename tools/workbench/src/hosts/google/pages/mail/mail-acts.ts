import type { Mail } from '../../gmail/mail.ts'

type Change = Parameters<Mail['label']>[2]

/** What a person does with messages, by the name of the button. */
export const mailActs: Readonly<Record<string, Change>> = {
  archive: { remove: ['INBOX'] },
  inbox: { add: ['INBOX'], remove: ['TRASH', 'SPAM'] },
  trash: { add: ['TRASH'], remove: ['INBOX'] },
  spam: { add: ['SPAM'], remove: ['INBOX'] },
  star: { add: ['STARRED'] },
  unstar: { remove: ['STARRED'] },
  read: { remove: ['UNREAD'] },
  unread: { add: ['UNREAD'] },
}
