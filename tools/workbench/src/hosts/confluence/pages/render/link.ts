const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** A link's address if a reader may follow it, as the browser would read it; undefined for javascript: and its like. */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined
  const base = 'http://base.invalid'
  try {
    const url = new URL(href, base)
    if (!schemes.has(url.protocol)) return undefined
    if (url.origin !== base) return url.href
    return url.pathname + url.search + url.hash
  } catch {
    return undefined // not an address: shown as text
  }
}

const inlineImage = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]+$/i

/** An image's address if it can be shown without leaving the machine: a picture in the document or one of this site. */
export function localImage(src: unknown): string | undefined {
  if (typeof src !== 'string') return undefined
  if (inlineImage.test(src)) return src
  return /^\/wiki\/[^\\]*$/.test(src) ? safeHref(src) : undefined
}
