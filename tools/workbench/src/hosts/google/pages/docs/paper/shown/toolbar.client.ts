import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { type Command, type EditorState, Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { type IconName, icon } from '../../../../../../pages/shell/icon.ts'
import { insertBreak, selectedImage } from '../editing/leaves.ts'
import { changeIndent, listKind, toggleList } from '../editing/lists.ts'
import { changeSize, clearLooks, lookOf, setLook, setSize, sizeOf, toggleLook } from '../editing/looks.ts'
import { paragraphAttribute, selectedBlocks, setAlignment, setHeading } from '../editing/paragraphs.ts'
import { addColumn, addRow, deleteColumn, deleteRow, deleteTable, tableAt } from '../editing/tables.ts'
import type { LookName } from '../schema/marks.ts'
import { palette } from './palette.client.ts'
import { roving } from './roving.client.ts'
import { type PaperIcon, paperIcon } from './toolbar-icons.ts'

/** What a toolbar has of the rest of the paper. */
export interface ToolbarCommands {
  readonly link: Command
  readonly image: Command
  readonly altText: Command
  readonly table: Command
  readonly help: Command
  readonly newId: () => string
}

interface Control {
  readonly element: HTMLElement
  update?(state: EditorState): void
}

interface Tool {
  readonly label: string
  readonly run: Command
  readonly text?: string
  readonly icon?: IconName
  readonly drawing?: PaperIcon
  readonly isOn?: (state: EditorState) => boolean
  readonly isShown?: (state: EditorState) => boolean
  readonly isDisabled?: (state: EditorState) => boolean
}

const headings = [
  ['normal', 'Normal text'],
  ['title', 'Title'],
  ['subtitle', 'Subtitle'],
  ['heading1', 'Heading 1'],
  ['heading2', 'Heading 2'],
  ['heading3', 'Heading 3'],
  ['heading4', 'Heading 4'],
  ['heading5', 'Heading 5'],
  ['heading6', 'Heading 6'],
] as const
/** Only names: what a machine hasn't got is shown in what it has. */
const families = ['Arial', 'Georgia', 'Times New Roman', 'Verdana', 'Courier New', 'Roboto Mono'] as const
const codeFamily = 'Courier New'

const has =
  (name: LookName, value: unknown = true) =>
  (state: EditorState) =>
    lookOf(state, name) === value
const isAligned = (alignment: string) => (state: EditorState) =>
  (paragraphAttribute(state, 'alignment') ?? 'left') === alignment
const isList = (kind: 'bullets' | 'numbers') => (state: EditorState) =>
  selectedBlocks(state).every(({ node }) => listKind(node) === kind)
const inTable = (state: EditorState) => tableAt(state) !== undefined

/** The toolbar over the paper, which the arrows go through. */
export function toolbar(element: HTMLElement, commands: ToolbarCommands): Plugin {
  let view: EditorView | undefined
  const run = (command: Command) => {
    if (!view) return
    command(view.state, view.dispatch, view)
    if (!document.querySelector('dialog[open]')) view.focus()
  }
  const tool = (made: Tool) => button(made, run)
  const controls: readonly (Control | 'gap')[] = [
    tool({ label: 'Undo', icon: 'undo', run: undo, isDisabled: (state) => undoDepth(state) === 0 }),
    tool({ label: 'Redo', icon: 'redo', run: redo, isDisabled: (state) => redoDepth(state) === 0 }),
    'gap',
    select(
      'Style of the paragraph',
      headings,
      (value) => run(setHeading(value)),
      (state) => String(paragraphAttribute(state, 'heading') ?? 'normal'),
    ),
    select(
      'Font',
      [['', 'Font'], ...families.map((name) => [name, name] as const)],
      (value) => run(setLook('fontFamily', value || null)),
      (state) => String(lookOf(state, 'fontFamily') ?? ''),
    ),
    tool({ label: 'Smaller text', text: '−', run: changeSize(-1) }),
    size(run),
    tool({ label: 'Larger text', text: '+', run: changeSize(1) }),
    'gap',
    tool({ label: 'Bold', text: 'B', run: toggleLook('bold'), isOn: has('bold') }),
    tool({ label: 'Italic', text: 'I', run: toggleLook('italic'), isOn: has('italic') }),
    tool({ label: 'Underline', text: 'U', run: toggleLook('underline'), isOn: has('underline') }),
    tool({ label: 'Strikethrough', text: 'S', run: toggleLook('strikethrough'), isOn: has('strikethrough') }),
    tool({
      label: 'Code',
      text: '<>',
      run: toggleLook('fontFamily', codeFamily),
      isOn: has('fontFamily', codeFamily),
    }),
    palette('Text colour', 'A', (color) => run(setLook('foregroundColor', color))),
    palette('Background colour', 'A', (color) => run(setLook('backgroundColor', color))),
    tool({
      label: 'Link',
      icon: 'link',
      run: commands.link,
      isOn: (state) => typeof lookOf(state, 'linkUrl') === 'string',
    }),
    'gap',
    tool({ label: 'Align left', drawing: 'left', run: setAlignment('left'), isOn: isAligned('left') }),
    tool({
      label: 'Align centre',
      drawing: 'center',
      run: setAlignment('center'),
      isOn: isAligned('center'),
    }),
    tool({ label: 'Align right', drawing: 'right', run: setAlignment('right'), isOn: isAligned('right') }),
    tool({ label: 'Justify', drawing: 'justify', run: setAlignment('justify'), isOn: isAligned('justify') }),
    'gap',
    tool({
      label: 'Bulleted list',
      icon: 'bullets',
      run: toggleList('bullets', commands.newId),
      isOn: isList('bullets'),
    }),
    tool({
      label: 'Numbered list',
      icon: 'numbers',
      run: toggleList('numbers', commands.newId),
      isOn: isList('numbers'),
    }),
    tool({ label: 'Indent less', drawing: 'less', run: changeIndent(-1) }),
    tool({ label: 'Indent more', drawing: 'more', run: changeIndent(1) }),
    'gap',
    tool({ label: 'Image', drawing: 'image', run: commands.image }),
    tool({
      label: 'Alternative text',
      drawing: 'alt',
      run: commands.altText,
      isShown: (state) => selectedImage(state) !== undefined,
    }),
    tool({ label: 'Table', icon: 'table', run: commands.table, isShown: (state) => !inTable(state) }),
    tool({ label: 'Row above', drawing: 'rowAbove', run: addRow(0), isShown: inTable }),
    tool({ label: 'Row below', drawing: 'rowBelow', run: addRow(1), isShown: inTable }),
    tool({ label: 'Column to the left', drawing: 'columnLeft', run: addColumn(0), isShown: inTable }),
    tool({ label: 'Column to the right', drawing: 'columnRight', run: addColumn(1), isShown: inTable }),
    tool({ label: 'Delete the row', text: '− Row', run: deleteRow, isShown: inTable }),
    tool({ label: 'Delete the column', text: '− Column', run: deleteColumn, isShown: inTable }),
    tool({ label: 'Delete the table', text: '× Table', run: deleteTable, isShown: inTable }),
    tool({ label: 'Horizontal line', drawing: 'rule', run: insertBreak('horizontalRule') }),
    tool({ label: 'Page break', drawing: 'pageBreak', run: insertBreak('pageBreak') }),
    tool({ label: 'Clear formatting', drawing: 'clear', run: clearLooks }),
    tool({ label: 'Keyboard shortcuts', drawing: 'keyboard', run: commands.help }),
  ]
  element.className = 'paper-toolbar'
  element.setAttribute('role', 'toolbar')
  element.setAttribute('aria-label', 'Formatting')
  for (const control of controls) element.append(control === 'gap' ? gap() : control.element)
  const rove = roving(element)
  return new Plugin({
    view(created) {
      view = created
      const update = ({ state }: EditorView) => {
        for (const control of controls) if (control !== 'gap') control.update?.(state)
        rove()
      }
      update(created)
      return { update }
    },
  })
}

function gap(): HTMLElement {
  const element = document.createElement('span')
  element.className = 'gap'
  return element
}

function button(tool: Tool, run: (command: Command) => void): Control {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'tool'
  element.dataset.tool = tool.label
  element.title = tool.label
  element.setAttribute('aria-label', tool.label)
  if (tool.icon) element.innerHTML = icon(tool.icon).markup
  else if (tool.drawing) element.innerHTML = paperIcon(tool.drawing).markup
  else element.textContent = tool.text ?? tool.label
  // The paper keeps its selection while a button is pressed.
  element.addEventListener('mousedown', (event) => event.preventDefault())
  element.addEventListener('click', () => run(tool.run))
  return {
    element,
    update(state) {
      element.hidden = tool.isShown ? !tool.isShown(state) : false
      if (tool.isOn) element.setAttribute('aria-pressed', String(tool.isOn(state)))
      // Not `disabled`, which would take the focus from who goes through the toolbar by the arrows.
      if (tool.isDisabled) element.setAttribute('aria-disabled', String(tool.isDisabled(state)))
    },
  }
}

function select(
  label: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  current: (state: EditorState) => string,
): Control {
  const element = document.createElement('select')
  element.setAttribute('aria-label', label)
  for (const [value, text] of options) element.add(new Option(text, value))
  element.addEventListener('change', () => choose(element.value))
  return {
    element,
    update(state) {
      const value = current(state)
      const isKnown = [...element.options].some((option) => option.value === value)
      if (!isKnown) element.add(new Option(value, value))
      element.value = value
    },
  }
}

function size(run: (command: Command) => void): Control {
  const element = document.createElement('input')
  element.setAttribute('aria-label', 'Size of the text in points')
  element.inputMode = 'decimal'
  element.size = 3
  const set = () => {
    const points = Number(element.value.replace(',', '.'))
    if (Number.isFinite(points) && points > 0) run(setSize(points))
  }
  element.addEventListener('change', set)
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') set()
  })
  return {
    element,
    update(state) {
      if (document.activeElement !== element) element.value = String(sizeOf(state))
    },
  }
}
