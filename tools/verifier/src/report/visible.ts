/** Characters that a reader can't see, or that turn the text around them: controls, direction marks, blanks of no width. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu

/** A text of the app's as it can be shown: on one line, and with what hides or reorders it spelt out. */
export function visible(text: string): string {
  return text
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(unseen, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`)
}
