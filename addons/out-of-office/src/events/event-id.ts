import type { Period } from '../leave/period.ts'
import { spread } from './spread.ts'

/**
 * The id of the event for a period, the same each time: the calendar itself refuses a second event, also when two
 * runs meet. Ids are lower-case letters a to v and digits, 5 to 1024 of them
 * (https://developers.google.com/workspace/calendar/api/v3/reference/events/insert, seen 2026-11).
 */
export function ownEventId({ first, last, starts, ends }: Period): string {
  return `outofoffice${digits(first)}${starts === 'noon' ? 'n' : 'm'}${digits(last)}${ends === 'noon' ? 'n' : 'e'}`
}

/** The id of the copy in a team calendar, in which others have the same days off. */
export function teamEventId(period: Period, title: string, owner: string): string {
  return `${ownEventId(period)}t${spread(`${owner}\n${title}`)}`
}

function digits(day: string): string {
  return day.replace(/-/g, '')
}
