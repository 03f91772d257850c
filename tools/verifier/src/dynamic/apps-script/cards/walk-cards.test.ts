import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readApp } from '../../../app/read-app.ts'
import { tryProject } from '../try-project.ts'

const top = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

const building = `
function card(name, ...widgets) {
  const section = CardService.newCardSection()
  for (const widget of widgets) section.addWidget(widget)
  return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle(name)).addSection(section).build()
}
function button(text, name) {
  return CardService.newTextButton().setText(text).setOnClickAction(CardService.newAction().setFunctionName(name))
}
function input(name) {
  return CardService.newTextInput().setFieldName(name).setTitle(name)
}
function answer(navigation) {
  return CardService.newActionResponseBuilder().setNavigation(navigation).build()
}
const push = (card) => answer(CardService.newNavigation().pushCard(card))
const update = (card) => answer(CardService.newNavigation().updateCard(card))
const kept = () => PropertiesService.getUserProperties()
`

async function tried(name: string, code: string) {
  const folder = join(top, name)
  mkdirSync(folder)
  const auth = (scope: string) => `https://www.googleapis.com/auth/${scope}`
  writeFileSync(
    join(folder, 'appsscript.json'),
    JSON.stringify({
      oauthScopes: ['calendar.addons.execute', 'script.scriptapp'].map(auth),
      addOns: { common: { name: 'Cards' }, calendar: { homepageTrigger: { runFunction: 'onHomepage' } } },
    }),
  )
  writeFileSync(join(folder, 'Code.gs'), building + code)
  const app = readApp(folder)
  if (app.platform !== 'apps-script') throw new Error('It is a project.')
  return tryProject(app, undefined, {
    seconds: 90,
    lend: () => Promise.reject(new Error('There is none here.')),
  })
}

const clicks = (drives: readonly { readonly what: string }[]) =>
  drives.flatMap(({ what }) => /^card .* in Calendar: (.*) calls /.exec(what)?.[1] ?? [])

test('what takes something away is clicked when all else is done, and what lies behind it too', async () => {
  const { drives } = await tried(
    'order',
    `
function onHomepage() { return card('Home', button('Remove all', 'onForget'), button('Save', 'onSave'), button('More', 'onMore')) }
function onForget() { return push(card('Sure?', button('Back', 'onBack'), button('Delete', 'onDelete'))) }
function onDelete() { kept().deleteAllProperties(); return update(onHomepage()) }
function onSave() { kept().setProperty('a', 'b'); return update(onHomepage()) }
function onMore() { return push(card('More', button('Go on', 'onBack'))) }
function onBack() { return answer(CardService.newNavigation().popCard()) }
`,
  )
  expect(clicks(drives)).toEqual(['Save', 'More', 'Go on', 'Remove all', 'Back', 'Remove all', 'Delete'])
})

test('a form that takes nothing of ours is told by the names of its fields, and a list that is empty', async () => {
  const { gaps } = await tried(
    'refused',
    `
function onHomepage() {
  const people = CardService.newSelectionInput().setFieldName('people').setType(CardService.SelectionInputType.MULTI_SELECT)
  return card('Home', input('licence'), people, button('Check', 'onCheck'))
}
function onCheck() { return update(onHomepage()) }
`,
  )
  expect(gaps).toEqual([
    { code: 'FIELD_NOT_FILLED', data: { place: 'the card “Home”', field: 'people' } },
    { code: 'FORM_NOT_TAKEN', data: { card: 'Home', button: 'Check', fields: 'licence' } },
  ])
})

test('where a form doesn’t take what stands in a field, that field is left as it was', async () => {
  const { drives, searched, findings } = await tried(
    'filled',
    `
function onHomepage() { return card('Home', input('address'), input('size').setValue('12'), button('Save', 'onSave')) }
function onSave({ commonEventObject: { formInputs } }) {
  const [address, size] = ['address', 'size'].map((name) => formInputs[name].stringInputs.value[0])
  if (!/@/.test(address) || !/^\\d+$/.test(size)) return update(onHomepage())
  kept().setProperties({ address, size })
  return update(onHomepage())
}
`,
  )
  expect(clicks(drives)).toEqual(['Save', 'Save'])
  expect(searched.map(({ channel }) => channel)).toEqual(['configuration'])
  expect(findings).toEqual([])
})

test('a trigger that a click has made is fired once all is set up', async () => {
  const { drives, searched } = await tried(
    'clock',
    `
function onHomepage() { return card('Home', button('Every week', 'onStart')) }
function onStart() { ScriptApp.newTrigger('weekly').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).create(); return update(onHomepage()) }
function weekly(event) { if (event.triggerUid) kept().setProperty('ran', 'yes') }
`,
  )
  expect(drives.map(({ what, outcome }) => `${what}: ${outcome}`)).toContain(
    'trigger weekly as its time has come: done',
  )
  expect(searched.map(({ channel }) => channel)).toContain('configuration')
})
