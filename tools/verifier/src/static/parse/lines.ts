/** What ends a line beside the sign that nearly every text ends its lines with. */
const rarer = ['\r', '\u2028', '\u2029']

/** Where a text's lines begin, to turn an offset into line and column, both from 1. */
export class Lines {
  readonly #text: string
  #starts: number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.#all()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }

  #all(): readonly number[] {
    if (this.#starts !== undefined) return this.#starts
    const text = this.#text
    const starts = [0]
    if (rarer.some((end) => text.includes(end)))
      for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length)
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
    return starts
  }
}
