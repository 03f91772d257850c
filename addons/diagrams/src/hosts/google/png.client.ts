import type { DrawnSvg } from '../../host.ts'
import { pngFactor } from './png-factor.ts'

/** A picture's pixels. */
export interface DrawnPng {
  readonly bytes: Uint8Array
  /** Below 2 where Google takes no more. */
  readonly factor: number
}

/** Rasterises a self-contained SVG. `background` is for pictures whose light ink needs it. */
export async function drawPng({ svg, width, height }: DrawnSvg, background?: string): Promise<DrawnPng> {
  const factor = pngFactor({ width, height })
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * factor))
  canvas.height = Math.max(1, Math.floor(height * factor))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser gives no canvas for a picture of this size.')
  if (background !== undefined) {
    context.fillStyle = background
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser gives no PNG of this size.')
  return { bytes: new Uint8Array(await blob.arrayBuffer()), factor }
}

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(letters)
}
