import { afterEach, expect, test } from 'vitest'
import type { Later } from './backends/queues.ts'
import { readWebTriggerPath } from './backends/web-triggers.ts'
import { callFrom, notes, startTrial, type Trial } from './trial.ts'

let trial: Trial
afterEach(() => trial.dispose())

async function start(later?: Later): Promise<Trial> {
  trial = startTrial(later ? { later } : {})
  await trial.forge.install(trial.folder('notes'))
  return trial
}
async function call(functionKey: string, payload: unknown = {}): Promise<Record<string, unknown>> {
  const answer = await trial.forge.invokeResolver(notes, 'notes', {
    functionKey,
    payload,
    context: callFrom('notes'),
  })
  return (answer.ok ? answer.body : answer) as Record<string, unknown>
}
/** Waits until a function of this module has run. */
function ran(moduleKey: string, times = 1): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (
        trial.ledger.entries({ channel: 'function' }).filter(({ data }) => data.module === moduleKey).length <
        times
      )
        return
      stop()
      resolve()
    }
    const stop = trial.ledger.subscribe(look)
    look()
  })
}
const stored = async (key: string) => (await call('kvs', { method: 'get', args: [key] })).value

test('a first install calls the lifecycle trigger, a second start does not', async () => {
  await start()
  await ran('install-trigger')
  expect(await stored('installed')).toMatchObject({
    id: trial.forge.app(notes)?.installationId,
    app: { id: notes },
    installerAccountId: expect.any(String),
  })
  await trial.forge.install(trial.folder('notes'))
  await call('echo')
  expect(
    trial.ledger.entries({ channel: 'function' }).filter(({ data }) => data.module === 'install-trigger'),
  ).toHaveLength(1)
})

test('a new page calls the product trigger without a user', async () => {
  await start()
  const [space] = trial.site.spaces()
  const admin = trial.site.people()[0]?.accountId ?? ''
  trial.site.createPage(admin, {
    spaceId: space?.id ?? '',
    title: 'New',
    body: { version: 1, type: 'doc', content: [] },
  })
  await ran('page-trigger')
  const seen = (await stored('last-page')) as { event: unknown; context: Record<string, unknown> }
  expect(seen.event).toMatchObject({
    eventType: 'avi:confluence:created:page',
    atlassianId: admin,
    content: { type: 'page', title: 'New' },
  })
  expect(seen.context.principal).toBeUndefined()
  expect(seen.context.installContext).toMatch(/^ari:cloud:confluence::site\//)
})

test('a scheduled function runs by hand and has no user', async () => {
  await start()
  const answer = await trial.forge.invokeFunction(notes, 'nightly', undefined, {
    accountId: undefined,
    moduleKey: 'every-day',
    extension: {},
  })
  const { body } = (answer as { body: { body: string } }).body
  expect(JSON.parse(body)).toMatchObject({
    request: { context: { cloudId: trial.site.facts.cloudId, moduleKey: 'every-day' } },
    asUser: 'NEEDS_AUTHENTICATION_ERR: Authentication Required',
    hasPrincipal: false,
  })
})

test('a web trigger gets its request as lists and answers with its own status and headers', async () => {
  await start()
  const url = String((await call('hookUrl', { key: 'hook' })).value)
  const found = readWebTriggerPath(new URL(url).pathname)
  expect(found).toEqual({ appId: notes, moduleKey: 'hook' })
  const request = new Request(`${url}/more?a=1&a=2`, { method: 'POST', body: 'hi', headers: { 'x-a': 'b' } })
  const response = await trial.forge.webTrigger(notes, 'hook', request)
  expect(response.status).toBe(201)
  expect(response.headers.get('x-twice')).toBe('a, b')
  expect(await response.json()).toMatchObject({
    method: 'POST',
    body: 'hi',
    userPath: '/more',
    headers: { 'x-a': ['b'] },
    queryParameters: { a: ['1', '2'] },
  })
})

test('a static web trigger answers what the manifest declares', async () => {
  await start()
  const response = await trial.forge.webTrigger(notes, 'static-hook', new Request('http://localhost/x1/a'))
  expect([response.status, await response.text()]).toEqual([202, 'taken'])
  expect((await trial.forge.webTrigger(notes, 'none', new Request('http://localhost/'))).status).toBe(404)
})

test('an event is delivered after its delay, tried again when asked, and counted', async () => {
  const delays: number[] = []
  await start((seconds, act) => {
    delays.push(seconds)
    queueMicrotask(act)
    return () => {}
  })
  const { value } = await call('push', { events: [{ body: { failTimes: 2 }, delayInSeconds: 5 }] })
  const { jobId } = value as { jobId: string }
  await ran('worker', 3)
  expect(delays).toEqual([5, 1, 1])
  expect(await stored('worked')).toMatchObject({
    queueName: 'jobs',
    jobId,
    body: { failTimes: 2 },
    retryContext: { retryCount: 2, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { tries: 2 } },
  })
  expect(await call('stats', { jobId })).toEqual({ value: { success: 1, inProgress: 0, failed: 0 } })
})

test('an event that is never done is given up after four retries', async () => {
  await start((_, act) => {
    queueMicrotask(act)
    return () => {}
  })
  const { value } = await call('push', { events: [{ body: { failTimes: 99 } }] })
  await ran('worker', 5)
  expect(await call('stats', value)).toEqual({ value: { success: 0, inProgress: 0, failed: 1 } })
})

test('a job that waits can be cancelled, an unknown one is not found', async () => {
  const cancelled: number[] = []
  await start((seconds) => () => cancelled.push(seconds))
  const { value } = await call('push', { events: [{ body: {}, delayInSeconds: 60 }] })
  expect(await call('cancel', value)).toEqual({})
  expect(cancelled).toEqual([60])
  expect(await call('stats', { jobId: 'none' })).toHaveProperty('message')
})

test('a consumer can be a method of a resolver', async () => {
  await start()
  await call('pushToResolver')
  await ran('resolver-worker')
  expect(await stored('job-done')).toMatchObject({ payload: { n: 7 }, jobId: expect.any(String) })
})
