import { addDays } from '../leave/day.ts'
import { endOf, type Period, parsePeriodKey, periodKey, startOf } from '../leave/period.ts'
import type { FoundEvent, Step } from './plan.ts'

/** Under this name an event of ours keeps the days it was made for. */
const leaveProperty = 'outOfOfficeLeave'

/** The part of Google's event that we write. */
export interface EventToWrite {
  readonly id: string
  readonly status: 'confirmed'
  readonly summary: string
  readonly eventType: 'outOfOffice' | 'default'
  readonly start: EventTime
  readonly end: EventTime
  readonly transparency: 'opaque' | 'transparent'
  readonly reminders: { readonly useDefault: false }
  readonly extendedProperties: { readonly private: Readonly<Record<string, string>> }
  readonly outOfOfficeProperties?: { readonly autoDeclineMode: 'declineNone' }
}

type EventTime = { readonly dateTime: string; readonly timeZone: string } | { readonly date: string }

/**
 * The event for a leave. Times are wall clocks with the name of their zone, so that a day is a whole one also when
 * clocks change in it. An out-of-office event has times and is in one's own calendar only; the copy for the team is
 * an ordinary one (https://developers.google.com/workspace/calendar/api/guides/calendar-status, seen 2026-11).
 */
export function eventFor({ calendar, id, leave }: Step, timeZone: string): EventToWrite {
  const common = {
    id,
    status: 'confirmed' as const,
    summary: leave.title,
    reminders: { useDefault: false as const },
    extendedProperties: { private: { [leaveProperty]: periodKey(leave.period) } },
  }
  if (calendar === 'team')
    return {
      ...common,
      eventType: 'default',
      transparency: 'transparent',
      ...teamTimes(leave.period, timeZone),
    }
  return {
    ...common,
    eventType: 'outOfOffice',
    transparency: 'opaque',
    start: { dateTime: startOf(leave.period), timeZone },
    end: { dateTime: endOf(leave.period), timeZone },
    // Declining writes to other people; nobody asked for that.
    outOfOfficeProperties: { autoDeclineMode: 'declineNone' },
  }
}

function teamTimes(period: Period, timeZone: string): { readonly start: EventTime; readonly end: EventTime } {
  if (period.starts === 'morning' && period.ends === 'evening')
    return { start: { date: period.first }, end: { date: addDays(period.last, 1) } }
  return {
    start: { dateTime: startOf(period), timeZone },
    end: { dateTime: endOf(period), timeZone },
  }
}

/** Google's event as far as we look at it; everything may be missing. */
export interface EventFromGoogle {
  readonly id?: string | undefined
  readonly status?: string | undefined
  readonly summary?: string | undefined
  readonly updated?: string | undefined
  readonly start?: { readonly date?: string | undefined; readonly dateTime?: string | undefined } | undefined
  readonly end?: { readonly date?: string | undefined; readonly dateTime?: string | undefined } | undefined
  readonly extendedProperties?:
    | { readonly private?: Readonly<Record<string, string>> | undefined }
    | undefined
}

/** Reads an event that was asked for in the person's zone. */
export function foundEvent(event: EventFromGoogle): FoundEvent | undefined {
  if (typeof event.id !== 'string') return undefined
  return {
    id: event.id,
    title: event.summary ?? '',
    start: wallClock(event.start),
    end: wallClock(event.end),
    leave: parsePeriodKey(event.extendedProperties?.private?.[leaveProperty] ?? ''),
    isDeleted: event.status === 'cancelled',
    updated: Date.parse(event.updated ?? '') || 0,
  }
}

function wallClock(time: EventFromGoogle['start']): string {
  return time?.dateTime?.slice(0, 19) ?? (time?.date ? `${time.date}T00:00:00` : '')
}
