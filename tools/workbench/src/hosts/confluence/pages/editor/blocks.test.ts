import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { AdfNode } from '../../adf.ts'
import { insertBlock, makeTask, type } from './blocks.ts'
import { fromAdf } from './from-adf.ts'
import { localIds } from './local-ids.ts'
import { newMacro } from './macro.ts'
import { filterItems, slashItems } from './slash-items.ts'
import { toAdf } from './to-adf.ts'

const paragraph = (words?: string): AdfNode =>
  words === undefined
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text: words }] }
const offer = {
  extensionKey: 'ari:cloud:ecosystem::app/1/static/note',
  title: 'Note',
  description: 'A line of text',
  layout: 'block',
  categories: ['visuals'],
  appName: 'Notes',
  hasConfig: true,
  openOnInsert: true,
  configTitle: 'Note',
  viewportSize: 'medium',
} as const
const macro = (localId: string) => newMacro(offer, localId, { text: 'x' })

function stateOf(content: readonly AdfNode[]): EditorState {
  return EditorState.create({
    doc: fromAdf({ version: 1, type: 'doc', content }),
    plugins: [localIds(() => 'fresh')],
  })
}

const typesOf = (state: EditorState) => toAdf(state.doc).content.map((node) => node.type)

test('a block takes the place of an empty paragraph and leaves room to write after it', () => {
  const state = stateOf([paragraph('a'), paragraph()])
  const tr = insertBlock(state.tr.setSelection(TextSelection.create(state.doc, 4)), macro('m'))
  const next = state.apply(tr)
  expect(typesOf(next)).toEqual(['paragraph', 'extension', 'paragraph'])
  expect(next.selection.$from.parent.content.size).toBe(0)
})

test('a block that is inserted while a macro is selected comes after the macro', () => {
  const state = stateOf([paragraph('a')])
  const withMacro = state.apply(insertBlock(state.tr, macro('m')))
  const at = NodeSelection.create(withMacro.doc, 3)
  const next = withMacro.apply(insertBlock(withMacro.tr.setSelection(at), type('rule').create()))
  expect(typesOf(next)).toEqual(['paragraph', 'extension', 'rule', 'paragraph'])
})

test('a copied macro gets a localId of its own in both places that name it', () => {
  const state = stateOf([paragraph('a')])
  const one = state.apply(insertBlock(state.tr, macro('m')))
  const two = one.apply(insertBlock(one.tr, macro('m')))
  const ids = toAdf(two.doc).content.flatMap(({ attrs }) => (attrs?.extensionKey ? [attrs.localId] : []))
  expect(ids).toEqual(['m', 'fresh'])
  expect(JSON.stringify(toAdf(two.doc))).toContain('"localId":"fresh","extensionTitle"')
})

test('a paragraph becomes a task with its text', () => {
  const state = stateOf([paragraph('buy milk')])
  const tr = state.tr.setSelection(TextSelection.create(state.doc, 1))
  expect(makeTask(tr)).toBe(true)
  const [list] = toAdf(state.apply(tr).doc).content
  expect(list).toMatchObject({ type: 'taskList', content: [{ type: 'taskItem', attrs: { state: 'TODO' } }] })
})

test('the menu finds a macro by its title, its app and its category, blocks by other names', () => {
  const items = slashItems([offer])
  expect(filterItems(items, 'not')[0]?.title).toBe('Note')
  expect(filterItems(items, 'visuals').map(({ title }) => title)).toEqual(['Note'])
  expect(filterItems(items, 'todo').map(({ title }) => title)).toEqual(['Task list'])
  expect(filterItems(items, 'xyzzy')).toEqual([])
})
