import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AdfNode } from '../../adf.ts'
import { checkDocument } from '../document.ts'
import { document, macro, trialApp } from '../trial-site.ts'
import { fromStorage } from './parse-storage.ts'
import { type FileNames, toStorage } from './storage.ts'

const files: FileNames = {
  nameOf: (fileId) => (fileId === 'f1' ? 'cat & dog.png' : undefined),
  idOf: (name) => (name === 'cat & dog.png' ? 'f1' : undefined),
}

function read(markup: string): readonly AdfNode[] {
  const parsed = fromStorage(markup, files)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.value.content
}

function problemOf(markup: string): string {
  const parsed = fromStorage(markup, files)
  return 'problem' in parsed ? parsed.problem : ''
}

test('what people write has the markup that Confluence stores', () => {
  const code = document({
    type: 'codeBlock',
    attrs: { language: 'js' },
    content: [{ type: 'text', text: 'a<b ]]> c' }],
  })
  expect(toStorage(code, files)).toBe(
    '<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:parameter ac:name="language">js</ac:parameter>' +
      '<ac:plain-text-body><![CDATA[a<b ]]]]><![CDATA[> c]]></ac:plain-text-body></ac:structured-macro>',
  )
  const link = {
    type: 'text',
    text: 'x & y',
    marks: [{ type: 'strong' }, { type: 'link', attrs: { href: 'https://a.example/?q="1"&b' } }],
  }
  expect(toStorage(document({ type: 'paragraph', content: [link] }), files)).toBe(
    '<p><strong><a href="https://a.example/?q=&quot;1&quot;&amp;b">x &amp; y</a></strong></p>',
  )
  const picture = document({
    type: 'mediaSingle',
    content: [{ type: 'media', attrs: { type: 'file', id: 'f1', collection: '' } }],
  })
  expect(toStorage(picture, files)).toBe(
    '<ac:image><ri:attachment ri:filename="cat &amp; dog.png" /></ac:image>',
  )
})

test('markup as people and apps write it becomes ADF', () => {
  expect(read('Bare <b>text</b>&nbsp;&eacute;<h2>T</h2>\n<ul><li>one</li></ul>')).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Bare ' },
        { type: 'text', text: 'text', marks: [{ type: 'strong' }] },
        { type: 'text', text: '\u00a0é' },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'T' }] },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }] },
      ],
    },
  ])
  expect(
    read(
      '<ac:layout><ac:layout-section><ac:layout-cell><p>x</p></ac:layout-cell></ac:layout-section></ac:layout>',
    ),
  ).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }])
})

test('a macro that nobody here knows keeps its name, parameters, id and body', () => {
  const markup =
    '<ac:structured-macro ac:name="jira" ac:schema-version="1" ac:macro-id="m1"><ac:parameter ac:name="key">A-1 &amp; B</ac:parameter></ac:structured-macro>' +
    '<ac:structured-macro ac:name="excerpt" ac:schema-version="1"><ac:rich-text-body><p>in</p></ac:rich-text-body></ac:structured-macro>' +
    '<ac:structured-macro ac:name="html" ac:schema-version="1"><ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body></ac:structured-macro>'
  const content = read(markup)
  expect(content.map(({ type }) => type)).toEqual(['extension', 'bodiedExtension', 'extension'])
  expect(toStorage(document(...content), files)).toBe(markup)
})

test('a macro of an app goes through storage format and back without a change', () => {
  const node = macro('m', { source: 'graph <TD> & "x"\n  a-->b', n: 1.5, list: [null, true] })
  expect(read(toStorage(document(node), files))).toEqual([node])
  expect(toStorage(document(node), files)).toContain(`${trialApp}/static/diagram`)
})

test('markup that is not well formed is refused with its line and column', () => {
  expect(problemOf('<p>\n<b>x</p>')).toBe(
    'Error parsing xhtml: at line 2, column 5: the element type "b" must be terminated by the matching end-tag "</b>".',
  )
  expect(problemOf('<p>x')).toContain('must be terminated')
  expect(problemOf('x</p>')).toContain('has no start-tag')
  expect(problemOf('a < b')).toContain('line 1, column 3')
  expect(problemOf('<a>'.repeat(5000))).toContain('nest deeper')
})

test('any text is read as a document or refused, and never throws', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<ac:structured-macro ac:name="x">',
    '</ac:structured-macro>',
    '<![CDATA[',
    ']]>',
    '<li>',
    '<td colspan="x">',
    '&amp;',
    '<br/>',
    '<ac:adf-extension>',
    '<ac:adf-attribute key="__proto__" type="json">',
    '"',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const parsed = fromStorage(pieces.join(''), files)
      if ('value' in parsed) expect(checkDocument(parsed.value)).toBe(null)
    }),
  )
})

const word = fc.stringMatching(/^[a-zé<>&"'\]]{1,8}$/)
const mark = fc.constantFrom(
  { type: 'strong' },
  { type: 'em' },
  { type: 'code' },
  { type: 'underline' },
  { type: 'strike' },
  { type: 'subsup', attrs: { type: 'sup' } },
  { type: 'link', attrs: { href: 'https://a.example/?a=1&b="2"' } },
  { type: 'textColor', attrs: { color: '#ff5630' } },
)
const inline: fc.Arbitrary<AdfNode> = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text: word,
    marks: fc.uniqueArray(mark, { minLength: 1, maxLength: 3 }),
  }),
  fc.constantFrom(
    { type: 'hardBreak' },
    { type: 'mention', attrs: { id: '5b10ac8d82e05b22cc7d4ef5' } },
    { type: 'status', attrs: { text: 'Done', color: 'green' } },
    { type: 'date', attrs: { timestamp: '1764028800000' } },
    { type: 'inlineCard', attrs: { url: 'https://a.example/x?y=1&z=2' } },
    { type: 'emoji', attrs: { shortName: ':smile:', id: '1f604', text: '😄' } },
    {
      type: 'inlineExtension',
      attrs: { extensionType: 'com.atlassian.ecosystem', extensionKey: `${trialApp}/static/x` },
    },
  ),
)
const { block } = fc.letrec<{ block: AdfNode; blocks: readonly AdfNode[] }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const inlines = fc.array(inline, { minLength: 1, maxLength: 3 })
  const cell = (type: string) => fc.record({ type: fc.constant(type), content: blocks })
  return {
    blocks,
    block: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant('paragraph'), content: inlines }),
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
        content: inlines,
      }),
      fc.record({
        type: fc.constant('codeBlock'),
        attrs: fc.record({ language: fc.constant('sql') }),
        content: fc.tuple(fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1 }) })),
      }),
      fc.constant({ type: 'rule' }),
      fc.constant(macro('m', { source: ']]><&' })),
      fc.record({
        type: fc.constant('decisionItem'),
        attrs: fc.record({ state: fc.constant('DECIDED') }),
        content: inlines,
      }),
      fc.record({
        type: fc.constant('panel'),
        attrs: fc.record({ panelType: fc.constantFrom('info', 'note', 'success', 'warning', 'error') }),
        content: blocks,
      }),
      fc.record({ type: fc.constant('expand'), attrs: fc.record({ title: word }), content: blocks }),
      fc.record({ type: fc.constant('blockquote'), content: blocks }),
      fc.record({
        type: fc.constantFrom('bulletList', 'orderedList'),
        content: fc.array(cell('listItem'), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        type: fc.constant('table'),
        content: fc.tuple(
          fc.record({
            type: fc.constant('tableRow'),
            content: fc.tuple(cell('tableHeader'), cell('tableCell')),
          }),
        ),
      }),
      fc.record({
        type: fc.constant('taskList'),
        content: fc.tuple(
          fc.record({
            type: fc.constant('taskItem'),
            attrs: fc.record({ localId: fc.constant('1'), state: fc.constantFrom('TODO', 'DONE') }),
            content: inlines,
          }),
        ),
      }),
    ),
  }
})

test('a document goes through storage format and back without a change', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (content) => {
      expect(read(toStorage(document(...content), files))).toEqual(content)
    }),
  )
})
