import { type Container, isContainer } from '../../../files/tree/model.ts'
import { looksOver, replaceIn, restyleIn, wholeText } from '../../../slides/text.ts'
import { movedOffset, textDifference } from '../../files/tree/text-difference.ts'
import type { Session } from './session.client.ts'
import { offsetOf, selectedIn, showCaret, writtenIn } from './text-offsets.client.ts'

/** Writing in a shape. The browser says what is meant; the text is changed in the tree and drawn anew. */
export interface TextEditing {
  /** Makes the drawn text of the selection writable again, after the page was drawn; the caret goes there where it was on the slide. */
  attach(root: ParentNode, options: { readonly isFocused: boolean }): void
  readonly isComposing: boolean
}

export function createTextEditing(session: Session): TextEditing {
  /** The text as it was when an input method began to write into the drawing. */
  let composedIn: string | undefined

  const holderOf = ({ dataset }: HTMLElement): Container | undefined => {
    const node = session.tree.find(dataset.holder ?? '')
    return isContainer(node) ? node : undefined
  }
  const replaceTextOf = (holder: Container, start: number, end: number, text: string) => {
    const caret = start + text.length
    const { selected } = session
    const { elements } = selected
    const isOpen = selected.text?.holder === holder.id
    session.change(
      replaceIn(holder, start, end, text, session.newId),
      isOpen ? { elements, text: { holder: holder.id, start: caret, end: caret } } : selected,
    )
  }

  const before = (event: InputEvent, text: HTMLElement) => {
    if (composedIn !== undefined || event.inputType === 'insertCompositionText') return
    event.preventDefault()
    const [target] = event.getTargetRanges()
    const { text: at } = session.selected
    const holder = holderOf(text)
    if (!at || !holder) return
    const start = target ? offsetOf(text, target.startContainer, target.startOffset) : at.start
    const end = target ? offsetOf(text, target.endContainer, target.endOffset) : at.end
    if (start === undefined || end === undefined) return
    const replace = (by: string) => replaceTextOf(holder, start, end, by)
    switch (event.inputType) {
      case 'insertText':
      case 'insertReplacementText':
        return replace(event.data ?? event.dataTransfer?.getData('text/plain') ?? '')
      case 'insertParagraph':
      case 'insertLineBreak':
        return replace('\n')
      case 'formatBold':
        return toggle(session, 'bold')
      case 'formatItalic':
        return toggle(session, 'italic')
      case 'formatUnderline':
        return toggle(session, 'underline')
      case 'historyUndo':
        return session.undo()
      case 'historyRedo':
        return session.redo()
      default:
        if (event.inputType.startsWith('delete')) replace('')
    }
  }

  // What an input method has put into the drawing goes where others' words, which aren't drawn yet, leave its place.
  const composed = (text: HTMLElement, was: string) => {
    const now = writtenIn(text)
    const put = textDifference(was, now)
    const holder = holderOf(text)
    if (!holder || !put) return
    const others = textDifference(was, wholeText(holder))
    const [start, end] = [movedOffset(put.start, others), movedOffset(put.oldEnd, others)]
    replaceTextOf(holder, start, end, now.slice(put.start, put.newEnd))
  }

  session.lookAtText((holder, whole) => {
    const text = document.querySelector<HTMLElement>(`.deck-sheet [data-holder="${CSS.escape(holder)}"]`)
    return text && writtenIn(text) === whole ? selectedIn(text) : undefined
  })
  // Kept for when something outside of the text is selected.
  const look = () => void session.selected
  document.addEventListener('selectionchange', look, { signal: session.closed })

  const open = (text: HTMLElement) => {
    text.contentEditable = 'true'
    text.setAttribute('role', 'textbox')
    text.setAttribute('aria-multiline', 'true')
    text.setAttribute('aria-label', 'Text of the shape')
    text.spellcheck = false
    text.addEventListener('blur', look)
    text.addEventListener('beforeinput', (event) => before(event, text))
    text.addEventListener('compositionstart', () => {
      composedIn = writtenIn(text)
    })
    text.addEventListener('compositionend', () => {
      const was = composedIn
      composedIn = undefined
      if (was !== undefined) composed(text, was)
    })
  }

  return {
    get isComposing() {
      return composedIn !== undefined
    },
    attach(root, { isFocused }) {
      const { text: at } = session.selected
      const text = at && root.querySelector<HTMLElement>(`[data-holder="${CSS.escape(at.holder)}"]`)
      if (!at || !text || composedIn !== undefined) return
      if (!text.isContentEditable) open(text)
      if (!isFocused) return
      if (document.activeElement !== text) text.focus({ preventScroll: true })
      const shown = selectedIn(text)
      if (shown?.start !== at.start || shown.end !== at.end) showCaret(text, at.start, at.end)
    },
  }
}

/** Sets a look on the selected text, or on all text of the selected shapes; takes it away where all has it. */
export function toggle(session: Session, name: 'bold' | 'italic' | 'underline'): void {
  const stretches = stretchesOf(session)
  const isOn = stretches.every(({ holder, start, end }) =>
    looksOver(holder, start, end).every((look) => look[name] === true),
  )
  setLook(session, { [name]: isOn ? null : true })
}

function setLook(session: Session, attributes: Parameters<typeof restyleIn>[3]): void {
  const { selected } = session
  const operations = stretchesOf(session).flatMap(({ holder, start, end }) =>
    restyleIn(holder, start, end, attributes),
  )
  session.change(operations, selected)
}

function stretchesOf({ tree, selected }: Session) {
  const { text, elements } = selected
  const ids = text ? [text.holder] : elements
  return ids.flatMap((id) => {
    const holder = tree.find(id)
    if (!isContainer(holder) || (holder.kind !== 'shape' && holder.kind !== 'pageTableCell')) return []
    const length = wholeText(holder).length - 1
    const isStretch = text !== undefined && text.start < text.end
    return [{ holder, start: isStretch ? text.start : 0, end: isStretch ? text.end : length }]
  })
}
