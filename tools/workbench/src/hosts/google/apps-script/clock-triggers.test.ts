import { afterAll, expect, test } from 'vitest'
import { fireDueTriggers } from './clock-triggers.ts'
import { nextRun, type Schedule } from './services/script/schedule.ts'
import { startTrial } from './trial.ts'

let now = new Date('2026-11-28T10:00:00Z')
const clock = { now: () => now }
const trial = startTrial({ now: clock.now })
afterAll(() => trial.dispose())

const scopes = ['https://www.googleapis.com/auth/script.scriptapp']
const project = trial.project({
  'appsscript.json': { timeZone: 'Europe/Berlin', oauthScopes: scopes },
  'Code.gs': `
    function hourly() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId() }
    function once() { ScriptApp.newTrigger('tick').timeBased().after(60000).create() }
    function tick(e) { console.log('ticked ' + e.hour + ' ' + e.triggerUid.length + ' ' + (e.authMode === ScriptApp.AuthMode.FULL)) }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]) }
    function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
    function tooMany() { for (let i = 0; i < 21; i++) once() }
    function often() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(2) }
    function empty() { ScriptApp.newTrigger('tick').timeBased().create() }
    function onFile() { ScriptApp.newTrigger('tick').forDocument('d1').onOpen().create(); return ScriptApp.getProjectTriggers()[0].getTriggerSourceId() }
  `,
})
const call = async (name: string) => {
  const result = await trial.run(project, { function: name })
  return result.ok ? result.value : `${result.error.name}: ${result.error.message}`
}
const fire = () =>
  fireDueTriggers({
    store: trial.store,
    clock,
    executions: trial.executions,
    projectOf: (id) => (id === project.id ? project : undefined),
  })
const forward = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

test('a trigger fires when its time has come, again and again, as who made it', async () => {
  await call('hourly')
  expect(await call('list')).toEqual([['tick', 'CLOCK', 'CLOCK']])
  expect(await fire()).toEqual([])
  forward(61)
  expect(await fire()).toMatchObject([
    { row: { run: 'tick', email: 'ada@example.com' }, result: { ok: true } },
  ])
  expect(trial.ledger.entries({ channel: 'log' }).at(-1)?.summary).toBe('log: ticked 11 36 true')
  expect(await fire()).toEqual([])
  forward(60)
  expect(await fire()).toHaveLength(1)
  await call('clear')
  forward(120)
  expect(await fire()).toEqual([])
})

test('one that fires once is gone after that', async () => {
  await call('once')
  forward(2)
  expect(await fire()).toHaveLength(1)
  expect(await call('list')).toEqual([])
})

test('triggers for files are kept, and no clock fires them', async () => {
  expect(await call('onFile')).toBe('d1')
  forward(10_000)
  expect(await fire()).toEqual([])
  await call('clear')
})

test('more than twenty, odd minutes and none at all are refused', async () => {
  expect(await call('tooMany')).toContain('This script has too many triggers.')
  expect(await call('often')).toContain('It must be one of 1, 5, 10, 15 or 30.')
  expect(await call('empty')).toContain('The trigger has no recurrence or date.')
  await call('clear')
})

const daily: Schedule = { kind: 'days', every: 1, hour: 2, minute: 30, zone: 'Europe/Berlin' }
test.each<[string, Schedule, string, boolean, string]>([
  ['every day', daily, '2026-11-28T10:00:00Z', false, '2026-11-29T01:30:00.000Z'],
  [
    'every second day after a run',
    { ...daily, every: 2 },
    '2026-11-28T01:30:00Z',
    true,
    '2026-11-30T01:30:00.000Z',
  ],
  ['in the hour that spring skips', daily, '2026-03-28T12:00:00Z', false, '2026-03-29T01:30:00.000Z'],
  [
    'on Mondays',
    { ...daily, every: 7, weekday: 1 },
    '2026-11-28T10:00:00Z',
    false,
    '2026-11-30T01:30:00.000Z',
  ],
  [
    'every second Monday after a run',
    { ...daily, every: 14, weekday: 1 },
    '2026-11-30T01:30:00Z',
    true,
    '2026-12-14T01:30:00.000Z',
  ],
  ['on the 31st', { ...daily, monthDay: 31 }, '2026-11-28T10:00:00Z', false, '2026-12-31T01:30:00.000Z'],
])('a plan %s', (_name, schedule, from, hasRun, expected) => {
  expect(nextRun(schedule, new Date(from), { hasRun })?.toISOString()).toBe(expected)
})
