import { afterAll, expect, test } from 'vitest'
import { HostObject } from '../../bridge/host-object.ts'
import { startTrial } from '../../trial.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { createTrialUi } from './trial-ui.ts'
import { uiOf } from './ui-objects.ts'

/** What a document's service is to the window: the way to its Ui. */
class DocumentApp extends HostObject {
  readonly className = 'Document.DocumentApp'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  getUi() {
    return uiOf(this.parts, 'DocumentApp')
  }
}
const documents: ServiceModule = {
  globals: { DocumentApp: (parts) => new DocumentApp(parts) },
  classes: { 'Document.DocumentApp': DocumentApp },
}
const trial = startTrial({ services: [documents], limits: { executionMs: 2000 } })
afterAll(() => trial.dispose())
const manifest = { oauthScopes: ['https://www.googleapis.com/auth/script.container.ui'] }

test('an alert stands until a person has answered, and that time does not count', async () => {
  const ui = createTrialUi({ button: 'yes', after: new Promise((resolve) => setTimeout(resolve, 2500)) })
  const code =
    "const ui = DocumentApp.getUi(); const b = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO); return [b === ui.Button.YES, String(b)]"
  expect(await trial.try(code, { ui, manifest })).toMatchObject({ value: [true, 'YES'] })
  expect(ui.asked).toEqual([{ title: 'Title', text: 'Sure?', buttons: 'YES_NO' }])
})

test('a prompt brings what was typed', async () => {
  const ui = createTrialUi({ button: 'cancel', text: 'typed' })
  const code =
    "const r = DocumentApp.getUi().prompt('Name?'); return [String(r.getSelectedButton()), r.getResponseText()]"
  expect(await trial.try(code, { ui, manifest })).toMatchObject({ value: ['CANCEL', 'typed'] })
})

test('menus, dialogs and sidebars arrive at the window', async () => {
  const ui = createTrialUi()
  const code = `
    const ui = DocumentApp.getUi()
    ui.createAddonMenu().addItem('Insert', 'insert').addSeparator().addSubMenu(ui.createMenu('More').addItem('A', 'a')).addToUi()
    ui.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Side'))
    ui.showModalDialog(HtmlService.createHtmlOutput('<b>').setWidth(640), 'Edit')`
  expect(await trial.try(code, { ui, manifest })).toMatchObject({ ok: true })
  expect(ui.menus).toEqual([
    {
      caption: null,
      items: [
        { kind: 'item', caption: 'Insert', run: 'insert' },
        { kind: 'separator' },
        { kind: 'menu', menu: { caption: 'More', items: [{ kind: 'item', caption: 'A', run: 'a' }] } },
      ],
    },
  ])
  expect(
    ui.shown.map(({ where, title, output }) => [where, title, output.getContent(), output.getWidth()]),
  ).toEqual([
    ['sidebar', 'Side', '<p>', null],
    ['modal', 'Edit', '<b>', 640],
  ])
})

test('where nobody looks on there is no window', async () => {
  expect(await trial.try('DocumentApp.getUi()')).toMatchObject({
    error: { message: 'Cannot call DocumentApp.getUi() from this context.' },
  })
  expect(await trial.try("return Browser.msgBox('Hi')")).toMatchObject({
    error: {
      message: 'Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?',
    },
  })
  expect(
    await trial.try("return [Browser.msgBox('Hi'), Browser.inputBox('a', 'b', Browser.Buttons.OK_CANCEL)]", {
      ui: createTrialUi({ text: 't' }),
    }),
  ).toMatchObject({ value: ['ok', 't'] })
})

test('what is no page is not shown', async () => {
  const code = "DocumentApp.getUi().showSidebar('<p>')"
  expect(await trial.try(code, { ui: createTrialUi(), manifest })).toMatchObject({
    error: { message: "The parameters (String) don't match the method signature for Ui.showSidebar." },
  })
})

test('a sidebar needs its scope and a consent, a menu neither', async () => {
  const ui = createTrialUi()
  const show = 'DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))'
  const needed = 'Required permissions: https://www.googleapis.com/auth/script.container.ui'
  expect(await trial.try(show, { ui, manifest: { oauthScopes: [] } })).toMatchObject({
    error: { message: `Specified permissions are not sufficient to call Ui.showSidebar. ${needed}` },
  })
  expect(await trial.try(show, { ui, manifest, authMode: 'NONE' })).toMatchObject({
    error: { message: `You do not have permission to call Ui.showSidebar. ${needed}` },
  })
  expect(
    await trial.try("DocumentApp.getUi().createMenu('M').addToUi()", {
      ui,
      manifest: { oauthScopes: [] },
      authMode: 'NONE',
    }),
  ).toMatchObject({ ok: true })
})
