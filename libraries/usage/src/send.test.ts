import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { everyEvent } from './event.ts'
import { asText, preview } from './preview.ts'
import { type Fetch, send } from './send.ts'

const report = {
  client: 'abcdefghijklmnopqrstuv',
  event: { name: 'render_failed', parameters: { kind: 'dot' } },
  events: catalogue,
  locale: 'en-US',
  timeZone: 'Europe/Berlin',
  at: new Date('2026-11-25T10:20:30Z'),
} as const
const destination = { measurementId: 'G-ABC123', apiSecret: 's3cret&x=1' }

const body =
  '{"client_id":"abcdefghijklmnopqrstuv","timestamp_micros":1795600800000000,' +
  '"consent":{"ad_user_data":"DENIED","ad_personalization":"DENIED"},' +
  '"events":[{"name":"render_failed","params":{"locale":"en-US","time_zone":"Europe/Berlin","kind":"dot"}}]}'

/** A network that answers with one status and remembers what it was asked. */
function network(status: number) {
  const seen: { url: string; init: Parameters<Fetch>[1] }[] = []
  const fetch: Fetch = async (url, init) => {
    seen.push({ url, init })
    return { status }
  }
  return { fetch, seen }
}

test('one event is one request with exactly these bytes', async () => {
  const { fetch, seen } = network(204)
  expect(await send(report, { destination, fetch })).toBe('SENT')
  expect(seen).toHaveLength(1)
  expect(seen[0]?.url).toBe(
    'https://region1.google-analytics.com/mp/collect?measurement_id=G-ABC123&api_secret=s3cret%26x%3D1',
  )
  expect(seen[0]?.init).toMatchObject({ method: 'POST', redirect: 'error', body })
  expect(seen[0]?.init.headers).toEqual({ 'Content-Type': 'application/json' })
})

test('the preview is the request itself without its secret', async () => {
  for (const event of everyEvent()) {
    const { fetch, seen } = network(204)
    await send({ ...report, event }, { destination, fetch })
    const shown = preview({ ...report, event }, destination)
    const sent = seen[0]
    expect(shown).toEqual({
      method: sent?.init.method,
      url: sent?.url.replace('s3cret%26x%3D1', '…'),
      headers: sent?.init.headers,
      body: sent?.init.body,
    })
    expect(JSON.stringify(shown)).not.toContain('s3cret')
  }
})

test('the preview as text is a request as people read it', () => {
  const shown = preview(report, destination)
  expect(typeof shown === 'object' && asText(shown)).toBe(
    `POST https://region1.google-analytics.com/mp/collect?measurement_id=G-ABC123&api_secret=…\nContent-Type: application/json\n\n${body}\n`,
  )
})

test('an answer that is not 2xx is an outcome and no second try', async () => {
  for (const status of [301, 400, 403, 429, 500]) {
    const { fetch, seen } = network(status)
    expect(await send(report, { destination, fetch })).toBe('REFUSED')
    expect(seen).toHaveLength(1)
  }
})

test('a network that fails is an outcome and no second try', async () => {
  let tries = 0
  const rejects: Fetch = async (url) => {
    tries += 1
    throw new Error(`connect ECONNREFUSED ${url}`)
  }
  const throws: Fetch = () => {
    tries += 1
    throw new TypeError('fetch failed')
  }
  expect(await send(report, { destination, fetch: rejects })).toBe('UNREACHABLE')
  expect(await send(report, { destination, fetch: throws })).toBe('UNREACHABLE')
  expect(tries).toBe(2)
})

test('a network that never answers is given up and told so', async () => {
  let isAborted = false
  const silent: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        isAborted = true
        reject(signal.reason)
      })
    })
  const deaf: Fetch = () => new Promise(() => undefined)
  expect(await send(report, { destination, fetch: silent, timeoutMs: 1 })).toBe('TIMED_OUT')
  expect(isAborted).toBe(true)
  expect(await send(report, { destination, fetch: deaf, timeoutMs: 1 })).toBe('TIMED_OUT')
})

test('without a destination or with what is no event, nothing is asked of the network', async () => {
  const { fetch, seen } = network(204)
  const nowhere = [
    { measurementId: undefined, apiSecret: 'x' },
    { measurementId: 'UA-1', apiSecret: 'x' },
    { measurementId: 'G-1&user_id=alice', apiSecret: 'x' },
    { measurementId: 'G-1', apiSecret: undefined },
    { measurementId: 'G-1', apiSecret: '' },
  ]
  for (const place of nowhere) {
    expect(await send(report, { destination: place, fetch })).toBe('NO_DESTINATION')
    expect(preview(report, place)).toBe('NO_DESTINATION')
  }
  expect(await send({ ...report, client: 'alice' }, { destination, fetch })).toBe('NOT_AN_EVENT')
  expect(seen).toHaveLength(0)
})
