/**
 * Little room at first, so that what will grow has grown before V8 compiles who reads it: a field that was never assigned
 * anew counts as constant, and when it is, all that was compiled with it is thrown away in the midst of the work.
 */
export const beginning = 1 << 9

/** So many times as long is what has become too short: each time all is written anew. */
const growth = 4

/** Numbers in the lists of others, in order of arrival. Entries are numbered from 1, so that 0 can say none. */
export class Lists {
  /** Numbers of the first and of the last entry of each list. */
  #ends = new Int32Array(2 * beginning)
  /** What each entry holds, and the entry after it. */
  #entries = new Int32Array(2 * beginning)
  #size = 0

  append(left: number, right: number): void {
    const entry = ++this.#size
    if (2 * entry === this.#entries.length) this.#entries = grown(this.#entries)
    if (2 * left >= this.#ends.length) this.#ends = grown(this.#ends, 2 * left)
    this.#entries[2 * entry] = right
    const last = this.#ends[2 * left + 1] ?? 0
    if (last === 0) this.#ends[2 * left] = entry
    else this.#entries[2 * last + 1] = entry
    this.#ends[2 * left + 1] = entry
  }

  /** The first entry of a list; 0 where it has none. */
  firstOf(left: number): number {
    const ends = this.#ends
    return 2 * left < ends.length ? (ends[2 * left] ?? 0) : 0
  }

  /** The entry of the same list that came after one; 0 where none did. */
  after(entry: number): number {
    return this.#entries[2 * entry + 1] ?? 0
  }

  rightOf(entry: number): number {
    return this.#entries[2 * entry] ?? 0
  }
}

/**
 * Pairs of numbers, each once and with a note, in order of arrival: those of one left side are a list of their own. Pairs
 * are numbered from 1, so that 0 can say none. All is in typed arrays, of hundred thousands of pairs the collector of
 * garbage sees three things; what belongs to a pair lies side by side, as most of the time goes into getting it.
 */
export class Relation {
  /** Numbers of the first and of the last pair of each left side. */
  #ends = new Int32Array(2 * beginning)
  /** Of each pair the left side, the right one, the next pair of the same left side, and the note. */
  #pairs = new Int32Array(4 * beginning)
  /** Pairs by their hash: at most half full, and what collides lies behind. */
  #table = new Int32Array(2 * beginning)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a pair; 0 where it isn't there. */
  find(left: number, right: number): number {
    const table = this.#table
    const pairs = this.#pairs
    const mask = table.length - 1
    for (let slot = hash(left, right) & mask; ; slot = (slot + 1) & mask) {
      const pair = table[slot] ?? 0
      if (pair === 0 || (pairs[4 * pair] === left && pairs[4 * pair + 1] === right)) return pair
    }
  }

  /** Adds a pair and answers its number; 0 where it was there before, with a note of its own. */
  add(left: number, right: number, note = 0): number {
    const table = this.#table
    let pairs = this.#pairs
    const mask = table.length - 1
    let slot = hash(left, right) & mask
    for (let pair = table[slot] ?? 0; pair !== 0; pair = table[slot] ?? 0) {
      if (pairs[4 * pair] === left && pairs[4 * pair + 1] === right) return 0
      slot = (slot + 1) & mask
    }
    const pair = ++this.#size
    table[slot] = pair
    if (4 * pair === pairs.length) {
      pairs = grown(pairs)
      this.#pairs = pairs
    }
    if (2 * left >= this.#ends.length) this.#ends = grown(this.#ends, 2 * left)
    const ends = this.#ends
    pairs[4 * pair] = left
    pairs[4 * pair + 1] = right
    pairs[4 * pair + 3] = note
    const last = ends[2 * left + 1] ?? 0
    if (last === 0) ends[2 * left] = pair
    else pairs[4 * last + 2] = pair
    ends[2 * left + 1] = pair
    if (2 * pair > table.length) this.#widen()
    return pair
  }

  #widen(): void {
    const table = new Int32Array(growth * this.#table.length)
    const mask = table.length - 1
    const [pairs, size] = [this.#pairs, this.#size]
    for (let pair = 1; pair <= size; pair++) {
      let slot = hash(pairs[4 * pair] ?? 0, pairs[4 * pair + 1] ?? 0) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = pair
    }
    this.#table = table
  }

  /** The first pair of a left side; 0 where it has none. */
  firstOf(left: number): number {
    const ends = this.#ends
    return 2 * left < ends.length ? (ends[2 * left] ?? 0) : 0
  }

  /** The pair of the same left side that came after one; 0 where none did. */
  after(pair: number): number {
    return this.#pairs[4 * pair + 2] ?? 0
  }

  leftOf(pair: number): number {
    return this.#pairs[4 * pair] ?? 0
  }

  rightOf(pair: number): number {
    return this.#pairs[4 * pair + 1] ?? 0
  }

  noteOf(pair: number): number {
    return this.#pairs[4 * pair + 3] ?? 0
  }
}

/** Neighbouring numbers fall far apart. */
function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The same numbers in a longer array, in which an index has a place, with zeros behind them. */
export function grown(array: Int32Array<ArrayBuffer>, index = array.length): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(growth * array.length, 2 * index))
  longer.set(array)
  return longer
}
