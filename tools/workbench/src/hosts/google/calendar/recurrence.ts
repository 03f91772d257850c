import { RRuleTemporal } from 'rrule-temporal'
import { invalid, required } from './refusal.ts'
import type { EventTime } from './resource.ts'
import { addDays, daysBetween, momentOfTime, readMoment, rfc3339, rfc3339In } from './times.ts'

interface Series {
  readonly start: EventTime
  readonly end: EventTime
  readonly recurrence: readonly string[]
}

/** One occurrence, by where its series puts it. */
export interface Occurrence {
  /** What an occurrence's id ends with: `20260803T070000Z`, `20260803`. */
  readonly key: string
  readonly start: EventTime
  readonly end: EventTime
}

const linePattern = /^(?:(?:RRULE|EXRULE):.+|(?:RDATE|EXDATE)(?:;[^:]+)?:.+)$/i
/**
 * Days and longer are what Google's calendars repeat by (its page of recurring events, seen 2026-11). Finer rules would also
 * make millions of occurrences, which are worked out in the workbench's own thread.
 */
const rulePattern = /FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i
const finerPattern = /BY(?:HOUR|MINUTE|SECOND)=|FREQ=(?:HOURLY|MINUTELY|SECONDLY)/i
/** Days of a century, with some room. */
const mostSteps = 40_000
const mostRules = 10
const mostLines = 1000
/** A series without an end is followed this far, as Google does for the instances of one (generally said). */
const farthest = 100 * 366 * 86_400_000

/**
 * The occurrences that touch the time from `from` to `to`. The series goes on by its zone's wall clock: nine o'clock stays
 * nine when the clocks change, and days stay days.
 */
export function occurrences(
  series: Series,
  { from, to, zone }: { readonly from: number; readonly to: number; readonly zone: string },
): readonly Occurrence[] {
  const { start, end } = series
  const seriesZone = zoneOf(series, zone)
  const begin = momentOfTime(start, seriesZone)
  const length = momentOfTime(end, seriesZone) - begin
  const lines = series.recurrence.map((line) => line.trim())
  const window = { from: Math.max(begin, from - length - 86_400_000), to: Math.min(to, begin + farthest) }
  if (window.to < window.from) return []
  const dates = new Set<number>()
  const rules = lines.filter((line) => /^RRULE:/i.test(line))
  // A series without a rule has its first date all the same.
  if (rules.length === 0 && begin >= window.from) dates.add(begin)
  for (const rule of rules) for (const at of ofRule(rule, begin, seriesZone, window)) dates.add(at)
  for (const at of lines.filter((line) => /^RDATE/i.test(line)).flatMap((line) => listed(line, seriesZone)))
    dates.add(at)
  for (const rule of lines.filter((line) => /^EXRULE:/i.test(line)))
    for (const at of ofRule(rule.replace(/^EX/i, 'R'), begin, seriesZone, window)) dates.delete(at)
  for (const at of lines.filter((line) => /^EXDATE/i.test(line)).flatMap((line) => listed(line, seriesZone)))
    dates.delete(at)
  const written = writerOf(series, seriesZone)
  return [...dates]
    .sort((a, b) => a - b)
    .map(written)
    .filter((one) => momentOfTime(one.end, zone) > from && momentOfTime(one.start, zone) < to)
}

/** Refuses lines that aren't a recurrence, before anything is kept. */
export function checkRecurrence(series: Series, zone: string): void {
  if ('dateTime' in series.start && series.start.timeZone === undefined)
    throw required('Missing time zone definition for start time.')
  const rules = series.recurrence.filter((line) => /^(?:RRULE|EXRULE):/i.test(line.trim()))
  if (
    series.recurrence.length > mostLines ||
    rules.length > mostRules ||
    series.recurrence.some((line) => !linePattern.test(line.trim())) ||
    rules.some((line) => !rulePattern.test(line.trim()) || finerPattern.test(line))
  )
    throw invalid('Invalid recurrence rule.')
  const begin = momentOfTime(series.start, zoneOf(series, zone))
  occurrences(series, { from: begin, to: begin + 1, zone })
}

function zoneOf({ start }: Series, zone: string): string {
  return 'dateTime' in start ? (start.timeZone ?? zone) : 'UTC'
}

function ofRule(
  rule: string,
  begin: number,
  zone: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const local = rfc3339(begin, zone).slice(0, 19).replaceAll(/[-:]/g, '')
  // A day as the end includes that day, in the zone of the series.
  const whole = rule.replace(/(UNTIL=\d{8})(?![\dT])/i, '$1T235959').replace(/^RRULE:/i, '')
  try {
    const parsed = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${local}\nRRULE:${whole}`,
      maxIterations: mostSteps,
    })
    return parsed
      .between(new Date(from), new Date(to), true)
      .map(({ epochMilliseconds }) => epochMilliseconds)
  } catch (cause) {
    throw Object.assign(invalid('Invalid recurrence rule.'), { cause })
  }
}

function listed(line: string, zone: string): readonly number[] {
  const [head = '', values = ''] = line.split(/:(.*)/s)
  const named = /TZID=([^;:]+)/i.exec(head)?.[1] ?? zone
  return values.split(',').map((value) => {
    const [, year, month, day, hour = '00', minute = '00', second = '00', z] =
      /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(value.trim()) ?? []
    if (year === undefined) throw invalid('Invalid recurrence rule.')
    return Number(readMoment(`${year}-${month}-${day}T${hour}:${minute}:${second}`, z ? 'UTC' : named))
  })
}

/** Makes the occurrence that begins at a moment. */
function writerOf({ start, end }: Series, zone: string): (at: number) => Occurrence {
  if ('date' in start && 'date' in end) {
    const days = daysBetween(start.date, end.date)
    return (at) => {
      const date = new Date(at).toISOString().slice(0, 10)
      return {
        key: date.replaceAll('-', ''),
        start: { date },
        end: { date: addDays(date, days) },
      }
    }
  }
  const length = momentOfTime(end, zone) - momentOfTime(start, zone)
  const endZone = 'timeZone' in end ? (end.timeZone ?? zone) : zone
  const [inZone, inEndZone] = [rfc3339In(zone), rfc3339In(endZone)]
  return (at) => ({
    key: new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').concat('Z'),
    start: { dateTime: inZone(at), timeZone: zone },
    end: { dateTime: inEndZone(at + length), timeZone: endZone },
  })
}
