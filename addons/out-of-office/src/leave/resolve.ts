import { addDays, type Day, dayOf, daysBetween, weekdayOf, yearOf } from './day.ts'
import type { Fault } from './fault.ts'
import type { Mention } from './mentions.ts'
import { type DateOrder, inOrder, isOrderless } from './order.ts'
import type { ClockTime } from './part-of-day.ts'
import type { Period } from './period.ts'
import type { Edge } from './spans.ts'

export interface Surroundings {
  readonly received: Day
  readonly order: DateOrder | undefined
  /** Whether a short numeric date has its month first, as in Japanese. */
  readonly shortIsMonthFirst: boolean
  /** The person's own wall clock at an instant. */
  readonly localTime: (instant: number) => { readonly day: Day; readonly minutes: number }
}

/** A first and a last edge, as a text has them, made a period; or why not. */
export function resolvePeriod(
  first: Edge,
  last: Edge,
  isOneDay: boolean,
  around: Surroundings,
): Period | { readonly fault: Fault } {
  const days = resolveDays(first.mention, last.mention, isOneDay, around)
  if ('fault' in days) return days
  const start = startOn(days.first, first, isOneDay, around)
  if ('fault' in start) return start
  const end = endOn(days.last, last, isOneDay, around)
  if ('fault' in end) return end
  const period = { first: start.day, last: end.day, starts: start.starts, ends: end.ends }
  if (period.first > period.last) return { fault: 'end-before-start' }
  if (period.first === period.last && period.starts === 'noon' && period.ends === 'noon')
    return { fault: 'end-before-start' }
  if (daysBetween(period.first, period.last) > 3 * 366) return { fault: 'too-long' }
  return period
}

function resolveDays(
  firstMention: Mention,
  lastMention: Mention,
  isOneDay: boolean,
  around: Surroundings,
): { readonly first: Day; readonly last: Day } | { readonly fault: Fault } {
  const ordered = inOneOrder(firstMention, lastMention, isOneDay, around)
  if ('fault' in ordered) return ordered
  return datesOf(ordered.first, ordered.last, isOneDay, around)
}

function inOneOrder(
  first: Mention,
  last: Mention,
  isOneDay: boolean,
  around: Surroundings,
): { readonly first: Mention; readonly last: Mention } | { readonly fault: Fault } {
  const both = (order: DateOrder) => ({ first: inOrder(first, order), last: inOrder(last, order) })
  if (isOrderless(first) && isOrderless(last)) return both('dmy')
  if (around.shortIsMonthFirst && first.form === 'short') return both('mdy')
  // One order may be impossible: no such date, an end before its start.
  const possible = (['dmy', 'mdy'] as const).filter((order) => {
    const { first: one, last: other } = both(order)
    return !('fault' in datesOf(one, other, isOneDay, around))
  })
  if (around.order) return both(around.order)
  const [only] = possible
  if (possible.length === 1 && only) return both(only)
  return { fault: possible.length === 0 ? 'no-such-date' : 'day-or-month' }
}

function datesOf(
  first: Mention,
  last: Mention,
  isOneDay: boolean,
  { received }: Surroundings,
): { readonly first: Day; readonly last: Day } | { readonly fault: Fault } {
  const years = yearsOf(first, last, isOneDay, received)
  if ('fault' in years) return years
  const start = dayOf(years.first, first.month ?? 0, first.date ?? 0)
  const end = dayOf(years.last, last.month ?? 0, last.date ?? 0)
  if (!start || !end) return { fault: 'no-such-date' }
  if (end < start) return { fault: 'end-before-start' }
  if (isWrong(start, first) || isWrong(end, last)) return { fault: 'wrong-weekday' }
  // A year that was taken over from the other end may cross New Year, but no more than that.
  if ((first.year === undefined) !== (last.year === undefined) && daysBetween(start, end) > 200)
    return { fault: 'end-before-start' }
  if (Math.abs(yearOf(start) - yearOf(received)) > 3) return { fault: 'which-year' }
  return { first: start, last: end }
}

function isWrong(day: Day, { weekday }: Mention): boolean {
  return weekday !== undefined && weekday !== weekdayOf(day)
}

function yearsOf(
  first: Mention,
  last: Mention,
  isOneDay: boolean,
  received: Day,
): { readonly first: number; readonly last: number } | { readonly fault: Fault } {
  const turns = !isOneDay && monthDay(last) < monthDay(first)
  if (first.year !== undefined && last.year !== undefined) return { first: first.year, last: last.year }
  // Within one month it is no turn of the year but a slip.
  if (turns && first.month === last.month) return { fault: 'end-before-start' }
  if (last.year !== undefined) return { first: turns ? last.year - 1 : last.year, last: last.year }
  if (first.year !== undefined) return { first: first.year, last: turns ? first.year + 1 : first.year }
  if (!couldExist(first) || !couldExist(last)) return { fault: 'no-such-date' }
  const year = nearestYear(first, received)
  if (typeof year !== 'number') return year
  return { first: year, last: turns ? year + 1 : year }
}

/**
 * Leave without a year is the next one, or one of the last weeks. What lies so that it could be either is refused,
 * unless the weekday tells.
 */
function nearestYear(mention: Mention, received: Day): number | { readonly fault: Fault } {
  const from = addDays(received, -31)
  const until = addDays(received, 304)
  const candidates = [-1, 0, 1, 2, 3, 4]
    .map((more) => yearOf(received) + more)
    .flatMap((year) => dayOf(year, mention.month ?? 0, mention.date ?? 0) ?? [])
  const near = candidates.filter((day) => day >= from && day <= until)
  const [only] = near
  if (only && isWrong(only, mention)) return { fault: 'wrong-weekday' }
  if (only) return yearOf(only)
  if (mention.weekday === undefined) return { fault: candidates.length === 0 ? 'no-such-date' : 'which-year' }
  const fitting = candidates.filter(
    (day) => !isWrong(day, mention) && Math.abs(daysBetween(received, day)) < 366,
  )
  const [fits] = fitting
  return fits && fitting.length === 1 ? yearOf(fits) : { fault: 'which-year' }
}

function couldExist({ month, date }: Mention): boolean {
  return dayOf(2000, month ?? 0, date ?? 0) !== undefined
}

function monthDay({ month, date }: Mention): number {
  return (month ?? 0) * 100 + (date ?? 0)
}

function startOn(
  day: Day,
  { part }: Edge,
  isOneDay: boolean,
  around: Surroundings,
): { readonly day: Day; readonly starts: Period['starts'] } | { readonly fault: Fault } {
  if (part.side === 'half') return { fault: 'which-half' }
  if (part.side === 'midday' && isOneDay) return { fault: 'which-half' }
  if (part.side) return { day, starts: part.side === 'morning' ? 'morning' : 'noon' }
  if (!part.time) return { day, starts: 'morning' }
  // One day with one time says when something is, not how long.
  if (isOneDay && !part.until) return { fault: 'hours' }
  const { day: on, minutes } = onOwnClock(day, part.time, around)
  if (minutes <= 630) return { day: on, starts: 'morning' }
  return minutes >= 690 && minutes <= 870 ? { day: on, starts: 'noon' } : { fault: 'hours' }
}

function endOn(
  day: Day,
  { part }: Edge,
  isOneDay: boolean,
  around: Surroundings,
): { readonly day: Day; readonly ends: Period['ends'] } | { readonly fault: Fault } {
  if (part.side === 'half') return { fault: 'which-half' }
  if (part.side) return { day, ends: part.side === 'afternoon' ? 'evening' : 'noon' }
  const time = isOneDay ? part.until : (part.until ?? part.time)
  if (!time) return { day, ends: 'evening' }
  const { day: on, minutes } = onOwnClock(day, time, around)
  if (minutes >= 930) return { day: on, ends: 'evening' }
  if (minutes >= 690 && minutes <= 870) return { day: on, ends: 'noon' }
  // Midnight in the person's zone ends the day before, if it was written as an instant and not as a bare date.
  if (minutes === 0 && time.offset !== undefined && time.minutes !== 0)
    return { day: addDays(on, -1), ends: 'evening' }
  return { fault: 'hours' }
}

function onOwnClock(
  day: Day,
  time: ClockTime,
  around: Surroundings,
): { readonly day: Day; readonly minutes: number } {
  if (time.offset === undefined) return { day, minutes: time.minutes }
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(time.offset) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  return around.localTime(Date.parse(`${day}T00:00:00Z`) + (time.minutes - offset) * 60_000)
}
