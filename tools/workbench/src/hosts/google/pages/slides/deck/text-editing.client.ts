import { isContainer } from '../../../files/tree/model.ts'
import { looksOver, replaceIn, restyleIn, wholeText } from '../../../slides/text.ts'
import type { Session } from './session.client.ts'
import { offsetOf, showCaret } from './text-offsets.client.ts'

/** Writing in a shape. The browser says what is meant; the text is changed in the tree and drawn anew. */
export interface TextEditing {
  /** Makes the drawn text of the selection writable again, after the page was drawn; the caret goes there where it was on the slide. */
  attach(root: ParentNode, options: { readonly isFocused: boolean }): void
  readonly isComposing: boolean
}

export function createTextEditing(session: Session): TextEditing {
  let isComposing = false
  let isShowing = false

  const textOf = (holder: string) => {
    const node = session.tree.find(holder)
    return isContainer(node) ? node : undefined
  }
  const replace = (start: number, end: number, text: string) => {
    const holderId = session.selected.text?.holder
    const holder = holderId === undefined ? undefined : textOf(holderId)
    if (holderId === undefined || !holder) return
    const caret = start + text.length
    const { elements } = session.selected
    session.change(replaceIn(holder, start, end, text, session.newId), {
      elements,
      text: { holder: holderId, start: caret, end: caret },
    })
  }

  const before = (event: InputEvent, text: HTMLElement) => {
    if (isComposing || event.inputType === 'insertCompositionText') return
    event.preventDefault()
    const [target] = event.getTargetRanges()
    const { text: at } = session.selected
    if (!at) return
    const start = target ? offsetOf(text, target.startContainer, target.startOffset) : at.start
    const end = target ? offsetOf(text, target.endContainer, target.endOffset) : at.end
    if (start === undefined || end === undefined) return
    switch (event.inputType) {
      case 'insertText':
      case 'insertReplacementText':
        return replace(start, end, event.data ?? event.dataTransfer?.getData('text/plain') ?? '')
      case 'insertParagraph':
      case 'insertLineBreak':
        return replace(start, end, '\n')
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
        if (event.inputType.startsWith('delete')) replace(start, end, '')
    }
  }

  // What an input method has put into the drawing is told from what was there.
  const composed = (text: HTMLElement) => {
    const { text: at } = session.selected
    const holder = at && textOf(at.holder)
    if (!at || !holder) return
    const was = wholeText(holder)
    const now = `${[...text.children].map((line) => line.textContent ?? '').join('\n')}\n`
    let start = 0
    while (start < was.length && was[start] === now[start]) start += 1
    let tail = 0
    while (tail < Math.min(was.length, now.length) - start && was.at(-1 - tail) === now.at(-1 - tail))
      tail += 1
    replace(start, was.length - tail, now.slice(start, now.length - tail))
  }

  const follow = () => {
    const { text: at } = session.selected
    const selection = document.getSelection()
    if (!at || isShowing || isComposing || !selection?.anchorNode || !selection.focusNode) return
    const text = document.querySelector<HTMLElement>(`.deck-sheet [data-holder="${CSS.escape(at.holder)}"]`)
    const anchor = text && offsetOf(text, selection.anchorNode, selection.anchorOffset)
    const focus = text && offsetOf(text, selection.focusNode, selection.focusOffset)
    if (anchor === undefined || anchor === null || focus === undefined || focus === null) return
    const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)]
    if (start !== at.start || end !== at.end)
      session.select({ elements: session.selected.elements, text: { holder: at.holder, start, end } })
  }
  document.addEventListener('selectionchange', follow, { signal: session.closed })

  return {
    get isComposing() {
      return isComposing
    },
    attach(root, { isFocused }) {
      const { text: at } = session.selected
      const text = at && root.querySelector<HTMLElement>(`[data-holder="${CSS.escape(at.holder)}"]`)
      if (!at || !text || text.isContentEditable) return
      text.contentEditable = 'true'
      text.setAttribute('role', 'textbox')
      text.setAttribute('aria-multiline', 'true')
      text.setAttribute('aria-label', 'Text of the shape')
      text.spellcheck = false
      text.addEventListener('beforeinput', (event) => before(event, text))
      text.addEventListener('compositionstart', () => {
        isComposing = true
      })
      text.addEventListener('compositionend', () => {
        isComposing = false
        composed(text)
      })
      if (!isFocused) return
      isShowing = true
      text.focus({ preventScroll: true })
      showCaret(text, at.start, at.end)
      // The browser tells of a new selection once the task has ended.
      setTimeout(() => {
        isShowing = false
      })
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
