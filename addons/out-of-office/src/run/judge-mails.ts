import type { LeaveMail } from '../events/standing.ts'
import { titleOf } from '../events/title.ts'
import type { Fault } from '../leave/fault.ts'
import type { Reading } from '../leave/read-leave.ts'
import type { Settings } from '../settings/settings.ts'

/** A mail that was asked for, as it was read. It lives as long as one run. */
export interface MailRead {
  readonly threadId: string
  readonly subject: string
  /** Milliseconds since 1970. */
  readonly received: number
  readonly reading: Reading
}

export interface Unreadable {
  readonly threadId: string
  readonly subject: string
  readonly received: number
  readonly fault: Fault
}

/** Parts mails into leave with a title and those that a person has to read. */
export function judgeMails(
  mails: readonly MailRead[],
  settings: Pick<Settings, 'name' | 'titleFormat' | 'marker'>,
): { readonly leaves: readonly LeaveMail[]; readonly unreadable: readonly Unreadable[] } {
  const leaves: LeaveMail[] = []
  const unreadable: Unreadable[] = []
  for (const { threadId, subject, received, reading } of mails) {
    if (reading.reading === 'unreadable')
      unreadable.push({ threadId, subject, received, fault: reading.fault })
    if (reading.reading !== 'leave') continue
    const name = settings.name === '' ? reading.name : settings.name
    const title = titleOf(settings.titleFormat, name ?? '', settings.marker)
    const needsName = /\{(?:first|name)\}/.test(settings.titleFormat)
    if ((needsName && name === undefined) || title === '')
      unreadable.push({ threadId, subject, received, fault: 'no-name' })
    else
      leaves.push({ kind: reading.kind, periods: reading.periods, former: reading.former, title, received })
  }
  return { leaves, unreadable: unreadable.sort((a, b) => b.received - a.received) }
}
