/** Days as `2026-08-03`, without a clock or a zone: a day after a day is always the next one. */
const dayMs = 86_400_000

const msOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(msOf(text)).toJSON()?.slice(0, 10) === text
}

export function addDays(day: string, days: number): string {
  return new Date(msOf(day) + days * dayMs).toISOString().slice(0, 10)
}

export function daysBetween(first: string, last: string): number {
  return Math.round((msOf(last) - msOf(first)) / dayMs)
}

/** 0 is Sunday. */
function weekdayOf(day: string): number {
  return new Date(msOf(day)).getUTCDay()
}

export function daysFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => addDays(first, at))
}

/** The first day of the week in which a day is. */
export function weekStart(day: string, firstWeekday: number): string {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7))
}

/** The whole weeks in which a month lies. */
export function monthDays(day: string, firstWeekday: number): readonly string[] {
  const first = `${day.slice(0, 7)}-01`
  const start = weekStart(first, firstWeekday)
  const next = addMonths(first, 1)
  return daysFrom(start, Math.ceil(daysBetween(start, next) / 7) * 7)
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** `09:30` of 570. */
export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** A day in words; the day has no zone, so it is formatted where it was made. */
export function dayWords(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(msOf(day))
}

/** The day on which a week begins, where people write as this locale says. */
export function firstWeekdayOf(locale: string): number {
  const facts = new Intl.Locale(locale) as Intl.Locale & {
    readonly weekInfo?: { readonly firstDay: number }
    getWeekInfo?(): { readonly firstDay: number }
  }
  return ((facts.getWeekInfo?.() ?? facts.weekInfo)?.firstDay ?? 1) % 7
}
