import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, editorOpened } from './catalogue.ts'
import { everyEvent } from './event.ts'
import { payload } from './payload.ts'
import { payloadSchema } from './schema.ts'

const client = 'abcdefghijklmnopqrstuv'
const report = fc.record({
  client: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  event: fc.constantFrom(...everyEvent()),
  events: fc.constant(catalogue),
  locale: fc.oneof(fc.constantFrom('en-US', 'ja'), fc.string()),
  timeZone: fc.oneof(fc.constantFrom('Europe/Berlin', 'UTC'), fc.string()),
  at: fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }),
})

test('a payload has exactly the allowed keys at every level', () => {
  fc.assert(
    fc.property(report, (one) => {
      const body = payload(one)
      const [event] = body?.events ?? []
      expect(Object.keys(body ?? {})).toEqual(['client_id', 'timestamp_micros', 'consent', 'events'])
      expect(body?.consent).toEqual({ ad_user_data: 'DENIED', ad_personalization: 'DENIED' })
      expect(body?.events).toHaveLength(1)
      expect(Object.keys(event ?? {})).toEqual(['name', 'params'])
      const own = Object.keys(catalogue[one.event.name].parameters)
      expect(Object.keys(event?.params ?? {})).toEqual(['locale', 'time_zone', ...own])
    }),
  )
})

test('time is told to the hour', () => {
  fc.assert(
    fc.property(report, (one) => {
      const micros = payload(one)?.timestamp_micros ?? Number.NaN
      expect(micros % 3_600_000_000).toBe(0)
      expect(one.at.getTime() - micros / 1000).toBeGreaterThanOrEqual(0)
      expect(one.at.getTime() - micros / 1000).toBeLessThan(3_600_000)
    }),
  )
})

test('two people of a site send the same bytes but for their locale and time zone', () => {
  const [event] = everyEvent()
  if (!event) throw new Error('the catalogue is empty')
  const at = new Date('2026-11-25T10:20:00Z')
  const alice = payload({ client, event, events: catalogue, locale: 'en-US', timeZone: 'Europe/Berlin', at })
  const bob = payload({
    client,
    event,
    events: catalogue,
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
    at: new Date('2026-11-25T10:59:59Z'),
  })
  expect(JSON.stringify(bob)).toBe(JSON.stringify(alice))
})

test('what is smuggled into a report is not in the payload', () => {
  const smuggled = {
    client,
    event: { name: 'app_loaded' as const, parameters: {} },
    events: catalogue,
    locale: 'alice@example.com',
    timeZone: '557058:295406f3',
    at: new Date(),
    accountId: '557058:295406f3',
  }
  const text = JSON.stringify(payload(smuggled))
  expect(text).not.toContain('alice')
  expect(text).not.toContain('557058')
  expect(payload({ ...smuggled, client: 'https://acme.atlassian.net' })).toBeUndefined()
  const event = { ...smuggled.event, user_id: 'alice' }
  expect(payload({ ...smuggled, event })).toBeUndefined()
  expect(payload({ ...smuggled, events: { editor_opened: editorOpened } })).toBeUndefined()
  expect(payload({ ...smuggled, at: new Date(Number.NaN) })).toBeUndefined()
})

test('the published schema is the one of this catalogue', async () => {
  const published: unknown = JSON.parse(
    await readFile(new URL('../payload.schema.json', import.meta.url), 'utf8'),
  )
  expect(published, 'run npm run usage:schema -w @crenwiz/usage').toEqual(payloadSchema())
})

test('the schema accepts every payload and refuses one with a key more', () => {
  const isValid = new Ajv2020().compile(payloadSchema())
  fc.assert(
    fc.property(report, fc.string({ minLength: 1 }), (one, key) => {
      const body = payload(one)
      expect(isValid(body)).toBe(true)
      fc.pre(!['client_id', 'timestamp_micros', 'consent', 'events', '__proto__'].includes(key))
      expect(isValid({ ...body, [key]: 'x' })).toBe(false)
      expect(isValid({ ...body, events: [...(body?.events ?? []), ...(body?.events ?? [])] })).toBe(false)
    }),
  )
})
