import { createHmac } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { type GoogleTrial, startGoogleTrial } from '../../../../tools/workbench/src/index.ts'
import { projectOf } from './trial-project.ts'

const key = 'AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tk='
const variables = { USAGE_KEY: key, USAGE_EPOCH: '1', GA_MEASUREMENT_ID: 'G-ABC123', GA_API_SECRET: 's3cret' }
const event = { name: 'editor_opened', parameters: {} }

const open: GoogleTrial[] = []
afterEach(async () => {
  for (const google of open.splice(0)) await google.dispose()
})

async function started(sendsUsage: boolean) {
  const google = startGoogleTrial()
  open.push(google)
  const project = await projectOf(google, { sendsUsage })
  const asked = { kind: 'document', id: google.document('secret plan'), locale: 'de_DE' } as const
  const call = (name: string, ...args: readonly unknown[]) => google.call(project, name, { ...asked, args })
  const setUp = (values: object) => google.call(project, 'setUp_', { ...asked, from: 'menu', args: [values] })
  const egress = () => google.trial.ledger.entries().filter(({ channel }) => channel === 'egress')
  return { google, project, call, setUp, egress }
}

test('the preview is what would be sent, with a pseudonym of the script and of nobody', async () => {
  const { call, setUp, project } = await started(true)
  await setUp(variables)
  const { value } = await call('usagePreview', { event, timeZone: 'Europe/Berlin' })
  const client = createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`crenwiz-usage-1|diagrams|google|${project.id}|1`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
  expect(value).toContain(
    'https://region1.google-analytics.com/mp/collect?measurement_id=G-ABC123&api_secret=…',
  )
  const body = JSON.parse(String(value).split('\n\n')[1] ?? '')
  expect(body.timestamp_micros % 3_600_000_000).toBe(0)
  expect(body).toEqual({
    client_id: client,
    timestamp_micros: body.timestamp_micros,
    consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
    events: [{ name: 'editor_opened', params: { locale: 'de-DE', time_zone: 'Europe/Berlin' } }],
  })
})

test('one event leaves for one call, and nothing leaves without a key, a destination or a listed event', async () => {
  const { call, setUp, egress } = await started(true)
  await call('usage', { event, timeZone: 'Europe/Berlin' })
  await setUp({ ...variables, USAGE_KEY: 'secret' })
  await call('usage', { event, timeZone: 'Europe/Berlin' })
  await setUp({ ...variables, GA_API_SECRET: '' })
  await call('usage', { event, timeZone: 'Europe/Berlin' })
  await setUp(variables)
  await call('usage', { event: { name: 'document_read', parameters: {} }, timeZone: 'Europe/Berlin' })
  // One of the catalogue, and not of this host: the policy lists one event for Google.
  await call('usage', { event: { name: 'app_loaded', parameters: {} }, timeZone: 'Europe/Berlin' })
  expect(egress()).toEqual([])
  expect((await call('usage', { event, timeZone: 'Europe/Berlin' })).value).toBe(null)
  expect(egress()).toHaveLength(1)
})

test('the edition without usage data has no function that sends and may call no address', async () => {
  const { call, project } = await started(false)
  await expect(call('usage', { event, timeZone: 'Europe/Berlin' })).rejects.toThrow()
  const code = project.scripts.map(({ text }) => text).join('\n')
  expect(code).not.toContain('UrlFetchApp')
  expect(code).not.toContain('google-analytics')
  expect(project.manifest.urlFetchWhitelist).toEqual([])
})
