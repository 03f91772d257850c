import { type Command, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { ask } from '../../../../../../pages/shell/dialog.client.ts'
import type { Shortcut } from '../editing/keys.ts'
import { selectedImage, setImage } from '../editing/leaves.ts'
import { lookOf, setLook } from '../editing/looks.ts'
import { insertTable } from '../editing/tables.ts'
import { attrsOf } from '../mapping/wanted.ts'
import { markType } from '../schema/marks.ts'
import { completedUrl } from '../schema/safe-url.ts'
import { schema } from '../schema/schema.ts'
import { askFor } from './ask-for.client.ts'

/** A command that asks first. */
export function asking(run: (view: EditorView) => Promise<void>, isPossible: Command = () => true): Command {
  return (state, dispatch, view) => {
    if (!isPossible(state)) return false
    if (dispatch && view) void run(view).then(() => view.focus())
    return true
  }
}

export const link = asking(async (view) => {
  extendToLink(view)
  const { state } = view
  const image = selectedImage(state)
  const old = image ? attrsOf(image).attributes.linkUrl : lookOf(state, 'linkUrl')
  const isText = state.selection.empty && !image
  const asked = await askFor(
    'Link',
    [
      { name: 'url', label: 'Address', value: typeof old === 'string' ? old : '' },
      ...(isText ? [{ name: 'text', label: 'Text' }] : []),
    ],
    'Apply',
    typeof old === 'string' ? [{ value: 'remove', text: 'Remove the link' }] : [],
  )
  if (!asked) return
  const url = asked.answer === 'remove' ? null : completedUrl(asked.values.get('url') ?? '')
  if (url === undefined) {
    await ask('No link', 'That is no address that a link can lead to.', [{ value: 'ok', text: 'Close' }])
    return
  }
  if (image) setImage({ linkUrl: url })(view.state, view.dispatch)
  else if (isText && url !== null) {
    const mark = markType(schema, 'linkUrl').create({ value: url })
    const words = asked.values.get('text')?.trim() || url
    view.dispatch(view.state.tr.replaceSelectionWith(schema.text(words, [mark]), false).scrollIntoView())
  } else setLook('linkUrl', url)(view.state, view.dispatch)
})

// With the cursor in a link, all of the link is meant.
function extendToLink(view: EditorView): void {
  const { state } = view
  const { selection, doc } = state
  if (!(selection instanceof TextSelection) || !selection.empty) return
  const { $from } = selection
  const type = markType(schema, 'linkUrl')
  const value = type.isInSet($from.nodeAfter?.marks ?? $from.marks())?.attrs.value
  if (value === undefined) return
  let [from, to] = [-1, -1]
  $from.parent.forEach((node, offset) => {
    const isPart = type.isInSet(node.marks)?.attrs.value === value
    const at = $from.start() + offset
    if (isPart && at <= to) to = at + node.nodeSize
    else if (isPart && to < $from.pos) [from, to] = [at, at + node.nodeSize]
  })
  if (from >= 0 && from <= $from.pos && to >= $from.pos)
    view.dispatch(state.tr.setSelection(TextSelection.create(doc, from, to)))
}

export const altText = asking(
  async (view) => {
    const image = selectedImage(view.state)
    if (!image) return
    const { altTitle, altDescription } = attrsOf(image).attributes
    const asked = await askFor(
      'Alternative text',
      [
        { name: 'title', label: 'Title', value: String(altTitle ?? '') },
        {
          name: 'description',
          label: 'Description',
          value: String(altDescription ?? ''),
          lines: 4,
          hint: 'For those who can’t see the picture.',
        },
      ],
      'Apply',
    )
    if (!asked) return
    setImage({
      altTitle: asked.values.get('title')?.trim() || null,
      altDescription: asked.values.get('description')?.trim() || null,
    })(view.state, view.dispatch)
  },
  (state) => selectedImage(state) !== undefined,
)

export const table = asking(async (view) => {
  const asked = await askFor(
    'Insert a table',
    [
      { name: 'rows', label: 'Rows', type: 'number', value: '3' },
      { name: 'columns', label: 'Columns', type: 'number', value: '3' },
    ],
    'Insert',
  )
  // Docs' own table picker ends at 20 by 20.
  const count = (name: string) => Math.min(20, Math.max(1, Math.round(Number(asked?.values.get(name)) || 1)))
  if (asked) insertTable(count('rows'), count('columns'))(view.state, view.dispatch)
})

export function help(shortcuts: () => readonly Shortcut[]): Command {
  return asking(async () => {
    const list = document.createElement('table')
    list.className = 'list paper-help'
    const isMac = /Mac/.test(navigator.platform)
    for (const { keys, label } of shortcuts()) {
      const row = list.insertRow()
      row.append(Object.assign(document.createElement('th'), { textContent: label, scope: 'row' }))
      row
        .insertCell()
        .append(Object.assign(document.createElement('kbd'), { textContent: said(keys[0] ?? '', isMac) }))
    }
    const scrolled = document.createElement('div')
    scrolled.className = 'paper-help-list'
    scrolled.tabIndex = 0
    scrolled.append(list)
    await ask('Keyboard shortcuts', scrolled, [{ value: 'ok', text: 'Close', look: 'primary' }])
  })
}

/** A key as a person reads it. */
function said(key: string, isMac: boolean): string {
  return key
    .replace('Mod-', isMac ? '⌘' : 'Ctrl+')
    .replace('Alt-', isMac ? '⌥' : 'Alt+')
    .replace('Shift-', isMac ? '⇧' : 'Shift+')
    .replace(/(?<![a-z])[a-z]$/, (letter) => letter.toUpperCase())
}
