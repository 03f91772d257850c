import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGoogleTrial } from '../../../../tools/workbench/src/index.ts'
import { drawingOf, openingOf, projectOf } from './trial-project.ts'

const google = startGoogleTrial({ engine: 'vm' })
let project: Awaited<ReturnType<typeof projectOf>>
beforeAll(async () => {
  project = await projectOf(google)
})
afterAll(() => google.dispose())

interface Picture {
  readonly place: string
  readonly title: string
  readonly description: string
  readonly width: number
}

const call = async (id: string, name: string, args: readonly unknown[] = [], place = {}) =>
  (await google.call(project, name, { kind: 'presentation', id, args, place })).value
const pictures = async (id: string) => (await call(id, 'getDiagrams')) as readonly Picture[]

test('a diagram goes onto the slide that is shown, and is selected for the next edit', async () => {
  const id = google.presentation()
  let moved: { readonly elements?: readonly string[] } = {}
  const outcome = await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'], {
    onMove: (place: object) => {
      moved = place
    },
  })
  expect(outcome).toMatchObject({ state: 'done' })
  const [picture] = await pictures(id)
  expect(picture).toMatchObject({ width: 80, description: 'Two boxes [crenwiz:abc]' })
  expect(moved.elements).toEqual([picture?.place])
  const place = { elements: [picture?.place ?? ''] }
  const { ui } = await google.call(project, 'editDiagram', { kind: 'presentation', id, from: 'menu', place })
  expect(openingOf(ui.shown[0]?.output.getContent() ?? '').opening).toMatchObject({
    editor: 'slides',
    picture: { place: picture?.place },
  })
})

test('an edited diagram takes the place of the old one, around the same middle', async () => {
  const id = google.presentation()
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'])
  const [old] = await pictures(id)
  await call(id, 'putDiagram', [drawingOf('new', { width: 120 }), old, 'asked'])
  expect(await pictures(id)).toMatchObject([{ width: 120, description: 'Two boxes [crenwiz:new]' }])
})

test('a picture larger than the slide is made to fit on it', async () => {
  const id = google.presentation()
  await call(id, 'putDiagram', [drawingOf('abc', { width: 4_000 }), null, 'asked'])
  const [picture] = await pictures(id)
  expect(picture?.width).toBeLessThanOrEqual(960)
})

test('a diagram becomes a text box with its code, and that a diagram again', async () => {
  const id = google.presentation()
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'])
  const [picture] = await pictures(id)
  await call(id, 'putCodeForDiagram', [['```dot', 'digraph {', '}', '```'], picture])
  expect(await pictures(id)).toEqual([])
  const [code, ...more] = (await call(id, 'getCodes')) as readonly object[]
  expect(more).toEqual([])
  expect(code).toMatchObject({ info: 'dot', text: 'digraph {\n}' })
  await call(id, 'putDiagramForCode', [drawingOf('def'), code])
  expect(await call(id, 'getCodes')).toEqual([])
  expect(await pictures(id)).toMatchObject([{ description: 'Two boxes [crenwiz:def]' }])
})
