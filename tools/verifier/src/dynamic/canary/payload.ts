import type { CanarySite } from './canary-site.ts'

/** Names that payloads and configurations have by good habit; those that a program's text reads come first. */
const usual = [
  'id',
  'key',
  'name',
  'title',
  'text',
  'value',
  'body',
  'content',
  'config',
  'source',
  'comment',
  'email',
  'accountId',
  'pageId',
  'contentId',
  'spaceKey',
  'message',
  'query',
  'label',
  'url',
  'data',
  'note',
  'description',
  'input',
  'user',
] as const

/** What a field of this name would hold on the canary site. */
export function canaryFor(field: string, site: CanarySite, pageId: string): unknown {
  const { people, pages, space, facts } = site
  const name = field.toLowerCase()
  const [input = '', second = ''] = pages.read.input
  if (/^is[A-Z]|enabled|checked/.test(field)) return true
  if (/count|limit|page(number|size)|offset|width|height|index|^n$|^ms$|duration/.test(name)) return 1
  if (/locale|^lang(uage)?$/.test(name)) return people.reader.locale
  if (/time.?zone|^tz$/.test(name)) return people.reader.timeZone
  if (/account|user.?id|author|assignee|owner/.test(name)) return people.reader.accountId
  if (/mail/.test(name)) return people.reader.email
  if (/(page|content|issue|entity).?id|^id$/.test(name)) return pageId
  if (/space.?key/.test(name)) return space.key
  if (/cloud.?id/.test(name)) return facts.cloudId
  if (/url|href|link/.test(name)) return `${facts.url}/wiki/${second}`
  if (/user|person|display.?name|^name$/.test(name)) return people.reader.name
  if (/title|subject|heading/.test(name)) return pages.read.title
  if (/comment|reply/.test(name)) return pages.read.comment
  if (/body|content|html|markdown/.test(name)) return pages.read.paragraphs[0]
  if (/(list|items|ids|rows|tags|labels|s)$/.test(name) && /list|items|ids|rows|tags|labels/.test(name))
    return [input, second]
  return /key|label|tag|kind|type|mode/.test(name) ? second : input
}

/** An object with a canary in each of the named fields and in the usual ones. */
export function canaryFields(
  fields: readonly string[],
  site: CanarySite,
  pageId: string,
): Readonly<Record<string, unknown>> {
  const names = new Set([...fields, ...usual])
  return Object.fromEntries([...names].map((field) => [field, canaryFor(field, site, pageId)]))
}
