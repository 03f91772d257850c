/** Room for a small app's pairs; what isn't used of it costs nothing. */
const beginning = 1 << 15

/**
 * Pairs of numbers, each once, in order of arrival: those of one left side are a list of their own. Pairs are numbered from
 * 1, so that 0 can say none. All is in typed arrays: of hundred thousands of pairs the collector of garbage sees six things.
 */
export class Relation {
  /** Number of the first pair of each left side. */
  #first = new Int32Array(beginning)
  #last = new Int32Array(beginning)
  #left = new Int32Array(beginning)
  #right = new Int32Array(beginning)
  #next = new Int32Array(beginning)
  /** Pairs by their hash: at most half full, and what collides lies behind. */
  #table = new Int32Array(2 * beginning)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a pair; 0 where it isn't there. */
  find(left: number, right: number): number {
    const table = this.#table
    const mask = table.length - 1
    for (let slot = hash(left, right) & mask; ; slot = (slot + 1) & mask) {
      const pair = table[slot] ?? 0
      if (pair === 0 || (this.#left[pair] === left && this.#right[pair] === right)) return pair
    }
  }

  /** Adds a pair and answers its number; 0 where it was there before. */
  add(left: number, right: number): number {
    const table = this.#table
    const mask = table.length - 1
    let slot = hash(left, right) & mask
    for (let pair = table[slot] ?? 0; pair !== 0; pair = table[slot] ?? 0) {
      if (this.#left[pair] === left && this.#right[pair] === right) return 0
      slot = (slot + 1) & mask
    }
    const pair = ++this.#size
    table[slot] = pair
    this.#append(left, right, pair)
    if (2 * pair > table.length) this.#widen()
    return pair
  }

  #append(left: number, right: number, pair: number): void {
    if (pair === this.#left.length) {
      this.#left = grown(this.#left, 2 * pair)
      this.#right = grown(this.#right, 2 * pair)
      this.#next = grown(this.#next, 2 * pair)
    }
    if (left >= this.#first.length) {
      this.#first = grown(this.#first, 2 * left)
      this.#last = grown(this.#last, 2 * left)
    }
    this.#left[pair] = left
    this.#right[pair] = right
    const last = this.#last[left] ?? 0
    if (last === 0) this.#first[left] = pair
    else this.#next[last] = pair
    this.#last[left] = pair
  }

  #widen(): void {
    const table = new Int32Array(2 * this.#table.length)
    const mask = table.length - 1
    for (let pair = 1; pair <= this.#size; pair++) {
      let slot = hash(this.#left[pair] ?? 0, this.#right[pair] ?? 0) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = pair
    }
    this.#table = table
  }

  /** The first pair of a left side; 0 where it has none. */
  firstOf(left: number): number {
    return this.#first[left] ?? 0
  }

  /** The pair of the same left side that came after one; 0 where none did. */
  after(pair: number): number {
    return this.#next[pair] ?? 0
  }

  leftOf(pair: number): number {
    return this.#left[pair] ?? 0
  }

  rightOf(pair: number): number {
    return this.#right[pair] ?? 0
  }
}

/** Neighbouring numbers fall far apart. */
function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The same numbers in a longer array, with zeros behind them. */
export function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length)
  longer.set(array)
  return longer
}
