import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../../files/files.ts'
import { png, value } from '../../../files/trial-files.ts'
import { createSlides } from '../../../slides/create-slides.ts'
import { elementsOf, slidesOf } from '../../../slides/pages.ts'
import type { EngineKind } from '../../engine/script-engine.ts'
import { ada, startTrial } from '../../trial.ts'
import type { EditorPlace } from '../service-parts.ts'

const engines = ['quickjs', 'vm'] as const
const trials = { quickjs: openTrial('quickjs'), vm: openTrial('vm') }
afterAll(async () => {
  for (const { trial } of Object.values(trials)) await trial.dispose()
})

/** A runtime, its presentations, and the way to run code with one open. */
function openTrial(engine: EngineKind) {
  const trial = startTrial({ engine })
  const slides = createSlides({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const person: Actor = { email: ada.email }
  return {
    trial,
    slides,
    open: () => slides.create(person, { title: 'Talk' }).id,
    tree: (id: string) => value(slides.tree(ada.email, id)),
    async run(
      id: string,
      code: string,
      { place = {}, args = [], scope = 'presentations.currentonly' }: Asked = {},
    ) {
      const container = { kind: 'presentation', id, place } as const
      const manifest = { oauthScopes: [`https://www.googleapis.com/auth/${scope}`] }
      const helped = `const talk = SlidesApp.getActivePresentation()\nconst slide = talk.getSlides()[0]\n${code}`
      const result = await trial.try(helped, { container, manifest, args })
      if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`)
      return result.value
    },
  }
}

interface Asked {
  readonly place?: EditorPlace
  readonly args?: readonly unknown[]
  readonly scope?: string
}

const picture = signed(png(8, 4))
const wide = signed(png(40, 10))
const blob = `const blob = (bytes) => Utilities.newBlob(bytes, 'image/png', 'flow.png')\n`

function signed(bytes: Uint8Array): readonly number[] {
  return [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte))
}

test.each(engines)(
  '%s: a picture is inserted, told apart by its title and replaced in its place',
  async (engine) => {
    const { open, run } = trials[engine]
    const id = open()
    const inserted = await run(
      id,
      `${blob}
      const image = slide.insertImage(blob(args[0]), 10, 20, 80, 40)
      image.setTitle('diagram:v1:a1').setDescription('Two boxes\\nand an arrow')
      const plain = slide.insertImage(blob(args[0]))
      return [plain.getWidth(), plain.getHeight(), image.getObjectId(), String(image.getPageElementType())]`,
      { args: [picture] },
    )
    expect(inserted).toEqual([6, 3, expect.any(String), 'IMAGE'])
    const replaced = await run(
      id,
      `${blob}
      const [element] = talk.getSelection().getPageElementRange().getPageElements()
      const image = element.asImage()
      const before = image.getBlob().getBytes().length
      image.replace(blob(args[0]))
      return [before === args[1], image.getTitle(), image.getDescription(), image.getLeft(), image.getTop(),
        image.getWidth(), image.getHeight(), image.getBlob().getContentType(), slide.getImages().length]`,
      { args: [wide, picture.length], place: { elements: [(inserted as string[])[2] ?? ''] } },
    )
    expect(replaced).toEqual([
      true,
      'diagram:v1:a1',
      'Two boxes\nand an arrow',
      10,
      30,
      80,
      20,
      'image/png',
      2,
    ])
  },
)

test.each(engines)('%s: text is written, found, styled and replaced', async (engine) => {
  const { open, run } = trials[engine]
  const id = open()
  const said = await run(
    id,
    `const text = slide.getPlaceholder(SlidesApp.PlaceholderType.CENTERED_TITLE).asShape().getText()
    const empty = [text.isEmpty(), text.asString(), text.getTextStyle().getFontSize()]
    text.setText('Hello world')
    text.appendParagraph('second line')
    text.getRange(0, 5).getTextStyle().setBold(true).setForegroundColor('#FF0000').setFontSize(20)
    const added = text.insertText(5, ', dear')
    const [found] = text.find('sec.nd')
    found.getTextStyle().setLinkUrl('https://example.com/')
    return [empty, text.asString(), added.asString(), added.getTextStyle().isBold(),
      text.getTextStyle().isBold(), text.getRange(0, 5).getTextStyle().getForegroundColor().asRgbColor().asHexString(),
      text.getRuns().map((run) => run.asString()), text.getLinks().map((link) => link.asString()),
      text.getParagraphs().map((each) => each.getRange().asString()), text.replaceAllText('LINE', 'row'), text.asString()]`,
  )
  expect(said).toEqual([
    [true, '\n', 52],
    'Hello, dear world\nsecond line\n',
    ', dear',
    true,
    null,
    '#ff0000',
    ['Hello, dear', ' world\n', 'second', ' line\n'],
    ['second'],
    ['Hello, dear world\n', 'second line\n'],
    1,
    'Hello, dear world\nsecond row\n',
  ])
})

test('what a person has selected is told, and a script selects', async () => {
  const { open, run, tree } = trials.quickjs
  const id = open()
  const page = slidesOf(tree(id))[0]
  const [title] = page ? elementsOf(page) : []
  const tell = `const s = talk.getSelection()
    return [String(s.getSelectionType()), s.getCurrentPage()?.getObjectId() ?? null, s.getTextRange()?.asString() ?? null,
      s.getPageElementRange()?.getPageElements().length ?? 0, s.getPageRange()?.getPages().length ?? 0]`
  const ids = { page: page?.id ?? '', title: title?.id ?? '' }
  expect(await run(id, tell)).toEqual(['NONE', null, null, 0, 0])
  expect(await run(id, tell, { place: { page: ids.page } })).toEqual(['CURRENT_PAGE', ids.page, null, 0, 0])
  expect(
    await run(id, tell, {
      place: {
        page: ids.page,
        elements: [ids.title],
        selection: [{ element: ids.title, start: 0, end: 0 }],
      },
    }),
  ).toEqual(['TEXT', ids.page, '', 1, 0])
  expect(await run(id, tell, { place: { page: ids.page, pages: [ids.page] } })).toEqual([
    'PAGE',
    ids.page,
    null,
    0,
    1,
  ])
  const moves: unknown[] = []
  await run(id, 'slide.getShapes()[0].select(); slide.getShapes()[1].select(false)', {
    place: { page: ids.page, onMove: (place) => moves.push(place) },
  })
  expect(moves).toEqual([
    { page: ids.page, elements: [ids.title] },
    { page: ids.page, elements: [ids.title, page && elementsOf(page)[1]?.id] },
  ])
})

test('elements are moved, turned, ordered, grouped and taken apart', async () => {
  const { open, run } = trials.quickjs
  const said = await run(
    open(),
    `const a = slide.insertShape(SlidesApp.ShapeType.RECTANGLE, 0, 0, 100, 50)
    const b = slide.insertTextBox('b', 200, 100, 50, 50)
    a.setLeft(30).setTop(10).scaleWidth(2).setRotation(90)
    const turned = [a.getLeft(), a.getTop(), a.getWidth(), a.getHeight(), a.getRotation()]
    a.setRotation(0).alignOnPage(SlidesApp.AlignmentPosition.CENTER)
    const centred = [a.getLeft(), a.getTop()]
    a.setTransform(SlidesApp.newAffineTransformBuilder().setScaleX(1).setScaleY(1).setTranslateX(7).build())
    const set = [a.getLeft(), a.getTop(), a.getInherentWidth(), a.getTransform().getTranslateX()]
    const ids = () => slide.getPageElements().map((each) => each.getObjectId()).slice(2)
    const order = ids().indexOf(a.getObjectId())
    a.bringToFront()
    const front = ids().indexOf(a.getObjectId())
    a.sendBackward()
    const back = ids().indexOf(a.getObjectId())
    const group = slide.group([a, b])
    const box = [group.getLeft(), group.getTop(), group.getWidth(), group.getHeight()]
    group.setLeft(0)
    const inside = [a.getLeft(), b.getLeft(), a.getParentGroup().getObjectId() === group.getObjectId()]
    group.ungroup()
    return { turned, centred, set, order, front, back, box, inside, rest: slide.getGroups().length }`,
  )
  expect(said).toEqual({
    turned: [30, 10, 200, 50, 90],
    centred: [260, 177.5],
    set: [7, 0, 100, 7],
    order: 0,
    front: 1,
    back: 0,
    box: [7, 0, 243, 150],
    inside: [0, 193, true],
    rest: 0,
  })
})

test('slides are appended, moved, duplicated, skipped, noted and removed', async () => {
  const { open, run } = trials.quickjs
  const said = await run(
    open(),
    `const second = talk.appendSlide(SlidesApp.PredefinedLayout.TITLE_AND_BODY)
    second.getPlaceholder(SlidesApp.PlaceholderType.TITLE).asShape().getText().setText('Two')
    second.getNotesPage().getSpeakerNotesShape().getText().setText('Say two')
    second.getBackground().setSolidFill(0, 128, 255)
    second.move(0)
    const copy = second.duplicate()
    copy.setSkipped(true)
    const blank = talk.insertSlide(1)
    const titles = talk.getSlides().map((each) => each.getShapes().map((shape) => shape.getText().asString().trim()).join())
    blank.remove()
    return [titles, second.getLayout().getLayoutName(), copy.isSkipped(),
      copy.getNotesPage().getSpeakerNotesShape().getText().asString(),
      String(copy.getBackground().getType()), copy.getBackground().getSolidFill().getColor().asRgbColor().asHexString(),
      String(slide.getBackground().getType()), talk.getSlides().length, talk.getPageWidth(), talk.getPageHeight()]`,
  )
  expect(said).toEqual([
    ['Two,', '', 'Two,', ','],
    'TITLE_AND_BODY',
    true,
    'Say two\n',
    'SOLID',
    '#0080ff',
    'SOLID',
    3,
    720,
    405,
  ])
})

test('an element and a slide go to another presentation with their pictures and descriptions', async () => {
  const { open, run } = trials.quickjs
  const [from, to] = [open(), open()]
  const said = await run(
    from,
    `${blob}
    slide.insertImage(blob(args[0]), 1, 2, 8, 4).setTitle('app:v1').setDescription('graph TD; a-->b')
    const other = SlidesApp.openById(args[1])
    const pasted = other.getSlides()[0].insertPageElement(slide.getImages()[0]).asImage()
    const copy = other.appendSlide(slide)
    return [pasted.getTitle(), pasted.getDescription(), pasted.getBlob().getBytes().length,
      copy.getImages()[0].getDescription(), copy.getImages()[0].getBlob().getName(), copy.getLayout().getLayoutName()]`,
    { args: [picture, to], scope: 'presentations' },
  )
  expect(said).toEqual(['app:v1', 'graph TD; a-->b', picture.length, 'graph TD; a-->b', 'flow.png', 'TITLE'])
})

test('a table has rows, columns and texts, and a line ends where it is tied', async () => {
  const { open, run } = trials.quickjs
  const said = await run(
    open(),
    `const table = slide.insertTable(2, 3, 10, 20, 300, 80)
    table.getCell(1, 2).getText().setText('last')
    table.getCell(0, 0).getFill().setSolidFill('#00ff00', 0.5)
    table.appendColumn(); table.insertRow(0)
    const size = [table.getNumRows(), table.getNumColumns(), table.getWidth(), table.getHeight()]
    table.getColumn(0).remove()
    const a = slide.insertShape(SlidesApp.ShapeType.RECTANGLE, 0, 0, 100, 50)
    const b = slide.insertShape(SlidesApp.ShapeType.ELLIPSE, 200, 100, 50, 50)
    const line = slide.insertLine(SlidesApp.LineCategory.STRAIGHT, a.getConnectionSites()[3], b.getConnectionSites()[0])
    line.setEndArrow(SlidesApp.ArrowStyle.FILL_ARROW)
    return [size, table.getCell(2, 1).getText().asString(), table.getNumColumns(),
      line.getStart().getX(), line.getStart().getY(), line.getEnd().getX(), line.getEnd().getY(), String(line.getEndArrow()),
      line.getEndConnection().getPageElement().getObjectId() === b.getObjectId()]`,
  )
  expect(said).toEqual([[3, 4, 400, 110], 'last\n', 3, 100, 25, 225, 100, 'FILL_ARROW', true])
})

test('what is no picture, is gone, or is of another kind is refused in words', async () => {
  const { open, run } = trials.quickjs
  const id = open()
  await expect(run(id, "slide.insertImage(Utilities.newBlob('text', 'text/plain'))")).rejects.toThrow(
    'The provided image is invalid. The image is none that a document takes: PNG, JPEG or GIF.',
  )
  await expect(run(id, 'const s = slide.getShapes()[0]; s.remove(); s.getTitle()')).rejects.toThrow(
    /The object \(.*\) could not be found\./,
  )
  await expect(run(id, 'slide.getPageElements()[0].asImage()')).rejects.toThrow(
    'Page element is not of type IMAGE.',
  )
  await expect(run(id, "SlidesApp.openById('nowhere')", { scope: 'presentations' })).rejects.toThrow(
    'Presentation is missing',
  )
  await expect(run(id, "SlidesApp.openById('nowhere')")).rejects.toThrow('Specified permissions')
  await expect(run(id, 'slide.insertVideo("x")')).rejects.toThrow('is not built here')
})

test('a picture of an address leaves as a request', async () => {
  const trial = startTrial({ twin: async () => new Response(Buffer.from(png(8, 4))) })
  const slides = createSlides({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const { id } = slides.create({ email: ada.email }, { title: 'Talk' })
  const result = await trial.try(
    "const image = SlidesApp.getActivePresentation().getSlides()[0].insertImage('https://pictures.example/a.png'); return [image.getWidth(), image.getSourceUrl()]",
    {
      container: { kind: 'presentation', id },
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/presentations.currentonly'] },
    },
  )
  expect(result).toMatchObject({ value: [6, 'https://pictures.example/a.png'] })
  expect(trial.ledger.entries({ channel: 'egress' })).toHaveLength(1)
  await trial.dispose()
})
