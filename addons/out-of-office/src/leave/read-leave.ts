import type { Day } from './day.ts'
import { decisionOf } from './decision.ts'
import type { Fault } from './fault.ts'
import { withHalvesToldApart } from './half-days.ts'
import { languagesOf } from './language.ts'
import { type DateOrder, orderOf } from './order.ts'
import { isAnswerOrForward, ownWords } from './own-words.ts'
import { dayPartsIn } from './part-of-day.ts'
import { patternsFor, withEnglish } from './patterns.ts'
import type { Period } from './period.ts'
import { type PeriodReading, periodsIn, scan } from './periods.ts'
import { plainCharacters } from './plain-characters.ts'
import type { Surroundings } from './resolve.ts'
import { rolesIn } from './roles.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { visibleText } from './visible-text.ts'
import { isSamePerson, namesIn } from './whose.ts'

export interface Mail {
  readonly subject: string
  readonly plain: string
  readonly html: string
  /** The day on which it arrived, where the person is. */
  readonly received: Day
}

export interface ReadingOptions {
  /** What the person says of 03/04/2026, for mails that don't show it. */
  readonly order?: DateOrder | undefined
  /** The person's name; a mail about someone else is none of theirs. */
  readonly name?: string | undefined
  readonly localTime: Surroundings['localTime']
}

/** What a mail is to a person's calendar. Only `leave` changes anything. */
export type Reading =
  | {
      readonly reading: 'leave'
      readonly kind: 'approved' | 'cancelled' | 'changed'
      /** The days of an approved or changed leave; the days that are none any more of a cancelled one. */
      readonly periods: readonly Period[]
      /** The days that a changed leave had, as far as the mail says. */
      readonly former: readonly Period[]
      /** Whose leave; undefined when the mail has no name. */
      readonly name: string | undefined
    }
  | { readonly reading: 'other'; readonly why: 'rejected' | 'pending' | 'forwarded' | 'of-someone-else' }
  | { readonly reading: 'unreadable'; readonly fault: Fault }

/** More than this isn't read: leave is told in a mail's first lines, and a mail may be made to be costly. */
const longestText = 20_000

/** Reads a mail into leave. What it doesn't say clearly is unreadable; nothing is guessed. */
export function readLeave(mail: Mail, options: ReadingOptions): Reading {
  if (isAnswerOrForward(plainCharacters(mail.subject))) return { reading: 'other', why: 'forwarded' }
  if (mail.html.trim() === '') return readText(mail, mail.plain, options)
  // HTML is what a person sees; the plain part is often made of it by a program that loses tables.
  const seen = readText(mail, visibleText(mail.html), options)
  return seen.reading === 'unreadable' && seen.fault === 'no-dates' && mail.plain.trim() !== ''
    ? readText(mail, mail.plain, options)
    : seen
}

function readText(mail: Mail, body: string, options: ReadingOptions): Reading {
  const text = ownWords(plainCharacters(body).slice(0, longestText))
  const subject = plainCharacters(mail.subject).slice(0, 500)
  const segments = segmentsOf(text)
  const languages = languagesOf(`${subject}\n${text}`)
  const decided = decisionOf(
    subject,
    segments.map((segment) => segment.text),
    languages,
  )
  if ('fault' in decided) return { reading: 'unreadable', fault: decided.fault }
  const { decision } = decided
  if (decision === 'rejected' || decision === 'pending') return { reading: 'other', why: decision }

  const named = namesIn(text.split('\n'))
  const name = named.employee ?? named.addressed
  if (isSomeoneElse(named, options.name)) return { reading: 'other', why: 'of-someone-else' }

  const wide = withEnglish(languages)
  const reading: PeriodReading = {
    patterns: patternsFor(wide),
    parts: dayPartsIn(languages),
    roles: rolesIn(languages),
    isChange: decision === 'changed',
  }
  const scanned = scan([...subjectSegment(subject), ...segments], reading)
  const around: Surroundings = {
    received: mail.received,
    order: orderOf(
      scanned.flatMap(({ spans }) => spans.flatMap(({ first, last }) => [first.mention, last.mention])),
      languages,
      options.order,
    ),
    shortIsMonthFirst: languages[0]?.language === 'ja',
    localTime: options.localTime,
  }
  const found = periodsIn(withoutRepeatedSubject(scanned, subject), reading, around)
  if ('fault' in found) return { reading: 'unreadable', fault: found.fault }
  const periods: Period[] = []
  for (const period of found.current) {
    const whole = withHalvesToldApart(period, found.current.length === 1, scanned, reading)
    if ('fault' in whole) return { reading: 'unreadable', fault: whole.fault }
    periods.push(whole)
  }
  if (decision === 'changed') {
    if (periods.length === 0) return { reading: 'unreadable', fault: 'which-change' }
    return { reading: 'leave', kind: 'changed', periods, former: found.former, name }
  }
  // What is told as former in an approved or a cancelled leave is a riddle.
  if (found.former.length > 0 || periods.length === 0) return { reading: 'unreadable', fault: 'which-dates' }
  return { reading: 'leave', kind: decision, periods, former: [], name }
}

function isSomeoneElse(
  { employee, addressed }: ReturnType<typeof namesIn>,
  own: string | undefined,
): boolean {
  if (own !== undefined && own !== '') {
    const about = employee ?? addressed
    return about !== undefined && !isSamePerson(about, own)
  }
  // A manager is told of the leave of an employee.
  return employee !== undefined && addressed !== undefined && !isSamePerson(employee, addressed)
}

function subjectSegment(subject: string): readonly Segment[] {
  return subject.trim() === '' ? [] : [{ text: subject, heading: '' }]
}

/** A subject has the first day only, or none; where the mail tells more, the mail is what counts. */
function withoutRepeatedSubject(scanned: ReturnType<typeof scan>, subject: string): ReturnType<typeof scan> {
  const [head, ...body] = scanned
  if (!head || head.segment.text !== subject || head.spans.some(({ isRange }) => isRange)) return scanned
  return body.some(({ spans }) => spans.length > 0) ? body : scanned
}
