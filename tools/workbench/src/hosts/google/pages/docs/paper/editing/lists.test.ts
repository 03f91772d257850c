import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { DecorationSet } from 'prosemirror-view'
import { expect, test } from 'vitest'
import { paragraph } from '../../../../docs/trial-docs.ts'
import { container, textNode } from '../../../../files/tree/model.ts'
import { docFromBody } from '../mapping/from-tree.ts'
import { attrsOf } from '../mapping/wanted.ts'
import { listLabels } from './list-labels.ts'
import { changeIndent, leaveList, toggleList } from './lists.ts'

const open = (...lines: string[]) =>
  EditorState.create({
    doc: docFromBody(
      container(
        'body',
        'body',
        lines.map((line, at) => paragraph(`p${at}`, line === '' ? [] : [textNode(`t${at}`, line)])),
      ),
    ),
    plugins: [listLabels()],
  })
const select = (state: EditorState, from: number, to = from) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
const done = (state: EditorState, command: Command) => {
  let next = state
  command(state, (tr) => {
    next = state.apply(tr)
  })
  return next
}
const items = ({ doc }: EditorState) => doc.children.map((node) => [node.type.name, attrsOf(node).attributes])
const labels = (state: EditorState) => {
  const [plugin] = state.plugins
  const shown = plugin?.props.decorations?.call(plugin, state)
  if (!(shown instanceof DecorationSet)) throw new Error('The labels are no decorations.')
  // A node decoration's attributes aren't part of its public type.
  return shown.find().map((each) => (each as unknown as { type: { attrs: object } }).type.attrs)
}
const newId = () => 'list'

test('paragraphs become a list that is numbered level by level, and paragraphs again', () => {
  const all = select(open('one', 'two', 'three', 'four'), 1, 20)
  const list = done(all, toggleList('numbers', newId))
  const nested = done(select(list, 7), changeIndent(1))
  expect(items(nested)[1]).toEqual(['listItem', { glyph: 'latinLower', nestingLevel: 1, listId: 'list' }])
  expect(labels(nested)).toEqual(['1.', 'a.', '2.', '3.'].map((label) => ({ 'data-label': label })))
  expect(items(done(select(nested, 1, 20), toggleList('numbers', newId)))).toEqual(
    Array.from({ length: 4 }, () => ['paragraph', {}]),
  )
})

test('a list goes on in the list right before it, and another kind is another list', () => {
  const first = done(
    select(open('one', 'two'), 1),
    toggleList('bullets', () => 'a'),
  )
  const second = done(
    select(first, 6),
    toggleList('bullets', () => 'b'),
  )
  expect(items(second).map(([, attributes]) => attributes)).toMatchObject([{ listId: 'a' }, { listId: 'a' }])
  const numbered = done(
    select(second, 6),
    toggleList('numbers', () => 'c'),
  )
  expect(items(numbered).map(([, attributes]) => attributes)).toMatchObject([
    { listId: 'a' },
    { listId: 'c' },
  ])
})

test('an empty item goes a level out and then leaves the list', () => {
  const list = done(done(select(open(''), 1), toggleList('bullets', newId)), changeIndent(1))
  const out = done(list, leaveList('empty'))
  expect(items(out)).toEqual([['listItem', { glyph: 'bullet', nestingLevel: 0, listId: 'list' }]])
  expect(items(done(out, leaveList('empty')))).toEqual([['paragraph', {}]])
})
