import { afterAll, expect, test } from 'vitest'
import { createCalendars } from '../../../calendar/create-calendars.ts'
import { startTrial } from '../../trial.ts'

const engines = ['quickjs', 'vm'] as const
const now = () => new Date('2026-07-01T10:00:00Z')
const trials = { quickjs: startTrial({ engine: 'quickjs', now }), vm: startTrial({ engine: 'vm', now }) }
afterAll(async () => {
  for (const trial of Object.values(trials)) await trial.dispose()
})

const manifest = {
  oauthScopes: ['https://www.googleapis.com/auth/calendar.events'],
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' }],
  },
}

test.each(engines)(
  '%s: a script writes, finds, patches and removes an out of office event',
  async (engine) => {
    const result = await trials[engine].try(
      `const made = Calendar.Events.insert({
      eventType: 'outOfOffice', summary: 'Away',
      start: { dateTime: '2026-08-03T00:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-08-08T00:00:00', timeZone: 'Europe/Berlin' },
      outOfOfficeProperties: { autoDeclineMode: 'declineOnlyNewConflictingInvitations', declineMessage: 'Away' },
      extendedProperties: { private: { leave: 'x' } },
    }, 'primary')
    const found = Calendar.Events.list('primary', { timeMin: new Date(2026, 7, 1).toISOString(),
      timeMax: '2026-09-01T00:00:00Z', eventTypes: ['outOfOffice'], singleEvents: true, orderBy: 'startTime',
      privateExtendedProperty: 'leave=x' }).items
    const patched = Calendar.Events.patch({ summary: 'Away (2)' }, 'primary', made.id)
    Calendar.Events.remove('primary', made.id)
    return [found.length, found[0].id === made.id, patched.summary, patched.eventType,
      patched.outOfOfficeProperties.declineMessage, Calendar.Events.list('primary').items.length]`,
      { manifest },
    )
    expect(result).toMatchObject({ ok: true, value: [1, true, 'Away (2)', 'outOfOffice', 'Away', 0] })
  },
)

test.each(engines)(
  '%s: a refusal of the API is an exception with its message and its body; that nothing is there is an answer',
  async (engine) => {
    const result = await trials[engine].try(
      `try { Calendar.Events.insert({ eventType: 'outOfOffice', start: { date: '2026-08-03' },
      end: { date: '2026-08-04' } }, 'primary') } catch (error) {
      return [error.name, error.message, error.details.code, error.details.errors[0].reason] }`,
      { manifest },
    )
    expect(result).toMatchObject({
      value: [
        'GoogleJsonResponseException',
        'API call to calendar.events.insert failed with error: An out of office event must not be an all-day event.',
        400,
        'malformedOutOfOfficeEvent',
      ],
    })
    const missing = await trials[engine].try("Calendar.Events.get('nobody@example.com', 'x')", { manifest })
    expect(missing).toMatchObject({
      error: {
        name: 'GoogleJsonResponseException',
        message: 'API call to calendar.events.get failed with error: Not Found',
      },
    })
    const requests = trials[engine].ledger.entries({ channel: 'product' })
    expect(requests.slice(-2).map(({ summary, outcome }) => [summary, outcome])).toEqual([
      ['calendar.events.insert', 'failed'],
      ['calendar.events.get', 'done'],
    ])
  },
)

test('lists, settings and free times are read, and what was read is told without its content', async () => {
  const trial = trials.vm
  const result = await trial.try(
    `const team = Calendar.Calendars.insert({ summary: 'Team', timeZone: 'Asia/Tokyo' })
    Calendar.Acl.insert({ role: 'writer', scope: { type: 'user', value: 'bob@example.com' } }, team.id)
    Calendar.Events.insert({ summary: 'Canary', start: { date: '2026-08-03' }, end: { date: '2026-08-04' } }, team.id)
    const busy = Calendar.Freebusy.query({ timeMin: '2026-08-01T00:00:00Z', timeMax: '2026-09-01T00:00:00Z',
      items: [{ id: team.id }] }).calendars[team.id].busy
    Calendar.Events.list(team.id)
    return [Calendar.CalendarList.list().items.map(({ summary, primary }) => [summary, primary === true]),
      Calendar.CalendarList.get('primary').accessRole, Calendar.Settings.get('timezone').value, busy[0].start]`,
    { manifest: { ...manifest, oauthScopes: ['https://www.googleapis.com/auth/calendar'] } },
  )
  expect(result).toMatchObject({
    value: [
      [
        ['Ada', true],
        ['Team', false],
      ],
      'owner',
      'UTC',
      '2026-08-02T15:00:00Z',
    ],
  })
  const reads = trial.ledger.entries({ channel: 'product' })
  expect(reads.map(({ summary }) => summary)).toContain('calendar.events.list')
  expect(JSON.stringify(reads)).not.toContain('Canary')
  expect(JSON.stringify(trial.ledger.entries({ channel: 'storage' }))).toContain('Canary')
})

test('an event is changed only as the script has seen it', async () => {
  const result = await trials.vm.try(
    `const event = Calendar.Events.insert({ start: { date: '2026-08-03' }, end: { date: '2026-08-04' } }, 'primary')
    Calendar.Events.patch({ summary: 'New' }, 'primary', event.id)
    try { Calendar.Events.update(event, 'primary', event.id, {}, { 'If-Match': event.etag }) } catch (error) {
      return error.message }`,
    { manifest },
  )
  expect(result).toMatchObject({
    value: 'API call to calendar.events.update failed with error: Precondition Failed',
  })
})

test('a script without a scope of calendars is refused', async () => {
  const result = await trials.vm.try("Calendar.Events.list('primary')", {
    manifest: { ...manifest, oauthScopes: [] },
  })
  expect(result).toMatchObject({ ok: false, error: { name: 'Exception' } })
})

test('with the scope for one’s own calendars a shared one is refused', async () => {
  const trial = trials.vm
  const calendars = createCalendars({ store: trial.store, ledger: trial.ledger, clock: { now } })
  const team = calendars.addCalendar('bob@example.com', { summary: 'Shared' })
  calendars.share({ email: 'bob@example.com' }, team.id, 'ada@example.com', 'writer')
  const result = await trial.try(
    `const event = { start: { date: '2026-08-03' }, end: { date: '2026-08-04' } }
    const mine = Calendar.Events.insert(event, 'primary').status
    try { Calendar.Events.insert(event, args[0]) } catch (error) { return [mine, error.message] }`,
    {
      manifest: { ...manifest, oauthScopes: ['https://www.googleapis.com/auth/calendar.events.owned'] },
      args: [team.id],
    },
  )
  expect(result).toMatchObject({
    value: [
      'confirmed',
      'API call to calendar.events.insert failed with error: Request had insufficient authentication scopes.',
    ],
  })
})
