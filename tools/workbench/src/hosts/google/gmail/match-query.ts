import { momentOf } from '../zoned.ts'
import { addressesOf, type MailLabel, type MailMessage } from './message.ts'
import type { Query } from './parse-query.ts'

export interface Looking {
  readonly now: Date
  /** In which days begin. */
  readonly timeZone: string
  readonly labels: readonly MailLabel[]
}

type Term = Extract<Query, { kind: 'term' }>

/** Whether a message is among what a search means. Spam and what was thrown away are only where they are named. */
export function isFound(message: MailMessage, query: Query, looking: Looking): boolean {
  const isAside = message.labels.includes('SPAM') || message.labels.includes('TRASH')
  if (isAside && !namesAside(query)) return false
  return matches(message, query, looking)
}

function namesAside(query: Query): boolean {
  if (query.kind === 'not') return namesAside(query.of)
  if (query.kind !== 'term') return query.of.some(namesAside)
  return /^(in|is|label)$/.test(query.field) && /^(spam|trash|anywhere)$/i.test(query.text)
}

function matches(message: MailMessage, query: Query, looking: Looking): boolean {
  if (query.kind === 'all') return query.of.every((one) => matches(message, one, looking))
  if (query.kind === 'any') return query.of.some((one) => matches(message, one, looking))
  if (query.kind === 'not') return !matches(message, query.of, looking)
  return matchesTerm(message, query, looking)
}

function matchesTerm(message: MailMessage, term: Term, looking: Looking): boolean {
  const { field, text } = term
  switch (field) {
    case 'from':
      return isPerson(message.from, text)
    case 'to':
      return isPerson(`${message.to}, ${message.cc}, ${message.bcc}`, text)
    case 'cc':
      return isPerson(message.cc, text)
    case 'bcc':
      return isPerson(message.bcc, text)
    case 'deliveredto':
      return isPerson(message.to, text)
    case 'list':
      return holds(message.headers.find(([name]) => /^list-id$/i.test(name))?.[1] ?? '', text)
    case 'subject':
      return holds(message.subject, text)
    case 'label':
      return hasLabel(message, text, looking.labels)
    case 'in':
      return isIn(message, text.toLowerCase(), looking.labels)
    case 'is':
      return isState(message, text.toLowerCase())
    case 'has':
      return has(message, text.toLowerCase())
    case 'category':
      return message.labels.includes(`CATEGORY_${text.toUpperCase().replace('PRIMARY', 'PERSONAL')}`)
    case 'filename':
      return message.attachments.some(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    case 'rfc822msgid':
      return message.messageId.replaceAll(/[<>]/g, '') === text.replaceAll(/[<>]/g, '')
    case 'larger':
    case 'size':
      return sizeOf(message) > bytesOf(text)
    case 'smaller':
      return sizeOf(message) < bytesOf(text)
    case 'after':
    case 'newer':
      return when(text, looking, (at) => Date.parse(message.date) >= at)
    case 'before':
    case 'older':
      return when(text, looking, (at) => Date.parse(message.date) < at)
    case 'newer_than':
      return since(text, looking, (at) => Date.parse(message.date) >= at)
    case 'older_than':
      return since(text, looking, (at) => Date.parse(message.date) < at)
    default: {
      const people = `${message.from}\n${message.to}\n${message.cc}`
      const files = message.attachments.map(({ name }) => name).join('\n')
      return [message.subject, message.plain, people, files].some((part) => holds(part, text))
    }
  }
}

/** Words without their signs and case; of writing without spaces each character is one. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

const ideograph = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const word = new RegExp(String.raw`${ideograph}|(?:(?!${ideograph})[\p{L}\p{M}\p{N}_])+`, 'gu')

/** Whether the words of `wanted` stand in `text` one after the other. */
function holds(text: string, wanted: string): boolean {
  const words = wordsOf(wanted)
  if (words.length === 0) return true
  return ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `)
}

function isPerson(header: string, wanted: string): boolean {
  if (wanted.toLowerCase() === 'me') return false
  // A whole address means that one and no longer one that it is in.
  if (/^[^\s@]+@[^\s@]+$/.test(wanted)) return addressesOf(header).includes(wanted.toLowerCase())
  return holds(header, wanted)
}

function hasLabel(message: MailMessage, wanted: string, labels: readonly MailLabel[]): boolean {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[\s/]/g, '-')
  const found = labels.find(({ name, id }) => plain(name) === plain(wanted) || id === wanted)
  return found !== undefined && message.labels.includes(found.id)
}

function isIn(message: MailMessage, place: string, labels: readonly MailLabel[]): boolean {
  if (place === 'anywhere') return true
  if (place === 'drafts') return message.labels.includes('DRAFT')
  return hasLabel(message, place, labels)
}

function isState({ labels }: MailMessage, state: string): boolean {
  if (state === 'read') return !labels.includes('UNREAD')
  return labels.includes(state.toUpperCase())
}

function has({ attachments, labels }: MailMessage, what: string): boolean {
  const own = labels.filter((label) => label.startsWith('Label_'))
  if (what === 'attachment') return attachments.some(({ contentId }) => contentId === undefined)
  if (what === 'userlabels') return own.length > 0
  if (what === 'nouserlabels') return own.length === 0
  return false
}

function sizeOf({ plain, html, attachments }: MailMessage): number {
  return attachments.reduce((sum, { size }) => sum + size, Buffer.byteLength(plain) + Buffer.byteLength(html))
}

function bytesOf(text: string): number {
  const [, count, unit = ''] = /^(\d+)([kmg]?)b?$/i.exec(text) ?? []
  return Number(count ?? Number.NaN) * ({ k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[unit.toLowerCase()] ?? 1)
}

/** `2026/08/03`, `08/03/2026`, seconds since 1970. What is no date finds nothing. */
function when(text: string, { timeZone }: Looking, isThen: (at: number) => boolean): boolean {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text) ?? []
  const [, monthFirst, dayThen, yearLast] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  if (/^\d{5,}$/.test(text)) return isThen(Number(text) * 1000)
  const date = {
    year: Number(year ?? yearLast),
    month: Number(month ?? monthFirst),
    day: Number(day ?? dayThen),
  }
  return Number.isNaN(date.year) ? false : isThen(momentOf(date, timeZone).getTime())
}

/** `2d`, `3m`, `1y`; Google has hours too. */
function since(text: string, { now }: Looking, isThen: (at: number) => boolean): boolean {
  const [, count, unit] = /^(\d+)([hdmy])$/i.exec(text) ?? []
  if (count === undefined || unit === undefined) return false
  const at = new Date(now)
  const much = Number(count)
  if (unit === 'h') at.setUTCHours(at.getUTCHours() - much)
  if (unit === 'd') at.setUTCDate(at.getUTCDate() - much)
  if (unit === 'm') at.setUTCMonth(at.getUTCMonth() - much)
  if (unit === 'y') at.setUTCFullYear(at.getUTCFullYear() - much)
  return isThen(at.getTime())
}
