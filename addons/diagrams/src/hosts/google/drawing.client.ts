import type { DiagramConfig } from '../../config.ts'
import { diagramFormat } from '../../config-format.ts'
import type { DrawnSvg } from '../../host.ts'
import { textHash } from '../../picture/hash.ts'
import { describe } from './description.ts'
import { markerText, parseMarker } from './marker.ts'
import { base64Of, drawPng } from './png.client.ts'
import { withText } from './png-text.ts'
import type { Drawing, Found } from './requests.ts'
import { resizedBy, wantedWidth } from './sizes.ts'
import { keptText } from './source-text.client.ts'

/** The paper under light ink. */
const dark = '#1f1f21'

/** A diagram made ready to be put into the file, and how many pixels a point of it has. */
export async function drawingOf(
  { picture: _, ...config }: DiagramConfig,
  drawn: DrawnSvg,
  {
    room,
    found,
    keepsSize,
  }: {
    readonly room: number
    /** The picture that it takes the place of. */
    readonly found: Found | undefined
    /** A size that was changed by hand stays, unless the writer has just chosen another width. */
    readonly keepsSize: boolean
  },
): Promise<{ readonly drawing: Drawing; readonly factor: number }> {
  const packed = diagramFormat.pack(config)
  if (!packed.ok)
    throw new Error(`${packed.refused.part}: ${packed.refused.bytes} / ${packed.refused.limit} B`)
  const kept = await keptText(packed.document)
  const { bytes, factor } = await drawPng(drawn, config.theme === 'dark' ? dark : undefined)
  const put = wantedWidth(drawn, config.width, room)
  const width = put * (keepsSize ? resizedBy(found) : 1)
  const id = (found && parseMarker(found.title)?.id) ?? newId()
  const description = describe(config.alt, kept)
  const drawing: Drawing = {
    png: base64Of(withText(bytes, kept)),
    width: Math.round(width),
    height: Math.max(1, Math.round((width * drawn.height) / drawn.width)),
    title: markerText({ id, hash: textHash(kept), width: put, kind: config.kind }),
    description,
    ...(description.includes(kept) ? {} : { kept }),
  }
  return { drawing, factor }
}

/** 60 random bits: says which diagram it is, and nothing of who made it. */
function newId(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(2))
  return Array.from(drawn, (part) => part.toString(36).padStart(7, '0')).join('')
}
