import { afterAll, expect, test } from 'vitest'
import { createCalendars } from '../../../calendar/create-calendars.ts'
import type { EngineKind } from '../../engine/script-engine.ts'
import { startTrial } from '../../trial.ts'

const engines = ['quickjs', 'vm'] as const
const trials = { quickjs: openTrial('quickjs'), vm: openTrial('vm') }
afterAll(async () => {
  for (const { trial } of Object.values(trials)) await trial.dispose()
})

function openTrial(engine: EngineKind) {
  const now = () => new Date('2026-07-01T10:00:00Z')
  const trial = startTrial({ engine, now })
  const calendars = createCalendars({ store: trial.store, ledger: trial.ledger, clock: { now } })
  calendars.addPerson('ada@example.com', { timeZone: 'Europe/Berlin', name: 'Ada' })
  calendars.addPerson('bob@example.com')
  return { trial, calendars }
}

const manifest = { timeZone: 'Europe/Berlin', oauthScopes: ['https://www.googleapis.com/auth/calendar'] }

test.each(engines)('%s: events are made, found, changed and deleted', async (engine) => {
  const { trial } = trials[engine]
  const result = await trial.try(
    `const calendar = CalendarApp.getDefaultCalendar()
    const event = calendar.createEvent('Review', new Date('2026-08-03T08:00:00Z'), new Date('2026-08-03T09:00:00Z'),
      { location: 'Here', guests: 'bob@example.com', sendInvites: true })
    event.setTag('leave', 'x').setColor(CalendarApp.EventColor.RED).addPopupReminder(30)
      .setVisibility(CalendarApp.Visibility.PRIVATE).setDescription('All of it')
    const day = CalendarApp.createAllDayEvent('Trip', new Date('2026-08-03T22:30:00Z'), new Date('2026-08-07T00:00:00Z'))
    const found = calendar.getEvents(new Date('2026-08-01T00:00:00Z'), new Date('2026-09-01T00:00:00Z'))
    const answer = [found.map((one) => one.getTitle()), found[0].getTag('leave'), found[0].getColor(),
      found[0].getGuestList().map((guest) => [guest.getEmail(), String(guest.getGuestStatus())]),
      String(found[0].getMyStatus()), found[0].getPopupReminders(), String(found[0].getVisibility()),
      day.isAllDayEvent(), day.getAllDayStartDate().toISOString(), day.getAllDayEndDate().toISOString(),
      calendar.getEventsForDay(new Date('2026-08-05T10:00:00Z')).length,
      calendar.getEvents(new Date('2026-08-01T00:00:00Z'), new Date('2026-09-01T00:00:00Z'), { search: 'trip' }).length,
      calendar.getEventById(event.getId()).getLocation(), CalendarApp.getName()]
    event.deleteEvent()
    try { event.getTitle() } catch (error) { return answer.concat(error.message) }`,
    { manifest },
  )
  expect(result).toMatchObject({
    value: [
      ['Review', 'Trip'],
      'x',
      '11',
      [['bob@example.com', 'INVITED']],
      'OWNER',
      [30],
      'PRIVATE',
      true,
      '2026-08-03T22:00:00.000Z',
      '2026-08-06T22:00:00.000Z',
      1,
      1,
      'Here',
      'Ada',
      'The calendar event does not exist, or it has already been deleted.',
    ],
  })
})

test.each(engines)('%s: a series is written by rules', async (engine) => {
  const { trial } = trials[engine]
  const result = await trial.try(
    `const rule = CalendarApp.newRecurrence().addWeeklyRule()
      .onlyOnWeekdays([CalendarApp.Weekday.MONDAY, CalendarApp.Weekday.THURSDAY]).times(4)
      .addDateExclusion(new Date('2026-11-05T08:00:00Z'))
    const calendar = CalendarApp.createCalendar('Series', { timeZone: 'Europe/Berlin', color: '#112233' })
    const series = calendar.createEventSeries('Sport', new Date('2026-11-02T08:00:00Z'), new Date('2026-11-02T09:00:00Z'), rule)
    const list = () => calendar.getEvents(new Date('2026-10-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z'))
    const starts = list().map((event) => event.getStartTime().toISOString())
    list()[1].setTitle('Swim')
    const titles = list().map((event) => event.getTitle())
    const same = list()[0].isRecurringEvent() && list()[0].getEventSeries().getTitle()
    series.deleteEventSeries()
    const left = list().length
    calendar.deleteCalendar()
    return [starts, titles, same, left, CalendarApp.getCalendarsByName('Series').length]`,
    { manifest },
  )
  expect(result).toMatchObject({
    value: [
      ['2026-11-02T08:00:00.000Z', '2026-11-09T08:00:00.000Z', '2026-11-12T08:00:00.000Z'],
      ['Sport', 'Swim', 'Sport'],
      'Sport',
      0,
      0,
    ],
  })
})

test('calendars of others are used as far as their owners allow', async () => {
  const { trial, calendars } = trials.vm
  const team = calendars.addCalendar('bob@example.com', { summary: 'Team' })
  calendars.share({ email: 'bob@example.com' }, team.id, 'ada@example.com', 'reader')
  const result = await trial.try(
    `const team = CalendarApp.getCalendarById(args[0])
    try { team.createEvent('x', new Date(1e12), new Date(2e12)) } catch (error) {
      return [team.getName(), team.isOwnedByMe(), CalendarApp.getAllOwnedCalendars().length, error.message,
        CalendarApp.getCalendarById('nobody@example.com')] }`,
    { manifest, args: [team.id] },
  )
  expect(result).toMatchObject({ value: ['Team', false, 1, 'Action not allowed', null] })
})

test('a script that may read calendars can’t write them', async () => {
  const scopes = ['https://www.googleapis.com/auth/calendar.readonly']
  const run = (code: string) => trials.vm.trial.try(code, { manifest: { ...manifest, oauthScopes: scopes } })
  expect(await run('return CalendarApp.getDefaultCalendar().getName()')).toMatchObject({ value: 'Ada' })
  expect(await run('CalendarApp.getDefaultCalendar().setName("x")')).toMatchObject({ ok: false })
  expect(await run('CalendarApp.createAllDayEvent("x", new Date())')).toMatchObject({ ok: false })
})
