import type { EventInput } from './parse-event.ts'
import { checkRecurrence } from './recurrence.ts'
import type { EventContent, EventType } from './resource.ts'
import { checkTimes, readTime } from './times.ts'

const usualSummary: Readonly<Partial<Record<EventType, string>>> = {
  outOfOffice: 'Out of office',
  focusTime: 'Focus time',
}

/** The content that a whole request describes, with Google's defaults. */
export function contentOf(input: EventInput, zone: string): EventContent {
  const start = readTime(input.start, 'start', zone)
  const end = readTime(input.end, 'end', zone)
  checkTimes(start, end)
  const eventType = input.eventType ?? 'default'
  const recurrence = input.recurrence && input.recurrence.length > 0 ? input.recurrence : undefined
  if (recurrence) checkRecurrence({ start, end, recurrence }, zone)
  const declines = { autoDeclineMode: 'declineNone' }
  const fields: Omit<EventContent, 'start' | 'end' | 'status' | 'eventType'> = withoutNulls({
    summary: input.summary ?? usualSummary[eventType],
    description: input.description,
    location: input.location,
    colorId: input.colorId,
    recurrence,
    transparency: input.transparency === 'opaque' ? undefined : input.transparency,
    visibility: input.visibility === 'default' ? undefined : input.visibility,
    attendees: input.attendees?.map((attendee) =>
      withoutNulls({ ...attendee, responseStatus: attendee.responseStatus ?? 'needsAction' }),
    ),
    extendedProperties:
      input.extendedProperties &&
      withoutNulls({
        private: tagsOf(input.extendedProperties.private),
        shared: tagsOf(input.extendedProperties.shared),
      }),
    reminders: input.reminders
      ? withoutNulls({
          useDefault: input.reminders.useDefault ?? false,
          overrides: input.reminders.overrides,
        })
      : { useDefault: true },
    outOfOfficeProperties:
      eventType === 'outOfOffice'
        ? withoutNulls({ ...declines, ...withoutNulls(input.outOfOfficeProperties ?? {}) })
        : undefined,
    focusTimeProperties:
      eventType === 'focusTime'
        ? withoutNulls({ ...declines, ...withoutNulls(input.focusTimeProperties ?? {}) })
        : undefined,
    workingLocationProperties: eventType === 'workingLocation' ? input.workingLocationProperties : undefined,
    guestsCanInviteOthers: input.guestsCanInviteOthers === false ? false : undefined,
    guestsCanModify: input.guestsCanModify === true ? true : undefined,
    guestsCanSeeOtherGuests: input.guestsCanSeeOtherGuests === false ? false : undefined,
    anyoneCanAddSelf: input.anyoneCanAddSelf === true ? true : undefined,
    source: input.source && withoutNulls(input.source),
    attachments: input.attachments,
    conferenceData: input.conferenceData,
  })
  return { ...fields, status: input.status ?? 'confirmed', start, end, eventType }
}

function tagsOf(
  tags: Readonly<Record<string, string | null>> | null | undefined,
): Readonly<Record<string, string>> | undefined {
  if (!tags) return undefined
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]): [string, string][] =>
      value === null ? [] : [[key, value]],
    ),
  )
}

/** A patch over what is there: objects field by field, lists and times as a whole, null takes away. */
export function patched(before: EventContent, { organizer: _, ...patch }: EventInput): unknown {
  const merged: Record<string, unknown> = { ...before }
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue
    const old = merged[key]
    merged[key] = key === 'start' || key === 'end' ? timePatch(old, value) : mergedValue(old, value)
  }
  return merged
}

function mergedValue(old: unknown, value: unknown): unknown {
  if (!isPlain(value)) return value
  const merged: Record<string, unknown> = isPlain(old) ? { ...old } : {}
  for (const [key, item] of Object.entries(value))
    if (item !== undefined) merged[key] = mergedValue(merged[key], item)
  return merged
}

// A day put in place of a time takes the time away, and the other way round.
function timePatch(old: unknown, value: unknown): unknown {
  if (!isPlain(value) || !isPlain(old)) return value
  if (typeof value.date === 'string') return { date: value.date }
  if (typeof value.dateTime === 'string') return { ...('date' in old ? {} : old), ...value, date: undefined }
  return { ...old, ...value }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type WithoutNulls<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> } & {
  [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K]
}

/** The fields that are there. */
function withoutNulls<T extends object>(fields: T): WithoutNulls<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNulls<T>
}
