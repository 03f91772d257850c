import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { callFrom, notes, startTrial, type Trial } from './trial.ts'

let trial: Trial

beforeAll(async () => {
  trial = startTrial()
  await trial.forge.install(trial.folder('notes'))
})
beforeEach(() => {
  trial.store.db.exec('DELETE FROM forge_stored')
})
afterAll(() => trial.dispose())

async function call(functionKey: string, payload: unknown = {}): Promise<Record<string, unknown>> {
  const answer = await trial.forge.invokeResolver(notes, 'notes', {
    functionKey,
    payload,
    context: callFrom('notes'),
  })
  if (!answer.ok) throw new Error(answer.message)
  return answer.body as Record<string, unknown>
}
const kvs = (method: string, ...args: unknown[]) => call('kvs', { method, args })

test('what @forge/kvs sets it gets back, and both acts are recorded with their bytes', async () => {
  expect(await kvs('set', 'note:1', { text: 'hello' })).toEqual({})
  expect(await kvs('get', 'note:1')).toEqual({ value: { text: 'hello' } })
  expect(await kvs('delete', 'note:1')).toEqual({})
  expect(await kvs('get', 'note:1')).toEqual({})
  const entries = trial.ledger.entries({ channel: 'storage' }).slice(-2)
  expect(entries.map(({ data }) => data)).toEqual([
    { act: 'set', where: 'kvs', key: 'note:1', bytes: 16, body: '{"text":"hello"}' },
    { act: 'delete', where: 'kvs', key: 'note:1', bytes: 16, body: '{"text":"hello"}' },
  ])
})

test('a secret is kept apart, and neither the ledger nor the inspector shows it', async () => {
  await kvs('setSecret', 'token', 'hush-hush')
  expect(await kvs('getSecret', 'token')).toEqual({ value: 'hush-hush' })
  expect(await kvs('get', 'token')).toEqual({})
  expect(trial.forge.stored(notes)).toEqual([{ where: 'secret', key: 'token', bytes: 11, preview: '…' }])
  expect(JSON.stringify(trial.ledger.entries())).not.toContain('hush-hush')
})

test('keys and values over the limits are refused with the documented codes', async () => {
  expect(await kvs('set', 'k'.repeat(500), 1)).toEqual({})
  expect(await kvs('set', 'k'.repeat(501), 1)).toMatchObject({ code: 'KEY_TOO_LONG' })
  expect(await kvs('set', 'no/slash', 1)).toMatchObject({ code: 'INVALID_KEY' })
  expect(await kvs('set', '', 1)).toMatchObject({ code: 'KEY_TOO_SHORT' })
  expect(await kvs('set', 'big', 'x'.repeat(240 * 1024 - 2))).toEqual({})
  expect(await kvs('set', 'big', 'x'.repeat(240 * 1024 - 1))).toMatchObject({ code: 'MAX_SIZE' })
  expect(trial.ledger.entries({ channel: 'storage' }).at(-1)).toMatchObject({ outcome: 'refused' })
})

test('options of a set are kept: its policy, its return value and its time to live', async () => {
  await kvs('set', 'a', 1)
  expect(await kvs('set', 'a', 2, { keyPolicy: 'FAIL_IF_EXISTS' })).toMatchObject({
    code: 'KEY_ALREADY_EXISTS',
  })
  expect(await kvs('set', 'a', 3, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toEqual({
    value: { key: 'a', value: 1 },
  })
  await kvs('set', 'a', 4, { ttl: { value: 1, unit: 'HOURS' } })
  const { value } = await kvs('get', 'a', { metadataFields: ['EXPIRE_TIME'] })
  expect(value).toMatchObject({ key: 'a', value: 4, expireTime: expect.stringMatching(/Z$/) })
})

test('a query pages through the keys that begin with a prefix', async () => {
  for (const key of ['a1', 'a2', 'a3', 'b1']) await kvs('set', key, key)
  const first = (await call('kvsQuery', { prefix: 'a', limit: 2 })).value as {
    results: unknown[]
    nextCursor: string
  }
  expect(first.results).toMatchObject([{ key: 'a1' }, { key: 'a2' }])
  const second = (await call('kvsQuery', { prefix: 'a', limit: 2, cursor: first.nextCursor })).value
  expect(second).toMatchObject({ results: [{ key: 'a3', value: 'a3' }] })
  expect(second).not.toHaveProperty('nextCursor')
  expect(await call('kvsQuery', { prefix: 'a', limit: 101 })).toMatchObject({ code: 'INVALID_LIMIT' })
})

test('a batch says for each item whether it went well', async () => {
  const { value } = await kvs('batchSet', [
    { key: 'a', value: 1 },
    { key: 'b/', value: 2 },
    { key: 'curie', value: { age: 66 }, entityName: 'employee' },
  ])
  expect(value).toMatchObject({
    successfulKeys: [{ key: 'a' }, { key: 'curie', entityName: 'employee' }],
    failedKeys: [{ key: 'b/', error: { code: 'INVALID_KEY' } }],
  })
  expect((await kvs('batchGet', [{ key: 'a' }, { key: 'gone' }])).value).toMatchObject({
    successfulKeys: [{ key: 'a', value: 1 }],
    failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }],
  })
})

test('a transaction is done whole or not at all', async () => {
  await call('entity', { method: 'set', args: ['curie', { surname: 'Curie', age: 30 }] })
  await kvs('set', 'old', 1)
  const failing = await call('transact', {
    set: [['new', 1]],
    delete: ['old'],
    check: { key: 'curie', age: 40 },
  })
  expect(failing).toMatchObject({ code: 'CONDITION_CHECK_FAILED' })
  expect(await kvs('get', 'new')).toEqual({})
  expect(
    await call('transact', { set: [['new', 1]], delete: ['old'], check: { key: 'curie', age: 20 } }),
  ).toEqual({})
  expect(await kvs('get', 'new')).toEqual({ value: 1 })
  expect(await kvs('get', 'old')).toEqual({})
})

test('an entity is checked by its declaration and found by its index', async () => {
  const set = (key: string, value: unknown) => call('entity', { method: 'set', args: [key, value] })
  await set('a', { surname: 'Curie', age: 30 })
  await set('b', { surname: 'Curie', age: 66 })
  await set('c', { surname: 'Curie', age: 10 })
  await set('d', { surname: 'Bohr', age: 50 })
  expect(await set('e', { surname: 1 })).toMatchObject({ code: 'INVALID_ATTRIBUTE_TYPE' })
  expect(await set('e', { shoe: 1 })).toMatchObject({ code: 'UNKNOWN_ATTRIBUTE' })
  const { value } = await call('entityQuery')
  expect(value).toMatchObject({ results: [{ key: 'b' }, { key: 'a' }] })
})

test('the older storage API reads and writes the same values', async () => {
  const storage = (method: string, ...args: unknown[]) => call('storage', { method, args })
  expect(await storage('set', 'note:1', { a: 1 })).toEqual({})
  expect(await storage('get', 'note:1')).toEqual({ value: { a: 1 } })
  expect(await kvs('get', 'note:1')).toEqual({ value: { a: 1 } })
  expect(await call('storageQuery', { prefix: 'note' })).toMatchObject({
    value: { results: [{ key: 'note:1', value: { a: 1 } }] },
  })
  expect(await storage('setSecret', 's', 'x')).toEqual({})
  expect(await storage('getSecret', 's')).toEqual({ value: 'x' })
  expect(await storage('delete', 'note:1')).toEqual({})
  expect(await storage('get', 'note:1')).toEqual({})
  expect(await storage('set', 'a/b', 1)).toMatchObject({ message: expect.stringContaining('regex') })
  expect(await call('storageEntity', { method: 'set', args: ['curie', { age: 66 }] })).toEqual({})
  expect(await call('storageEntity', { method: 'get', args: ['curie'] })).toEqual({ value: { age: 66 } })
})

test('uninstalling deletes what the app has stored and records it', async () => {
  const other = startTrial()
  await other.forge.install(other.folder('notes'))
  await other.forge.invokeResolver(notes, 'notes', {
    functionKey: 'kvs',
    payload: { method: 'set', args: ['a', 1] },
    context: callFrom('notes'),
  })
  expect(other.forge.stored(notes).map(({ key }) => key)).toContain('a')
  await other.forge.uninstall(notes)
  expect(other.forge.stored(notes)).toEqual([])
  expect(other.forge.app(notes)).toBeUndefined()
  expect(other.ledger.entries({ channel: 'storage' }).map(({ summary }) => summary)).toContain(
    'delete kvs "a" (1 bytes)',
  )
  await other.dispose()
})

test('what an app still asks for while it is uninstalled is not stored any more', async () => {
  const other = startTrial()
  await other.forge.install(other.folder('notes'))
  const uninstalled = new Promise<void>((resolve) => {
    const stop = other.ledger.subscribe(({ channel, summary }) => {
      if (channel !== 'storage' || !summary.includes('key-')) return
      stop()
      resolve(other.forge.uninstall(notes))
    })
  })
  const calls = Array.from({ length: 100 }, (_, index) =>
    other.forge.invokeResolver(notes, 'notes', {
      functionKey: 'kvs',
      payload: { method: 'set', args: [`key-${index}`, index] },
      context: callFrom('notes'),
    }),
  )
  await Promise.all([uninstalled, ...calls])
  expect(other.forge.stored(notes)).toEqual([])
  await other.dispose()
})

test('on a full disk a function is told so, and its app runs on', async () => {
  await kvs('set', 'note', 'before')
  trial.store.compact()
  trial.store.db.pragma('max_page_count = 1')
  expect(await kvs('set', 'note', 'x'.repeat(100_000))).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringMatching(/disk is full/),
  })
  trial.store.db.pragma('max_page_count = 1000000')
  expect(await kvs('get', 'note')).toEqual({ value: 'before' })
})
