import { isContainer } from '../../../files/tree/model.ts'
import { notesPage } from '../../../slides/new-presentation.ts'
import { replaceIn, wholeText } from '../../../slides/text.ts'
import { textDifference } from '../../files/tree/text-difference.ts'
import { notesText } from './commands.ts'
import type { Session } from './session.client.ts'

/** The speaker's notes of the slide, as plain text; their looks stay where words stay. */
export function createNotes(field: HTMLTextAreaElement, session: Session): void {
  field.readOnly = session.isReadonly
  const shown = () => {
    const shape = notesText(session.tree, session.selected.page)
    return shape ? wholeText(shape).slice(0, -1) : ''
  }
  field.addEventListener('input', () => {
    const { tree, newId, selected } = session
    const slide = tree.find(selected.page)
    if (!notesText(tree, selected.page) && isContainer(slide))
      session.change([
        { op: 'insert', parent: slide.id, after: slide.children.at(-1)?.id ?? null, node: notesPage(newId) },
      ])
    const shape = notesText(session.tree, selected.page)
    if (!shape) return
    const [was, now] = [shown(), field.value]
    const difference = textDifference(was, now)
    if (!difference) return
    const { start, oldEnd, newEnd } = difference
    session.change(replaceIn(shape, start, oldEnd, now.slice(start, newEnd), newId))
  })
  const render = () => {
    const text = shown()
    if (field.value === text) return
    const [start, end] = [field.selectionStart, field.selectionEnd]
    field.value = text
    if (document.activeElement === field) field.setSelectionRange(start, end)
  }
  session.onUpdate(render)
  render()
}
