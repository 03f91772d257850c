import { type Zoned, zoned } from '../../../zoned.ts'
import { exception } from '../../bridge/exception.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A date in the letters of Java's SimpleDateFormat, in English, as Utilities.formatDate writes it. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw exception('Invalid argument: date')
  const at = readZone(date, zone)
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'")
    return written(run, at, zone)
  })
}

// Java takes a zone that it doesn't know for GMT.
function readZone(date: Date, zone: string): Zoned {
  try {
    return zoned(date, zone)
  } catch {
    return zoned(date, 'UTC')
  }
}

function written(run: string, at: Zoned, zone: string): string {
  const size = run.length
  const number = (value: number) => String(value).padStart(size, '0')
  const letter = run[0] as string
  const month = months[at.month - 1] as string
  const day = days[at.weekday - 1] as string
  const twelve = at.hour % 12
  const dayOfYear =
    Math.round((Date.UTC(at.year, at.month - 1, at.day) - Date.UTC(at.year, 0, 1)) / 86_400_000) + 1
  switch (letter) {
    case 'G':
      return at.year > 0 ? 'AD' : 'BC'
    case 'y':
    case 'u':
      if (letter === 'u') return number(at.weekday)
      return size === 2 ? String(at.year % 100).padStart(2, '0') : number(at.year)
    case 'Y':
      return size === 2 ? String(week(at).year % 100).padStart(2, '0') : number(week(at).year)
    case 'M':
    case 'L':
      return size > 3 ? month : size === 3 ? month.slice(0, 3) : number(at.month)
    case 'w':
      return number(week(at).number)
    case 'W':
      return number(Math.ceil((at.day + new Date(Date.UTC(at.year, at.month - 1, 1)).getUTCDay()) / 7))
    case 'D':
      return number(dayOfYear)
    case 'd':
      return number(at.day)
    case 'F':
      return number(Math.ceil(at.day / 7))
    case 'E':
      return size > 3 ? day : day.slice(0, 3)
    case 'a':
      return at.hour < 12 ? 'AM' : 'PM'
    case 'H':
      return number(at.hour)
    case 'k':
      return number(at.hour === 0 ? 24 : at.hour)
    case 'K':
      return number(twelve)
    case 'h':
      return number(twelve === 0 ? 12 : twelve)
    case 'm':
      return number(at.minute)
    case 's':
      return number(at.second)
    case 'S':
      return number(at.ms)
    case 'z':
      return zoneName(at, zone, size > 3)
    case 'Z':
      return offset(at, '')
    case 'X':
      return at.offsetMinutes === 0
        ? 'Z'
        : size === 1
          ? offset(at, '').slice(0, 3)
          : offset(at, size > 2 ? ':' : '')
    default:
      throw exception(`Illegal pattern character '${letter}'`)
  }
}

/** Java's weeks in the United States: from Sunday, and the first is the one with 1 January in it. */
function week(at: Zoned): { year: number; number: number } {
  const first = (year: number) => {
    const january = Date.UTC(year, 0, 1)
    return january - new Date(january).getUTCDay() * 86_400_000
  }
  const day = Date.UTC(at.year, at.month - 1, at.day)
  const year = day >= first(at.year + 1) ? at.year + 1 : at.year
  return { year, number: Math.floor((day - first(year)) / (7 * 86_400_000)) + 1 }
}

function offset({ offsetMinutes }: Zoned, between: string): string {
  const size = Math.abs(offsetMinutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${between}${two(size % 60)}`
}

function zoneName(at: Zoned, zone: string, isLong: boolean): string {
  if (/^(?:Etc\/)?(?:GMT|UTC)$/.test(zone)) return isLong ? 'Greenwich Mean Time' : zone.replace('Etc/', '')
  try {
    const moment = new Date(
      Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) - at.offsetMinutes * 60_000,
    )
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: isLong ? 'long' : 'short' })
      .formatToParts(moment)
      .find(({ type }) => type === 'timeZoneName')?.value
    return name ?? zone
  } catch {
    // A zone that only Java's fallback knows.
    return 'GMT'
  }
}
