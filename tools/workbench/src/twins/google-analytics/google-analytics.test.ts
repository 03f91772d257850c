import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGoogleAnalytics } from './google-analytics.ts'

const now = new Date('2026-11-25T10:00:00Z')
const clock = { now: () => now }
const host = 'https://region1.google-analytics.com'
const query = '?measurement_id=G-1&api_secret=s3cret'

const post = (path: string, body: string, at = `${host}${path}${query}`) =>
  new Request(at, { method: 'POST', body })

/** What the validation server says of a body. */
async function messagesFor(body: unknown, address?: string): Promise<unknown> {
  const analytics = createGoogleAnalytics({ clock })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await analytics.answer(post('/debug/mp/collect', text, address))
  expect(response.status).toBe(200)
  const { validationMessages } = (await response.json()) as { validationMessages: unknown }
  return validationMessages
}

const loaded = { client_id: 'c', events: [{ name: 'app_loaded', params: { locale: 'en-US' } }] }

test('a good body has no messages', async () => {
  expect(await messagesFor(loaded)).toEqual([])
  expect(
    await messagesFor({ ...loaded, consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' } }),
  ).toEqual([])
})

test('the example of the documentation is answered as the documentation says', async () => {
  expect(await messagesFor({ client_id: 'c', events: [{ name: '_badEventName', params: {} }] })).toEqual([
    {
      fieldPath: 'events',
      description:
        'Event at index: [0] has invalid name [_badEventName]. Names must start with an alphabetic character.',
      validationCode: 'NAME_INVALID',
    },
  ])
})

test('names are refused in words that Google has been seen to use', async () => {
  const named = (name: string) => messagesFor({ client_id: 'c', events: [{ name: 'ok' }, { name }] })
  expect(await named('campaign@details')).toMatchObject([
    {
      description:
        'Event at index: [1] has invalid name [campaign@details]. Only alphanumeric characters and underscores are allowed.',
    },
  ])
  expect(await named('session_start')).toMatchObject([
    {
      validationCode: 'NAME_RESERVED',
      description: 'Event at index: [1] has name [session_start] which is reserved.',
    },
  ])
  for (const name of ['ga_x', 'google_x', 'firebase_x'])
    expect(await named(name)).toMatchObject([{ validationCode: 'NAME_RESERVED' }])
  expect(await named('n'.repeat(41))).toMatchObject([{ validationCode: 'VALUE_OUT_OF_BOUNDS' }])
  expect(await named('n'.repeat(40))).toEqual([])
  expect(await named('')).toMatchObject([{ validationCode: 'VALUE_REQUIRED' }])
})

test('a missing client_id is asked for', async () => {
  expect(await messagesFor({ events: loaded.events })).toEqual([
    {
      fieldPath: 'client_id',
      description: 'Measurement requires a client_id.',
      validationCode: 'VALUE_REQUIRED',
    },
  ])
})

test('an app stream wants an app_instance_id of 32 hexadecimal digits', async () => {
  const app = `${host}/debug/mp/collect?firebase_app_id=1:2:web:3&api_secret=s`
  expect(await messagesFor({ app_instance_id: 'ab'.repeat(16), events: loaded.events }, app)).toEqual([])
  expect(
    await messagesFor({ app_instance_id: `${'ab'.repeat(15)}agg`, events: loaded.events }, app),
  ).toMatchObject([
    {
      description:
        'Measurement app_instance_id is expected to be a 32 digit hexadecimal number but was [33] digits.',
    },
    { description: 'Measurement app_instance_id contains non hexadecimal character [g].' },
  ])
  expect(await messagesFor(loaded, app)).toMatchObject([{ validationCode: 'VALUE_REQUIRED' }])
})

test('an unknown field can not be parsed', async () => {
  expect(await messagesFor({ client_id: 'c', events: [{ names: 'x' }] })).toEqual([
    {
      description: 'Unable to parse Measurement Protocol JSON payload. (events[0]) names: Cannot find field.',
      validationCode: 'VALUE_INVALID',
    },
  ])
  const bodies = ['', '[]', '"x"', '{', { ...loaded, consent: 1 }, { ...loaded, consent: { ads: 'DENIED' } }]
  const more = [
    { ...loaded, events: {} },
    { ...loaded, events: [1] },
    { ...loaded, events: [{ name: 'x', params: 1 }] },
  ]
  for (const body of [...bodies, ...more, { ...loaded, user_properties: [] }])
    expect(await messagesFor(body)).toMatchObject([{ validationCode: 'VALUE_INVALID' }])
})

test('the limits on numbers and lengths hold', async () => {
  const params = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, at]))
  const withParams = (given: object) =>
    messagesFor({ client_id: 'c', events: [{ name: 'e', params: given }] })
  expect(await withParams(params(25))).toEqual([])
  expect(await withParams(params(26))).toMatchObject([{ validationCode: 'EXCEEDED_MAX_ENTITIES' }])
  expect(await withParams({ ['p'.repeat(41)]: 1 })).toMatchObject([{ validationCode: 'VALUE_OUT_OF_BOUNDS' }])
  expect(await withParams({ p: 'x'.repeat(100) })).toEqual([])
  expect(await withParams({ p: 'x'.repeat(101) })).toMatchObject([{ validationCode: 'VALUE_OUT_OF_BOUNDS' }])
  const events = (count: number) => Array.from({ length: count }, () => ({ name: 'e' }))
  expect(await messagesFor({ client_id: 'c', events: events(25) })).toEqual([])
  expect(await messagesFor({ client_id: 'c', events: events(26) })).toMatchObject([
    { fieldPath: 'events', validationCode: 'EXCEEDED_MAX_ENTITIES' },
  ])
  expect(await messagesFor({ client_id: 'c', events: [] })).toMatchObject([
    { validationCode: 'VALUE_REQUIRED' },
  ])
  const user = (property: object) => messagesFor({ ...loaded, user_properties: property })
  expect(await user({ plan: { value: 'x'.repeat(37) } })).toMatchObject([
    { validationCode: 'VALUE_OUT_OF_BOUNDS' },
  ])
  expect(await user({ ['p'.repeat(25)]: { value: 1 } })).toMatchObject([
    { validationCode: 'VALUE_OUT_OF_BOUNDS' },
  ])
  expect(await user({ user_id: { value: 1 } })).toMatchObject([{ validationCode: 'NAME_RESERVED' }])
  expect(await user(params(26))).toMatchObject([{ validationCode: 'EXCEEDED_MAX_ENTITIES' }])
})

test('consent is granted or denied', async () => {
  expect(await messagesFor({ ...loaded, consent: { ad_user_data: 'maybe' } })).toMatchObject([
    { fieldPath: 'consent.ad_user_data', validationCode: 'VALUE_INVALID' },
  ])
})

test('recommendations are enforced only where that is asked for', async () => {
  const old = { ...loaded, timestamp_micros: (now.getTime() - 73 * 3_600_000) * 1000 }
  expect(await messagesFor(old)).toEqual([])
  expect(await messagesFor({ ...old, validation_behavior: 'ENFORCE_RECOMMENDATIONS' })).toMatchObject([
    { fieldPath: 'client_id' },
    { fieldPath: 'timestamp_micros' },
  ])
})

test('the address is asked for its stream and its secret, and neither is checked', async () => {
  const bare = `${host}/debug/mp/collect`
  expect(await messagesFor(loaded, bare)).toMatchObject([
    { description: 'Unable to find non-empty parameter [api_secret] value in request.' },
    {
      description:
        'Unable to find non-empty parameter [measurement_id] or [firebase_app_id] value in request.',
    },
  ])
  expect(await messagesFor(loaded, `${bare}?measurement_id=nonsense&api_secret=wrong`)).toEqual([])
})

test('whatever is posted, collection answers 204 and keeps the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      const analytics = createGoogleAnalytics({ clock })
      const response = await analytics.answer(post('/mp/collect', text))
      expect(response.status).toBe(204)
      expect(analytics.received().map((one) => one.text)).toEqual([text])
    }),
  )
})

test('the secret of the address is kept nowhere', async () => {
  const analytics = createGoogleAnalytics({ clock })
  await analytics.answer(post('/mp/collect', JSON.stringify(loaded)))
  expect(JSON.stringify(analytics.received())).not.toContain('s3cret')
  expect(analytics.received()[0]).toMatchObject({ stream: 'G-1', messages: [] })
})

test('only posts to the two paths are taken, and none of 130 kB', async () => {
  const analytics = createGoogleAnalytics({ clock })
  const statuses = await Promise.all([
    analytics.answer(new Request(`${host}/mp/collect${query}`)),
    analytics.answer(post('/g/collect', '{}')),
    analytics.answer(post('/mp/collect', 'x'.repeat(130_000))),
    analytics.answer(post('/mp/collect', 'x'.repeat(129_999))),
  ])
  expect(statuses.map(({ status }) => status)).toEqual([405, 404, 413, 204])
  expect(analytics.received()).toHaveLength(1)
})

test('a debug request is in no report', async () => {
  const analytics = createGoogleAnalytics({ clock })
  await analytics.answer(post('/debug/mp/collect', JSON.stringify(loaded)))
  expect(analytics.received()).toEqual([])
  expect(analytics.report({ now })).toMatchObject({ events: 0, installations: null })
})
