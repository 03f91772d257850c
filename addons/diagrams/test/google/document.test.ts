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
  readonly id: string
  readonly place: string
  readonly title: string
  readonly description: string
  readonly width: number
  readonly kept?: string
}

const call = async (id: string, name: string, args: readonly unknown[] = [], place = {}) =>
  (await google.call(project, name, { kind: 'document', id, args, place })).value
const pictures = async (id: string) => (await call(id, 'getDiagrams')) as readonly Picture[]
const imageNodes = (id: string) =>
  [...nodesOf(google.tree('document', id).root)].filter(({ kind }) => kind === 'image')
const atEnd = { cursor: { element: 't0', offset: 6 } }

interface Node {
  readonly id: string
  readonly kind: string
  readonly children?: readonly Node[]
}
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of node.children ?? []) yield* nodesOf(child)
}

test('a diagram goes in at the cursor with its size and words, and is selected', async () => {
  const id = google.document('before and after', 'end')
  let selected: unknown
  const outcome = await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'], {
    ...atEnd,
    onMove: (place: { selection?: unknown }) => {
      selected = place.selection
    },
  })
  expect(outcome).toMatchObject({ state: 'done', isKept: true })
  expect(await pictures(id)).toMatchObject([
    { width: 80, description: 'Two boxes [crenwiz:abc]', title: expect.stringContaining(':abcdefgh:') },
  ])
  expect(google.text(id)).toBe('before and after\nend')
  expect(selected).toEqual([{ element: imageNodes(id)[0]?.id }])
})

test('selected text gives way to the diagram, from the middle of one paragraph to the next', async () => {
  const id = google.document('keep this', 'that and keep')
  const selection = [
    { element: 't0', start: 4, end: 9 },
    { element: 't1', start: 0, end: 4 },
  ]
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'], { selection })
  expect(google.text(id)).toBe('keep\n and keep')
  expect(await pictures(id)).toHaveLength(1)
})

test('a selected picture of somebody else stays beside the new diagram', async () => {
  const id = google.document('text')
  await call(id, 'putDiagram', [{ ...drawingOf('a'), title: 'holiday', description: '' }, null, 'asked'])
  const [foreign] = imageNodes(id)
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'], { selection: [{ element: foreign?.id }] })
  expect(imageNodes(id)).toHaveLength(2)
  expect(await pictures(id)).toHaveLength(1)
})

test('an edited diagram takes the place of the old one, and its link stays', async () => {
  const id = google.document('before and after')
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'], atEnd)
  const [old] = await pictures(id)
  const outcome = await call(id, 'putDiagram', [drawingOf('new', { width: 120 }), old, 'asked'])
  expect(outcome).toMatchObject({ state: 'done', picture: { width: 120 } })
  expect(await pictures(id)).toMatchObject([{ description: 'Two boxes [crenwiz:new]' }])
  expect(google.text(id)).toBe('before and after')
})

test('a diagram that has gone meanwhile is said to be gone, and nothing is changed', async () => {
  const id = google.document('text')
  const gone = { place: '0', title: drawingOf('abc').title, description: 'Two boxes [crenwiz:abc]' }
  expect(await call(id, 'putDiagram', [drawingOf('new'), gone, 'asked'])).toEqual({ state: 'gone' })
  expect(await pictures(id)).toEqual([])
})

test('a diagram that somebody has changed meanwhile is replaced only when that is asked for', async () => {
  const id = google.document('text')
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'])
  const [old] = await pictures(id)
  await call(id, 'putDiagram', [drawingOf('theirs'), old, 'asked'])
  expect(await call(id, 'putDiagram', [drawingOf('mine'), old, 'asked'])).toEqual({ state: 'changed' })
  expect(await pictures(id)).toMatchObject([{ description: 'Two boxes [crenwiz:theirs]' }])
  await call(id, 'putDiagram', [drawingOf('mine'), old, 'forced'])
  expect(await pictures(id)).toMatchObject([{ description: 'Two boxes [crenwiz:mine]' }])
})

test('a drawing that Google refuses leaves the old picture where it is', async () => {
  const id = google.document('text')
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'])
  const [old] = await pictures(id)
  const broken = { ...drawingOf('new'), png: 'bm8gcGljdHVyZQ==' }
  await expect(call(id, 'putDiagram', [broken, old, 'asked'])).rejects.toThrow('Invalid image data')
  expect(await pictures(id)).toEqual([old])
})

test('a long source lies in the document’s properties, and goes when its picture has gone', async () => {
  const id = google.document('text')
  const long = 'x'.repeat(20_000)
  await call(id, 'putDiagram', [drawingOf(long, { isLong: true }), null, 'asked'])
  const [old] = await pictures(id)
  expect(old).toMatchObject({ kept: long, description: 'Two boxes' })
  expect(await call(id, 'documentKeys')).toHaveLength(3)
  await call(id, 'putDiagram', [drawingOf('short'), old, 'asked'])
  expect((await pictures(id))[0]).not.toHaveProperty('kept')
  expect(await call(id, 'documentKeys')).toEqual([])
})

test('where the document’s properties are full the diagram goes in all the same, and it is said', async () => {
  const id = google.document('text')
  await google.call(project, 'fillDocument_', {
    kind: 'document',
    id,
    args: ['y'.repeat(8_100)],
    from: 'menu',
  })
  const outcome = await call(id, 'putDiagram', [
    drawingOf('x'.repeat(20_000), { isLong: true }),
    null,
    'asked',
  ])
  expect(outcome).toMatchObject({ state: 'done', isKept: false })
  expect(await pictures(id)).toHaveLength(1)
})

test('fences and code in tables of one cell are found, and a picture takes their place', async () => {
  const id = google.document('Intro', '```mermaid', 'graph TD', '  a --> b', '```', 'End')
  const codes = (await call(id, 'getCodes')) as readonly object[]
  expect(codes).toEqual([{ place: '1', info: 'mermaid', text: 'graph TD\n  a --> b' }])
  expect(await call(id, 'putDiagramForCode', [drawingOf('abc'), codes[0]])).toMatchObject({ state: 'done' })
  expect(google.text(id)).toBe('Intro\n\nEnd')
  expect(await pictures(id)).toHaveLength(1)
  expect(await call(id, 'putDiagramForCode', [drawingOf('abc'), codes[0]])).toEqual({ state: 'gone' })
})

test('code at the end of a document gives way too', async () => {
  const id = google.document('```dot', 'digraph {}', '```')
  const [code] = (await call(id, 'getCodes')) as readonly object[]
  await call(id, 'putDiagramForCode', [drawingOf('abc'), code])
  expect(google.text(id).trim()).toBe('')
  expect(await pictures(id)).toHaveLength(1)
})

test('a diagram becomes lines of code where it stood, and the text around it stays', async () => {
  const id = google.document('before and after', 'end')
  await call(id, 'putDiagram', [drawingOf('abc'), null, 'asked'], atEnd)
  const [picture] = await pictures(id)
  await call(id, 'putCodeForDiagram', [['```dot', 'digraph {}', '```'], picture])
  expect(google.text(id)).toBe('before and after\n```dot\ndigraph {}\n```\nend')
  expect(imageNodes(id)).toEqual([])
})

test('two diagrams of one line become code in their order', async () => {
  const id = google.document('')
  await call(id, 'putDiagram', [drawingOf('one', { id: 'first1' }), null, 'asked'])
  const [first] = imageNodes(id)
  const beside = { selection: [{ element: first?.id }] }
  await call(id, 'putDiagram', [drawingOf('two', { id: 'second' }), null, 'beside'], beside)
  for (const [index, picture] of (await pictures(id)).entries())
    await call(id, 'putCodeForDiagram', [[`code ${index}`], picture])
  expect(google.text(id).trim()).toBe('code 0\ncode 1')
})

test('the bytes of a picture are handed out for the source that may be in them', async () => {
  const id = google.document('text')
  const drawing = drawingOf('abc')
  await call(id, 'putDiagram', [drawing, null, 'asked'])
  const [picture] = await pictures(id)
  expect(await call(id, 'getPictureBytes', [picture])).toBe(drawing.png)
  expect(await call(id, 'getPictureBytes', [{ ...picture, title: 'x' }])).toBe('')
})

test('the dialog’s page holds what it is opened on, whatever stands in the document', async () => {
  const hostile = '</i><script>alert("&amp;")</script>'
  const id = google.document(hostile, '')
  const shown = async (name: string, place: object) => {
    const { ui } = await google.call(project, name, { kind: 'document', id, from: 'menu', place })
    return openingOf(ui.shown[0]?.output.getContent() ?? '').opening
  }
  const about = { editor: 'docs', locale: 'en', room: 624 }
  expect(await shown('newDiagram', { selection: [{ element: 't0' }] })).toEqual({ ...about, text: hostile })
  expect(await shown('newDiagram', {})).toEqual({ ...about, kind: 'mermaid' })
  const drawing = drawingOf('abc')
  await call(id, 'putDiagram', [{ ...drawing, title: `${drawing.title}:dot` }, null, 'asked'])
  const selection = [{ element: imageNodes(id)[0]?.id }]
  expect(await shown('editDiagram', { selection })).toMatchObject({
    kind: 'dot',
    picture: { description: 'Two boxes [crenwiz:abc]' },
  })
})

test('an engine is a file of the project, and no other file is handed out', async () => {
  const id = google.document('')
  expect(await call(id, 'getEnginePiece', ['math', 0])).toBe('bWF0aA==')
  await expect(call(id, 'getEnginePiece', ['../editor', 0])).rejects.toThrow('There is no engine')
})
