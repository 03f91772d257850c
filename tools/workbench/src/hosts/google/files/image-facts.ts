/** What is read from the bytes of a picture. */
export interface ImageFacts {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** "Less than 50 MB in size and 25 megapixels, PNG, JPEG or GIF" (Docs API, insertInlineImage; seen 2026-11). */
const mostBytes = 50 * 1024 * 1024
const mostPixels = 25_000_000

/** The facts of a picture that a document takes, or in words why it takes none of it. */
export function readImage(bytes: Uint8Array): { readonly facts: ImageFacts } | { readonly problem: string } {
  if (bytes.byteLength > mostBytes)
    return { problem: `The image has ${megabytes(bytes.byteLength)} MB; a document takes up to 50 MB.` }
  const facts = pngFacts(bytes) ?? gifFacts(bytes) ?? jpegFacts(bytes)
  if (!facts || facts.width < 1 || facts.height < 1)
    return { problem: 'The image is none that a document takes: PNG, JPEG or GIF.' }
  const pixels = facts.width * facts.height
  if (pixels > mostPixels)
    return {
      problem: `The image has ${Math.round(pixels / 100_000) / 10} megapixels (${facts.width} × ${facts.height}); a document takes up to 25.`,
    }
  return { facts }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10
}

function pngFacts(bytes: Uint8Array): ImageFacts | undefined {
  const isPng = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length >= 24
  if (!isPng) return undefined
  const view = viewOf(bytes)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gifFacts(bytes: Uint8Array): ImageFacts | undefined {
  if (!startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) || bytes.length < 10) return undefined
  const view = viewOf(bytes)
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function jpegFacts(bytes: Uint8Array): ImageFacts | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Fill bytes, and markers without a length.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    // The frame headers: SOF0 to SOF15 but DHT, JPG and DAC, which lie among them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
