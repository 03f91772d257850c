/**
 * Little room at first, so that what will grow has grown before V8 compiles who reads it: a field that was never assigned
 * anew counts as constant, and when it is, all that was compiled with it is thrown away in the midst of the work.
 */
export const beginning = 1 << 9

/** So many times as long is what has become too short: each time all is written anew. */
const growth = 4

/** Numbers in the lists of others, in order of arrival. Entries are numbered from 1, so that 0 can say none. */
export class Lists {
  /** Number of the first entry of each list. */
  #first = new Int32Array(beginning)
  #last = new Int32Array(beginning)
  #right = new Int32Array(beginning)
  #next = new Int32Array(beginning)
  #size = 0

  append(left: number, right: number): void {
    const entry = ++this.#size
    if (entry === this.#right.length) {
      this.#right = grown(this.#right)
      this.#next = grown(this.#next)
    }
    if (left >= this.#first.length) {
      this.#first = grown(this.#first, left)
      this.#last = grown(this.#last, left)
    }
    this.#right[entry] = right
    const last = this.#last[left] ?? 0
    if (last === 0) this.#first[left] = entry
    else this.#next[last] = entry
    this.#last[left] = entry
  }

  /** The first entry of a list; 0 where it has none. */
  firstOf(left: number): number {
    const first = this.#first
    return left < first.length ? (first[left] ?? 0) : 0
  }

  /** The entry of the same list that came after one; 0 where none did. */
  after(entry: number): number {
    return this.#next[entry] ?? 0
  }

  rightOf(entry: number): number {
    return this.#right[entry] ?? 0
  }
}

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
    const lefts = this.#left
    const rights = this.#right
    const mask = table.length - 1
    let slot = hash(left, right) & mask
    for (let pair = table[slot] ?? 0; pair !== 0; pair = table[slot] ?? 0) {
      if (lefts[pair] === left && rights[pair] === right) return 0
      slot = (slot + 1) & mask
    }
    const pair = ++this.#size
    table[slot] = pair
    if (pair === lefts.length || left >= this.#first.length) this.#makeRoom(left, pair)
    this.#left[pair] = left
    this.#right[pair] = right
    const last = this.#last[left] ?? 0
    if (last === 0) this.#first[left] = pair
    else this.#next[last] = pair
    this.#last[left] = pair
    if (2 * pair > table.length) this.#widen()
    return pair
  }

  #makeRoom(left: number, pair: number): void {
    if (pair === this.#left.length) {
      this.#left = grown(this.#left)
      this.#right = grown(this.#right)
      this.#next = grown(this.#next)
    }
    if (left >= this.#first.length) {
      this.#first = grown(this.#first, left)
      this.#last = grown(this.#last, left)
    }
  }

  #widen(): void {
    const table = new Int32Array(growth * this.#table.length)
    const mask = table.length - 1
    const [lefts, rights, size] = [this.#left, this.#right, this.#size]
    for (let pair = 1; pair <= size; pair++) {
      let slot = hash(lefts[pair] ?? 0, rights[pair] ?? 0) & mask
      while (table[slot] !== 0) slot = (slot + 1) & mask
      table[slot] = pair
    }
    this.#table = table
  }

  /** The first pair of a left side; 0 where it has none. */
  firstOf(left: number): number {
    const first = this.#first
    return left < first.length ? (first[left] ?? 0) : 0
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

/** The same numbers in a longer array, in which an index has a place, with zeros behind them. */
export function grown(array: Int32Array<ArrayBuffer>, index = array.length): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(growth * array.length, 2 * index))
  longer.set(array)
  return longer
}
