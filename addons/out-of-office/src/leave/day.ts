/** A day of the calendar as ISO 8601 writes it, `2026-08-03`, in nobody's time zone. */
export type Day = string

const msADay = 86_400_000

/** The day, or undefined when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === day ? day : undefined
}

/** The day that is `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  return new Date(msOf(day) + count * msADay).toISOString().slice(0, 10)
}

/** How many days `later` is after `earlier`. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((msOf(later) - msOf(earlier)) / msADay)
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(msOf(day)).getUTCDay() + 6) % 7
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function msOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
