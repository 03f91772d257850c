import { isContainer } from '../../../files/tree/model.ts'
import { boxOf, type Point } from '../../../slides/geometry.ts'
import { elementsOf, pageSize, slidesOf } from '../../../slides/pages.ts'
import { wholeText } from '../../../slides/text.ts'
import { moveBy, place } from './commands.ts'
import { drawPage, make } from './draw-page.client.ts'
import { drawHandles, type HandleName, resized } from './handles.client.ts'
import { nameOfElement } from './names.ts'
import type { Session } from './session.client.ts'
import type { TextEditing } from './text-editing.client.ts'
import { offsetOf } from './text-offsets.client.ts'

/** So many pixels may a pointer move before a click becomes a drag. */
const slack = 4

/** The slide that is worked on: elements are selected, moved, resized and written in. */
export function createCanvas(
  stage: HTMLElement,
  session: Session,
  editing: TextEditing,
): { render(): void; focus(): void } {
  const sheet = document.createElement('div')
  sheet.className = 'deck-sheet'
  sheet.tabIndex = 0
  sheet.setAttribute('role', 'group')
  stage.append(sheet)
  const overlay = make('svg', { class: 'deck-overlay', 'aria-hidden': 'true' })
  const names = document.createElement('ul')
  names.className = 'unseen'

  const fit = () => {
    const { width, height } = pageSize(session.tree)
    const room = { width: stage.clientWidth - 48, height: stage.clientHeight - 32 }
    const scale = Math.max(0.2, Math.min(room.width / width, room.height / height))
    sheet.style.width = `${width * scale}px`
    sheet.style.height = `${height * scale}px`
  }
  new ResizeObserver(fit).observe(stage)

  /** A place on the screen in points of the page. */
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width } = sheet.getBoundingClientRect()
    const scale = pageSize(session.tree).width / width
    return [(clientX - left) * scale, (clientY - top) * scale]
  }
  const scaleOf = () => sheet.getBoundingClientRect().width / pageSize(session.tree).width

  function render(): void {
    if (editing.isComposing) return
    const page = session.tree.find(session.selected.page)
    const hadFocus = sheet.contains(document.activeElement)
    if (!isContainer(page)) {
      sheet.replaceChildren()
      return
    }
    const number = slidesOf(session.tree).findIndex(({ id }) => id === page.id) + 1
    sheet.setAttribute('aria-label', `Slide ${number}`)
    const picture = drawPage(session.tree, page, { imageUrl: session.server.imageUrl, showsPrompts: true })
    names.replaceChildren(
      ...elementsOf(page).map((node) => {
        const item = document.createElement('li')
        item.textContent = nameOfElement(node)
        return item
      }),
    )
    sheet.replaceChildren(picture, overlay, names)
    renderSelection({ isFocused: hadFocus })
    if (hadFocus && !session.selected.text) sheet.focus({ preventScroll: true })
  }

  function renderSelection({ isFocused = sheet.contains(document.activeElement) } = {}): void {
    const { width, height } = pageSize(session.tree)
    overlay.setAttribute('viewBox', `0 0 ${width} ${height}`)
    const nodes = session.selected.elements.flatMap((id) => session.tree.find(id) ?? [])
    const canResize = nodes.length === 1 && !session.isReadonly && !session.selected.text
    overlay.replaceChildren(...nodes.map((node) => drawHandles(boxOf(node), { canResize, scale: scaleOf() })))
    editing.attach(sheet, { isFocused })
  }

  const elementAt = (target: EventTarget | null): string | undefined => {
    const at = target instanceof Element ? target.closest('[data-element]') : null
    // Of a group the whole is taken.
    const topmost = at && (at.parentElement?.closest('.page-picture > [data-element]') ?? at)
    return topmost instanceof Element ? (topmost.getAttribute('data-element') ?? undefined) : undefined
  }
  const holderAt = (target: EventTarget | null, id: string): string | undefined => {
    const cell = target instanceof Element ? target.closest('[data-cell]') : null
    return cell?.getAttribute('data-cell') ?? (session.tree.find(id)?.kind === 'shape' ? id : undefined)
  }
  /** Opens a text for writing, with the caret where the pointer is. */
  const write = (id: string, holder: string, { clientX, clientY }: MouseEvent) => {
    const node = session.tree.find(holder)
    if (!isContainer(node) || session.isReadonly) return
    const text = sheet.querySelector<HTMLElement>(`[data-holder="${CSS.escape(holder)}"]`)
    const caret = document.caretPositionFromPoint(clientX, clientY)
    const pointed = text && caret ? offsetOf(text, caret.offsetNode, caret.offset) : undefined
    const at = pointed ?? wholeText(node).length - 1
    session.select({ elements: [id], text: { holder, start: at, end: at } })
  }

  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    const handle = event.target instanceof Element ? event.target.getAttribute('data-handle') : null
    if (handle) return startResize(event, handle as HandleName)
    if (event.target instanceof HTMLElement && event.target.closest('[contenteditable="true"]')) return
    const id = elementAt(event.target)
    sheet.focus({ preventScroll: true })
    if (id === undefined) {
      session.select({})
      return
    }
    const { elements } = session.selected
    const wasSelected = elements.includes(id)
    if (event.shiftKey || event.ctrlKey || event.metaKey)
      session.select({ elements: wasSelected ? elements.filter((each) => each !== id) : [...elements, id] })
    else if (!wasSelected) session.select({ elements: [id] })
    event.preventDefault()
    const holder = wasSelected && elements.length === 1 ? holderAt(event.target, id) : undefined
    startMove(event, () => {
      if (holder !== undefined) write(id, holder, event)
    })
  })
  sheet.addEventListener('dblclick', (event) => {
    const id = elementAt(event.target)
    const holder = id && holderAt(event.target, id)
    if (id && holder && !session.selected.text) write(id, holder, event)
  })

  function startMove(down: PointerEvent, onClick: () => void): void {
    const from = pointOf(down)
    drag(down, {
      onMove: (event) => {
        const [x, y] = pointOf(event)
        for (const id of session.selected.elements) {
          const drawn = sheet.querySelector<SVGGElement>(`[data-element="${CSS.escape(id)}"]`)
          if (drawn) drawn.style.translate = `${x - from[0]}px ${y - from[1]}px`
        }
        overlay.style.translate = `${(x - from[0]) * scaleOf()}px ${(y - from[1]) * scaleOf()}px`
      },
      onEnd: (event) => {
        overlay.style.translate = ''
        const [x, y] = pointOf(event)
        session.change(moveBy(session.tree, session.selected.elements, x - from[0], y - from[1]))
      },
      onClick,
      onCancel: render,
    })
  }

  function startResize(down: PointerEvent, handle: HandleName): void {
    const [id] = session.selected.elements
    const node = id === undefined ? undefined : session.tree.find(id)
    if (!node) return
    const from = pointOf(down)
    const box = (event: PointerEvent) => {
      const [x, y] = pointOf(event)
      const keepsRatio = (node.kind === 'pageImage') !== event.shiftKey
      return resized(boxOf(node), handle, [x - from[0], y - from[1]], { keepsRatio })
    }
    drag(down, {
      onMove: (event) =>
        overlay.replaceChildren(drawHandles(box(event), { canResize: true, scale: scaleOf() })),
      onEnd: (event) => session.change(place(node, box(event))),
      onClick() {},
      onCancel: render,
    })
  }

  function drag(
    down: PointerEvent,
    {
      onMove,
      onEnd,
      onClick,
      onCancel,
    }: Readonly<Record<'onMove' | 'onEnd', (event: PointerEvent) => void>> &
      Readonly<Record<'onClick' | 'onCancel', () => void>>,
  ): void {
    const end = new AbortController()
    const { signal } = end
    let isDragging = false
    sheet.setPointerCapture(down.pointerId)
    const isFar = (event: PointerEvent) =>
      Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > slack
    sheet.addEventListener(
      'pointermove',
      (event) => {
        isDragging ||= isFar(event) && !session.isReadonly
        if (isDragging) onMove(event)
      },
      { signal },
    )
    sheet.addEventListener(
      'pointerup',
      (event) => {
        end.abort()
        if (isDragging) onEnd(event)
        else onClick()
      },
      { signal },
    )
    sheet.addEventListener(
      'pointercancel',
      () => {
        end.abort()
        onCancel()
      },
      { signal },
    )
  }

  session.onUpdate((what) => {
    if (what === 'content') render()
    else if (sheet.dataset.page === session.selected.page && !isWritable(sheet, session)) renderSelection()
    else render()
    sheet.dataset.page = session.selected.page
  })
  // What came while an input method was writing isn't drawn yet.
  sheet.addEventListener('compositionend', render)
  fit()
  render()
  return {
    render,
    focus() {
      sheet.focus()
      editing.attach(sheet, { isFocused: true })
    },
  }
}

/** Whether a text stands open for writing that is no longer selected. */
function isWritable(sheet: HTMLElement, { selected }: Session): boolean {
  const open = sheet.querySelector<HTMLElement>('[contenteditable="true"]')
  return open !== null && open.dataset.holder !== selected.text?.holder
}
