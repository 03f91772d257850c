import type { Label } from '../../label.ts'

type Rule = readonly [members: RegExp, label: Label | undefined]

/** Members that say how something looks, or count, or are the host's own words. */
const innocent =
  /^(get)?(\w*(Color|Background|Backgrounds|Font\w*|Alignments?|Format|Formats|MimeType|ContentType|Type|Kind|Style|Theme|Status|Visibility|Unit|Direction|Weight|Size|Position|Role|Version|Etag|Token|SyncToken|PageToken|Transparency|Recurrence|Header|Encoding|Charset))$/i

/** What a member's name says of its text, whatever it is a member of. */
const byName: readonly Rule[] = [
  [
    /(email|emails|loginId|from|to|cc|bcc|replyTo|owner|editors|viewers|creators?|aliases|admins|respondent\w*)$/i,
    'email',
  ],
  [/timezone$/i, 'timeZone'],
  [/(locale|language|sourceLanguage)$/i, 'locale'],
  [/(photo|photoUrl|avatar)\w*$/i, 'avatar'],
  [/(displayName|givenName|familyName|fullName|nickname|initials|phoneticName)$/i, 'name'],
  [/(id|ids|uid|key|url|link|resourceName|publishedUrl)$/i, 'contentId'],
  [/(title|subject|summary|name|filename|label|caption|heading)$/i, 'title'],
  [/(comment|comments|note|notes)$/i, 'comment'],
]

/** Classes of which a name is a person's. */
const people =
  /(^Base\.User$|^Contacts\.|^People\.|Guest$|Attendee$|Creator$|Organizer$|Person$|\.User$|Actor$)/

/** What people write, by service: what no name says more of. */
const written: Readonly<Record<string, Label>> = {
  Document: 'body',
  Docs: 'body',
  Slides: 'body',
  Spreadsheet: 'body',
  Sheets: 'body',
  Forms: 'formInput',
  Gmail: 'body',
  Calendar: 'body',
  Drive: 'body',
  Tasks: 'body',
  Contacts: 'name',
  People: 'name',
  Groups: 'email',
  JDBC: 'product',
}

/** What the text that a member of a class answers is; nothing where it is nobody's. */
export function labelOf(className: string, member: string, type: string): Label | undefined {
  const service = className.split('.')[0] ?? ''
  const home = Object.hasOwn(written, service) ? written[service] : undefined
  if (/^(Number|Boolean|constant|void|null)$/.test(type)) return undefined
  // When somebody is away is as much theirs as what they call it.
  if (type === 'Date') return service === 'Calendar' && !/updated|created/i.test(member) ? 'body' : undefined
  if (home === undefined && className !== 'Base.User') return undefined
  if (innocent.test(member)) return undefined
  if (people.test(className) && /name$/i.test(member)) return 'name'
  const named = byName.find(([members]) => members.test(member))
  return named === undefined ? home : named[1]
}

/** Whether a service holds what people write: what its members are given is written into it. */
export const isContent = (className: string): boolean => Object.hasOwn(written, className.split('.')[0] ?? '')
