import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAddons } from '../addons.ts'
import { startTrial, type Trial } from '../apps-script/trial.ts'
import { openConsents } from '../consents.ts'
import type { PageToShow } from '../frames/create-frames.ts'
import type { WorkspacePerson } from '../people.ts'
import type { EditorWindow } from './editor-window.ts'
import type { FormFields, ToWindow } from './messages.ts'
import { createWindows, type Windows } from './windows.ts'

const grace: WorkspacePerson = {
  accountId: 'g',
  name: 'Grace',
  email: 'grace@example.com',
  locale: 'en-US',
  timeZone: 'UTC',
  role: 'editor',
}
const code = `function onOpen(e) {
  DocumentApp.getUi().createAddonMenu().addItem('Mode ' + e.authMode + ' ' + e.user.email, 'show').addToUi()
}
function onInstall() { Logger.log('installed') }
function show() {
  DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('Side'))
  DocumentApp.getUi().alert('Wait')
}
function twice(n) { return n * 2 }
function form(fields) { return fields.file.getName() + fields.tick.length }
function hidden_() { return 1 }
`
const folder = mkdtempSync(join(tmpdir(), 'window-'))
writeFileSync(join(folder, 'appsscript.json'), '{}')
writeFileSync(join(folder, 'Code.gs'), code)
let trial: Trial
let windows: Windows
let shown: PageToShow[]
let consents: ReturnType<typeof openConsents>
let addons: ReturnType<typeof createAddons>

beforeAll(() => {
  trial = startTrial()
  const { store, ledger, executions } = trial
  const clock = { now: () => new Date() }
  shown = []
  addons = createAddons({ store, ledger })
  addons.install({ folder, properties: { KEY: 'value' } })
  consents = openConsents({ store, ledger, clock })
  windows = createWindows({
    addons,
    consents,
    executions,
    ledger,
    mayEdit: (_kind, _email, id) => id !== 'seen only',
    frames: {
      serve: async () => {},
      show(page) {
        shown.push(page)
        const { id, name } = page.addon
        const place = { where: page.where, title: page.title, src: '', origin: '', width: null, height: null }
        return { id: `frame ${shown.length}`, addon: { id, name }, ...place }
      },
      close() {},
      dispose: async () => {},
    },
  })
})
afterAll(async () => {
  windows.dispose()
  await trial.dispose()
  rmSync(folder, { recursive: true })
})

/** A window, and a way to wait for what it is told. */
function open(id = 'doc') {
  const told: ToWindow[] = []
  const waiting = new Set<() => void>()
  const window: EditorWindow = windows.open({ kind: 'document', id }, grace, (message) => {
    told.push(message)
    for (const look of waiting) look()
  })
  const heard = <K extends ToWindow['kind']>(
    kind: K,
    isIt: (message: Extract<ToWindow, { kind: K }>) => boolean = () => true,
  ) =>
    new Promise<Extract<ToWindow, { kind: K }>>((resolve) => {
      const look = () => {
        const found = told.find(
          (message): message is Extract<ToWindow, { kind: K }> =>
            message.kind === kind && isIt(message as Extract<ToWindow, { kind: K }>),
        )
        if (!found) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  const call = async (frameId: string, name: string, args: readonly unknown[], form?: FormFields) => {
    const callId = randomUUID()
    await window.receive({ kind: 'run', callId, frameId, function: name, args, form, place: {} })
    return (await heard('returned', (message) => message.callId === callId)).answer
  }
  return { window, told, heard, call }
}
const addonId = () => addons.all()[0]?.id ?? ''
const itemOf = ({ addons: [addon] }: Extract<ToWindow, { kind: 'menus' }>) => addon?.menus[0]?.items[0]
const ready = ({ isLoading }: Extract<ToWindow, { kind: 'menus' }>) => !isLoading

test('before consent onOpen runs with NONE and isn’t told who it is; after it with LIMITED', async () => {
  const first = open()
  expect(itemOf(await first.heard('menus', ready))).toMatchObject({ caption: 'Mode NONE ' })
  const choosing = first.window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  const { askId, scopes } = await first.heard('consent')
  expect(scopes).toEqual([
    {
      scope: 'https://www.googleapis.com/auth/script.container.ui',
      means: 'Show pages beside the document',
      class: 'non-sensitive',
    },
  ])
  await first.window.receive({ kind: 'consent', askId, isAllowed: true })
  const asked = await first.heard('ask')
  await first.window.receive({ kind: 'answer', askId: asked.askId, button: 'ok', text: '' })
  await choosing
  expect(trial.ledger.entries({ channel: 'function' }).map(({ data }) => data.function)).toContain(
    'onInstall',
  )
  first.window.close()

  const second = open()
  expect(itemOf(await second.heard('menus', ready))).toMatchObject({
    caption: 'Mode LIMITED grace@example.com',
  })
  second.window.close()
})

test('a denied add-on doesn’t run, and the denial is recorded', async () => {
  const [addon] = addons.all()
  if (addon) consents.withdraw(addon, grace.email)
  const { window, heard } = open()
  const before = trial.ledger.entries().length
  const choosing = window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  const { askId } = await heard('consent')
  await window.receive({ kind: 'consent', askId, isAllowed: false })
  await choosing
  expect(
    trial.ledger.entries({ after: before }).map(({ summary, outcome }) => [summary, outcome]),
  ).toContainEqual([expect.stringMatching(/^consent denied/), 'refused'])
  window.close()
  if (addon) consents.allow(addon, grace.email)
})

test('a page’s calls run with plain values and forms, private functions are refused, a closed page has none', async () => {
  const { window, heard, told, call } = open()
  void window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  const { frame } = await heard('show')
  expect(await call(frame.id, 'twice', [21])).toEqual({ ok: true, value: 42 })
  expect(await call(frame.id, 'hidden_', [])).toEqual({
    ok: false,
    error: { name: 'ScriptError', message: 'Exception: Script function not found: hidden_' },
  })
  const file = { name: 'a.txt', type: 'text/plain', base64: 'YQ==' }
  const fields = [['file', file] as const, ['tick', 'a'] as const, ['tick', 'b'] as const]
  expect(await call(frame.id, 'form', [], fields)).toEqual({ ok: true, value: 'a.txt2' })
  await window.receive({ kind: 'closed', frameId: frame.id })
  expect(await call(frame.id, 'twice', [1])).toMatchObject({
    ok: false,
    error: { message: 'This page is closed.' },
  })
  window.close()
  expect(told.filter(({ kind }) => kind === 'running')).toHaveLength(1)
})

test('after consent is withdrawn an open page’s calls are refused', async () => {
  const { window, heard, call } = open()
  void window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  const { frame } = await heard('show')
  const [addon] = addons.all()
  if (addon) consents.withdraw(addon, grace.email)
  expect(await call(frame.id, 'twice', [1])).toMatchObject({
    ok: false,
    error: { message: 'Exception: Authorization is required to perform that action.' },
  })
  if (addon) consents.allow(addon, grace.email)
  window.close()
})

test('a window that is closed ends its scripts, and is told no more', async () => {
  const { window, heard, told } = open()
  const choosing = window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  await heard('ask')
  window.close()
  const count = told.length
  await choosing
  expect(told).toHaveLength(count)
  expect(trial.ledger.entries({ channel: 'function' }).at(-1)).toMatchObject({
    outcome: 'failed',
    data: { function: 'show', error: { message: 'The script was cancelled.' } },
  })
})

test('someone who may only see a file has no menus, and can’t run any', async () => {
  const { window, told } = open('seen only')
  await window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  expect(told.map(({ kind }) => kind)).toEqual(['opened', 'menus'])
  expect(told[1]).toMatchObject({ mayEdit: false, addons: [{ menus: [] }] })
  window.close()
})

test('what a frame was stopped from, and what a person opened, is in the ledger under the add-on', async () => {
  const { window, heard } = open()
  void window.receive({ kind: 'choose', addonId: addonId(), run: 'show', place: {} })
  const { frame } = await heard('show')
  const before = trial.ledger.entries().at(-1)?.seq ?? 0
  const url = 'https://a.example/'
  await window.receive({ kind: 'stopped', frameId: frame.id, what: 'popup', url })
  await window.receive({ kind: 'left', frameId: frame.id, url })
  expect(
    trial.ledger
      .entries({ after: before })
      .map(({ app, channel, outcome, summary }) => [app, channel, outcome, summary]),
  ).toEqual([
    [addonId(), 'csp', 'refused', 'popup: https://a.example/'],
    [addonId(), 'egress', 'done', 'link https://a.example/'],
  ])
  window.close()
})

test('a project has its script properties, and is in the editors that its code names', () => {
  const [addon] = addons.all()
  expect(addon?.editors).toEqual(['document'])
  expect(() => addons.install({ folder })).toThrow(/installed already/)
})
