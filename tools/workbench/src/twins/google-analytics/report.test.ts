import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from './collect.ts'
import { report } from './report.ts'

const now = new Date('2026-11-25T10:00:00Z')
const address = new URL('https://www.google-analytics.com/mp/collect?measurement_id=G-1&api_secret=s')

const event = (client: string, locale: string, { name = 'app_loaded', at = now } = {}) =>
  collect(address, JSON.stringify({ client_id: client, events: [{ name, params: { locale } }] }), at)

const times = (count: number, locale: string, prefix = locale) =>
  Array.from({ length: count }, (_, at) => event(`${prefix}-${at}`, locale))

const tablesOf = (collected: Parameters<typeof report>[0]) =>
  Object.fromEntries(
    report(collected, { now, dimensions: ['locale'] }).tables.map(({ dimension, cells }) => [
      dimension,
      cells,
    ]),
  )

test('a cell of five installations is shown and one of four is folded', () => {
  expect(tablesOf([...times(5, 'en-US'), ...times(4, 'ja-JP'), ...times(2, 'is-IS')])).toEqual({
    event_name: [{ value: 'app_loaded', events: 11, installations: 11 }],
    locale: [
      { value: 'en-US', events: 5, installations: 5 },
      { value: 'other', events: 6, installations: 6 },
    ],
  })
})

test('installations are counted, not events', () => {
  const busy = Array.from({ length: 50 }, () => event('one', 'de-DE'))
  expect(tablesOf([...busy, ...times(6, 'en-US')]).locale).toEqual([
    { value: 'en-US', events: 6, installations: 6 },
    { value: 'other', events: 50, installations: null },
  ])
})

test('no cell about fewer than five installations is named', () => {
  const some = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.constantFrom('en-US', 'de-DE', 'ja-JP')), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(some, (pairs) => {
      const collected = pairs.map(([client, locale]) => event(String(client), locale))
      const { tables, events } = report(collected, { now, dimensions: ['locale'] })
      expect(events).toBe(pairs.length)
      for (const { cells } of tables) {
        expect(cells.reduce((sum, cell) => sum + cell.events, 0)).toBe(pairs.length)
        for (const { value, installations } of cells)
          expect(value === 'other' || (installations ?? 0) >= 5).toBe(true)
        expect(JSON.stringify(cells)).not.toMatch(/"installations":[0-4]\b/)
      }
    }),
  )
})

test('a faulty event is not counted, and neither is one of another month or of the future', () => {
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000)
  const others = [
    event('c', 'en', { name: '_bad' }),
    event('c', 'en', { at: at(-28) }),
    event('c', 'en', { at: at(1) }),
  ]
  expect(report(others, { now, dimensions: [] }).events).toBe(0)
  expect(report([event('c', 'en', { at: at(-27) })], { now, dimensions: [] }).events).toBe(1)
})
