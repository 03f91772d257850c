import { baseKeymap, chainCommands, selectAll, splitBlockAs } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Command, Plugin } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { attrsOf } from '../mapping/wanted.ts'
import { nodeType } from '../schema/schema.ts'
import { insertBreak, scaleImage } from './leaves.ts'
import { changeIndent, inList, leaveList, toggleList } from './lists.ts'
import { changeSize, clearLooks, emptyMarks, toggleLook } from './looks.ts'
import { setAlignment, setHeading } from './paragraphs.ts'

/** What has to be asked for in a window, which a key opens. */
export interface KeyDialogs {
  readonly link: Command
  readonly altText: Command
  readonly help: Command
  readonly toolbar: Command
  readonly newId: () => string
}

/** One shortcut: what it is told as, and what it does. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly label: string
  readonly run: Command
}

/** Docs' shortcuts, as its help pages list them (support.google.com/docs/answer/179738, from memory, 2026-11). */
export function shortcuts({ link, altText, help, toolbar, newId }: KeyDialogs): readonly Shortcut[] {
  return [
    { keys: ['Mod-z'], label: 'Undo', run: undo },
    { keys: ['Mod-y', 'Mod-Shift-z'], label: 'Redo', run: redo },
    { keys: ['Mod-b'], label: 'Bold', run: toggleLook('bold') },
    { keys: ['Mod-i'], label: 'Italic', run: toggleLook('italic') },
    { keys: ['Mod-u'], label: 'Underline', run: toggleLook('underline') },
    {
      keys: ['Alt-Shift-5', 'Alt-%', 'Mod-Shift-x'],
      label: 'Strikethrough',
      run: toggleLook('strikethrough'),
    },
    { keys: ['Mod-.'], label: 'Superscript', run: toggleLook('textAlignment', 'superscript') },
    { keys: ['Mod-,'], label: 'Subscript', run: toggleLook('textAlignment', 'subscript') },
    { keys: ['Mod-Shift-.', 'Mod->'], label: 'Larger text', run: changeSize(1) },
    { keys: ['Mod-Shift-,', 'Mod-<'], label: 'Smaller text', run: changeSize(-1) },
    { keys: ['Mod-\\'], label: 'Clear formatting', run: clearLooks },
    { keys: ['Mod-k'], label: 'Link', run: link },
    { keys: ['Mod-Alt-0'], label: 'Normal text', run: setHeading('normal') },
    ...[1, 2, 3, 4, 5, 6].map((level) => ({
      keys: [`Mod-Alt-${level}`],
      label: `Heading ${level}`,
      run: setHeading(`heading${level}`),
    })),
    { keys: ['Mod-Shift-l'], label: 'Align left', run: setAlignment('left') },
    { keys: ['Mod-Shift-e'], label: 'Align centre', run: setAlignment('center') },
    { keys: ['Mod-Shift-r'], label: 'Align right', run: setAlignment('right') },
    { keys: ['Mod-Shift-j'], label: 'Justify', run: setAlignment('justify') },
    { keys: ['Mod-Shift-7', 'Mod-&'], label: 'Numbered list', run: toggleList('numbers', newId) },
    { keys: ['Mod-Shift-8', 'Mod-*'], label: 'Bulleted list', run: toggleList('bullets', newId) },
    { keys: ['Mod-]'], label: 'Indent more', run: changeIndent(1) },
    { keys: ['Mod-['], label: 'Indent less', run: changeIndent(-1) },
    { keys: ['Mod-Enter'], label: 'Page break', run: insertBreak('pageBreak') },
    { keys: ['Mod-Alt-y'], label: 'Alternative text of a picture', run: altText },
    { keys: ['Mod-Alt-k'], label: 'Larger picture', run: scaleImage(1.1) },
    { keys: ['Mod-Alt-j'], label: 'Smaller picture', run: scaleImage(1 / 1.1) },
    { keys: ['Alt-F10'], label: 'To the toolbar, and from there on by Tab', run: toolbar },
    { keys: ['Mod-/'], label: 'Keyboard shortcuts', run: help },
  ]
}

// The paragraph after a heading is none, where the heading ends with the cursor.
const splitParagraph = splitBlockAs((node, isAtEnd) => {
  const { attributes } = attrsOf(node)
  if (!isAtEnd || attributes.heading === undefined) return { type: node.type, attrs: node.attrs }
  const { heading: _left, ...rest } = attributes
  return { type: nodeType('paragraph'), attrs: { attributes: rest } }
})

/** What is written on has the look of what was before it. */
const newParagraph: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  const marks = state.storedMarks ?? ($to.parentOffset > 0 ? $from.marks() : emptyMarks($from.parent))
  return splitParagraph(
    state,
    dispatch && ((tr) => dispatch(tr.selection.$from.parent.content.size === 0 ? tr.ensureMarks(marks) : tr)),
  )
}

const newLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('\n').scrollIntoView())
  return true
}

// Inside a table Tab goes to the next cell, in a list it goes a level in; elsewhere it is a tab, as in Docs.
const tab: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('\t').scrollIntoView())
  return true
}

/** The keys of a paper. */
export function keys(all: readonly Shortcut[]): readonly Plugin[] {
  return [
    keymap(Object.fromEntries(all.flatMap((each) => each.keys.map((key) => [key, each.run])))),
    keymap({
      Enter: chainCommands(leaveList('empty'), newParagraph),
      'Shift-Enter': newLine,
      Backspace: leaveList('at start'),
      Tab: chainCommands(goToNextCell(1), inList(changeIndent(1)), tab),
      'Shift-Tab': chainCommands(goToNextCell(-1), inList(changeIndent(-1))),
      'Mod-a': selectAll,
    }),
    keymap(baseKeymap),
  ]
}
