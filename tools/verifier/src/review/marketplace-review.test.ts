import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readApp } from '../app/read-app.ts'
import { analyse } from '../static/analyse.ts'
import { modelsOf } from '../static/models-of.ts'
import { review } from './review.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What is remarked of a project: `CODE file:line`. */
function remarks(files: Readonly<Record<string, string>>, manifest: object = {}): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  folders.push(folder)
  for (const [file, text] of Object.entries({
    'appsscript.json': JSON.stringify(manifest, null, 1),
    ...files,
  })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const app = readApp(folder)
  return review(app, analyse(app, modelsOf(app))).map(({ code, at }) => `${code} ${at?.file}:${at?.line}`)
}

const menu = "function onOpen() { SlidesApp.getUi().createAddonMenu().addItem('A', 'a').addToUi() }\n"
const install = 'function onInstall() { onOpen() }\n'

test('a project that does what the list asks for has no remarks', () => {
  expect(remarks({ 'a.gs': menu + install })).toEqual([])
})

test('a menu that needs an authorisation, and one that is missing after the installation, are remarked', () => {
  const needs = menu.replace('{ Slides', '{ PropertiesService.getUserProperties(); Slides')
  expect(remarks({ 'a.gs': needs })).toEqual(['REVIEW_NO_INSTALL a.gs:1', 'REVIEW_MENU_NEEDS_MORE a.gs:1'])
  const behind = 'function onOpen() {\n  menu_()\n}\nfunction menu_() {\n  UrlFetchApp.fetch(words)\n}\n'
  expect(remarks({ 'a.gs': `${menu.replace('onOpen', 'a')}${install}${behind}` })).toEqual([
    'REVIEW_MENU_NEEDS_MORE a.gs:7',
  ])
  expect(remarks({ 'a.gs': 'function a() { SlidesApp.getUi().alert("a") }' })).toEqual([
    'REVIEW_NO_MENU appsscript.json:1',
  ])
})

test('names that are too long, have a version or a trademark are remarked', () => {
  const named = (name: string) => remarks({ 'a.gs': 'function a() {}' }, { addOns: { common: { name } } })
  expect(named('Notes')).toEqual([])
  expect(named('N'.repeat(51))).toEqual(['REVIEW_LONG_NAME appsscript.json:4'])
  expect(named('Notes 2.1')).toEqual(['REVIEW_VERSION_IN_NAME appsscript.json:4'])
  expect(named('Notes for Gmail')).toEqual(['REVIEW_TRADEMARK appsscript.json:4'])
})

test.each(['http://a.example/', 'https://a.example', 'https://a.*.example/', 'https://localhost/'])(
  'the address %s in the list is remarked',
  (address) => {
    expect(remarks({ 'a.gs': 'function a() {}' }, { urlFetchWhitelist: [address] })).toEqual([
      'REVIEW_ADDRESS_FORM appsscript.json:3',
    ])
  },
)

test('a wide sidebar, an alert and a second main button are remarked', () => {
  const code = `${menu}${install}function a() {
  const page = HtmlService.createHtmlOutputFromFile('page').setWidth(400)
  SlidesApp.getUi().showSidebar(page)
}`
  const page = `<button class="action">Save</button>
<button class="action">Close</button>
<script>
  alert('Saved')
</script>`
  expect(remarks({ 'a.gs': code, 'page.html': page })).toEqual([
    'REVIEW_TOO_WIDE a.gs:4',
    'REVIEW_ALERT page.html:4',
    'REVIEW_SECOND_ACTION page.html:2',
  ])
})
