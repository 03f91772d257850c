import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../trial.ts'
import { scopesOfProject } from './project-scopes.ts'
import { classOfScope } from './scope-classes.ts'
import { scopesOf } from './scope-table.ts'

const trial = startTrial()
afterAll(() => trial.dispose())
const at = (name: string) => `https://www.googleapis.com/auth/${name}`
const inferred = (code: string) =>
  scopesOfProject(trial.project({ 'appsscript.json': {}, 'Code.gs': code })).scopes

test('declared scopes are all there are', () => {
  const project = trial.project({
    'appsscript.json': { oauthScopes: [at('documents.currentonly')] },
    'Code.gs': 'GmailApp.search("x")',
  })
  expect(scopesOfProject(project)).toEqual({ scopes: [at('documents.currentonly')], from: 'manifest' })
})

test('scopes are inferred from what the code names, not from what it says', () => {
  expect(
    inferred('function f() { UrlFetchApp.fetch("x"); // GmailApp.search()\n log("CalendarApp.x") }'),
  ).toEqual([at('script.external_request')])
  expect(inferred('DocumentApp.getUi().showSidebar(x)')).toEqual([at('script.container.ui')])
  expect(
    inferred('SpreadsheetApp.getActive(); CalendarApp.getDefaultCalendar(); Session.getActiveUser()'),
  ).toEqual([at('calendar'), at('spreadsheets'), at('userinfo.email')])
  expect(inferred('const constructor = {}; constructor.toString(); a.hasOwnProperty')).toEqual([])
})

test('an annotation narrows files to the one that is open, another takes that back', () => {
  const body = 'function f() { DocumentApp.getActiveDocument() }'
  expect(inferred(`/**\n * @OnlyCurrentDoc\n */\n${body}`)).toEqual([at('documents.currentonly')])
  expect(inferred(`/** @OnlyCurrentDoc */ /** @NotOnlyCurrentDoc */\n${body}`)).toEqual([at('documents')])
  expect(inferred(`// @OnlyCurrentDoc\n${body}`)).toEqual([at('documents')])
})

test('a call without its scope fails in the words of Google, and is recorded', async () => {
  const message = `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${at('script.external_request')}`
  expect(
    await trial.try('UrlFetchApp.fetch("https://a.example/")', { manifest: { oauthScopes: [] } }),
  ).toMatchObject({
    error: { name: 'Exception', message },
  })
  expect(trial.ledger.entries({ channel: 'product' }).at(-1)).toMatchObject({
    outcome: 'refused',
    summary: message,
  })
  expect(await trial.try('DocumentApp.getActiveDocument()', { manifest: { oauthScopes: [] } })).toMatchObject(
    {
      error: {
        message: `Specified permissions are not sufficient to call DocumentApp.getActiveDocument. Required permissions: (${at('documents.currentonly')} || ${at('documents')})`,
      },
    },
  )
  expect(
    await trial.try('DocumentApp.openById("x")', {
      manifest: { oauthScopes: [at('documents.currentonly')] },
    }),
  ).toMatchObject({
    error: {
      message: expect.stringContaining(
        'Specified permissions are not sufficient to call DocumentApp.openById.',
      ),
    },
  })
})

test.each([
  ['NONE', 'PropertiesService.getUserProperties()', false],
  ['NONE', 'CacheService.getUserCache()', false],
  ['NONE', 'UrlFetchApp.fetch("https://a.example/")', false],
  ['NONE', 'Utilities.getUuid() + Session.getActiveUserLocale()', true],
  ['NONE', 'Logger.log("x")', true],
  ['LIMITED', 'PropertiesService.getUserProperties()', true],
  ['LIMITED', 'UrlFetchApp.fetch("https://a.example/")', false],
  ['LIMITED', 'ScriptApp.getProjectTriggers()', false],
  ['CUSTOM_FUNCTION', 'PropertiesService.getUserProperties()', true],
  ['CUSTOM_FUNCTION', 'CalendarApp.getDefaultCalendar()', false],
] as const)('in %s, %s is allowed: %s', async (authMode, code, isAllowed) => {
  const result = await trial.try(code, { authMode })
  if (isAllowed) expect(result).toMatchObject({ ok: true })
  else
    expect(result).toMatchObject({
      error: { message: expect.stringContaining('You do not have permission to call ') },
    })
})

test('the longest name that fits says which scope is needed', () => {
  expect(scopesOf('GmailApp.getInboxThreads')).toContain(at('gmail.readonly'))
  expect(scopesOf('GmailApp.createLabel')).not.toContain(at('gmail.readonly'))
  expect(scopesOf('DocumentApp.Body.appendParagraph')).toEqual([at('documents.currentonly'), at('documents')])
  expect(scopesOf('DocumentAppendix.x')).toEqual([])
  expect(scopesOf('Utilities.getUuid')).toEqual([])
})

test('scopes have classes with a source, unknown ones have none', () => {
  expect(classOfScope(at('drive'))).toMatchObject({
    class: 'restricted',
    source: expect.stringContaining('https://'),
    seen: '2026-11',
  })
  expect(classOfScope(at('documents'))).toMatchObject({ class: 'sensitive' })
  expect(classOfScope(at('documents.currentonly'))).toMatchObject({
    class: 'non-sensitive',
    source: expect.stringContaining('inferred'),
  })
  expect(classOfScope(at('unheard.of'))).toBeUndefined()
})
