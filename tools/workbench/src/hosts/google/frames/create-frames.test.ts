import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { type Addon, createAddons } from '../addons.ts'
import { HtmlOutput } from '../apps-script/services/html/html-output.ts'
import { createFrames, type GoogleFrames } from './create-frames.ts'
import { openMirror } from './mirror.ts'

const folder = mkdtempSync(join(tmpdir(), 'frames-'))
const clock = { now: () => new Date() }
const ledger = createLedger(clock)
const store = openStore({ root: null })
let frames: GoogleFrames
let addon: Addon
let other: Addon

function project(name: string): Addon {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'appsscript.json'), '{}')
  writeFileSync(join(folder, name, 'Code.gs'), 'function open() {}\nfunction hidden_() {}')
  return createAddons({ store, ledger }).install({ folder: join(folder, name) })
}

beforeAll(async () => {
  mkdirSync(join(folder, 'mirror/cdn.example'), { recursive: true })
  writeFileSync(join(folder, 'mirror/cdn.example/lib.js'), 'lib()')
  addon = project('one')
  other = project('two')
  frames = await createFrames({
    ledger,
    clock,
    hostOrigin: 'http://localhost:4400',
    basePort: 0,
    isLive: false,
    mirror: openMirror(join(folder, 'mirror')),
  })
  await frames.serve(addon)
  await frames.serve(other)
})
afterAll(async () => {
  await frames.dispose()
  store.dispose()
  rmSync(folder, { recursive: true })
})

const shown = (html: string, by = addon) =>
  frames.show({ addon: by, where: 'modal', title: 'A page', output: new HtmlOutput(html).setWidth(300) })

test('a page is on its add-on’s own origin, behind the script that it begins with, under a policy', async () => {
  const frame = shown('<html><head><title>x</title></head><body>text</body></html>')
  expect(frame).toMatchObject({ where: 'modal', title: 'A page', width: 300, height: null })
  const response = await fetch(frame.src)
  const html = await response.text()
  expect(html).toMatch(/^<html><head><script>\(\(FRAME\)=>/)
  expect(html).toContain('"functions":["open"]')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("connect-src 'self' data: blob:;")
  expect(policy).toContain('report-uri /__frame/csp-report')
  expect(new URL(shown('x', other).src).origin).not.toBe(new URL(frame.src).origin)
})

test('a page that is closed, or another add-on’s, isn’t there', async () => {
  const frame = shown('secret')
  const elsewhere = new URL(shown('x', other).src).origin
  expect((await fetch(`${elsewhere}/frame/${frame.id}`)).status).toBe(404)
  frames.close(frame.id)
  expect((await fetch(frame.src)).status).toBe(404)
})

test('no page’s text breaks out of the script before it', async () => {
  const html = await (await fetch(shown('<script>$& $1 </script>').src)).text()
  expect(html.endsWith('<script>$& $1 </script>')).toBe(true)
  expect(html.match(/<\/script>/g)).toHaveLength(2)
})

test('a file of the mirror comes from it, and is recorded as what would have left', async () => {
  const frame = shown('<script src="https://cdn.example/lib.js"></script>')
  expect(await (await fetch(frame.src)).text()).toContain('<script src="/__mirror/cdn.example/lib.js">')
  const file = await fetch(`${frame.origin}/__mirror/cdn.example/lib.js`)
  expect(await file.text()).toBe('lib()')
  expect(ledger.entries({ channel: 'egress' }).at(-1)).toMatchObject({
    app: addon.id,
    outcome: 'done',
    summary: 'GET https://cdn.example/lib.js',
    data: { via: 'mirror' },
  })
})

test('what the policy refuses is recorded under the add-on', async () => {
  const { origin } = shown('x')
  const report = {
    'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': 'https://a.example/i.png' },
  }
  await fetch(`${origin}/__frame/csp-report`, { method: 'POST', body: JSON.stringify(report) })
  expect(ledger.entries({ channel: 'csp' }).at(-1)).toMatchObject({
    app: addon.id,
    outcome: 'refused',
    summary: 'img-src: https://a.example/i.png',
  })
})
