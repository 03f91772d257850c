import type { Node } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import type { Attributes } from '../../../../files/tree/model.ts'
import { patched } from '../../../../files/tree/runs.ts'
import { attrsOf } from '../mapping/wanted.ts'
import { nodeType } from '../schema/schema.ts'
import { selectedBlocks, setParagraphs } from './paragraphs.ts'

export type ListKind = 'bullets' | 'numbers'

// As Docs gives them, level by level, from the start again after three.
const glyphs: Readonly<Record<ListKind, readonly string[]>> = {
  bullets: ['bullet', 'hollowBullet', 'squareBullet'],
  numbers: ['number', 'latinLower', 'romanLower'],
}
const deepestLevel = 8
/** Half an inch. */
const indent = 36

const isItem = (node: Node) => node.type === nodeType('listItem')

/** Which kind of list an item is in; an item that doesn't say is numbered. */
export function listKind(node: Node): ListKind | undefined {
  if (!isItem(node)) return undefined
  return glyphs.bullets.includes(String(attrsOf(node).attributes.glyph)) ? 'bullets' : 'numbers'
}

function levelOf(node: Node): number {
  return Number(attrsOf(node).attributes.nestingLevel ?? 0)
}

function glyphAt(kind: ListKind, level: number): string {
  const names = glyphs[kind]
  return names[level % names.length] as string
}

/** Makes the selected paragraphs a list, or paragraphs again where all of them are in such a list. */
export function toggleList(kind: ListKind, newId: () => string): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state)
    const isOff = blocks.every(({ node }) => listKind(node) === kind)
    const listId = isOff ? '' : neighbouringList(state, kind) || newId()
    const { tr } = state
    for (const { node, pos } of blocks) {
      const { id, attributes } = attrsOf(node)
      const level = levelOf(node)
      tr.setNodeMarkup(pos, nodeType(isOff ? 'paragraph' : 'listItem'), {
        id,
        attributes: isOff
          ? withoutList(attributes)
          : { ...withoutIndent(attributes), glyph: glyphAt(kind, level), nestingLevel: level, listId },
      })
    }
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** A list that stands right before goes on. */
function neighbouringList(state: EditorState, kind: ListKind): string {
  const { $from } = state.selection
  if ($from.depth === 0) return ''
  const before = state.doc.resolve($from.before()).nodeBefore
  return before && listKind(before) === kind ? String(attrsOf(before).attributes.listId ?? '') : ''
}

function withoutList(attributes: Attributes): Attributes {
  return patched(attributes, { glyph: null, nestingLevel: null, listId: null })
}

function withoutIndent(attributes: Attributes): Attributes {
  return patched(attributes, { indentStart: null, indentFirstLine: null })
}

/** Moves list items a level in or out, paragraphs half an inch. */
export function changeIndent(by: 1 | -1): Command {
  return setParagraphs((node) => {
    const kind = listKind(node)
    if (!kind) {
      const start = Math.max(0, Number(attrsOf(node).attributes.indentStart ?? 0) + by * indent)
      return { indentStart: start === 0 ? null : start, indentFirstLine: start === 0 ? null : start }
    }
    const level = Math.min(deepestLevel, Math.max(0, levelOf(node) + by))
    return { nestingLevel: level, glyph: glyphAt(kind, level) }
  })
}

/** A command for when the cursor is in a list. */
export function inList(command: Command): Command {
  return (state, dispatch, view) =>
    selectedBlocks(state).some(({ node }) => isItem(node)) && command(state, dispatch, view)
}

/** Leaves the list: from an empty item on Enter, from the start of one on Backspace; a deeper one goes a level out first. */
export function leaveList(when: 'empty' | 'at start'): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection
    if (!empty || !isItem($from.parent)) return false
    if (when === 'empty' ? $from.parent.content.size > 0 : $from.parentOffset > 0) return false
    if (when === 'empty' && levelOf($from.parent) > 0) return changeIndent(-1)(state, dispatch, view)
    const { id, attributes } = attrsOf($from.parent)
    dispatch?.(
      state.tr.setNodeMarkup($from.before(), nodeType('paragraph'), {
        id,
        attributes: withoutList(attributes),
      }),
    )
    return true
  }
}
