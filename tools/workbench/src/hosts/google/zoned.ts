/** A moment as a clock on the wall of a time zone shows it. */
export interface Zoned {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number
  readonly offsetMinutes: number
}

/** The wall clock of a zone. RangeError where there is no such zone. */
export function zoned(date: Date, zone: string): Zoned {
  const ms = ((date.getTime() % 1000) + 1000) % 1000
  const wall = date.getTime() + (fixedOffset(zone) ?? offsetAt(date, zone)) * 60_000
  const shown = new Date(wall)
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    ms,
    weekday: shown.getUTCDay() || 7,
    offsetMinutes: Math.round((wall - date.getTime()) / 60_000),
  }
}

/** Java's `GMT+2` and `GMT-0530`, which Intl doesn't know. */
function fixedOffset(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (sign === undefined) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function offsetAt(date: Date, zone: string): number {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second)
  return Math.round((wall - Math.floor(date.getTime() / 1000) * 1000) / 60_000)
}

/** The moment at which a zone's wall clock shows this; in the hour that a clock change skips, the one after it. */
export function momentOf(
  wall: {
    year: number
    month: number
    day: number
    hour?: number
    minute?: number
    second?: number
    ms?: number
  },
  zone: string,
): Date {
  const { year, month, day, hour = 0, minute = 0, second = 0, ms = 0 } = wall
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  const first = asUtc - zoned(new Date(asUtc), zone).offsetMinutes * 60_000
  return new Date(asUtc - zoned(new Date(first), zone).offsetMinutes * 60_000)
}

function formatFor(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}
