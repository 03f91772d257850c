import { type EventRow, eventsBetween, exceptionsOf, findEvent } from './event-rows.ts'
import type { CalendarParts } from './parts.ts'
import { type Occurrence, occurrences } from './recurrence.ts'
import { notFound } from './refusal.ts'
import type { KeptEvent } from './resource.ts'
import { momentOfTime } from './times.ts'

/** An event of a calendar; `of` is the series where it is one of its occurrences. */
export interface Found {
  readonly event: KeptEvent
  readonly app: string | null
  readonly originalKey: string | null
  readonly series?: EventRow
}

/** An event, or an occurrence of a series by its id, `abc_20260803T070000Z`. */
export function eventById(
  parts: Pick<CalendarParts, 'db'>,
  calendarId: string,
  id: string,
  zone: string,
): Found {
  const row = findEvent(parts, calendarId, id)
  const [, seriesId, key] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? []
  const series = seriesId === undefined ? undefined : findEvent(parts, calendarId, seriesId)
  if (row) return { ...row, ...(series && { series }) }
  if (!series?.event.recurrence || key === undefined) throw notFound()
  const at =
    key.length === 8
      ? momentOfTime({ date: `${key.slice(0, 4)}-${key.slice(4, 6)}-${key.slice(6)}` }, zone)
      : Date.parse(
          `${key.slice(0, 4)}-${key.slice(4, 6)}-${key.slice(6, 8)}T${key.slice(9, 11)}:${key.slice(11, 13)}:${key.slice(13, 15)}Z`,
        )
  const found = occurrences(
    { ...series.event, recurrence: series.event.recurrence },
    { from: at - 1, to: at + 1, zone },
  ).find((one) => one.key === key)
  if (!found) throw notFound()
  return { event: occurrenceEvent(series.event, found), app: series.app, originalKey: key, series }
}

/** An occurrence as the event that it is. */
function occurrenceEvent(series: KeptEvent, { key, start, end }: Occurrence): KeptEvent {
  const { recurrence: _, ...event } = series
  return {
    ...event,
    id: `${series.id}_${key}`,
    start,
    end,
    recurringEventId: series.id,
    originalStartTime: start,
  }
}

/** All occurrences of a series within a time, changed ones as they are now. */
export function instancesOf(
  parts: Pick<CalendarParts, 'db'>,
  row: EventRow,
  { from, to, zone }: { readonly from: number; readonly to: number; readonly zone: string },
): readonly KeptEvent[] {
  const { event } = row
  if (!event.recurrence || event.status === 'cancelled') return []
  const changed = exceptionsOf(parts, row.calendarId, event.id)
  const keys = new Set(changed.map(({ originalKey }) => originalKey))
  const regular = occurrences({ ...event, recurrence: event.recurrence }, { from, to, zone })
    .filter(({ key }) => !keys.has(key))
    .map((one) => occurrenceEvent(event, one))
  const moved = changed.filter((one) => one.startMs < to && one.endMs > from).map((one) => one.event)
  return [...regular, ...moved]
}

/** Events by the UID that they have in all calendars. */
export function eventsByUid(
  parts: Pick<CalendarParts, 'db'>,
  calendarId: string,
  uid: string,
): readonly EventRow[] {
  return eventsBetween(parts, calendarId).filter(({ event }) => event.iCalUID === uid)
}
