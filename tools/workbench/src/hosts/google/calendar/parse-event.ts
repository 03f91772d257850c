import * as v from 'valibot'
import { invalid } from './refusal.ts'

const text = v.optional(v.nullable(v.string()))
const flag = v.optional(v.nullable(v.boolean()))
const map = v.nullable(v.record(v.string(), v.nullable(v.pipe(v.unknown(), v.transform(textOrNull)))))
const plain = v.record(v.string(), v.unknown())
const declining = v.nullable(
  v.object({
    autoDeclineMode: v.optional(
      v.nullable(
        v.picklist([
          'declineNone',
          'declineAllConflictingInvitations',
          'declineOnlyNewConflictingInvitations',
        ]),
      ),
    ),
    declineMessage: text,
    chatStatus: v.optional(v.nullable(v.picklist(['available', 'doNotDisturb']))),
  }),
)

const attendee = v.object({
  email: v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/)),
  displayName: text,
  responseStatus: v.optional(v.nullable(v.picklist(['needsAction', 'declined', 'tentative', 'accepted']))),
  optional: flag,
  organizer: flag,
  resource: flag,
  comment: text,
  additionalGuests: v.optional(v.nullable(v.number())),
})

/** An Event resource as a request may carry it; null takes a field away. Fields that the calendar sets are let pass unread. */
const schema = v.object({
  id: text,
  iCalUID: text,
  status: v.optional(v.nullable(v.picklist(['confirmed', 'tentative', 'cancelled']))),
  summary: text,
  description: text,
  location: text,
  colorId: text,
  start: v.optional(v.nullable(plain)),
  end: v.optional(v.nullable(plain)),
  recurrence: v.optional(v.nullable(v.array(v.string()))),
  transparency: v.optional(v.nullable(v.picklist(['opaque', 'transparent']))),
  visibility: v.optional(v.nullable(v.picklist(['default', 'public', 'private', 'confidential']))),
  attendees: v.optional(v.nullable(v.array(attendee))),
  extendedProperties: v.optional(v.nullable(v.object({ private: v.optional(map), shared: v.optional(map) }))),
  reminders: v.optional(
    v.nullable(
      v.object({
        useDefault: flag,
        overrides: v.optional(
          v.nullable(
            v.array(v.object({ method: v.picklist(['email', 'popup', 'sms']), minutes: v.number() })),
          ),
        ),
      }),
    ),
  ),
  eventType: v.optional(
    v.nullable(
      v.picklist(['default', 'outOfOffice', 'focusTime', 'workingLocation', 'birthday', 'fromGmail']),
    ),
  ),
  outOfOfficeProperties: v.optional(declining),
  focusTimeProperties: v.optional(declining),
  workingLocationProperties: v.optional(v.nullable(plain)),
  guestsCanInviteOthers: flag,
  guestsCanModify: flag,
  guestsCanSeeOtherGuests: flag,
  anyoneCanAddSelf: flag,
  source: v.optional(v.nullable(v.object({ title: text, url: text }))),
  attachments: v.optional(v.nullable(v.array(plain))),
  conferenceData: v.optional(v.nullable(plain)),
  sequence: v.optional(v.nullable(v.number())),
  organizer: v.optional(v.nullable(v.object({ email: text, displayName: text }))),
})

export type EventInput = v.InferOutput<typeof schema>

/** Reads a request's Event resource. Which field is wrong is said as Google's API says it of other fields. */
export function parseEvent(value: unknown): EventInput {
  const read = v.safeParse(schema, value ?? {})
  if (read.success) return read.output
  const [issue] = read.issues
  throw invalid(`Invalid value for: ${v.getDotPath(issue) ?? 'event'}`)
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}
