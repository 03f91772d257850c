import { afterAll, expect, test } from 'vitest'
import { ada, startTrial } from '../trial.ts'

let now = new Date('2026-11-28T10:00:00Z')
const trial = startTrial({ now: () => now })
afterAll(() => trial.dispose())

const project = trial.project({
  'appsscript.json': {},
  'Code.gs': `
    const store = (kind) => PropertiesService['get' + kind + 'Properties']()
    const cache = () => CacheService.getScriptCache()
    function set(kind, key, value) { store(kind).setProperty(key, value) }
    function get(kind, key) { return store(kind) && store(kind).getProperty(key) }
    function fill() { for (let i = 0; i < 60; i++) store('User').setProperty('k' + i, 'x'.repeat(9000)) }
    function many() { return store('Script').setProperties({ a: 1, b: true }, true).getProperties() }
    function clear() { return store('Script').deleteProperty('a').deleteAllProperties().getKeys() }
    function put(key, value, seconds) { cache().put(key, value, seconds) }
    function read(key) { return cache().get(key) }
    function flood() { for (let i = 0; i < 1001; i++) cache().put('n' + i, 'v', 600 + i); return Object.keys(cache().getAll(Array.from({ length: 1001 }, (_, i) => 'n' + i))).length }
    function lockFor(ms) { const lock = LockService.getScriptLock(); lock.waitLock(20000); const at = cache().get('in'); cache().put('in', 'yes'); Utilities.sleep(ms); cache().remove('in'); return at }
    function hold() { LockService.getUserLock().waitLock(10); return LockService.getUserLock().hasLock() }
    function tryAgain() { return LockService.getUserLock().tryLock(0) }
    function poll(key) { while (!cache().get(key)) Utilities.sleep(10); return cache().get(key) }
    function holdUntil(key) { LockService.getScriptLock().waitLock(20000); put('held', 'yes', 60); poll(key) }
    function late() { LockService.getScriptLock().waitLock(30) }
  `,
})
const call = async (name: string, args: readonly unknown[] = [], more = {}) => {
  const result = await trial.run(project, { function: name, args, ...more })
  return result.ok ? result.value : `${result.error.name}: ${result.error.message}`
}
const grace = { person: { email: 'grace@example.com' } }
const document = (id: string) => ({ container: { kind: 'document' as const, id } })

test('properties belong to the script, to a person, or to a file', async () => {
  await call('set', ['Script', 'a', 'for all'])
  await call('set', ['User', 'a', 'for Ada'])
  await call('set', ['Document', 'a', 'for d1'], document('d1'))
  expect(await call('get', ['Script', 'a'], grace)).toBe('for all')
  expect(await call('get', ['User', 'a'])).toBe('for Ada')
  expect(await call('get', ['User', 'a'], grace)).toBe(null)
  expect(await call('get', ['Document', 'a'], document('d1'))).toBe('for d1')
  expect(await call('get', ['Document', 'a'], document('d2'))).toBe(null)
  expect(await call('get', ['Document', 'a'])).toBe(null)
})

test('what is stored is in the ledger, with its bytes', async () => {
  await call('set', ['User', 'day', 'Tür'])
  expect(trial.ledger.entries({ channel: 'storage' }).at(-1)).toMatchObject({
    app: project.id,
    summary: 'set user properties "day" (4 bytes)',
    data: { act: 'set', where: 'user properties', key: 'day', bytes: 4, body: 'Tür' },
  })
})

test('several are set at once as texts, and deleted', async () => {
  expect(await call('many')).toEqual({ a: '1', b: 'true' })
  expect(await call('clear')).toEqual([])
})

test('a value over 9 KB and a store over 500 KB are refused in the words of Google', async () => {
  expect(await call('set', ['Script', 'big', 'x'.repeat(9 * 1024 - 3)])).toBe(undefined)
  expect(await call('set', ['Script', 'big', 'x'.repeat(9 * 1024 - 2)])).toBe(
    'Exception: Argument too large: value',
  )
  expect(await call('fill')).toBe(
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  )
  expect(await call('set', ['Script', 'none', null])).toBe(
    "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
  )
})

test('what is cached ends when its time is over', async () => {
  await call('put', ['a', 'x', 60])
  await call('put', ['long', 'x', 100_000])
  expect(await call('read', ['a'])).toBe('x')
  now = new Date(now.getTime() + 61_000)
  expect(await call('read', ['a'])).toBe(null)
  now = new Date(now.getTime() + 21_600_000)
  expect(await call('read', ['long'])).toBe(null)
})

test('keys over 250 characters and values over 100 KB are not cached', async () => {
  expect(await call('put', ['k'.repeat(251), 'x', 60])).toBe('Exception: Argument too large: key')
  expect(await call('put', ['k', 'x'.repeat(100 * 1024 + 1), 60])).toBe(
    'Exception: Argument too large: value',
  )
})

test('of more than a thousand items the nine hundred that last longest stay', async () => {
  expect(await call('flood')).toBe(900)
})

test('a lock lets one execution in at a time', async () => {
  expect(await Promise.all([call('lockFor', [60]), call('lockFor', [60]), call('lockFor', [60])])).toEqual([
    null,
    null,
    null,
  ])
})

test('a lock ends with its execution, and waiting for it in words', async () => {
  expect(await call('hold')).toBe(true)
  expect(await call('tryAgain')).toBe(true)
  const holding = call('holdUntil', ['over'])
  await call('poll', ['held'])
  expect(await call('late')).toBe(
    'Exception: Lock timeout: another process was holding the lock for too long.',
  )
  await call('put', ['over', 'yes', 60])
  await holding
})

test('one call polls the cache while another fills it', async () => {
  const polling = [call('poll', ['ready']), call('poll', ['ready'], grace)]
  await call('put', ['ready', 'yes', 60])
  expect(await Promise.all(polling)).toEqual(['yes', 'yes'])
})

test('a mail address is shown to those who have authorised the script', async () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/userinfo.email'] }
  const code = `return [Session.getActiveUser(), Session.getEffectiveUser(), Session.getUser()].map((user) => user.getEmail())`
  expect(await trial.try(code, { manifest })).toMatchObject({ value: [ada.email, ada.email, ada.email] })
  expect(await trial.try(code, { manifest, authMode: 'LIMITED' })).toMatchObject({ value: ['', '', ''] })
  const zones = 'return [Session.getScriptTimeZone(), Session.getTimeZone(), Session.getActiveUserLocale()]'
  expect(await trial.try(zones, { manifest: { timeZone: 'Asia/Tokyo' } })).toMatchObject({
    value: ['Asia/Tokyo', 'Asia/Tokyo', 'en'],
  })
})

test('lines of Logger and console are in the ledger, formatted', async () => {
  const code = `
    Logger.log('%s and %s', 'a', { b: [1] })
    Logger.log({ c: 1 }).log(null)
    console.log('%d of %s', 3.7, 'x', 'more')
    console.error(new TypeError('no'))
    console.warn([1, 'two'])
    return Logger.getLog().split('\\n').length`
  const after = trial.ledger.entries().at(-1)?.seq ?? 0
  expect(await trial.try(code)).toMatchObject({ value: 4 })
  const lines = trial.ledger.entries({ channel: 'log', after })
  expect(lines.map(({ summary }) => summary.split('\n')[0])).toEqual([
    'info: a and {"b":[1]}',
    'info: {"c":1}',
    'info: null',
    'log: 3 of x more',
    expect.stringMatching(/^error: /),
    'warn: [1,"two"]',
  ])
  expect(String(lines[4]?.data.body)).toContain('no')
})
