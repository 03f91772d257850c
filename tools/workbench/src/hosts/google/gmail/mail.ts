import type { MailDraft, MailLabel, MailMessage, MailThread, Outgoing } from './message.ts'

/** Who acts: a person, and the add-on through which they do. */
export interface Sender {
  readonly email: string
  readonly app?: string
}

/** The mailboxes of a site, one a person. What isn't there is undefined, or nothing happens to it. */
export interface Mail {
  /** Makes a person's mailbox; nothing where they have one. */
  addPerson(email: string, options?: { readonly timeZone?: string }): void
  isPerson(email: string): boolean
  /** Puts messages into a mailbox that come from nowhere: a list as decisions in seed.ts. UserError where it can't be read. */
  seed(email: string, messages: unknown): readonly MailMessage[]

  /** Threads with a message that is found, the newest first, whole. */
  search(email: string, query: string): readonly MailThread[]
  thread(email: string, id: string): MailThread | undefined
  message(email: string, id: string): MailMessage | undefined
  attachment(email: string, messageId: string, id: string): Uint8Array | undefined

  labels(email: string): readonly MailLabel[]
  /** The one that is there already, where one has the name. */
  addLabel(email: string, name: string): MailLabel
  removeLabel(email: string, id: string): void
  /** Gives messages labels and takes them. */
  label(
    by: Sender,
    messageIds: readonly string[],
    change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
  ): void

  /**
   * Sends a message: it is kept among what was sent, reaches the mailboxes of the site's people, and leaves for nobody
   * else. Through an add-on it is in the ledger as what leaves.
   */
  send(by: Sender, outgoing: Outgoing): MailMessage
  drafts(email: string): readonly MailDraft[]
  addDraft(by: Sender, outgoing: Outgoing): MailDraft
  changeDraft(by: Sender, id: string, outgoing: Outgoing): MailDraft | undefined
  removeDraft(by: Sender, id: string): void
  sendDraft(by: Sender, id: string): MailMessage | undefined

  /** Overwrites messages for good. */
  purge(email: string, messageIds: readonly string[]): void
  /** A key to one message, for an add-on that may see the open one alone. */
  accessToken(email: string, messageId: string): string
  /** The message that a key is for. */
  messageOfToken(email: string, token: string): string | undefined
  onChange(listener: (email: string) => void): () => void
}
