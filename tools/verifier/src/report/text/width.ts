/** Characters that take two columns of a terminal: East Asian wide and full-width ones, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u

/** Marks that stand on the character before. */
const mark = /^\p{M}$/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const widthOfOne = (grapheme: string) => (wide.test(grapheme) ? 2 : mark.test(grapheme) ? 0 : 1)

/** Texts of which each character takes one column: most of them, and far quicker measured. */
const plain = /^[ -~…’“”·]*$/

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  return [...graphemes.segment(text)].reduce((width, { segment }) => width + widthOfOne(segment), 0)
}

/** The text cut to so many columns, with `…` where something was cut. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  return `${headOf(text, columns - 1)}…`
}

/** The text in lines of at most so many columns, broken between words, in a word only where it is longer than a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wordWidth = widthOf(word)
    if (line !== '' && width + 1 + wordWidth <= columns) {
      line = `${line} ${word}`
      width += 1 + wordWidth
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    width = wordWidth
    while (width > columns) {
      const head = headOf(line, columns)
      lines.push(head)
      line = line.slice(head.length)
      width = widthOf(line)
    }
  }
  return line === '' ? lines : [...lines, line]
}

function headOf(text: string, columns: number): string {
  if (plain.test(text)) return text.slice(0, Math.max(1, columns))
  let head = ''
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    width += widthOfOne(segment)
    // One character at least, so that a column narrower than a character ends too.
    if (width > columns && head !== '') return head
    head += segment
  }
  return head
}
