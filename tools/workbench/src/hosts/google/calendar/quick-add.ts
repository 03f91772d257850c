import { zoned } from '../zoned.ts'
import { addDays, dateAt, readMoment, rfc3339 } from './times.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/**
 * An event out of a line of English: a title with a day (today, tomorrow, a weekday, 2026-08-03) and an hour or two
 * (3pm, 15:00, 3pm-4pm). Google understands more; what isn't understood stays in the title, and the event begins now.
 */
export function quickEvent(text: string, now: number, zone: string): Readonly<Record<string, unknown>> {
  let title = text
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(title)
    if (found) title = title.replace(found[0], ' ')
    return found
  }
  const day = take(
    /\b(?:on\s+)?(today|tomorrow|\d{4}-\d{2}-\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
  )
  const hour = String.raw`(\d{1,2})(?::(\d{2}))?\s*(am|pm)?`
  const hours =
    take(new RegExp(String.raw`\b(?:at\s+|from\s+)?${hour}\s*(?:-|–|to)\s*${hour}\b`, 'i')) ??
    take(
      /\b(?:at\s+)?(?:(\d{1,2})(?::(\d{2}))?\s*(am|pm)|(?:at\s+)(\d{1,2})(?::(\d{2}))?|(\d{1,2}):(\d{2}))/i,
    )
  const date = day ? dayFor(String(day[1]).toLowerCase(), now, zone) : dateAt(now, zone)
  const summary = title.replaceAll(/\s+/g, ' ').trim()
  if (!hours && day) return { summary, start: { date }, end: { date: addDays(date, 1) } }
  const given = hours?.slice(1).filter((part) => part !== undefined) ?? []
  const [first, second] = clocks(given)
  const start = first === undefined ? now : momentAt(date, first, zone)
  const end = second === undefined ? start + 3_600_000 : momentAt(date, second, zone)
  return {
    summary,
    start: { dateTime: rfc3339(start, zone), timeZone: zone },
    end: { dateTime: rfc3339(end > start ? end : end + 86_400_000, zone), timeZone: zone },
  }
}

/** Minutes of the day, out of `3`, `30`, `pm` in turn. */
function clocks(parts: readonly string[]): readonly number[] {
  const found: { hour: number; minute: number; half?: string }[] = []
  let isHour = true
  for (const part of parts) {
    const last = found.at(-1)
    if (/^[ap]m$/i.test(part) && last) {
      last.half = part.toLowerCase()
      isHour = true
    } else if (!isHour && part.length === 2 && last && last.half === undefined && last.minute === 0) {
      last.minute = Number(part)
      isHour = true
    } else {
      found.push({ hour: Number(part), minute: 0 })
      isHour = false
    }
  }
  return found.map(({ hour, minute, half }) => {
    const shift = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0
    return (hour + shift) * 60 + minute
  })
}

function momentAt(date: string, minutes: number, zone: string): number {
  const two = (value: number) => String(value).padStart(2, '0')
  return Number(readMoment(`${date}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00`, zone))
}

function dayFor(word: string, now: number, zone: string): string {
  const today = dateAt(now, zone)
  if (word === 'today') return today
  if (word === 'tomorrow') return addDays(today, 1)
  if (/^\d/.test(word)) return word
  const ahead = (weekdays.indexOf(word) + 1 - zoned(new Date(now), zone).weekday + 7) % 7
  return addDays(today, ahead || 7)
}
