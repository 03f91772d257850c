import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TrialDocs, trialDocs } from '../docs/trial-docs.ts'
import type { Actor } from '../files/files.ts'
import { type Container, isContainer } from '../files/tree/model.ts'
import { png, value } from '../files/trial-files.ts'
import { createSlides } from './create-slides.ts'
import { boxOf, towards, transforming } from './geometry.ts'
import { elementsOf, layoutsOf, slidesOf } from './pages.ts'
import type { Slides } from './slides.ts'
import { replaceIn, restyleIn, wholeText } from './text.ts'

const ada: Actor = { email: 'ada@example.com' }
const script: Actor = { ...ada, app: 'the-script' }
let trial: TrialDocs
let slides: Slides

beforeEach(() => {
  trial = trialDocs({ onDisk: true })
  slides = createSlides({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date(0) } })
})
afterEach(() => {
  trial.dispose()
})

const treeOf = (id: string) => value(slides.tree(ada.email, id))
const firstSlide = (id: string) => slidesOf(treeOf(id))[0] as Container
const firstShape = (id: string) => elementsOf(firstSlide(id))[0] as Container
const newId = () => slides.newNodeId()
const write = (id: string, start: number, end: number, text: string) =>
  slides.change(ada, id, { operations: replaceIn(firstShape(id), start, end, text, newId) })

test('a presentation begins with a title slide, and is no document', () => {
  const { id } = slides.create(ada, { title: 'Talk' })
  expect(slidesOf(treeOf(id))).toHaveLength(1)
  expect(layoutsOf(treeOf(id))).toHaveLength(11)
  expect(
    elementsOf(firstSlide(id)).map((node) => 'attributes' in node && node.attributes.placeholder),
  ).toEqual(['CENTERED_TITLE', 'SUBTITLE'])
  expect(trial.docs.find(ada.email, id)).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } })
  expect(trial.docs.list(ada.email)).toEqual([])
  expect(slides.list(ada.email)).toMatchObject([{ title: 'Talk' }])
})

test('text is written over paragraphs, and undoing brings back what was', () => {
  const { id } = slides.create(ada, { title: 'Talk' })
  value(write(id, 0, 0, 'Hello\nworld\n!'))
  expect(wholeText(firstShape(id))).toBe('Hello\nworld\n!\n')
  const before = JSON.stringify(firstShape(id))
  const { inverse } = value(write(id, 3, 8, 'p me\nor'))
  expect(wholeText(firstShape(id))).toBe('Help me\norrld\n!\n')
  value(slides.change(ada, id, { operations: inverse }))
  expect(JSON.stringify(firstShape(id))).toBe(before)
  value(write(id, 0, 99, ''))
  expect(wholeText(firstShape(id))).toBe('\n')
})

test('a look is of the characters it was given to', () => {
  const { id } = slides.create(ada, { title: 'Talk' })
  value(write(id, 0, 0, 'one\ntwo'))
  value(slides.change(ada, id, { operations: restyleIn(firstShape(id), 2, 5, { bold: true }) }))
  const runs = firstShape(id)
    .children.filter(isContainer)
    .map(({ children }) => children.flatMap((text) => (text.kind === 'text' ? text.runs : [])))
    .map((each) => each.map(({ text, attributes }) => [text, attributes.bold ?? false]))
  expect(runs).toEqual([
    [
      ['on', false],
      ['e', true],
    ],
    [
      ['t', true],
      ['wo', false],
    ],
  ])
})

test('what is turned and scaled keeps its corner', () => {
  const { id } = slides.create(ada, { title: 'Talk' })
  const place = (wanted: Parameters<typeof towards>[1]) => {
    const shape = firstShape(id)
    const operations = transforming(shape, towards(shape, wanted)).map((each) => ({
      op: 'setAttributes' as const,
      ...each,
    }))
    value(slides.change(ada, id, { operations }))
    return boxOf(firstShape(id))
  }
  expect(place({ left: 10, top: 20, width: 100, height: 50 })).toEqual({
    left: 10,
    top: 20,
    width: 100,
    height: 50,
    rotation: 0,
  })
  expect(place({ rotation: 90 })).toMatchObject({ left: 10, top: 20, width: 100, rotation: 90 })
  expect(place({ width: 200 })).toMatchObject({ left: 10, top: 20, width: 200, height: 50, rotation: 90 })
  expect(place({ rotation: 0, left: 0 })).toMatchObject({ left: 0, top: 20, rotation: 0 })
})

test('a picture goes with a copied slide to another presentation, and with its alternative text', () => {
  const { id } = slides.create(ada, { title: 'Talk' })
  const image = value(slides.addImage(script, id, { content: png(8, 4), name: 'a.png' }))
  const node = {
    id: newId(),
    kind: 'pageImage',
    attributes: {
      image: image.id,
      width: 6,
      height: 3,
      altTitle: 'app:v1',
      altDescription: 'a\nflow',
      transform: [1, 0, 0, 1, 0, 0],
    },
  } as const
  value(
    slides.change(script, id, {
      operations: [{ op: 'insert', parent: firstSlide(id).id, after: null, node }],
    }),
  )
  const other = slides.create(ada, { title: 'Other' })
  const clip = value(slides.copy(ada.email, id, [node.id]))
  const page = firstSlide(other.id)
  const [pasted] = value(slides.paste(ada, other.id, { parent: page.id, after: null }, clip))
  value(slides.trash(ada, id))
  value(slides.purge(ada, id))
  const found = treeOf(other.id).find(pasted ?? '')
  if (found?.kind !== 'pageImage') throw new Error('The picture is not there.')
  expect(found.attributes).toMatchObject({ altTitle: 'app:v1', altDescription: 'a\nflow', width: 6 })
  expect(slides.image(other.id, String(found.attributes.image))).toMatchObject({ width: 8, name: 'a.png' })
  const told = trial.ledger.entries({ channel: 'storage' }).map(({ summary }) => summary)
  expect(told.some((line) => line.includes(`alternative text of presentation ${id}`))).toBe(true)
})

test('an older version comes back whole', () => {
  const { id } = slides.create(ada, { title: 'Talk' })
  value(write(id, 0, 0, 'First'))
  value(slides.keepVersion(ada, id, 'v1'))
  const before = JSON.stringify(treeOf(id).root)
  value(write(id, 0, 5, 'Second'))
  value(slides.restoreVersion(ada, id, 1))
  expect(JSON.stringify(treeOf(id).root)).toBe(before)
})
