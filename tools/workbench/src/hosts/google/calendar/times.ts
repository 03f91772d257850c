import { momentOf, zoned } from '../zoned.ts'
import { invalid, required } from './refusal.ts'
import type { EventTime } from './resource.ts'

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const timePattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|[+-]\d{2}:?\d{2})?$/

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    // Intl's way of saying no.
    return false
  }
}

/** A start or an end as someone wrote it, made plain: its offset written out, its zone kept. */
export function readTime(value: unknown, which: 'start' | 'end', calendarZone: string): EventTime {
  if (typeof value !== 'object' || value === null) throw required(`Missing ${which} time.`)
  const { date, dateTime, timeZone } = value as Readonly<Record<string, unknown>>
  if (typeof timeZone === 'string' && !isTimeZone(timeZone))
    throw invalid(`Invalid time zone definition for ${which} time.`)
  if (typeof date === 'string' && date !== '') {
    if (typeof dateTime === 'string') throw invalid('Invalid start or end time.')
    if (dayOf(date) === undefined) throw invalid(`Invalid value for: Invalid format: "${date}"`)
    return { date }
  }
  if (typeof dateTime !== 'string' || dateTime === '') throw required(`Missing ${which} time.`)
  const zone = typeof timeZone === 'string' ? timeZone : undefined
  const ms = readMoment(dateTime, zone)
  if (ms === 'no zone') throw required(`Missing time zone definition for ${which} time.`)
  if (ms === undefined) throw invalid(`Invalid value for: Invalid format: "${dateTime}"`)
  return { dateTime: rfc3339(ms, zone ?? calendarZone), ...(zone !== undefined && { timeZone: zone }) }
}

/** The moment of an RFC 3339 text; one without an offset is a zone's wall clock. */
export function readMoment(text: string, zone?: string): number | 'no zone' | undefined {
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = timePattern.exec(text) ?? []
  if (year === undefined || dayOf(`${year}-${month}-${day}`) === undefined) return undefined
  const wall = {
    year: +year,
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  }
  if (wall.hour > 23 || wall.minute > 59 || +second > 59) return undefined
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3))
  if (offset === undefined)
    return zone === undefined ? 'no zone' : momentOf({ ...wall, second: +second, ms }, zone).getTime()
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, +second, ms)
  return utc - offsetMinutes(offset) * 60_000
}

function offsetMinutes(offset: string): number {
  if (/^z$/i.test(offset)) return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A day that exists, by its number since 1970. */
function dayOf(date: string): number | undefined {
  const [, year, month, day] = datePattern.exec(date) ?? []
  if (year === undefined) return undefined
  const ms = Date.UTC(+year, Number(month) - 1, Number(day))
  return new Date(ms).toISOString().slice(0, 10) === date ? ms / 86_400_000 : undefined
}

/** The moment of a start or an end; a day begins at midnight of the zone that is looked from. */
export function momentOfTime(time: EventTime, zone: string): number {
  if ('date' in time) {
    const [year = 0, month = 1, day = 1] = time.date.split('-').map(Number)
    return momentOf({ year, month, day }, zone).getTime()
  }
  return Number(readMoment(time.dateTime))
}

/** `2026-08-03T09:00:00+02:00` */
export function rfc3339(ms: number, zone: string): string {
  return withOffset(ms, zoned(new Date(ms), zone).offsetMinutes)
}

/** The same for many moments of one zone, whose rules are looked up once. */
export function rfc3339In(zone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  return (ms) => {
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
    const [, offset] = /([+-]\d{2}:\d{2})$/.exec(name) ?? []
    return withOffset(ms, offset === undefined ? 0 : offsetMinutes(offset))
  }
}

function withOffset(ms: number, offset: number): string {
  const wall = new Date(ms + offset * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${wall}${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`}`
}

export function addDays(date: string, days: number): string {
  return new Date((Number(dayOf(date)) + days) * 86_400_000).toISOString().slice(0, 10)
}

export function daysBetween(start: string, end: string): number {
  return Number(dayOf(end)) - Number(dayOf(start))
}

/** The day that a zone's calendar shows at a moment. */
export function dateAt(ms: number, zone: string): string {
  return rfc3339(ms, zone).slice(0, 10)
}

export function checkTimes(start: EventTime, end: EventTime): void {
  if ('date' in start !== 'date' in end)
    throw invalid('Start and end times must either both be date or both be dateTime.')
}
