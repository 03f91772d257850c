import { inflate } from './inflate.ts'
import type { Scheme } from './kind.ts'
import type { Picture } from './picture.ts'

/** More than any picture that is kept: a small text that unpacks without end stops here. */
const largest = 8_000_000

/**
 * The SVG text of a kept picture in a scheme, at once, to be shown in an `<img>`. Undefined for a picture that can't be
 * read: its source is still there and is drawn anew. Never throws.
 */
export function keptSvg({ svg: one, dark }: Picture, scheme: Scheme): string | undefined {
  const variant = scheme === 'dark' ? dark : undefined
  try {
    const packed = Uint8Array.from(atob(variant ?? one), (letter) => letter.charCodeAt(0))
    const svg = new TextDecoder('utf-8', { fatal: true }).decode(inflate(packed, largest))
    if (!svg.startsWith('<svg')) return undefined
    return scheme === 'dark' && variant === undefined ? svg.replace('<svg', '<svg data-scheme="dark"') : svg
  } catch {
    return undefined // corrupt or cut
  }
}
