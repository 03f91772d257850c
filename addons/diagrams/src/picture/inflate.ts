/**
 * Inflates a raw deflate stream (RFC 1951) at once. The browser's own DecompressionStream gives its answer some tasks
 * later, and in a page with thirty frames each task waits for those of the others: decisions/reader-first-paint.md.
 */
export function inflate(packed: Uint8Array, largest: number): Uint8Array {
  const bits = bitsOf(packed)
  let out = new Uint8Array(Math.min(largest, packed.length * 8 + 64))
  let end = 0
  const room = (more: number) => {
    if (end + more > largest) throw new RangeError('The text unpacks to more than is allowed.')
    if (end + more <= out.length) return
    const grown = new Uint8Array(Math.min(largest, (end + more) * 2))
    grown.set(out)
    out = grown
  }
  for (let isLast = false; !isLast; ) {
    isLast = bits.take(1) === 1
    const type = bits.take(2)
    if (type === 0) {
      const stored = bits.stored()
      room(stored.length)
      out.set(stored, end)
      end += stored.length
      continue
    }
    if (type === 3) throw new RangeError('The text is not packed as it should be.')
    const [literals, distances] = type === 1 ? fixedCodes() : sentCodes(bits)
    for (let symbol = bits.decode(literals); symbol !== 256; symbol = bits.decode(literals)) {
      if (symbol < 256) {
        room(1)
        out[end++] = symbol
        continue
      }
      const length = lengths.of(symbol - 257, bits)
      const from = end - distanceTable.of(bits.decode(distances), bits)
      if (from < 0) throw new RangeError('The text is not packed as it should be.')
      room(length)
      for (let index = 0; index < length; index += 1) out[end++] = out[from + index] ?? 0
    }
  }
  return out.subarray(0, end)
}

/** A canonical Huffman code: how many symbols each length has, and the symbols in their order. */
interface Code {
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

type Bits = ReturnType<typeof bitsOf>

function bitsOf(packed: Uint8Array) {
  let at = 0
  let held = 0
  let count = 0
  const byte = () => {
    const next = packed[at++]
    if (next === undefined) throw new RangeError('The packed text ends too early.')
    return next
  }
  const take = (wanted: number) => {
    while (count < wanted) {
      held |= byte() << count
      count += 8
    }
    const value = held & ((1 << wanted) - 1)
    held >>>= wanted
    count -= wanted
    return value
  }
  return {
    take,
    decode({ counts, symbols }: Code): number {
      let code = 0
      let first = 0
      let index = 0
      for (let length = 1; length < 16; length += 1) {
        code |= take(1)
        const of = counts[length] ?? 0
        if (code - of < first) return symbols[index + code - first] ?? 0
        index += of
        first = (first + of) << 1
        code <<= 1
      }
      throw new RangeError('The text is not packed as it should be.')
    },
    stored(): Uint8Array {
      held = count = 0
      const length = byte() | (byte() << 8)
      at += 2
      if (at + length > packed.length) throw new RangeError('The packed text ends too early.')
      at += length
      return packed.subarray(at - length, at)
    },
  }
}

function codeOf(sizes: ArrayLike<number>): Code {
  const counts = new Uint16Array(16)
  const starts = new Uint16Array(17)
  const symbols = new Uint16Array(sizes.length)
  for (let symbol = 0; symbol < sizes.length; symbol += 1) {
    const length = sizes[symbol] ?? 0
    counts[length] = (counts[length] ?? 0) + 1
  }
  counts[0] = 0
  for (let length = 1; length < 16; length += 1)
    starts[length + 1] = (starts[length] ?? 0) + (counts[length] ?? 0)
  for (let symbol = 0; symbol < sizes.length; symbol += 1) {
    const length = sizes[symbol] ?? 0
    if (length === 0) continue
    const place = starts[length] ?? 0
    symbols[place] = symbol
    starts[length] = place + 1
  }
  return { counts, symbols }
}

function fixedCodes(): [Code, Code] {
  const sizes = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280)
  return [codeOf(sizes), codeOf(new Uint8Array(30).fill(5))]
}

const sizeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

function sentCodes(bits: Bits): [Code, Code] {
  const literals = bits.take(5) + 257
  const all = literals + bits.take(5) + 1
  const own = new Uint8Array(19)
  const sent = bits.take(4) + 4
  for (const place of sizeOrder.slice(0, sent)) own[place] = bits.take(3)
  const code = codeOf(own)
  const sizes = new Uint8Array(all)
  for (let at = 0; at < all; ) {
    const symbol = bits.decode(code)
    if (symbol < 16) {
      sizes[at++] = symbol
      continue
    }
    const repeated = symbol === 16 ? (sizes[at - 1] ?? 0) : 0
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
    sizes.fill(repeated, at, at + times)
    at += times
  }
  return [codeOf(sizes.subarray(0, literals)), codeOf(sizes.subarray(literals))]
}

/** Lengths and distances are a base and some more bits; both tables grow regularly (RFC 1951, 3.2.5). */
function tableOf(
  count: number,
  { first, step, alone }: { first: number; step: number; alone: readonly number[] },
) {
  const bases: number[] = []
  for (let symbol = 0, base = first; symbol < count; symbol += 1) {
    bases.push(base)
    base += 1 << extraOf(symbol, step)
  }
  return {
    of(symbol: number, bits: Bits): number {
      const exact = alone[symbol]
      if (exact !== undefined) return exact
      const base = bases[symbol]
      if (base === undefined) throw new RangeError('The text is not packed as it should be.')
      return base + bits.take(extraOf(symbol, step))
    },
  }
}

const extraOf = (symbol: number, step: number) => Math.max(0, (symbol >> step) - 1)

/** The last length, 258, stands outside of the rule. */
const lastLength: number[] = []
lastLength[28] = 258
const lengths = tableOf(28, { first: 3, step: 2, alone: lastLength })
const distanceTable = tableOf(30, { first: 1, step: 1, alone: [] })
