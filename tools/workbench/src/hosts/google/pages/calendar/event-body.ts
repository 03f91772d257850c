import { addDays } from './days.ts'
/** An Event resource as the page writes it. */
export type EventBody = Readonly<Record<string, unknown>>

/** What a person fills in. */
export interface EventForm {
  readonly title: string
  readonly kind: 'default' | 'outOfOffice'
  readonly isWhole: boolean
  readonly first: string
  readonly last: string
  /** `09:00` */
  readonly from: string
  readonly to: string
  readonly repeat: string
  readonly color: string
  readonly location: string
  readonly description: string
}

/**
 * The form as an Event resource. Out of office has hours whatever happens, from midnight to midnight for whole days, and
 * neither a place nor words, as Google has it.
 */
export function eventBody(form: EventForm, timeZone: string): EventBody {
  const { title, kind, isWhole, first, last, from, to, repeat, color, location, description } = form
  const time = (day: string, clock: string) => ({ dateTime: `${day}T${clock}:00`, timeZone })
  const isOut = kind === 'outOfOffice'
  const times = isWhole
    ? isOut
      ? { start: time(first, '00:00'), end: time(addDays(last, 1), '00:00') }
      : { start: { date: first }, end: { date: addDays(last, 1) } }
    : { start: time(first, from), end: time(last, to) }
  return {
    summary: title,
    eventType: kind,
    ...times,
    ...(repeat !== '' && { recurrence: [`RRULE:FREQ=${repeat}`] }),
    colorId: color === '' ? null : color,
    ...(!isOut && { location, description }),
  }
}
