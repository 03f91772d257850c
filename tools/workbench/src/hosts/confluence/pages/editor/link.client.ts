import { type Command, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { safeHref } from '../render/link.ts'
import { askFor } from './form-dialog.client.ts'
import { schema } from './schema.ts'

function completed(address: string): string | undefined {
  const text = address.trim()
  if (text === '') return undefined
  return safeHref(/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(text) ? text : `https://${text}`)
}

/** Asks for an address and makes the selection a link; an empty address takes the link away. */
async function editLink(view: EditorView): Promise<void> {
  const mark = schema.marks.link
  if (!mark) return
  const { from, to, empty, $from } = view.state.selection
  const old =
    $from.marks().find(({ type }) => type === mark) ??
    view.state.doc.nodeAt(from)?.marks.find(({ type }) => type === mark)
  const inputs = await askFor(
    'Link',
    [
      { name: 'href', label: 'Address', value: String(old?.attrs.href ?? '') },
      ...(empty ? [{ name: 'text', label: 'Text' }] : []),
    ],
    'Apply',
  )
  if (inputs) {
    const href = completed(inputs.get('href')?.value ?? '')
    const tr = view.state.tr
    if (!empty) {
      tr.removeMark(from, to, mark)
      if (href !== undefined) tr.addMark(from, to, mark.create({ href }))
    } else if (href !== undefined) {
      const text = inputs.get('text')?.value || href
      tr.insertText(text, from)
        .addMark(from, from + text.length, mark.create({ href }))
        .removeStoredMark(mark)
      tr.setSelection(TextSelection.create(tr.doc, from + text.length))
    }
    view.dispatch(tr)
  }
  view.focus()
}

/** The key's command for the link dialog. */
export const linkCommand: Command = (_state, _dispatch, view) => {
  if (!view) return false
  void editLink(view)
  return true
}

/** An address that is pasted over selected text makes it a link. */
export function pasteLink(view: EditorView, text: string): boolean {
  const mark = schema.marks.link
  const { from, to, empty } = view.state.selection
  if (!mark || empty || !/^https?:\/\/\S+$/.test(text.trim())) return false
  const href = safeHref(text.trim())
  if (href === undefined) return false
  view.dispatch(view.state.tr.addMark(from, to, mark.create({ href })))
  return true
}
