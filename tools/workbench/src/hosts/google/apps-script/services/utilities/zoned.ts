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
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const ms = ((date.getTime() % 1000) + 1000) % 1000
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second, ms)
  return {
    ...parts,
    ms,
    weekday: new Date(wall).getUTCDay() || 7,
    offsetMinutes: Math.round((wall - date.getTime()) / 60_000),
  }
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
    timeZone: javaZone(zone),
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

/** Java's `GMT+2` and `GMT-0530` as Intl says them; other names are the same. */
function javaZone(zone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  return offset ? `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}` : zone
}
