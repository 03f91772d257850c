/**
 * A description that is longer may be cut by Google, which publishes no limit. Longer sources are kept elsewhere
 * (decisions/google-source.md).
 */
export const longestToken = 4_096

const token = /\s*\[crenwiz:([A-Za-z0-9_-]+)\]/

/** A picture's description: what people are read, and behind it the source where it is short enough. */
export function describe(alt: string, kept: string): string {
  const words = withoutToken(oneLine(alt))
  const written = `[crenwiz:${kept}]`
  if (kept === '' || written.length > longestToken) return words
  return words === '' ? written : `${words} ${written}`
}

/** The two parts of a description, in whatever order a person has left them. */
export function readDescription(description: string): { readonly alt: string; readonly kept?: string } {
  const found = token.exec(description)
  const alt = withoutToken(description)
  return found?.[1] === undefined ? { alt } : { alt, kept: found[1] }
}

const withoutToken = (text: string) => text.replace(token, '').trim()

// Google takes line breaks out of a description without a space in their place, so that words would grow together.
const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ')
