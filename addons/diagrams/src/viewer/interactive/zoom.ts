/** How a picture is looked at: how large, and where its top left corner is, in pixels of the box it is seen through. */
export interface Zoom {
  readonly scale: number
  readonly x: number
  readonly y: number
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The whole picture. */
export const whole: Zoom = { scale: 1, x: 0, y: 0 }

/** Never smaller than the whole, and large enough to read small print. */
export const maxScale = 16

/** Zooms by a factor while what is under `at` stays there. */
export function zoomAt(zoom: Zoom, factor: number, at: Point, box: Size): Zoom {
  const scale = between(1, zoom.scale * factor, maxScale)
  const grown = scale / zoom.scale
  return within({ scale, x: at.x - (at.x - zoom.x) * grown, y: at.y - (at.y - zoom.y) * grown }, box)
}

/** Moves the picture, as far as it still fills the box. */
export function moveBy(zoom: Zoom, by: Point, box: Size): Zoom {
  return within({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, box)
}

function within({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  return { scale, x: between(width - width * scale, x, 0), y: between(height - height * scale, y, 0) }
}

function between(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value)) + 0 // + 0: no negative zero
}
