import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkbench, type Workbench } from '../../workbench.ts'

const code = `
function start() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create() }
function tick() { PropertiesService.getScriptProperties().setProperty('ticked', 'yes') }
function send(url) { return UrlFetchApp.fetch(url, { muteHttpExceptions: true }).getResponseCode() }
function keep() { PropertiesService.getDocumentProperties().setProperty('source', 'canary') }
function day() { return CalendarApp.getDefaultCalendar().getId() + ' ' + PropertiesService.getScriptProperties().getProperty('KEY') }
`
let folder: string
let workbench: Workbench
let now = new Date('2026-11-28T10:00:00Z')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'google-'))
  await writeFile(
    join(folder, 'appsscript.json'),
    JSON.stringify({ urlFetchWhitelist: ['https://api.example/'] }),
  )
  await writeFile(join(folder, 'Code.gs'), code)
  workbench = await startWorkbench({
    port: 0,
    root: null,
    clock: { now: () => now },
    apps: [{ folder: fileURLToPath(new URL('../../../test/fixtures/pages/note', import.meta.url)) }],
    projects: [{ folder, properties: { KEY: 'given' } }],
    world: async () => new Response('ok', { status: 201 }),
  })
})
afterAll(async () => {
  await workbench?.dispose()
  await rm(folder, { recursive: true })
})

function run(name: string, args: readonly unknown[] = [], documentId?: string) {
  const [addon] = workbench.google.addons.all()
  const [person] = workbench.site.people()
  if (!addon || !person) throw new Error('A workbench has a project and people.')
  return workbench.google.executions.run(addon.project, {
    function: name,
    kind: 'menu',
    args,
    person: { email: person.email },
    ...(documentId !== undefined && { container: { kind: 'document', id: documentId } }),
  })
}

test('one gate judges each by its own host: a project by its list, an app by its manifest', async () => {
  expect(await run('send', ['https://api.example/x'])).toMatchObject({ ok: true, value: 201 })
  expect(await run('send', ['https://other.example/x'])).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('has not been whitelisted in the script manifest') },
  })
  const outcomes = workbench.ledger.entries({ channel: 'egress' }).map(({ app, outcome }) => [app, outcome])
  const id = workbench.google.addons.all()[0]?.id
  expect(outcomes).toEqual([
    [id, 'done'],
    [id, 'refused'],
  ])
  const names = await (await fetch(`${workbench.url}/api/ledger`)).json()
  expect((names as { apps: unknown[] }).apps).toHaveLength(2)
})

test('a project has the properties that it was installed with, and the calendars of the site’s people', async () => {
  const [person] = workbench.site.people()
  expect(await run('day')).toMatchObject({ ok: true, value: `${person?.email} given` })
})

test('time-driven triggers run as the clock goes on', async () => {
  await run('start')
  expect(await workbench.google.fireDueTriggers()).toEqual([])
  now = new Date('2026-11-28T10:02:00Z')
  expect(await workbench.google.fireDueTriggers()).toMatchObject([{ result: { ok: true } }])
})

test('purging a document deletes what projects have kept with it', async () => {
  const { docs } = workbench.google
  const by = { email: workbench.site.people()[0]?.email ?? '' }
  const { id } = docs.create(by, { title: 'Gone soon' })
  await run('keep', [], id)
  docs.trash(by, id)
  docs.purge(by, id)
  expect(workbench.ledger.entries({ channel: 'storage' }).at(-1)?.data).toMatchObject({
    act: 'delete',
    where: 'document properties',
    key: 'source',
  })
})
