// `\b` knows ASCII letters only. Japanese has no spaces between words, so its words have no bounds.
const before = '(?<![\\p{Script=Latin}\\d])'
const after = '(?![\\p{Script=Latin}])'

/** Matches a word of a list anywhere. */
export function word(source: string, flags = ''): RegExp {
  return new RegExp(`${bounded(source)}`, `iu${flags}`)
}

/** Matches a word that ends the text, but for what `filler` allows. */
export function wordAtEnd(source: string, filler: string): RegExp {
  return new RegExp(`${bounded(source)}${filler}$`, 'iu')
}

/** Matches a word with which the text starts, but for what `filler` allows. */
export function wordAtStart(source: string, filler: string): RegExp {
  return new RegExp(`^${filler}(?:${source})${after}`, 'iu')
}

function bounded(source: string): string {
  // A source may start with Japanese or a digit; then what stands before it doesn't matter.
  return `(?:${before}(?:${source})${after})`
}
