import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { mailAccess } from './mail-access.ts'
import { outgoingOf, readOptions } from './outgoing.ts'

/** Recipients a day for an account of an organisation (Google's page of quotas, from memory). */
const recipientsADay = 1500

class MailApp extends HostObject {
  readonly className = 'Mail.MailApp'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  /** What an account has at the start of a day: what is sent isn't counted here. */
  getRemainingDailyQuota(): number {
    return recipientsADay
  }
  sendEmail(...args: unknown[]): void {
    const { mail, by } = mailAccess(this.parts)
    mail.send(by, this.outgoing(args))
  }
  private outgoing([first, second, third, fourth]: readonly unknown[]) {
    if (typeof first === 'object' && first !== null) {
      const options = readOptions(first)
      return outgoingOf({ to: options.to, subject: options.subject, body: options.body }, options)
    }
    if (typeof fourth === 'string')
      return outgoingOf({ to: first, subject: third, body: fourth }, { replyTo: String(second) })
    if (third === undefined) throw exception('Invalid argument: body')
    return outgoingOf({ to: first, subject: second, body: third }, readOptions(fourth))
  }
}

export const mail: ServiceModule = {
  globals: { MailApp: (parts) => new MailApp(parts) },
  classes: { 'Mail.MailApp': MailApp },
}
