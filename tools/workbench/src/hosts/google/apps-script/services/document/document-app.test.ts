import { afterAll, expect, test } from 'vitest'
import { createDocs } from '../../../docs/create-docs.ts'
import type { Docs } from '../../../docs/docs.ts'
import { bodyOf, trialDocs } from '../../../docs/trial-docs.ts'
import type { Actor } from '../../../files/files.ts'
import { plainText } from '../../../files/tree/plain-text.ts'
import { png, value } from '../../../files/trial-files.ts'
import type { EngineKind } from '../../engine/script-engine.ts'
import { ada, startTrial } from '../../trial.ts'
import type { EditorPlace } from '../service-parts.ts'

const engines = ['quickjs', 'vm'] as const
const trials = { quickjs: openTrial('quickjs'), vm: openTrial('vm') }
afterAll(async () => {
  for (const { trial } of Object.values(trials)) await trial.dispose()
})

/** A runtime, its documents, and the way to run code with a document open. */
function openTrial(engine: EngineKind) {
  const trial = startTrial({ engine })
  const docs = createDocs({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const person: Actor = { email: ada.email }
  return {
    trial,
    docs,
    open: (...lines: readonly string[]) => docs.create(person, { title: 'Plan', body: bodyOf(...lines) }).id,
    async run(
      id: string,
      code: string,
      { place, args = [] }: { place?: EditorPlace; args?: unknown[] } = {},
    ) {
      const container = { kind: 'document', id, ...(place && { place }) } as const
      const manifest = {
        oauthScopes: ['https://www.googleapis.com/auth/documents.currentonly'],
      }
      const helped = `const doc = DocumentApp.getActiveDocument()\nconst body = doc.getBody()\n${code}`
      const result = await trial.try(helped, { container, manifest, args })
      if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`)
      return result.value
    },
    text: (id: string) => textOf(docs, id),
  }
}

const textOf = (docs: Docs, id: string) => plainText(value(docs.tree(ada.email, id)).root)
const picture = [...png(8, 4)].map((byte) => (byte > 127 ? byte - 256 : byte))
const blob = `const picture = Utilities.newBlob(args[0], 'image/png', 'flow.png')\n`

test.each(engines)(
  '%s: a picture is inserted at the cursor, found by its title and replaced',
  async (engine) => {
    const { open, run, text, docs } = trials[engine]
    const id = open('before and after', 'end')
    const inserted = await run(
      id,
      `${blob}
    const image = doc.getCursor().insertInlineImage(picture)
    image.setAltTitle('diagram:v1:a1').setAltDescription('Two boxes\\nand an arrow')
    return [image.getWidth(), image.getHeight(), image.getParent().getNumChildren()]`,
      { args: [picture], place: { cursor: { element: 't0', offset: 6 } } },
    )
    expect(inserted).toEqual([8, 4, 3])
    const replaced = await run(
      id,
      `${blob}
    const old = body.getImages().filter((image) => image.getAltTitle() === 'diagram:v1:a1')[0]
    const parent = old.getParent()
    const fresh = parent.insertInlineImage(parent.getChildIndex(old) + 1, picture)
    fresh.setAltTitle(old.getAltTitle()).setAltDescription(old.getAltDescription()).setWidth(40).setHeight(20)
    old.removeFromParent()
    const at = parent.getChildIndex(fresh)
    return [at, parent.getText(), fresh.getAltDescription(), fresh.getBlob().getBytes().length, fresh.getWidth(),
      fresh.getBlob().getContentType(), fresh.getPreviousSibling().asText().getText(), fresh.getNextSibling().getText()]`,
      { args: [picture] },
    )
    expect(replaced).toEqual([
      1,
      'before and after',
      'Two boxesand an arrow',
      picture.length,
      40,
      'image/png',
      'before',
      ' and after',
    ])
    expect(text(id)).toBe('before and after\nend')
    const images = [...value(docs.tree(ada.email, id)).root.children].length
    expect(images).toBe(1)
  },
)

test.each(engines)('%s: a fenced block of code becomes a picture, and code again', async (engine) => {
  const { open, run, text } = trials[engine]
  const id = open('Intro', '```mermaid', 'graph TD', '', 'A-->B', '```', 'Outro')
  const convert = `${blob}
    const paragraphs = body.getParagraphs()
    const texts = paragraphs.map((p) => p.getText())
    const from = texts.findIndex((t) => t.indexOf('\`\`\`') === 0)
    const to = texts.indexOf('\`\`\`', from + 1)
    const source = texts.slice(from + 1, to).join('\\n')
    const image = body.insertImage(body.getChildIndex(paragraphs[from]), picture)
    image.setAltTitle('mermaid').setAltDescription(JSON.stringify(source))
    paragraphs.slice(from, to + 1).forEach((p) => p.removeFromParent())
    return image.getAltDescription()`
  expect(await run(id, convert, { args: [picture] })).toBe('"graph TD\\n\\nA-->B"')
  expect(text(id)).toBe('Intro\n\nOutro')
  const back = `
    const image = body.getImages()[0]
    const holder = image.getParent()
    const at = body.getChildIndex(holder)
    const lines = ['\`\`\`' + image.getAltTitle()].concat(JSON.parse(image.getAltDescription()).split('\\n'), '\`\`\`')
    lines.forEach((line, i) => body.insertParagraph(at + i, line))
    holder.removeFromParent()
    return body.getText()`
  expect(await run(id, back)).toBe('Intro\n```mermaid\ngraph TD\n\nA-->B\n```\nOutro')
})

test.each(engines)('%s: what is selected is what the person sees', async (engine) => {
  const { open, run } = trials[engine]
  const id = open('one two', 'three')
  const moves: unknown[] = []
  const seen = await run(
    id,
    `const parts = doc.getSelection().getRangeElements()
    const builder = doc.newRange().addElement(parts[0].getElement(), 0, 2)
    doc.setSelection(builder.build())
    doc.setCursor(doc.newPosition(body.getChild(1), 0))
    return [doc.getCursor().getSurroundingText().getText(), parts.map((part) => [part.isPartial(),
      part.getStartOffset(), part.getEndOffsetInclusive(), String(part.getElement().getType())])]`,
    {
      place: {
        selection: [{ element: 't0', start: 4, end: 7 }, { element: 'p1' }],
        onMove: (place) => moves.push(place),
      },
    },
  )
  expect(seen).toEqual([
    'three',
    [
      [true, 4, 6, 'TEXT'],
      [false, -1, -1, 'PARAGRAPH'],
    ],
  ])
  expect(moves).toEqual([
    { selection: [{ element: 't0', start: 0, end: 3 }] },
    { cursor: { element: 'p1', offset: 0 } },
  ])
  expect(await run(id, 'return [doc.getCursor(), doc.getSelection()]')).toEqual([null, null])
})

test.each(engines)(
  '%s: characters of a paragraph that is edited as text are those of its text',
  async (engine) => {
    const { open, run } = trials[engine]
    const seen = await run(
      open('one two', ''),
      `const text = body.getChild(0).editAsText()
    const [part] = doc.newRange().addElement(text, 4, 6).build().getRangeElements()
    const position = doc.newPosition(text, 3)
    const empty = doc.newPosition(body.getChild(1).editAsText(), 0)
    return [part.isPartial(), part.getStartOffset(), part.getEndOffsetInclusive(), position.getOffset(),
      position.getSurroundingTextOffset(), empty.insertText('new').getText(), body.getText()]`,
    )
    expect(seen).toEqual([true, 4, 6, 3, 3, 'new', 'one two\nnew'])
  },
)

test.each(engines)('%s: text has its looks by offsets', async (engine) => {
  const { open, run } = trials[engine]
  const id = open('plain bold link')
  const looks = await run(
    id,
    `const text = body.getChild(0).editAsText()
    text.setBold(6, 9, true).setLinkUrl(11, 14, 'https://example.com/').setForegroundColor(6, 9, '#FF0000')
    text.setAttributes(0, 4, { [DocumentApp.Attribute.FONT_SIZE]: 14, [DocumentApp.Attribute.ITALIC]: true })
    text.insertText(10, 'er')
    return [text.getTextAttributeIndices(), text.isBold(6), text.isBold(0), text.isBold(), text.getLinkUrl(14),
      text.getForegroundColor(10), text.getFontSize(2), text.getAttributes(0), text.getText()]`,
  )
  expect(looks).toEqual([
    [0, 5, 6, 12, 13],
    true,
    null,
    null,
    'https://example.com/',
    '#ff0000',
    14,
    {
      FONT_SIZE: 14,
      ITALIC: true,
      STRIKETHROUGH: null,
      FOREGROUND_COLOR: null,
      BOLD: null,
      LINK_URL: null,
      UNDERLINE: null,
      FONT_FAMILY: null,
      BACKGROUND_COLOR: null,
    },
    'plain bolder link',
  ])
})

test.each(engines)('%s: paragraphs, lists and tables are built and read', async (engine) => {
  const { open, run, text } = trials[engine]
  const id = open('')
  const built = await run(
    id,
    `const heading = body.appendParagraph('Title').setHeading(DocumentApp.ParagraphHeading.HEADING1)
    heading.setAlignment(DocumentApp.HorizontalAlignment.CENTER)
    const first = body.appendListItem('one').setGlyphType(DocumentApp.GlyphType.BULLET)
    const second = body.appendListItem('two').setNestingLevel(1)
    const table = body.appendTable([['a', 'b'], ['c', 4]])
    table.appendTableRow().appendTableCell('e\\nf').setBackgroundColor('#ABCDEF')
    table.getCell(0, 1).setText('B')
    body.appendHorizontalRule()
    body.appendPageBreak()
    const copy = heading.copy()
    copy.setText('Again')
    body.insertParagraph(0, copy)
    const kinds = []
    for (let child = body.getChild(0); child; child = child.getNextSibling()) kinds.push(String(child.getType()))
    return [kinds, String(heading.getHeading()), String(heading.getAlignment()), first.getListId() === second.getListId(),
      String(first.getGlyphType()), table.getNumRows(), table.getRow(2).getNumCells(), table.getText(),
      String(copy.getHeading()), body.getTables().length, body.getListItems().length,
      heading.getAttributes().HORIZONTAL_ALIGNMENT === DocumentApp.HorizontalAlignment.CENTER]`,
  )
  expect(built).toEqual([
    [
      ...['PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH', 'LIST_ITEM', 'LIST_ITEM', 'TABLE', 'PARAGRAPH', 'PARAGRAPH'],
      'PARAGRAPH',
    ],
    'HEADING1',
    'CENTER',
    true,
    'BULLET',
    3,
    1,
    'a\nB\nc\n4\ne\nf',
    'HEADING1',
    1,
    2,
    true,
  ])
  expect(text(id)).toBe('Again\n\nTitle\none\ntwo\na\nB\nc\n4\ne\nf\n\n\n')
})

test.each(engines)('%s: text is found and replaced by a pattern', async (engine) => {
  const { open, run, text } = trials[engine]
  const id = open('Dear NAME,', 'your NAME is $1', 'names')
  const found = await run(
    id,
    `const places = []
    for (let at = body.findText('(?i)name'); at; at = body.findText('(?i)name', at))
      places.push([at.getStartOffset(), at.getEndOffsetInclusive(), at.getElement().asText().getText()])
    body.replaceText('\\\\bNAME\\\\b', '$Ada')
    const image = body.findElement(DocumentApp.ElementType.INLINE_IMAGE)
    const second = body.findElement(DocumentApp.ElementType.PARAGRAPH, body.findElement(DocumentApp.ElementType.PARAGRAPH))
    return [places, image, second.getElement().getText()]`,
  )
  expect(found).toEqual([
    [
      [5, 8, 'Dear NAME,'],
      [5, 8, 'your NAME is $1'],
      [0, 3, 'names'],
    ],
    null,
    'your $Ada is $1',
  ])
  expect(text(id)).toBe('Dear $Ada,\nyour $Ada is $1\nnames')
})

test('a pattern that would take for ever is given up in words', async () => {
  const { open, run } = trials.quickjs
  const id = open(`${'a'.repeat(40)}!`)
  await expect(run(id, "body.findText('(a+)+$')")).rejects.toThrow('the search pattern takes too long')
})

test.each(engines)(
  '%s: what was taken out can be put in elsewhere, and neighbours can be joined',
  async (engine) => {
    const { open, run, text } = trials[engine]
    const id = open('one', 'two', 'three', 'four')
    const joined = await run(
      id,
      `const moved = body.getChild(0).removeFromParent()
    body.insertParagraph(2, moved)
    const third = body.getChild(3).merge()
    return [moved.getText(), third.getText(), body.getChildIndex(moved), body.getText()]`,
    )
    expect(joined).toEqual(['onefour', 'onefour', 2, 'two\nthree\nonefour'])
    expect(text(id)).toBe('two\nthree\nonefour')
  },
)

test.each(engines)('%s: what was put in again and is gone for good is said to be gone', async (engine) => {
  const { open, run } = trials[engine]
  const gone = `const p = body.getChild(0).removeFromParent()
    body.insertParagraph(1, p)
    body.clear()
    try { return p.getText() } catch (e) { return e.message }`
  expect(await run(open('one', 'two'), gone)).toContain('no longer in the document')
})

test('the editor’s window hears of what a script changes', async () => {
  const { docs, dispose } = trialDocs()
  const trial = startTrial({ docs, engine: 'vm' })
  const { id } = docs.create({ email: ada.email }, { title: 'Plan', body: bodyOf('one') })
  const heard: unknown[] = []
  docs.onEvent((event) =>
    heard.push([event.kind, event.by.email, 'operations' in event && event.operations.length]),
  )
  const code = "DocumentApp.getActiveDocument().getBody().getChild(0).appendText(' two')"
  expect(await trial.try(code, { container: { kind: 'document', id } })).toMatchObject({ ok: true })
  await trial.dispose()
  expect(heard).toEqual([['changed', ada.email, 3]])
  expect(textOf(docs, id)).toBe('one two')
  dispose()
})

test.each(engines)('%s: the one tab has what the document has', async (engine) => {
  const { open, run } = trials[engine]
  const seen = await run(
    open('one'),
    `const [tab] = doc.getTabs()
    return [doc.getActiveTab().asDocumentTab().getBody().getText(), tab.getId(), doc.getTab('t.0').getTitle(), doc.getTab('x')]`,
  )
  expect(seen).toEqual(['one', 't.0', 'Tab 1', null])
})

test.each(engines)(
  '%s: what a script stores in a document and deletes from it is in the ledger',
  async (engine) => {
    const { open, run, trial } = trials[engine]
    const id = open('one', 'two')
    await run(
      id,
      `${blob} body.insertParagraph(0, 'new')
    body.insertImage(0, picture).setAltDescription('words')
    body.getChild(1).removeFromParent()
    body.getImages()[0].removeFromParent()`,
      { args: [picture] },
    )
    const lines = trial.ledger
      .entries({ channel: 'storage' })
      .filter(({ data }) => data.documentId === id)
      .map(({ summary }) => summary.replace(` of document ${id}`, ''))
    expect(lines).toEqual([
      'stored 3 bytes: text',
      `stored ${picture.length} bytes: image`,
      'stored 5 bytes: alternative text',
      'deleted 3 bytes: text',
      'deleted 5 bytes: alternative text',
      `deleted ${picture.length} bytes: image`,
    ])
  },
)

test.each(engines)('%s: named ranges stay with what they name', async (engine) => {
  const { open, run } = trials[engine]
  const id = open('one', 'two')
  await run(id, `doc.addNamedRange('mine', doc.newRange().addElement(body.getChild(1)).build())`)
  const code = `const [range] = doc.getNamedRanges('mine')
    const elements = range.getRange().getRangeElements().map((each) => each.getElement().getText())
    return [elements, doc.getNamedRangeById(range.getId()).getName(), doc.getNamedRanges('other').length]`
  expect(await run(id, code)).toEqual([['two'], 'mine', 0])
  await run(id, `body.appendParagraph(''); body.getChild(1).removeFromParent()`)
  expect(await run(id, code)).toEqual([[], 'mine', 0])
  await run(id, `doc.getNamedRanges().forEach((range) => range.remove())`)
  expect(await run(id, 'return doc.getNamedRanges().length')).toBe(0)
})

test.each(engines)('%s: what goes wrong is said in Google’s words', async (engine) => {
  const { open, run, trial } = trials[engine]
  const id = open('one', 'two')
  const tries: readonly (readonly [string, string])[] = [
    ['body.getChild(5)', 'Child index (5) must be less than the number of child elements (2).'],
    [
      'body.insertParagraph(5, "x")',
      'Child index (5) must be less than or equal to the number of child elements (2).',
    ],
    ['body.getChild(1).removeFromParent()', "Can't remove the last paragraph in a document section."],
    ['body.appendParagraph(body.getChild(0))', 'Element must be detached.'],
    [
      'body.insertImage(0, Utilities.newBlob("<svg/>", "image/svg+xml"))',
      'Invalid image data. The image is none that a document takes: PNG, JPEG or GIF.',
    ],
    ['body.findText("(?=x)")', 'Invalid regular expression pattern (?=x)'],
    [
      'body.getChildIndex(body.getChild(0).getChild(0))',
      'Element must be contained in the container element.',
    ],
    [
      'body.appendParagraph()',
      "The parameters () don't match the method signature for DocumentApp.Body.appendParagraph.",
    ],
    ['const p = body.getChild(0); body.clear(); p.getText()', 'The element is no longer in the document'],
  ]
  for (const [code, message] of tries) await expect(run(open('one', 'two'), code)).rejects.toThrow(message)
  expect(await trial.try(`DocumentApp.openById(${JSON.stringify(id)})`)).toMatchObject({ ok: true })
  expect(await trial.try('DocumentApp.openById("nowhere")')).toMatchObject({
    error: { message: "Document is missing (perhaps it was deleted, or you don't have read access?)" },
  })
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/documents.currentonly'] }
  expect(await trial.try('DocumentApp.openById("x")', { manifest })).toMatchObject({
    error: { message: expect.stringContaining('not sufficient to call DocumentApp.openById') },
  })
  expect(await trial.try('return DocumentApp.getActiveDocument()')).toMatchObject({ value: null })
})

test.each(engines)(
  '%s: a new document is the person’s, and what is copied brings its picture',
  async (engine) => {
    const { open, docs, trial, run } = trials[engine]
    const id = open('text')
    await run(
      id,
      `${blob} body.getChild(0).appendInlineImage(picture).setAltTitle('t').setAltDescription('d')`,
      {
        args: [picture],
      },
    )
    const made = await trial.try(
      `const from = DocumentApp.openById(args[0]).getBody()
    const doc = DocumentApp.create('New')
    const paragraph = doc.getBody().appendParagraph(from.getChild(0).copy())
    doc.setName('Renamed').addHeader().setText('Head')
    return [doc.getId(), doc.getName(), paragraph.getText(), doc.getHeader().getText(), doc.getFooter(), doc.getUrl().length > 40]`,
      { args: [id] },
    )
    if (!made.ok) throw new Error(made.error.message)
    const [newId, ...rest] = made.value as readonly [string, ...unknown[]]
    expect(rest).toEqual(['Renamed', 'text', 'Head', null, true])
    value(docs.trash({ email: ada.email }, id))
    value(docs.purge({ email: ada.email }, id))
    expect(
      await run(
        newId,
        `const [image] = body.getImages()
    return [image.getAltTitle(), image.getAltDescription(), image.getBlob().getBytes().length]`,
      ),
    ).toEqual(['t', 'd', picture.length])
  },
)

test.each(engines)('%s: a copy of a document keeps its pictures and loses its properties', async (engine) => {
  const { open, docs, run } = trials[engine]
  const id = open('text')
  const code = `const properties = PropertiesService.getDocumentProperties()
    if (args[0]) properties.setProperty('k', 'v')
    return properties.getProperty('k')`
  expect(await run(id, code, { args: [true] })).toBe('v')
  const copy = value(docs.makeCopy({ email: ada.email }, id))
  expect(await run(copy.id, code)).toBeNull()
})

test('a document names its owner and whom it was shared with', async () => {
  const { open, run, docs } = trials.quickjs
  const id = open('text')
  docs.share({ email: ada.email }, id, { email: 'bob@example.com', role: 'editor' })
  docs.share({ email: ada.email }, id, { email: 'eve@example.com', role: 'viewer' })
  const said = await run(
    id,
    'return [doc.getEditors(), doc.getViewers()].map((all) => all.map((one) => one.getEmail()))',
  )
  expect(said).toEqual([[ada.email, 'bob@example.com'], ['eve@example.com']])
})
