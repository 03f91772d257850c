import { addDays, type Day, dayOf } from './day.ts'

/** Days of leave, the first and the last of them included; either may be half a day. */
export interface Period {
  readonly first: Day
  readonly last: Day
  readonly starts: 'morning' | 'noon'
  readonly ends: 'noon' | 'evening'
}

export function wholeDays(first: Day, last: Day): Period {
  return { first, last, starts: 'morning', ends: 'evening' }
}

/** Writes a period as one word: `2026-08-03/2026-08-14`, `2026-08-03pm/2026-08-05`, `2026-08-03am`. */
export function periodKey({ first, last, starts, ends }: Period): string {
  if (first === last) return `${first}${starts === 'noon' ? 'pm' : ends === 'noon' ? 'am' : ''}`
  return `${first}${starts === 'noon' ? 'pm' : ''}/${last}${ends === 'noon' ? 'am' : ''}`
}

/** Reads what `periodKey` wrote; undefined for anything else. */
export function parsePeriodKey(key: string): Period | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(am|pm)?(?:\/(\d{4})-(\d\d)-(\d\d)(am)?)?$/.exec(key)
  if (!match) return undefined
  const first = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  const last = match[5] ? dayOf(Number(match[5]), Number(match[6]), Number(match[7])) : first
  if (!first || !last || last < first || (match[4] === 'am' && match[5])) return undefined
  const period: Period = {
    first,
    last,
    starts: match[4] === 'pm' ? 'noon' : 'morning',
    ends: match[4] === 'am' || match[8] ? 'noon' : 'evening',
  }
  return periodKey(period) === key ? period : undefined
}

/** Whether two periods share any time. */
export function overlaps(one: Period, other: Period): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one)
}

/** The wall clock at which the period starts, without a zone: `2026-08-03T00:00:00`. */
export function startOf({ first, starts }: Period): string {
  return `${first}T${starts === 'noon' ? '12' : '00'}:00:00`
}

/** The wall clock at which the period is over: midnight after the last day, or its noon. */
export function endOf({ last, ends }: Period): string {
  return ends === 'noon' ? `${last}T12:00:00` : `${addDays(last, 1)}T00:00:00`
}
