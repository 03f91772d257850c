import { plainCharacters } from '../leave/plain-characters.ts'
import type { Settings } from '../settings/settings.ts'

/** What a mail shows before its text is read. */
export interface MailHead {
  /** The `From` header. */
  readonly from: string
  readonly subject: string
  /** Gmail's own judgement of the sender, where it wrote one down. */
  readonly authentication: string
}

/**
 * The search that finds the configured mails in Gmail. Gmail's search is a fuzzy one: it knows no case, no punctuation
 * and parts of words, so `isAskedFor` judges each mail that it finds.
 */
export function searchQuery(
  { senders, subjects }: Pick<Settings, 'senders' | 'subjects'>,
  days: number,
): string {
  const from = senders.map((sender) => `from:${sender}`)
  const subject = subjects.map((line) => `subject:"${longestPart(line)}"`)
  return `(${from.join(' OR ')}) (${subject.join(' OR ')}) newer_than:${days}d`
}

/** Whether a mail is exactly from a configured sender and has a configured subject line. */
export function isAskedFor(
  head: MailHead,
  { senders, subjects }: Pick<Settings, 'senders' | 'subjects'>,
): boolean {
  const address = addressIn(head.from)
  // A mail that only pretends to be from the sender is marked so by Gmail.
  if (/\bdmarc=fail\b/i.test(head.authentication)) return false
  return (
    address !== undefined &&
    senders.some((sender) => sender.toLowerCase() === address) &&
    subjects.some((line) => matches(line, head.subject))
  )
}

/** The address of a `From` header; a name in front of it may look like one and isn't. */
export function addressIn(from: string): string | undefined {
  const unquoted = from.replace(/"(?:[^"\\]|\\.)*"/g, ' ').trim()
  const inBrackets = /<([^<>]*)>\s*$/.exec(unquoted)?.[1]
  const address = (inBrackets ?? unquoted).trim().toLowerCase()
  return /^[^\s@<>,]+@[^\s@<>,]+$/.test(address) ? address : undefined
}

function matches(line: string, subject: string): boolean {
  const pattern = plain(line)
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pattern}$`, 'su').test(plain(subject))
}

function plain(text: string): string {
  return plainCharacters(text).replace(/\s+/g, ' ').trim().toLowerCase()
}

/** A phrase of Gmail's search can't have a star or a quote in it. */
function longestPart(line: string): string {
  const parts = line.split('*').map((part) =>
    part
      .replace(/["\\(){}]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
