import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeEventAddress, judgeEventBody } from './event-schema.ts'

const good = {
  client_id: 'abcdefghijklmnopqrstuv',
  timestamp_micros: 1_793_620_800_000_000,
  consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
  events: [
    { name: 'app_loaded', params: { locale: 'en-US', time_zone: 'America/New_York', kind: 'vega-lite' } },
  ],
}
const codes = (body: unknown) => judgeEventBody(JSON.stringify(body)).map(({ code, key }) => `${code} ${key}`)

test('a body of the published keys is taken', () => {
  expect(codes(good)).toEqual([])
})

test('whatever a body has more is told by its key', () => {
  expect(codes({ ...good, user_id: 'u' })).toEqual(['EVENT_KEY_UNLISTED user_id'])
  expect(codes({ ...good, user_properties: {} })).toEqual(['EVENT_KEY_UNLISTED user_properties'])
  expect(codes({ ...good, consent: { ad_user_data: 'GRANTED' } })).toEqual([
    'CONSENT_NOT_DENIED consent.ad_user_data',
    'CONSENT_NOT_DENIED consent.ad_personalization',
  ])
  expect(codes({ ...good, timestamp_micros: good.timestamp_micros + 1 })).toEqual([
    'EVENT_TIME_EXACT timestamp_micros',
  ])
  const event = (params: unknown) => ({ ...good, events: [{ name: 'app_loaded', params }] })
  expect(codes(event({ session_id: 'x' }))).toEqual(['EVENT_KEY_UNLISTED events.0.params.session_id'])
  expect(codes(event({ duration: 417 }))).toEqual(['EVENT_VALUE_OPEN events.0.params.duration'])
  expect(codes(event({ kind: 'Minutes of the board' }))).toEqual(['EVENT_VALUE_OPEN events.0.params.kind'])
  expect(codes(event({ locale: 'somewhere else' }))).toEqual(['EVENT_VALUE_OPEN events.0.params.locale'])
  expect(
    judgeEventAddress('https://x.example/mp/collect?api_secret=a&measurement_id=b&uid=7').map(
      ({ key }) => key,
    ),
  ).toEqual(['?uid'])
})

test('any text is judged, and one key more is never taken', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (key, value) => {
      judgeEventBody(key)
      fc.pre(!Object.hasOwn(good, key) && key !== '__proto__')
      expect(codes({ ...good, [key]: value })).toContain(`EVENT_KEY_UNLISTED ${key}`)
    }),
  )
})
