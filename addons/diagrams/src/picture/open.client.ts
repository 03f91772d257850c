import type { Scheme } from './kind.ts'
import type { Picture } from './picture.ts'

/** More than any picture we keep: a small text that unpacks without end stops here. */
const largest = 8_000_000

async function inflate(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > largest) {
      await reader.cancel()
      throw new Error('too large')
    }
  }
}

/**
 * The SVG text of a kept picture in a scheme, to be shown as `<img src="data:…">`, where an SVG can neither run nor
 * load anything. It isn't sanitised again. Undefined for a picture that can't be read; never throws.
 */
export async function openPicture(picture: Picture, scheme: Scheme): Promise<string | undefined> {
  try {
    const variant = scheme === 'dark' ? picture.dark : undefined
    const svg = await inflate(variant ?? picture.svg)
    if (!svg.startsWith('<svg')) return undefined
    return scheme === 'dark' && variant === undefined ? svg.replace('<svg', '<svg data-scheme="dark"') : svg
  } catch {
    return undefined // corrupt or cut: the source is still there and is drawn anew
  }
}
