import { moveBy, whole, type Zoom, zoomAt } from './zoom.ts'

/** What the reader can do with the picture by hand. */
export interface Gestures {
  zoomBy(factor: number): void
  reset(): void
}

interface Target {
  /** What is seen through. */
  readonly box: HTMLElement
  /** What is moved. */
  readonly canvas: HTMLElement
  /** Whether the wheel alone zooms: on the whole screen there is no page to scroll. */
  isFullscreen(): boolean
  toggleFullscreen(): void
}

/** Keys to what they do; the arrows move by a step of the box. */
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Zooms and moves by wheel with Ctrl (or a pinch on a touchpad), two fingers, dragging and keys. */
export function startGestures({ box, canvas, isFullscreen, toggleFullscreen }: Target): Gestures {
  let zoom: Zoom = whole
  const pointers = new Map<number, { x: number; y: number }>()

  const look = (next: Zoom) => {
    zoom = next
    canvas.style.transform = zoom.scale === 1 ? '' : `translate(${zoom.x}px,${zoom.y}px) scale(${zoom.scale})`
    box.toggleAttribute('data-zoomed', zoom.scale > 1)
  }
  const size = () => ({ width: box.clientWidth, height: box.clientHeight })
  const middle = () => ({ x: box.clientWidth / 2, y: box.clientHeight / 2 })
  const inside = (event: MouseEvent) => {
    const { left, top } = box.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const zoomBy = (factor: number) => look(zoomAt(zoom, factor, middle(), size()))
  const reset = () => look(whole)

  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !isFullscreen()) return
      event.preventDefault()
      look(zoomAt(zoom, Math.exp(-event.deltaY / (event.ctrlKey ? 150 : 400)), inside(event), size()))
    },
    { passive: false },
  )
  box.addEventListener('pointerdown', (event) => {
    const isTouch = event.pointerType === 'touch'
    if (event.button !== 0 || (!isTouch && zoom.scale === 1)) return
    pointers.set(event.pointerId, inside(event))
    if (zoom.scale > 1 && !(event.target instanceof Element && event.target.closest('a'))) {
      box.setPointerCapture(event.pointerId)
    }
  })
  box.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const now = inside(event)
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (other) {
      const apart = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y)
      const between = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
      look(zoomAt(zoom, apart(now) / Math.max(1, apart(before)), between, size()))
    } else if (zoom.scale > 1) {
      look(moveBy(zoom, { x: now.x - before.x, y: now.y - before.y }, size()))
    }
    pointers.set(event.pointerId, now)
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    box.addEventListener(end, (event) => pointers.delete(event.pointerId))
  }
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = moves[event.key]
    if (move && zoom.scale > 1) {
      const step = { x: (move[0] * box.clientWidth) / 8, y: (move[1] * box.clientHeight) / 8 }
      look(moveBy(zoom, step, size()))
    } else if (event.key === '+' || event.key === '=') zoomBy(1.25)
    else if (event.key === '-') zoomBy(0.8)
    else if (event.key === '0') reset()
    else if (event.key === 'f') toggleFullscreen()
    else if (event.key === 'Escape' && zoom.scale > 1) reset()
    else return
    event.preventDefault()
  })
  return { zoomBy, reset }
}
