import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { createCalendars } from './create-calendars.ts'
import type { ApiObject } from './present.ts'
import { CalendarRefusal } from './refusal.ts'

const ada = { email: 'ada@example.com' }
const bob = { email: 'bob@example.com' }
const berlin = 'Europe/Berlin'

function trial({ root = null }: { root?: string | null } = {}) {
  const clock = { now: () => new Date('2026-07-01T10:00:00Z') }
  const store = openStore({ root })
  const ledger = createLedger(clock)
  const calendars = createCalendars({ store, ledger, clock, timeZone: berlin })
  calendars.addPerson(ada.email)
  calendars.addPerson(bob.email)
  return { calendars, store, ledger }
}

const away = (start: string, end: string, more: object = {}) => ({
  eventType: 'outOfOffice',
  summary: 'Ada is away',
  start: { dateTime: start, timeZone: berlin },
  end: { dateTime: end, timeZone: berlin },
  ...more,
})
const items = (answer: ApiObject) => answer.items as readonly ApiObject[]
const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof CalendarRefusal) return `${error.status} ${error.reason}: ${error.message}`
    throw error
  }
  return 'not refused'
}

test('an out of office event has its times in the zone of the calendar, and its defaults', () => {
  const { calendars } = trial()
  const event = calendars.events.insert(ada, 'primary', away('2026-08-03T00:00:00', '2026-08-15T00:00:00'))
  expect(event).toMatchObject({
    eventType: 'outOfOffice',
    start: { dateTime: '2026-08-03T00:00:00+02:00', timeZone: berlin },
    end: { dateTime: '2026-08-15T00:00:00+02:00', timeZone: berlin },
    outOfOfficeProperties: { autoDeclineMode: 'declineNone' },
    organizer: { email: ada.email, self: true },
    status: 'confirmed',
  })
  expect(calendars.events.get(ada, 'primary', String(event.id))).toEqual(event)
})

test('what is no out of office event is refused in Google’s words', () => {
  const { calendars } = trial()
  const team = calendars.addCalendar(ada.email, { summary: 'Team' })
  const refused = (body: object, id = 'primary') => refusal(() => calendars.events.insert(ada, id, body))
  expect(
    refused({ eventType: 'outOfOffice', start: { date: '2026-08-03' }, end: { date: '2026-08-04' } }),
  ).toBe('400 malformedOutOfOfficeEvent: An out of office event must not be an all-day event.')
  const times = ['2026-08-03T09:00:00+02:00', '2026-08-03T17:00:00+02:00'] as const
  expect(refused(away(...times, { description: 'Sea' }))).toBe(
    '400 malformedOutOfOfficeEvent: An out of office event must not have a description.',
  )
  expect(refused(away(...times, { attendees: [{ email: bob.email }] }))).toMatch(/must not have attendees/)
  expect(refused(away(...times), team.id)).toMatch(/must be on a primary calendar/)
  expect(refused(away(...times, { outOfOfficeProperties: { autoDeclineMode: 'all' } }))).toMatch(
    /Invalid value for: outOfOfficeProperties.autoDeclineMode/,
  )
  expect(refused(away(times[1], times[0]))).toBe('400 timeRangeEmpty: The specified time range is empty.')
  expect(refused({ start: { dateTime: '2026-08-03T09:00:00' }, end: {} })).toBe(
    '400 required: Missing time zone definition for start time.',
  )
  expect(refused({ start: { date: '2026-02-30' }, end: { date: '2026-03-01' } })).toMatch(/Invalid format/)
  expect(refused({ start: { date: '2026-08-03' } })).toBe('400 required: Missing end time.')
  expect(refusal(() => calendars.events.get(bob, ada.email, 'x'))).toBe('404 notFound: Not Found')
})

test('an event is found from the moment at which it begins to the one at which it ends', () => {
  const { calendars } = trial()
  calendars.events.insert(ada, 'primary', away('2026-08-03T00:00:00', '2026-08-04T00:00:00'))
  calendars.events.insert(ada, 'primary', {
    summary: 'A day',
    start: { date: '2026-08-03' },
    end: { date: '2026-08-04' },
  })
  const between = (timeMin: string, timeMax: string, more = {}) =>
    items(calendars.events.list(ada, 'primary', { timeMin, timeMax, ...more })).length
  expect(between('2026-08-02T22:00:00Z', '2026-08-02T22:00:01Z')).toBe(2)
  expect(between('2026-08-02T00:00:00Z', '2026-08-02T22:00:00Z')).toBe(0)
  expect(between('2026-08-03T22:00:00Z', '2026-08-05T22:00:00Z')).toBe(0)
  expect(between('2026-08-01T00:00:00Z', '2026-09-01T00:00:00Z', { eventTypes: 'outOfOffice' })).toBe(1)
  expect(between('2026-08-01T00:00:00Z', '2026-09-01T00:00:00Z', { q: 'AWAY ada' })).toBe(1)
  expect(refusal(() => between('2026-08-01', '2026-09-01'))).toBe('400 invalid: Bad Request')
})

test('a series keeps its hour when the clocks change, and one occurrence can be moved or taken out', () => {
  const { calendars } = trial()
  const series = calendars.events.insert(ada, 'primary', {
    summary: 'Stand-up',
    start: { dateTime: '2026-10-23T09:00:00', timeZone: berlin },
    end: { dateTime: '2026-10-23T09:15:00', timeZone: berlin },
    recurrence: ['RRULE:FREQ=DAILY;COUNT=5'],
  })
  const query = { singleEvents: true, orderBy: 'startTime', timeMin: '2026-10-01T00:00:00Z' }
  const starts = () =>
    items(calendars.events.list(ada, 'primary', query)).map(({ start }) => (start as ApiObject).dateTime)
  expect(starts()).toEqual([
    '2026-10-23T09:00:00+02:00',
    '2026-10-24T09:00:00+02:00',
    '2026-10-25T09:00:00+01:00',
    '2026-10-26T09:00:00+01:00',
    '2026-10-27T09:00:00+01:00',
  ])
  calendars.events.remove(ada, 'primary', `${series.id}_20261024T070000Z`)
  calendars.events.patch(ada, 'primary', `${series.id}_20261026T080000Z`, {
    start: { dateTime: '2026-10-26T11:00:00+01:00' },
    end: { dateTime: '2026-10-26T11:15:00+01:00' },
  })
  expect(starts()).toEqual([
    '2026-10-23T09:00:00+02:00',
    '2026-10-25T09:00:00+01:00',
    '2026-10-26T11:00:00+01:00',
    '2026-10-27T09:00:00+01:00',
  ])
  calendars.events.remove(ada, 'primary', String(series.id))
  expect(starts()).toEqual([])
})

test('pages are followed to a token that tells of each later change, and of what is gone', () => {
  const { calendars } = trial()
  for (const day of ['03', '04', '05'])
    calendars.events.insert(ada, 'primary', {
      id: `event${day}`,
      start: { date: `2026-08-${day}` },
      end: { date: `2026-08-1${day[1]}` },
    })
  const first = calendars.events.list(ada, 'primary', { maxResults: 2 })
  expect(items(first)).toHaveLength(2)
  const second = calendars.events.list(ada, 'primary', { maxResults: 2, pageToken: first.nextPageToken })
  expect(items(second).map(({ id }) => id)).toEqual(['event05'])
  calendars.events.remove(ada, 'primary', 'event04')
  calendars.events.patch(ada, 'primary', 'event03', { summary: 'Moved' })
  const changed = calendars.events.list(ada, 'primary', { syncToken: second.nextSyncToken })
  expect(items(changed).map(({ id, status }) => [id, status])).toEqual([
    ['event03', 'confirmed'],
    ['event04', 'cancelled'],
  ])
  expect(refusal(() => calendars.events.remove(ada, 'primary', 'event04'))).toMatch(/^410 deleted/)
  calendars.emptyBin(ada, 'primary')
  expect(refusal(() => calendars.events.list(ada, 'primary', { syncToken: second.nextSyncToken }))).toBe(
    '410 fullSyncRequired: Sync token is no longer valid, a full sync is required.',
  )
})

test('a patch changes what it names, takes away what is null, and keeps the rest', () => {
  const { calendars } = trial()
  const event = calendars.events.insert(ada, 'primary', {
    summary: 'Plan',
    location: 'Here',
    start: { date: '2026-08-03' },
    end: { date: '2026-08-04' },
    extendedProperties: { private: { leave: 'a', other: 'b' } },
  })
  const patched = calendars.events.patch(ada, 'primary', String(event.id), {
    location: null,
    extendedProperties: { private: { leave: 'c' } },
    end: { date: '2026-08-06' },
  })
  expect(patched).toMatchObject({
    summary: 'Plan',
    end: { date: '2026-08-06' },
    extendedProperties: { private: { leave: 'c', other: 'b' } },
    sequence: 1,
  })
  expect(patched).not.toHaveProperty('location')
  const query = { privateExtendedProperty: 'leave=c' }
  expect(items(calendars.events.list(ada, 'primary', query))).toHaveLength(1)
  expect(items(calendars.events.list(ada, 'primary', { privateExtendedProperty: ['leave=a'] }))).toHaveLength(
    0,
  )
  expect(
    calendars.events.update(ada, 'primary', String(event.id), {
      start: { date: '2026-08-03' },
      end: { date: '2026-08-04' },
    }),
  ).not.toHaveProperty('summary')
})

test('a guest has a copy, whose answer the organiser sees; being away declines what is in its way', () => {
  const { calendars } = trial()
  const meeting = calendars.events.insert(ada, 'primary', {
    summary: 'Review',
    start: { dateTime: '2026-08-04T10:00:00+02:00' },
    end: { dateTime: '2026-08-04T11:00:00+02:00' },
    attendees: [{ email: ada.email }, { email: bob.email }],
  })
  const id = String(meeting.id)
  expect(refusal(() => calendars.events.patch(bob, 'primary', id, { summary: 'Mine' }))).toMatch(
    /^403 forbiddenForNonOrganizer/,
  )
  calendars.events.insert(
    bob,
    'primary',
    away('2026-08-03T00:00:00', '2026-08-08T00:00:00', {
      outOfOfficeProperties: {
        autoDeclineMode: 'declineAllConflictingInvitations',
        declineMessage: 'Back on the 8th',
      },
    }),
  )
  const attendees = calendars.events.get(ada, 'primary', id).attendees
  expect(attendees).toEqual([
    { email: ada.email, responseStatus: 'accepted', organizer: true, self: true },
    { email: bob.email, responseStatus: 'declined', comment: 'Back on the 8th' },
  ])
  const later = calendars.events.insert(ada, 'primary', {
    start: { dateTime: '2026-08-05T10:00:00+02:00' },
    end: { dateTime: '2026-08-05T11:00:00+02:00' },
    attendees: [{ email: bob.email }],
  })
  expect(calendars.events.get(bob, 'primary', String(later.id)).attendees).toMatchObject([
    { responseStatus: 'declined', self: true },
  ])
})

test('a shared calendar is written by writers, read by readers, and its private events stay private', () => {
  const { calendars } = trial()
  const team = calendars.addCalendar(ada.email, { summary: 'Team' })
  calendars.share(ada, team.id, bob.email, 'reader')
  const day = { start: { date: '2026-08-03' }, end: { date: '2026-08-04' } }
  calendars.events.insert(ada, team.id, { ...day, summary: 'Secret', visibility: 'private' })
  expect(items(calendars.events.list(bob, team.id))[0]).not.toHaveProperty('summary')
  expect(refusal(() => calendars.events.insert(bob, team.id, day))).toBe(
    '403 requiredAccessLevel: You need to have writer access to this calendar.',
  )
  calendars.share(ada, team.id, bob.email, 'writer')
  calendars.events.import(bob, team.id, { ...day, iCalUID: 'leave@example.com', summary: 'Bob away' })
  calendars.events.import(bob, team.id, { ...day, iCalUID: 'leave@example.com', summary: '✨ Bob away' })
  expect(items(calendars.events.list(ada, team.id)).map(({ summary }) => summary)).toContain('✨ Bob away')
  expect(items(calendars.events.list(ada, team.id))).toHaveLength(2)
  const busy = calendars.freeBusy(ada, {
    timeMin: '2026-08-01T00:00:00Z',
    timeMax: '2026-09-01T00:00:00Z',
    items: [{ id: team.id }, { id: 'nobody@example.com' }],
  })
  expect(busy.calendars).toMatchObject({
    [team.id]: { busy: [{ start: '2026-08-02T22:00:00Z', end: '2026-08-03T22:00:00Z' }] },
    'nobody@example.com': { errors: [{ reason: 'notFound' }] },
  })
})

test('what was cancelled is overwritten when the bin is emptied', () => {
  const root = mkdtempSync(join(tmpdir(), 'calendars-'))
  try {
    const { calendars, store } = trial({ root })
    const event = calendars.events.insert(ada, 'primary', {
      summary: 'CanaryInACalendar',
      start: { date: '2026-08-03' },
      end: { date: '2026-08-04' },
    })
    calendars.events.remove(ada, 'primary', String(event.id))
    expect(calendars.emptyBin(ada, 'primary')).toBe(1)
    store.dispose()
    for (const file of readdirSync(root))
      expect(readFileSync(join(root, file)).includes('CanaryInACalendar')).toBe(false)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

test('a line of English becomes an event', () => {
  const { calendars } = trial()
  expect(calendars.events.quickAdd(ada, 'primary', 'Lunch with Bob tomorrow 12:30-13:30')).toMatchObject({
    summary: 'Lunch with Bob',
    start: { dateTime: '2026-07-02T12:30:00+02:00' },
    end: { dateTime: '2026-07-02T13:30:00+02:00' },
  })
  expect(calendars.events.quickAdd(ada, 'primary', 'Dentist on Friday at 3pm')).toMatchObject({
    summary: 'Dentist',
    start: { dateTime: '2026-07-03T15:00:00+02:00' },
  })
})

test.each([
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=DAILY;BYSECOND=1,2,3',
  'RRULE:FREQ=SOMETIMES',
  'RRULE:COUNT=3',
  'DTSTART:20260803T000000Z',
  'FREQ=DAILY',
])('%s is no recurrence', (line) => {
  const { calendars } = trial()
  const event = { start: { date: '2026-08-03' }, end: { date: '2026-08-04' }, recurrence: [line] }
  expect(refusal(() => calendars.events.insert(ada, 'primary', event))).toBe(
    '400 invalid: Invalid recurrence rule.',
  )
})

test.each(['RRULE:FREQ=DAILY', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'RRULE:FREQ=MONTHLY;BYDAY=5MO'])(
  'a century of %s is listed in some seconds',
  (line) => {
    const { calendars } = trial()
    const since = performance.now()
    calendars.events.insert(ada, 'primary', {
      start: { dateTime: '2026-08-03T09:00:00', timeZone: berlin },
      end: { dateTime: '2026-08-03T10:00:00', timeZone: berlin },
      recurrence: [line],
    })
    calendars.events.list(ada, 'primary', { singleEvents: true, timeMax: '9999-01-01T00:00:00Z' })
    expect(performance.now() - since).toBeLessThan(20_000)
  },
)
