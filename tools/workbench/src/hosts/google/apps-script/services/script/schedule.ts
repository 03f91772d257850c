import { momentOf, zoned } from '../../../zoned.ts'

/** A clock trigger's plan. Hours, days and weeks are those of `zone`. */
export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  | {
      readonly kind: 'days'
      readonly every: number
      readonly hour: number
      readonly minute: number
      readonly zone: string
      /** 1 is Monday, 7 Sunday; for weeks. */
      readonly weekday?: number
      readonly monthDay?: number
    }

const minuteMs = 60_000

/**
 * When a plan fires next after `now`; undefined where it has fired for good. Google chooses the minute within a quarter
 * of an hour of the one asked for; here it is that one, so that a test can wait for it.
 */
export function nextRun(
  schedule: Schedule,
  now: Date,
  { hasRun = false }: { hasRun?: boolean } = {},
): Date | undefined {
  if (schedule.kind === 'once') return hasRun ? undefined : new Date(schedule.at)
  if (schedule.kind === 'minutes') return new Date(now.getTime() + schedule.every * minuteMs)
  if (schedule.kind === 'hours') return new Date(now.getTime() + schedule.every * 60 * minuteMs)
  const today = zoned(now, schedule.zone)
  const from =
    hasRun && schedule.weekday === undefined && schedule.monthDay === undefined ? schedule.every : 0
  const start = hasRun && schedule.weekday !== undefined ? (schedule.every / 7 - 1) * 7 + 1 : from
  // A year holds every day of every month.
  for (let ahead = start; ahead <= start + 366; ahead += 1) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead))
    const weekday = day.getUTCDay() || 7
    if (schedule.weekday !== undefined && weekday !== schedule.weekday) continue
    if (schedule.monthDay !== undefined && day.getUTCDate() !== schedule.monthDay) continue
    const moment = momentOf(
      {
        year: day.getUTCFullYear(),
        month: day.getUTCMonth() + 1,
        day: day.getUTCDate(),
        hour: schedule.hour,
        minute: schedule.minute,
      },
      schedule.zone,
    )
    if (moment > now) return moment
  }
  return undefined
}
