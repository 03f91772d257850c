import type { Node } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import type { EditorView, NodeView } from 'prosemirror-view'
import { setImage } from '../editing/leaves.ts'
import { attrsOf } from '../mapping/wanted.ts'

/** A document measures in points, a browser in pixels of three quarters of that. */
const pixelsPerPoint = 4 / 3
const smallest = 8

const corners = ['nw', 'ne', 'sw', 'se'] as const

/**
 * Keeps a picture selected that is clicked again. Where the page has lost its selection, as to a dialog, the browser puts a
 * cursor beside the picture and tells of it after the click. ProseMirror writes nothing into the page where its own selection
 * stays the same (1.42, seen 2026-11), so that it would take the cursor for the person's choice.
 */
export function staySelected(view: EditorView, pos: number): boolean {
  const { selection } = view.state
  if (!(selection instanceof NodeSelection) || selection.from !== pos) return false
  view.focus()
  return true
}

/** A picture in the text, with corners to drag where it may be changed. */
export function imageView(
  first: Node,
  view: EditorView,
  pos: () => number | undefined,
  { url, isReadonly }: { readonly url: (imageId: string) => string; readonly isReadonly: boolean },
): NodeView {
  let node = first
  const dom = document.createElement('span')
  dom.className = 'paper-image'
  dom.contentEditable = 'false'
  const img = dom.appendChild(document.createElement('img'))
  img.draggable = false
  const show = () => {
    const { image, width, height, altTitle, altDescription, linkUrl } = attrsOf(node).attributes
    const source = url(String(image))
    if (img.getAttribute('src') !== source) img.src = source
    img.alt = [altTitle, altDescription].filter(Boolean).join('. ')
    if (typeof linkUrl === 'string') img.title = linkUrl
    else img.removeAttribute('title')
    resize(typeof width === 'number' ? width : undefined, typeof height === 'number' ? height : undefined)
  }
  const resize = (width?: number, height?: number) => {
    img.style.width = width === undefined ? '' : `${width * pixelsPerPoint}px`
    img.style.aspectRatio = width === undefined || height === undefined ? '' : `${width} / ${height}`
  }
  const select = () => {
    const at = pos()
    if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
  }
  if (!isReadonly)
    for (const corner of corners) {
      const handle = dom.appendChild(document.createElement('span'))
      handle.className = `handle ${corner}`
      handle.addEventListener('pointerdown', (event) => drag(event, corner))
    }

  const drag = (event: PointerEvent, corner: (typeof corners)[number]) => {
    event.preventDefault()
    event.stopPropagation()
    select()
    const handle = event.currentTarget as HTMLElement
    const { width: startWidth, height: startHeight } = img.getBoundingClientRect()
    const ratio = startHeight / startWidth
    const direction = corner.endsWith('e') ? 1 : -1
    let width = startWidth
    const move = ({ clientX }: PointerEvent) => {
      width = Math.max(smallest, startWidth + (clientX - event.clientX) * direction)
      resize(width / pixelsPerPoint, (width * ratio) / pixelsPerPoint)
    }
    const end = () => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('lostpointercapture', end)
      if (width === startWidth) return
      const size = {
        width: Math.round((width / pixelsPerPoint) * 100) / 100,
        height: Math.round(((width * ratio) / pixelsPerPoint) * 100) / 100,
      }
      setImage(size)(view.state, view.dispatch)
    }
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', end)
  }

  show()
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false
      node = next
      show()
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: ({ target }) => target instanceof HTMLElement && target.classList.contains('handle'),
    ignoreMutation: () => true,
  }
}
