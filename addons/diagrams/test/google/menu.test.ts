import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGoogleTrial } from '../../../../tools/workbench/src/index.ts'
import { drawingOf, openingOf, projectOf } from './trial-project.ts'

const google = startGoogleTrial()
let project: Awaited<ReturnType<typeof projectOf>>
beforeAll(async () => {
  project = await projectOf(google)
})
afterAll(() => google.dispose())

const entries = ['newDiagram', 'editDiagram', 'updateDiagrams', 'convertCode', 'diagramsToCode', 'showHelp']

test('the menu is there in Docs and in Slides before anybody has consented', async () => {
  const files = [
    { kind: 'document', id: google.document('') },
    { kind: 'presentation', id: google.presentation() },
  ] as const
  for (const file of files)
    for (const name of ['onOpen', 'onInstall']) {
      const { ui } = await google.call(project, name, { ...file, from: 'trigger', authMode: 'NONE' })
      expect(ui.menus).toHaveLength(1)
      expect(ui.menus[0]?.caption).toBe(null)
      expect(ui.menus[0]?.items.flatMap((item) => (item.kind === 'item' ? [item.run] : []))).toEqual(entries)
    }
})

test.each([
  ['de_AT', 'Neues Diagramm'],
  ['ja', '新しい図'],
  ['fr', 'New diagram'],
])('in %s the menu begins with “%s”', async (locale, first) => {
  const id = google.document('')
  const { ui } = await google.call(project, 'onOpen', { kind: 'document', id, from: 'trigger', locale })
  expect(ui.menus[0]?.items[0]).toMatchObject({ caption: first })
})

test('each entry of the menu shows its dialog', async () => {
  const id = google.document('')
  for (const [name, purpose] of [
    ['newDiagram', 'new'],
    ['updateDiagrams', 'update'],
    ['convertCode', 'convert'],
    ['diagramsToCode', 'toCode'],
    ['showHelp', 'help'],
  ] as const) {
    const { ui } = await google.call(project, name, { kind: 'document', id, from: 'menu' })
    expect(ui.shown).toHaveLength(1)
    expect(ui.shown[0]).toMatchObject({ where: 'modal' })
    expect(openingOf(ui.shown[0]?.output.getContent() ?? '')).toMatchObject({
      purpose,
      opening: { editor: 'docs', locale: 'en', room: 624 },
    })
  }
})

test('editing opens on a diagram of ours, and says in words why not on anything else', async () => {
  const id = google.document('text')
  const asked = { kind: 'document', id } as const
  const edit = async (element?: string) =>
    google.call(project, 'editDiagram', {
      ...asked,
      from: 'menu',
      ...(element === undefined ? {} : { place: { selection: [{ element }] } }),
    })
  const nothing = await edit()
  expect(nothing.ui.asked).toMatchObject([{ text: expect.stringContaining('Click a diagram') }])
  expect(nothing.ui.shown).toEqual([])
  await google.call(project, 'putDiagram', { ...asked, args: [drawingOf('abc'), null, 'asked'] })
  const images = google
    .tree('document', id)
    .root.children.flatMap((node) => ('children' in node ? node.children : []))
    .flatMap((node) => ('children' in node ? node.children : []))
    .filter(({ kind }) => kind === 'image')
  expect((await edit(images[0]?.id)).ui.shown).toHaveLength(1)
})
