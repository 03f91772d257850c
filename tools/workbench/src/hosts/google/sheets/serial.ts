import { momentOf, zoned } from '../zoned.ts'

const dayMs = 86_400_000
const epoch = Date.UTC(1899, 11, 30)

/** The number of a moment in a spreadsheet's time zone: days since 1899-12-30. */
export function serialOf(date: Date, zone: string): number {
  const { year, month, day, hour, minute, second, ms } = zoned(date, zone)
  return (Date.UTC(year, month - 1, day, hour, minute, second, ms) - epoch) / dayMs
}

export function dateOf(serial: number, zone: string): Date {
  const wall = new Date(Math.round(serial * dayMs) + epoch)
  return momentOf(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
      ms: wall.getUTCMilliseconds(),
    },
    zone,
  )
}
