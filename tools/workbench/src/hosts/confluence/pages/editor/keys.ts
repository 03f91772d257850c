import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  exitCode,
  liftEmptyBlock,
  newlineInCode,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, type Plugin, TextSelection } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { blockCommands, headingCommand, type } from './blocks.ts'
import { schema } from './schema.ts'

/** Turns the first or last task of a list into a paragraph: an empty one on Enter, any first one on Backspace. */
function leaveTask(when: 'empty' | 'at start'): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || $from.parent.type !== type('taskItem') || $from.depth < 2) return false
    const index = $from.index(-1)
    const list = $from.node(-1)
    const isLast = index === list.childCount - 1
    if (when === 'empty' ? $from.parent.content.size > 0 || !isLast : $from.parentOffset > 0 || index > 0)
      return false
    const paragraph = type('paragraph').create(null, $from.parent.content)
    const before = list.content.cut(0, $from.before() - $from.start(-1))
    const after = list.content.cut($from.after() - $from.start(-1))
    const parts = [
      ...(before.size > 0 ? [list.copy(before)] : []),
      paragraph,
      ...(after.size > 0 ? [list.copy(after)] : []),
    ]
    if (dispatch) {
      const tr = state.tr.replaceWith($from.before(-1), $from.after(-1), parts)
      const at = $from.before(-1) + (before.size > 0 ? before.size + 2 : 0) + 1
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView())
    }
    return true
  }
}

const hardBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(type('hardBreak').create()).scrollIntoView())
  return true
})

function mark(name: string): Command {
  const found = schema.marks[name]
  return found ? toggleMark(found) : () => false
}

/** The keys of the editor; `link` opens the link dialog, `publish` publishes. */
export function keys({ link, publish }: { link: Command; publish: Command }): readonly Plugin[] {
  const item = type('listItem')
  return [
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': mark('strong'),
      'Mod-i': mark('em'),
      'Mod-u': mark('underline'),
      'Mod-Shift-s': mark('strike'),
      'Mod-Shift-m': mark('code'),
      'Mod-k': link,
      'Mod-Alt-0': headingCommand(0),
      'Mod-Alt-1': headingCommand(1),
      'Mod-Alt-2': headingCommand(2),
      'Mod-Alt-3': headingCommand(3),
      'Mod-Alt-4': headingCommand(4),
      'Mod-Shift-7': blockCommands.orderedList,
      'Mod-Shift-8': blockCommands.bulletList,
      'Mod-Enter': chainCommands(exitCode, publish),
      'Shift-Enter': hardBreak,
      Enter: chainCommands(
        splitListItem(item),
        leaveTask('empty'),
        newlineInCode,
        createParagraphNear,
        liftEmptyBlock,
        splitBlock,
      ),
      Backspace: chainCommands(leaveTask('at start')),
      Tab: chainCommands(goToNextCell(1), sinkListItem(item), indentCode),
      'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(item)),
    }),
    keymap(baseKeymap),
  ]
}

/** A tab inside code stays in the code; anywhere else Tab moves on, so that the keyboard isn't trapped. */
const indentCode: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.type.spec.code) return false
  dispatch?.(state.tr.insertText('\t'))
  return true
}
