import type { Scheme } from './kind.ts'
import type { Picture } from './picture.ts'

/** More than any picture that is kept: a small text that unpacks without end stops here. */
const largest = 8_000_000

/**
 * Inflates a raw deflate stream as text. Written and read by hand: so all of it happens in the steps after the current
 * one, and no other frame's task comes between (decisions/reader-first-paint.md).
 */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const { writable, readable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const silent = () => {} // who reads is told of the same fault
  writer.write(packed).catch(silent)
  writer.close().catch(silent)
  const reader = readable.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > largest) {
      await reader.cancel()
      throw new RangeError('The text unpacks to more than is allowed.')
    }
    text += decoder.decode(value, { stream: true })
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  // with a callback for each letter it takes three times as long in a frame, where all code is cold
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}

/**
 * The SVG text of a kept picture in a scheme, to be shown in an `<img>`. Undefined for a picture that can't be read: its
 * source is still there and is drawn anew. Never throws.
 */
export async function keptSvg({ svg: one, dark }: Picture, scheme: Scheme): Promise<string | undefined> {
  const variant = scheme === 'dark' ? dark : undefined
  try {
    const svg = await inflated(bytesOf(variant ?? one))
    if (!svg.startsWith('<svg')) return undefined
    return scheme === 'dark' && variant === undefined ? svg.replace('<svg', '<svg data-scheme="dark"') : svg
  } catch {
    return undefined // corrupt or cut
  }
}
