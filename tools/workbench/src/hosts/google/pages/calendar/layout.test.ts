import { expect, test } from 'vitest'
import { addMonths, monthDays, weekStart } from './days.ts'
import { eventBody } from './event-body.ts'
import { barsOf, blocksOf } from './layout.ts'
import { shownEvent } from './shown-event.ts'
import type { ShownEvent } from './wire.ts'

const calendar = { id: 'ada', name: 'Ada', color: 'c14', isShown: true, isOwn: true, mayWrite: true }

function event(first: string, last: string, from: number | null, to: number | null): ShownEvent {
  return {
    calendarId: 'ada',
    id: `${first} ${from}`,
    seriesId: null,
    title: 'Event',
    kind: 'default',
    color: 'c14',
    first,
    last,
    from,
    to,
    isBar: from === null,
    isDeclined: false,
    mayWrite: true,
  }
}

/** What the calendars present, as far as it is shown. */
function presented(start: object, end: object) {
  return shownEvent({ id: 'e', eventType: 'default', start, end } as never, calendar)
}

test('events at the same time stand side by side, and one after them has the whole width', () => {
  const day = '2026-08-03'
  const blocks = blocksOf(
    [
      event(day, day, 540, 600),
      event(day, day, 570, 660),
      event(day, day, 600, 630),
      event(day, day, 700, 760),
    ],
    day,
  )
  expect(blocks.map(({ from, column, columns }) => [from, column, columns])).toEqual([
    [540, 0, 2],
    [570, 1, 2],
    [600, 0, 2],
    [700, 0, 1],
  ])
})

test('an event past midnight stands in both days, each with its own hours', () => {
  const night = event('2026-08-03', '2026-08-04', 1320, 120)
  expect(blocksOf([night], '2026-08-03').map(({ from, to }) => [from, to])).toEqual([[1320, 1440]])
  expect(blocksOf([night], '2026-08-04').map(({ from, to }) => [from, to])).toEqual([[0, 120]])
})

test('bars fill the first lane that is free, and are cut where the row ends', () => {
  const bars = barsOf(
    [
      event('2026-07-30', '2026-08-04', null, null),
      event('2026-08-03', '2026-08-03', null, null),
      event('2026-08-05', '2026-08-12', null, null),
    ],
    '2026-08-03',
    7,
  )
  expect(
    bars.map(({ start, length, lane, isCutLeft, isCutRight }) => [
      start,
      length,
      lane,
      isCutLeft,
      isCutRight,
    ]),
  ).toEqual([
    [0, 2, 0, true, false],
    [0, 1, 1, false, false],
    [2, 5, 0, false, true],
  ])
})

test('a day that a change of clocks makes shorter is a whole day, and its hours are the wall clock’s', () => {
  const short = presented(
    { dateTime: '2026-03-29T00:00:00+01:00' },
    { dateTime: '2026-03-30T00:00:00+02:00' },
  )
  expect(short).toMatchObject({ first: '2026-03-29', last: '2026-03-29', from: 0, to: 1440, isBar: true })
  const morning = presented(
    { dateTime: '2026-03-29T09:00:00+02:00' },
    { dateTime: '2026-03-29T10:30:00+02:00' },
  )
  expect(morning).toMatchObject({ from: 540, to: 630, isBar: false })
})

test('the end of whole days is the last day that they touch', () => {
  expect(presented({ date: '2026-08-03' }, { date: '2026-08-15' })).toMatchObject({
    first: '2026-08-03',
    last: '2026-08-14',
    from: null,
    isBar: true,
  })
})

test('a month is whole weeks from the weekday on which weeks begin', () => {
  expect([monthDays('2026-08-15', 1)[0], monthDays('2026-08-15', 1).length]).toEqual(['2026-07-27', 42])
  expect([monthDays('2026-02-10', 0)[0], monthDays('2026-02-10', 0).length]).toEqual(['2026-02-01', 28])
  expect(weekStart('2026-11-01', 1)).toBe('2026-10-26')
  expect([addMonths('2026-01-31', 1), addMonths('2026-12-15', 1)]).toEqual(['2026-02-28', '2027-01-15'])
})

const form = {
  title: 'Away',
  kind: 'default',
  isWhole: true,
  first: '2026-10-24',
  last: '2026-10-25',
  from: '09:00',
  to: '10:00',
  repeat: '',
  color: '',
  location: 'Here',
  description: '',
} as const

test('whole days are dates, but out of office has hours and neither place nor words', () => {
  expect(eventBody(form, 'Europe/Berlin')).toMatchObject({
    start: { date: '2026-10-24' },
    end: { date: '2026-10-26' },
    location: 'Here',
  })
  const out = eventBody({ ...form, kind: 'outOfOffice' }, 'Europe/Berlin')
  expect(out).toMatchObject({
    eventType: 'outOfOffice',
    start: { dateTime: '2026-10-24T00:00:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-10-26T00:00:00', timeZone: 'Europe/Berlin' },
  })
  expect(out).not.toHaveProperty('location')
})
