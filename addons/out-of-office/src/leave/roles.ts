import { cells, type Segment } from './segments.ts'
import type { Span } from './spans.ts'
import { either, type Words, word, wordAtEnd, wordAtStart } from './words/index.ts'

/** What a date is there for, by the words around it. */
export interface Role {
  readonly role: 'first' | 'last' | 'leave' | 'other' | 'bare'
  /** Before or after a change. */
  readonly side: 'former' | 'current' | undefined
  /** Whether the words around it speak of leave at all. */
  readonly isStrong: boolean
  /** Whether a first day may be the only one, as in `congé du 7 août`. */
  readonly isMaybeOnly: boolean
}

export interface Roles {
  of(span: Span, index: number, spans: readonly Span[], segment: Segment, above: string): Role
  isAside(text: string): boolean
  isAboutLeave(text: string): boolean
  /** Whether a date is that on which the person is back. */
  isReturnBefore(lead: string): boolean
  /** Whether a date is that of a whole week. */
  isWeekBefore(lead: string): boolean
  /** Whether the words before two dates say that the first was moved to the second. */
  isMoveBefore(text: string): boolean
}

const back =
  /return|back|resum|rückkehr|zurück|wieder|arbeitstag|aufnahme|retour|reprise|regres|reincorpor|retorn|vuelta|vuelve|volta|出社|復帰|出勤/iu

export function rolesIn(languages: readonly Words[]): Roles {
  const source = (part: Parameters<typeof either>[1]): string => either(languages, part)
  const filler = `[\\s:：,(|\\[*_-]*(?:(?:${source('article')})(?!\\p{Script=Latin})[\\s.]*)?`
  const toFiller = `[\\s:：]*(?:(?:on|at|am|em|le|el|the|o|in)(?!\\p{Script=Latin}))?${filler}`
  const atEnd = (part: Parameters<typeof either>[1]): RegExp => wordAtEnd(source(part), filler)
  const [first, last, genitive, on, other, former, current] = [
    wordAtEnd(source('first'), toFiller),
    wordAtEnd(source('last'), toFiller),
    new RegExp(`^(?:${source('genitive')})${filler}$`, 'iu'),
    atEnd('on'),
    atEnd('otherBefore'),
    atEnd('former'),
    atEnd('current'),
  ]
  const starts = {
    former: wordAtStart(source('former'), '[\\s*•|-]*'),
    current: wordAtStart(source('current'), '[\\s*•|-]*'),
  }
  const otherAfter = wordAtStart(source('otherAfter'), '[\\s)\\].,]*')
  const aside = word(source('aside'))
  const leave = word(source('leave'))
  const decided = word(`${source('approved')}|${source('cancelled')}|${source('changed')}`)
  const moved = wordAtEnd(
    source('changed'),
    `[\\s:,]*(?:(?:${source('first')})(?!\\p{Script=Latin})\\s*)?(?:(?:${source('article')})\\s*)?`,
  )
  const week = wordAtEnd(source('week'), toFiller)
  const approved = word(source('approved'))
  const conditional = word(source('conditional'))
  const isAside = (text: string): boolean =>
    (aside.test(text) && !decided.test(text)) || (conditional.test(text) && !approved.test(text))
  return {
    isAside,
    isAboutLeave: (text) => leave.test(text) || decided.test(text),
    isReturnBefore: (lead) => back.test(lead),
    isWeekBefore: (lead) => week.test(lead),
    isMoveBefore: (text) => moved.test(text),
    of(span, index, spans, segment, above) {
      const before = spans[index - 1]
      let lead = segment.text.slice(before?.end ?? 0, span.start)
      const ownCell = lead.slice(lead.lastIndexOf('|') + 1)
      const isLed = /\p{L}/u.test(ownCell)
      if (!isLed) lead = headingOf(segment, span) ?? (/\p{L}/u.test(lead) ? lead : before ? '' : above)
      const rest = segment.text.slice(span.end, spans[index + 1]?.start)
      const whole = `${segment.text} ${isLed ? '' : lead}`
      const side =
        former.test(lead) || (!before && starts.former.test(lead))
          ? 'former'
          : current.test(lead) || (!before && starts.current.test(lead))
            ? 'current'
            : undefined
      const isStrong = leave.test(whole) || decided.test(whole) || side !== undefined
      const role = (name: Role['role'], strong = isStrong): Role => ({
        role: name,
        side,
        isStrong: strong,
        isMaybeOnly: genitive.test(first.exec(lead)?.[0] ?? ''),
      })
      if (isAside(segment.text) || (!isLed && isAside(lead))) return role('other')
      if (span.isRange) return role('leave', isStrong || on.test(lead) || first.test(lead))
      if (
        otherAfter.test(rest) &&
        !last.test(lead) &&
        !/(?:für|for|pour|para)\s*(?:\p{L}+\s*)?$/iu.test(lead)
      )
        return role('other')
      if (other.test(lead)) return role('other')
      if (side) return role('leave')
      // `Last day` has the word `day` at its end too: the longer label says more.
      if (last.test(lead) || /^\s*まで/.test(rest)) return role('last')
      if (/^\s*(?:から|より)/.test(rest)) return role('first')
      if (first.test(lead) && !isOnly(on, first, lead)) return role('first')
      if (on.test(lead)) return role('leave', true)
      return role('bare')
    },
  }
}

/** Whether a label is known as that of a day, and as that of a first day by a shorter word only. */
function isOnly(on: RegExp, first: RegExp, lead: string): boolean {
  const day = on.exec(lead)
  const start = first.exec(lead)
  return day !== null && start !== null && day.index < start.index
}

/** The head of the column in which a date stands. */
function headingOf(segment: Segment, span: Span): string | undefined {
  const row = cells(segment.text)
  const heads = cells(segment.heading)
  if (row.length < 2 || heads.length !== row.length || /\d{2}/.test(segment.heading)) return undefined
  let at = 0
  for (const [index, cell] of row.entries()) {
    at = segment.text.indexOf(cell, at)
    if (span.start >= at && span.start < at + cell.length) return `${heads[index]} `
    at += cell.length
  }
  return undefined
}
