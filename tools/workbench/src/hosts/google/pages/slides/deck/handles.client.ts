import type { Box, Point } from '../../../slides/geometry.ts'
import { make } from './draw-page.client.ts'

const handles = {
  nw: [0, 0],
  n: [0.5, 0],
  ne: [1, 0],
  e: [1, 0.5],
  se: [1, 1],
  s: [0.5, 1],
  sw: [0, 1],
  w: [0, 0.5],
} as const
export type HandleName = keyof typeof handles

const smallest = 4

/** The frame around a selected element, with what it is resized by. `scale` is of the screen: handles stay of one size. */
export function drawHandles(
  { left, top, width, height, rotation }: Box,
  { canResize, scale }: { readonly canResize: boolean; readonly scale: number },
): SVGGElement {
  const group = make('g', {
    transform: `translate(${left} ${top}) rotate(${rotation} ${width / 2} ${height / 2})`,
    class: 'deck-frame',
  })
  group.append(make('rect', { width, height, class: 'deck-frame-line', 'stroke-width': 1.5 / scale }))
  if (!canResize) return group
  const size = 9 / scale
  for (const [name, [x, y]] of Object.entries(handles))
    group.append(
      make('rect', {
        x: x * width - size / 2,
        y: y * height - size / 2,
        width: size,
        height: size,
        rx: size / 5,
        'stroke-width': 1.5 / scale,
        class: `deck-handle deck-handle-${name}`,
        'data-handle': name,
      }),
    )
  return group
}

/** The box after a handle was moved by so much on the page; what is opposite to it stays. */
export function resized(
  box: Box,
  handle: HandleName,
  [x, y]: Point,
  { keepsRatio }: { readonly keepsRatio: boolean },
): Box {
  const angle = (-box.rotation * Math.PI) / 180
  // Along the element's own sides.
  const [dx, dy] = [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
  const [across, down] = handles[handle]
  let width = across === 0.5 ? box.width : Math.max(smallest, box.width + (across === 1 ? dx : -dx))
  let height = down === 0.5 ? box.height : Math.max(smallest, box.height + (down === 1 ? dy : -dy))
  if (keepsRatio && across !== 0.5 && down !== 0.5) {
    const scale = Math.max(width / box.width, height / box.height)
    width = box.width * scale
    height = box.height * scale
  }
  return {
    ...box,
    left: across === 0 ? box.left + box.width - width : box.left,
    top: down === 0 ? box.top + box.height - height : box.top,
    width,
    height,
  }
}
