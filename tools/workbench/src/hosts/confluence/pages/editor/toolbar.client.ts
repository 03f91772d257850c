import { lift, toggleMark } from 'prosemirror-commands'
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { liftListItem } from 'prosemirror-schema-list'
import { type Command, type EditorState, Plugin } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderRow,
} from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { type IconName, icon } from '../../../../pages/shell/icon.ts'
import { around, blockCommands, headingCommand, type } from './blocks.ts'
import { linkCommand } from './link.client.ts'
import { schema } from './schema.ts'

/** One button of the toolbar. */
interface Tool {
  readonly text?: string
  readonly icon?: IconName
  readonly label: string
  readonly run: Command
  readonly isOn?: (state: EditorState) => boolean
  readonly isShown?: (state: EditorState) => boolean
}

function marked(name: string): (state: EditorState) => boolean {
  return ({ selection: { from, to, empty, $from }, storedMarks, doc }) => {
    const mark = schema.marks[name]
    if (!mark) return false
    return empty ? Boolean(mark.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, mark)
  }
}

function markTool(name: string, text: string, label: string): Tool {
  const mark = schema.marks[name]
  return { text, label, run: mark ? toggleMark(mark) : () => false, isOn: marked(name) }
}

function inside(names: readonly string[]): (state: EditorState) => boolean {
  return (state) => around(state, names) !== undefined
}

/** Wraps, or lifts out again where the cursor is in such a block already. */
function toggle(name: string, wrap: Command, out: Command): Command {
  return (state, dispatch, view) => (inside([name])(state) ? out : wrap)(state, dispatch, view)
}

const leaveList = liftListItem(type('listItem'))

const tools: readonly (Tool | 'gap')[] = [
  { icon: 'undo', label: 'Undo', run: undo },
  { icon: 'redo', label: 'Redo', run: redo },
  'gap',
  markTool('strong', 'B', 'Bold'),
  markTool('em', 'I', 'Italic'),
  markTool('underline', 'U', 'Underline'),
  markTool('strike', 'S', 'Strikethrough'),
  markTool('code', '<>', 'Code'),
  { icon: 'link', label: 'Link', run: linkCommand, isOn: marked('link') },
  'gap',
  {
    icon: 'bullets',
    label: 'Bullet list',
    run: toggle('bulletList', blockCommands.bulletList, leaveList),
    isOn: inside(['bulletList']),
  },
  {
    icon: 'numbers',
    label: 'Numbered list',
    run: toggle('orderedList', blockCommands.orderedList, leaveList),
    isOn: inside(['orderedList']),
  },
  { icon: 'tasks', label: 'Task list', run: blockCommands.taskList, isOn: inside(['taskList']) },
  {
    icon: 'quote',
    label: 'Quote',
    run: toggle('blockquote', blockCommands.quote, lift),
    isOn: inside(['blockquote']),
  },
  { icon: 'table', label: 'Table', run: blockCommands.table, isShown: (state) => !isInTable(state) },
  { text: '+ Row', label: 'Add a row', run: addRowAfter, isShown: isInTable },
  { text: '+ Column', label: 'Add a column', run: addColumnAfter, isShown: isInTable },
  { text: '− Row', label: 'Delete the row', run: deleteRow, isShown: isInTable },
  { text: '− Column', label: 'Delete the column', run: deleteColumn, isShown: isInTable },
  { text: 'Heading', label: 'Heading row on or off', run: toggleHeaderRow, isShown: isInTable },
  { text: '× Table', label: 'Delete the table', run: deleteTable, isShown: isInTable },
]

function button(
  { text, icon: name, label, run }: Tool,
  view: () => EditorView | undefined,
): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'tool'
  if (name) element.innerHTML = icon(name).markup
  else element.textContent = text ?? label
  element.dataset.tool = label
  element.title = label
  element.setAttribute('aria-label', label)
  element.addEventListener('mousedown', (event) => event.preventDefault())
  element.addEventListener('click', () => {
    const current = view()
    if (!current) return
    run(current.state, current.dispatch, current)
    current.focus()
  })
  return element
}

function select(label: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const element = document.createElement('select')
  element.setAttribute('aria-label', label)
  for (const [value, text] of options) element.add(new Option(text, value))
  return element
}

const styles = [
  ['0', 'Text'],
  ['1', 'Heading 1'],
  ['2', 'Heading 2'],
  ['3', 'Heading 3'],
  ['4', 'Heading 4'],
  ['5', 'Heading 5'],
  ['6', 'Heading 6'],
] as const
const panels = ['info', 'note', 'success', 'warning', 'error'].map((name) => [name, `${name} panel`] as const)

/** The toolbar: marks, blocks, and what goes with where the cursor is. */
export function toolbar(element: HTMLElement, insert: (view: EditorView) => void): Plugin {
  let view: EditorView | undefined
  const style = select('Style of the text', styles)
  const panel = select('Kind of panel', panels)
  const language = document.createElement('input')
  language.setAttribute('aria-label', 'Language of the code')
  language.placeholder = 'Language'
  language.size = 10
  const run = (command: Command) => {
    if (view) command(view.state, view.dispatch, view)
    view?.focus()
  }
  style.addEventListener('change', () => run(headingCommand(Number(style.value))))
  panel.addEventListener('change', () => run(setAttribute(['panel'], 'panelType', panel.value)))
  language.addEventListener('change', () =>
    run(setAttribute(['codeBlock'], 'language', language.value || null)),
  )
  const buttons = tools.map((tool) => {
    if (tool !== 'gap') return { tool, element: button(tool, () => view) }
    const gap = document.createElement('span')
    gap.className = 'gap'
    return { tool: undefined, element: gap }
  })
  const plus = document.createElement('button')
  plus.type = 'button'
  plus.className = 'tool'
  plus.textContent = '+ Insert'
  plus.title = 'Insert (/)'
  plus.addEventListener('mousedown', (event) => event.preventDefault())
  plus.addEventListener('click', () => view && insert(view))
  element.append(style, ...buttons.map((one) => one.element), plus, panel, language)

  return new Plugin({
    view(created) {
      view = created
      const update = ({ state }: EditorView) => {
        const { parent } = state.selection.$from
        style.value = parent.type.name === 'heading' ? String(parent.attrs.level) : '0'
        style.disabled = parent.type.name !== 'heading' && parent.type.name !== 'paragraph'
        for (const { tool, element: shown } of buttons) {
          if (!tool) continue
          shown.hidden = tool.isShown ? !tool.isShown(state) : false
          if (tool.isOn) shown.setAttribute('aria-pressed', String(tool.isOn(state)))
          if (tool.run === undo) (shown as HTMLButtonElement).disabled = undoDepth(state) === 0
          if (tool.run === redo) (shown as HTMLButtonElement).disabled = redoDepth(state) === 0
        }
        const inPanel = around(state, ['panel'])
        panel.hidden = !inPanel
        if (inPanel) panel.value = String(inPanel.node.attrs.panelType)
        const inCode = around(state, ['codeBlock'])
        language.hidden = !inCode
        if (inCode && document.activeElement !== language)
          language.value = String(inCode.node.attrs.language ?? '')
      }
      update(created)
      return { update }
    },
  })
}

function setAttribute(names: readonly string[], name: string, value: unknown): Command {
  return (state, dispatch) => {
    const found = around(state, names)
    if (!found) return false
    dispatch?.(state.tr.setNodeAttribute(found.pos, name, value))
    return true
  }
}
