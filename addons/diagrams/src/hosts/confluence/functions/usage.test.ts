import { createHmac } from 'node:crypto'
import { catalogue, everyEvent } from '@crenwiz/usage'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../../../picture/kind.ts'
import type { Platform } from './platform.ts'
import { createResolver } from './resolver.ts'
import { previewUsage, sendUsage } from './usage.ts'

const key = 'AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tk='
const variables: Readonly<Record<string, string>> = {
  USAGE_KEY: key,
  USAGE_EPOCH: '2026-4',
  GA_MEASUREMENT_ID: 'G-ABC123',
  GA_API_SECRET: 's3cret',
}
const payload = {
  event: { name: 'diagram_rendered', parameters: { kind: 'mermaid', duration: 'under_1s' } },
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
}

/** Forge with its network faked: here, and nowhere else in these tests. */
function platformWith(changes: Partial<Platform> = {}) {
  const sent: { url: string; body: string }[] = []
  const platform: Platform = {
    installation: () => ({ app: 'app-1', environment: 'env-1', installation: 'site-1' }),
    isAnalyticsGranted: () => true,
    variable: (name) => variables[name],
    now: () => new Date('2026-11-25T10:20:30Z'),
    hmac: (secret, message) => createHmac('sha256', secret).update(message).digest(),
    fetch: async (url, { body }) => {
      sent.push({ url, body })
      return { status: 204 }
    },
    ...changes,
  }
  return { platform, sent }
}

const client = createHmac('sha256', Buffer.from(key, 'base64'))
  .update('crenwiz-usage-1|app-1|env-1|site-1|2026-4')
  .digest()
  .subarray(0, 16)
  .toString('base64url')

const body = JSON.stringify({
  client_id: client,
  timestamp_micros: Date.UTC(2026, 10, 25, 10) * 1000,
  consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
  events: [
    {
      name: 'diagram_rendered',
      params: { locale: 'de-DE', time_zone: 'Europe/Berlin', kind: 'mermaid', duration: 'under_1s' },
    },
  ],
})

test('a frame’s event leaves as exactly these bytes, once', async () => {
  const { platform, sent } = platformWith()
  expect(await sendUsage(payload, platform)).toBe('SENT')
  expect(sent).toEqual([
    {
      url: 'https://region1.google-analytics.com/mp/collect?measurement_id=G-ABC123&api_secret=s3cret',
      body,
    },
  ])
})

test('every kind of diagram can be counted, and no other', () => {
  expect(catalogue.diagram_rendered.parameters.kind).toEqual(kindIds)
  expect(catalogue.render_failed.parameters.kind).toEqual(kindIds)
})

test('off means that nothing is sent', async () => {
  const { platform, sent } = platformWith({ isAnalyticsGranted: () => false })
  for (const event of everyEvent()) expect(await sendUsage({ ...payload, event }, platform)).toBe('OFF')
  expect(previewUsage(payload, platform)).toBe('')
  expect(sent).toEqual([])
})

test('without a key nothing is sent, and nothing is sent without one instead', async () => {
  for (const USAGE_KEY of [undefined, '', 'secret', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=']) {
    const { platform, sent } = platformWith({
      variable: (name) => (name === 'USAGE_KEY' ? USAGE_KEY : variables[name]),
    })
    expect(await sendUsage(payload, platform)).toBe('NO_KEY')
    expect(previewUsage(payload, platform)).toBe('')
    expect(sent).toEqual([])
  }
})

test('without a measurement id or its secret nothing is sent', async () => {
  for (const missing of ['GA_MEASUREMENT_ID', 'GA_API_SECRET']) {
    const { platform, sent } = platformWith({
      variable: (name) => (name === missing ? undefined : variables[name]),
    })
    expect(await sendUsage(payload, platform)).toBe('NO_DESTINATION')
    expect(sent).toEqual([])
  }
})

test('a payload that is not of the catalogue is not sent', async () => {
  const { platform, sent } = platformWith()
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (anything) => {
      expect(await sendUsage(anything, platform)).toBe('NOT_AN_EVENT')
      expect(await sendUsage({ ...payload, event: anything }, platform)).toBe('NOT_AN_EVENT')
    }),
  )
  expect(sent).toEqual([])
})

test('a frame can not choose the installation, the time or a further field', async () => {
  const { platform, sent } = platformWith()
  const forged = {
    ...payload,
    installation: 'other',
    client: 'x',
    client_id: 'x',
    at: new Date(0),
    user_id: 'alice',
  }
  await sendUsage(forged, platform)
  expect(sent.map((one) => one.body)).toEqual([body])
})

test('a runtime that can not say who is calling is an outcome, not an error', async () => {
  const { platform, sent } = platformWith({
    installation: () => {
      throw new Error('Forge runtime not found.')
    },
  })
  expect(await sendUsage(payload, platform)).toBe('NO_PLATFORM')
  expect(sent).toEqual([])
})

test('the frame is told nothing, whatever came of its event', async () => {
  const cases: readonly Partial<Platform>[] = [
    {},
    { isAnalyticsGranted: () => false },
    { variable: () => undefined },
    { fetch: async () => ({ status: 500 }) },
    { fetch: () => Promise.reject(new Error('no way out')) },
  ]
  for (const change of cases) {
    const invoke = createResolver(platformWith(change).platform)
    expect(await invoke({ call: { functionKey: 'usage', payload }, context: {} })).toBeUndefined()
  }
})

test('the preview shows the bytes that are sent, without the secret', async () => {
  const { platform, sent } = platformWith()
  const invoke = createResolver(platform)
  const shown = await invoke({ call: { functionKey: 'usagePreview', payload }, context: {} })
  expect(sent).toEqual([])
  await sendUsage(payload, platform)
  expect(shown).toBe(
    `POST ${sent[0]?.url.replace('s3cret', '…')}\nContent-Type: application/json\n\n${sent[0]?.body}\n`,
  )
})
