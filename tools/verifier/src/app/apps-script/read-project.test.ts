import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { AppsScriptApp } from '../app.ts'
import { readApp } from '../read-app.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderOf(files: Readonly<Record<string, string | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'))
  folders.push(folder)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(
      join(folder, file),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    )
  }
  return folder
}

function project(files: Readonly<Record<string, string | object>>): AppsScriptApp {
  const app = readApp(folderOf(files))
  if (app.platform !== 'apps-script') throw new Error('It was read as another platform’s.')
  return app
}

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`

test('a manifest is read with the line of each part', () => {
  const { manifest, project: read } = project({
    'appsscript.json': `{
\t"timeZone": "Etc/UTC",
  "oauthScopes": [
    "${scope('documents.currentonly')}"
  ],
  "urlFetchWhitelist": ["https://a.example/"],
  "dependencies": { "libraries": [{ "userSymbol": "Lib", "libraryId": "1x" }] }
}`,
    'Code.gs': 'function a() {}',
  })
  expect(manifest.scopes).toEqual([
    { value: scope('documents.currentonly'), at: { file: 'appsscript.json', line: 4, column: 5 } },
  ])
  expect(read.allowed?.map(({ at }) => at.line)).toEqual([6])
  expect(read.libraries[0]?.value).toEqual({ symbol: 'Lib', id: '1x' })
})

test('a library opens the functions, because its code lies elsewhere', () => {
  const libraries = [{ userSymbol: 'OAuth2', libraryId: '1B7' }]
  const { problems } = project({ 'appsscript.json': { dependencies: { libraries } }, 'a.gs': '' })
  expect(problems).toMatchObject([
    { code: 'LIBRARY_NOT_READ', data: { symbol: 'OAuth2', program: 'functions' } },
  ])
})

test('clasp’s root, its order and what it keeps back are followed', () => {
  const { project: read, manifest } = project({
    '.clasp.json': { scriptId: 'abc', rootDir: 'out', filePushOrder: ['out/z.js'] },
    '.claspignore': '**/*.test.js',
    'out/appsscript.json': {},
    'out/a.js': '',
    'out/z.js': '',
    'out/deep/b.test.js': '',
    'src/a.ts': 'export const x = 1',
  })
  expect(read.scripts.map(({ file }) => file)).toEqual(['out/z.js', 'out/a.js'])
  expect(manifest).toMatchObject({ id: 'abc', file: 'out/appsscript.json' })
})

test('scopes are inferred where the manifest lists none', () => {
  const code =
    '/** @OnlyCurrentDoc */\nfunction a() { DocumentApp.getActiveDocument(); UrlFetchApp.fetch("x") }'
  const { manifest, project: read } = project({ 'appsscript.json': {}, 'Code.gs': code })
  expect(read.isDeclared).toBe(false)
  expect(manifest.scopes.map(({ value }) => value)).toEqual([
    scope('documents.currentonly'),
    scope('script.external_request'),
  ])
})

test('functions are told how they are called', () => {
  const code = `function onOpen() { SlidesApp.getUi().createMenu('M').addItem('A', 'fromMenu_').addToUi() }
const run = () => 1
function hidden_() {}
function fromMenu_() {}
function card() { CardService.newAction().setFunctionName('clicked_') }
function clicked_() {}
var list = ['a']`
  const { project: read } = project({
    'appsscript.json': { addOns: { common: { name: 'N', homepageTrigger: { runFunction: 'card' } } } },
    'Code.gs': code,
  })
  expect(Object.fromEntries(read.functions.map(({ name, calledAs }) => [name, calledAs.join()]))).toEqual({
    onOpen: 'open,run',
    run: 'run',
    fromMenu_: 'menu',
    card: 'card,run',
    clicked_: 'card',
  })
})

test('a page that is only put into others is a part of their program', () => {
  const { programs, project: read } = project({
    'appsscript.json': {},
    'Code.gs':
      "function a() { HtmlService.createTemplateFromFile('page').evaluate() }\nfunction include(f) {}",
    'page.html': "<p><?!= include('script') ?></p>",
    'script.html': '<script>let x</script>',
    'other.html': '<p>',
  })
  expect(read.pages.map(({ name, isTemplate, isPart }) => [name, isTemplate, isPart])).toEqual([
    ['other', false, false],
    ['page', true, false],
    ['script', false, true],
  ])
  expect(programs.map(({ key, entries }) => [key, entries.map(({ file }) => file)])).toEqual([
    ['functions', ['Code.gs', 'Code.gs', 'Code.gs']],
    ['other', ['other.html']],
    ['page', ['page.html', 'script.html']],
  ])
})

test('of a function that is declared twice the last one counts', () => {
  const { project: read } = project({
    'appsscript.json': {},
    'a.gs': 'function f() {}\nfunction f() {}',
    'b.gs': 'function f() {}',
  })
  expect(read.scripts.map(({ overridden }) => overridden)).toEqual([[0, 16], []])
})

test.each([
  ['{\n  "a": 1,\n}', 'appsscript.json:3:1 It is not valid JSON'],
  ['{\n  // no\n}', 'appsscript.json:2:3 It is not valid JSON'],
  ['{ "a": ', 'It is not valid JSON'],
  ['[]', 'It is not a JSON object'],
  ['', 'It is not valid JSON'],
])('the manifest %j is refused with its place', (text, words) => {
  expect(() => project({ 'appsscript.json': text, 'Code.gs': '' })).toThrow(words)
})

test('folders that hold no one project are refused in words', () => {
  const refused = (files: Readonly<Record<string, string | object>>) => () => readApp(folderOf(files))
  expect(refused({ 'Code.gs': '' })).toThrow('There is Code.gs, and no appsscript.json')
  expect(refused({ 'appsscript.json': {}, 'manifest.yml': 'app: {}' })).toThrow(
    'Keep each in a folder of its own',
  )
  expect(refused({ 'a/appsscript.json': {}, 'b/appsscript.json': {} })).toThrow(
    'There are 2 Apps Script projects: a, b',
  )
  expect(refused({ '.clasp.json': { rootDir: '../x' } })).toThrow('The root “../x” is not a folder in here')
  expect(refused({ '.clasp.json': { rootDir: 'out' }, 'out/a.gs': '' })).toThrow(
    'There is no appsscript.json in “out”',
  )
  expect(refused({ '.clasp.json': '{', 'appsscript.json': {} })).toThrow(
    '.clasp.json:1:2 It is not valid JSON',
  )
})

test('a Forge app with a project in one of its folders is read as a Forge app', () => {
  const app = readApp(folderOf({ 'a/manifest.yml': 'app:\n  id: x\nmodules: {}', 'b/appsscript.json': {} }))
  expect(app.platform).toBe('forge')
})
