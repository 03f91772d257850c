import * as v from 'valibot'
import { calendarFor } from './calendar-rows.ts'
import { matching } from './list-events.ts'
import type { Actor, CalendarParts } from './parts.ts'
import type { ApiObject } from './present.ts'
import { CalendarRefusal, invalid } from './refusal.ts'
import { momentOfTime, readMoment, rfc3339 } from './times.ts'

const schema = v.object({
  timeMin: v.string(),
  timeMax: v.string(),
  timeZone: v.optional(v.nullable(v.string())),
  items: v.array(v.object({ id: v.string() })),
})

/** When calendars are taken, and nothing of by what. */
export function queryFreeBusy(
  parts: Pick<CalendarParts, 'db' | 'clock'>,
  actor: Actor,
  body: unknown,
): ApiObject {
  const read = v.safeParse(schema, body)
  if (!read.success) throw invalid('Bad Request')
  const { timeMin, timeMax, items, timeZone } = read.output
  const from = readMoment(timeMin)
  const to = readMoment(timeMax)
  if (typeof from !== 'number' || typeof to !== 'number') throw invalid('Bad Request')
  if (to <= from) throw new CalendarRefusal(400, 'timeRangeEmpty', 'The specified time range is empty.')
  const zone = timeZone ?? 'UTC'
  const calendars = items.map(({ id }): [string, ApiObject] => {
    try {
      return [id, { busy: busyTimes(parts, actor, id, { from, to, zone }) }]
    } catch (error) {
      if (!(error instanceof CalendarRefusal)) throw error
      return [id, { errors: [{ domain: 'global', reason: error.reason }], busy: [] }]
    }
  })
  return {
    kind: 'calendar#freeBusy',
    timeMin: new Date(from).toISOString(),
    timeMax: new Date(to).toISOString(),
    calendars: Object.fromEntries(calendars),
  }
}

function busyTimes(
  parts: Pick<CalendarParts, 'db' | 'clock'>,
  actor: Actor,
  id: string,
  { from, to, zone }: { readonly from: number; readonly to: number; readonly zone: string },
): readonly ApiObject[] {
  const calendar = calendarFor(parts, actor, id, 'freeBusyReader')
  const taken = matching(parts, calendar, { timeMin: from, timeMax: to, singleEvents: true })
    .filter(
      (event) =>
        event.transparency !== 'transparent' &&
        !event.attendees?.some((one) => one.email === calendar.id && one.responseStatus === 'declined'),
    )
    .map((event) => ({
      start: Math.max(from, momentOfTime(event.start, calendar.timeZone)),
      end: Math.min(to, momentOfTime(event.end, calendar.timeZone)),
    }))
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of taken) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged.map(({ start, end }) => ({ start: rfc3339(start, zone), end: rfc3339(end, zone) }))
}
