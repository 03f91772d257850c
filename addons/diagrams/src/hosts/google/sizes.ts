import type { DiagramConfig } from '../../config.ts'
import { parseMarker } from './marker.ts'
import type { Found } from './requests.ts'

/** How wide a picture shall be, in CSS pixels, before a person resizes it by hand. */
export function wantedWidth(
  drawn: { readonly width: number },
  width: DiagramConfig['width'],
  room: number,
): number {
  return width === 'natural' ? Math.min(drawn.width, room) : (room * width) / 100
}

/** How much wider or narrower than it was put in a person has made a picture. */
export function resizedBy(found: Pick<Found, 'title' | 'width'> | undefined): number {
  const put = found && parseMarker(found.title)?.width
  if (!found || put === undefined) return 1
  return Math.abs(found.width - put) <= 1.5 ? 1 : found.width / put
}
