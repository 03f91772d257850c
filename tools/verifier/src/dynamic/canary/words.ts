const onsets = ['br', 'dr', 'gl', 'k', 'kl', 'm', 'pr', 'qu', 's', 'sk', 't', 'tr', 'v', 'z']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'eo']
const ends = ['l', 'n', 'r', 'sk', 'x', 'nd', 'm']

/** A stream of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Makes words and ids that nothing else contains, and that look like what they stand for. */
export interface Words {
  /** A made-up word of 9 to 16 small letters. */
  word(): string
  hex(digits: number): string
  uuid(): string
}

/** Words of one seed; each is given once. */
export function createWords(seed: number): Words {
  const random = seeded(seed)
  const given = new Set<string>()
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  return {
    word() {
      for (;;) {
        const text = Array.from({ length: 4 }, () => pick(onsets) + pick(vowels)).join('') + pick(ends)
        const isApart = ![...given].some((other) => other.startsWith(text.slice(0, 8)))
        if (text.length < 9 || !isApart) continue
        given.add(text)
        return text
      }
    },
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
