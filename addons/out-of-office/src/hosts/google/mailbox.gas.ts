import { type ReadingOptions, readLeave } from '../../leave/read-leave.ts'
import { isAskedFor, searchQuery } from '../../mail-search/search.ts'
import type { MailRead } from '../../run/judge-mails.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Deadline } from './deadline.ts'
import { charsetOf, headerOf, type MailPart, textPart } from './mail-part.ts'
import type { Zone } from './zone.gas.ts'

/** More mails than this aren't looked at in one run; the newest come first. */
const mostMails = 300
const pageSize = 100

/**
 * Reads the configured mails and no others: Gmail's search is a fuzzy one, so of what it finds the head is looked at
 * first, and the text only where sender and subject are exactly those.
 */
export function readMails(
  settings: Settings,
  { days, zone, deadline }: { readonly days: number; readonly zone: Zone; readonly deadline: Deadline },
): { readonly mails: readonly MailRead[]; readonly left: number } {
  const ids = findMails(searchQuery(settings, days))
  const options: ReadingOptions = {
    order: settings.order === 'ask' ? undefined : settings.order,
    name: settings.name,
    localTime: zone.localTime,
  }
  const mails: MailRead[] = []
  let looked = 0
  for (const id of ids) {
    if (deadline.isOver()) break
    looked += 1
    const head = messages().get('me', id, {
      format: 'metadata',
      metadataHeaders: ['From', 'Subject', 'Authentication-Results'],
    })
    const top: MailPart = head.payload ?? {}
    const subject = headerOf(top, 'subject')
    const from = headerOf(top, 'from')
    const authentication = headerOf(top, 'authentication-results')
    if (!isAskedFor({ from, subject, authentication }, settings)) continue
    const whole: MailPart = messages().get('me', id, { format: 'full' }).payload ?? {}
    const received = Number(head.internalDate ?? 0)
    mails.push({
      threadId: head.threadId ?? '',
      subject,
      received,
      reading: readLeave(
        {
          subject,
          plain: textOf(textPart(whole, 'text/plain')),
          html: textOf(textPart(whole, 'text/html')),
          received: zone.localTime(received).day,
        },
        options,
      ),
    })
  }
  return { mails, left: ids.length - looked }
}

function findMails(q: string): readonly string[] {
  const ids: string[] = []
  let pageToken: string | undefined
  do {
    const page = messages().list('me', { q, maxResults: pageSize, ...(pageToken ? { pageToken } : {}) })
    for (const { id } of page.messages ?? []) if (id) ids.push(id)
    pageToken = page.nextPageToken
  } while (pageToken && ids.length < mostMails)
  return ids.slice(0, mostMails)
}

function messages(): GoogleAppsScript.Gmail.Collection.Users.MessagesCollection {
  const found = Gmail?.Users?.Messages
  if (!found) throw new Error('The Gmail service is not enabled in appsscript.json.')
  return found
}

/** The text of a part. The service gives bytes as a list of numbers; Gmail's own interface gives base64. */
function textOf(part: MailPart | undefined): string {
  const data = part?.body?.data
  if (!part || data === undefined || data === null) return ''
  const bytes =
    typeof data === 'string'
      ? Utilities.base64DecodeWebSafe(data)
      : Array.isArray(data)
        ? data.map((byte) => ((Number(byte) + 128) & 255) - 128)
        : []
  const blob = Utilities.newBlob(bytes)
  try {
    return blob.getDataAsString(charsetOf(part))
  } catch {
    // A character set that nobody knows: most are UTF-8 in truth.
    return blob.getDataAsString('UTF-8')
  }
}
