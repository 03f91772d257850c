import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundleOutOfOffice } from '../../../addons/out-of-office/build.ts'
import { readApp } from '../src/app/read-app.ts'
import { tryProject } from '../src/dynamic/apps-script/try-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'out-of-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a run of Out of Office keeps its settings, reads the mails, writes the leave, and finds nothing', async () => {
  for (const [name, text] of await bundleOutOfOffice()) writeFileSync(join(folder, name), text)
  const app = readApp(folder)
  if (app.platform !== 'apps-script') throw new Error('It is a project.')
  const facts = await tryProject(app, undefined, { seconds: 90 })
  const done = facts.drives.flatMap(({ what, outcome }) => (outcome === 'done' ? [what] : []))
  // The button is there where a mail was read and its leave isn't in the calendar yet.
  for (const click of [
    'Save calls onSave',
    'Write to calendar calls onWrite',
    'Remove calls onForgetConfirmed',
  ])
    expect(done.filter((what) => what.endsWith(`: ${click}`))).not.toEqual([])
  expect(done).toContain('trigger runHourly as its time has come')
  const bytes = new Map(facts.searched.map((one) => [one.channel, one.bytes]))
  expect(bytes.get('configuration')).toBeGreaterThan(200)
  expect(bytes.get('product')).toBeGreaterThan(500)
  expect(facts.findings).toEqual([])
  expect(facts.gaps).toEqual([])
  expect(facts.hosts).toEqual([])
}, 120_000)
