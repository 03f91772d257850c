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
    const starts = [0]
    for (const end of this.#text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length)
    this.#starts = starts
    return starts
  }
}
