import { createMail } from '../../../gmail/create-mail.ts'
import type { Mail, Sender } from '../../../gmail/mail.ts'
import { exception } from '../../bridge/exception.ts'
import { isGranted } from '../../scopes/granted.ts'
import type { ServiceParts } from '../service-parts.ts'

const at = (name: string) => `https://www.googleapis.com/auth/${name}`

/** The mail that an execution works in, and as whom. Whoever runs a script has a mailbox from then on. */
export class MailAccess {
  readonly mail: Mail
  readonly by: Sender
  /** The one message that a key of the open message is for. */
  private current: string | undefined
  constructor(private readonly parts: ServiceParts) {
    this.mail = parts.mail ?? createMail(parts)
    this.by = { email: parts.person.email, app: parts.project.id }
    this.mail.addPerson(this.by.email)
  }
  get email(): string {
    return this.by.email
  }
  useToken(token: string): void {
    this.current = this.mail.messageOfToken(this.email, token)
    if (this.current === undefined) throw exception('Invalid access token.')
  }
  /** Refuses another message than the open one where the project has no scope for more. */
  checkMay(messageIds: readonly string[]): void {
    if (isGranted(at('gmail.readonly'), this.parts.scopes)) return
    if (this.current !== undefined && messageIds.includes(this.current)) return
    // Google's words for a missing key, from reports (seen 2026-11).
    throw exception('Access denied: : Missing access token for per message authorization.')
  }
  /** Tells in the ledger what of the mail is read: how much, and nothing of it. */
  noteRead(what: string, data: Readonly<Record<string, unknown>>): void {
    this.parts.ledger.record({
      app: this.parts.project.id,
      channel: 'product',
      outcome: 'done',
      summary: `gmail: ${what}`,
      data: { method: what, ...data },
    })
  }
  /** The moment of the execution's clock. */
  now(): Date {
    return this.parts.clock.now()
  }
}

const shared = new WeakMap<ServiceParts, MailAccess>()

/** One for all services of an execution, so that a key given to one counts in the others. */
export function mailAccess(parts: ServiceParts): MailAccess {
  const known = shared.get(parts)
  if (known) return known
  const made = new MailAccess(parts)
  shared.set(parts, made)
  return made
}
