import type { Form } from './forms.ts'

/** Where a form stands in some bytes. */
export interface Match {
  readonly form: Form
  readonly at: number
  /** How many of the form's bytes are there: fewer than all where a hash was cut. */
  readonly length: number
}

/** Finds every form in some bytes in one pass. */
export type Matcher = (bytes: Uint8Array) => readonly Match[]

const width = 8
const base = 16_777_619
/** `base` to the power of `width`, in 32 bits: what the byte that leaves the window has been multiplied by. */
const leaving = Array.from({ length: width }).reduce<number>((power) => Math.imul(power, base), 1)
const tableBits = 18

/**
 * A matcher for many forms: the hash of each window of 8 bytes is looked up, so that its time depends on how many bytes
 * there are and not on how many forms.
 */
export function createMatcher(forms: readonly Form[]): Matcher {
  const caseless = createIndex(forms.filter(({ isCaseless }) => isCaseless))
  const exact = createIndex(forms.filter(({ isCaseless }) => !isCaseless))
  return (bytes) => {
    const matches = [...find(exact, bytes), ...find(caseless, lowered(bytes))]
    return matches.sort((a, b) => a.at - b.at || b.length - a.length)
  }
}

interface Index {
  readonly mayBe: Uint8Array
  readonly byHash: ReadonlyMap<number, readonly Form[]>
}

function createIndex(forms: readonly Form[]): Index {
  const mayBe = new Uint8Array(1 << tableBits)
  const byHash = new Map<number, Form[]>()
  for (const form of forms) {
    if (form.bytes.length < width) throw new RangeError(`A form needs ${width} bytes: ${form.name}`)
    let hash = 0
    for (let at = 0; at < width; at += 1) hash = (Math.imul(hash, base) + (form.bytes[at] ?? 0)) | 0
    mayBe[slotOf(hash)] = 1
    const others = byHash.get(hash)
    if (others) others.push(form)
    else byHash.set(hash, [form])
  }
  return { mayBe, byHash }
}

function find({ mayBe, byHash }: Index, bytes: Uint8Array): readonly Match[] {
  const matches: Match[] = []
  let hash = 0
  for (let end = 0; end < bytes.length; end += 1) {
    hash = (Math.imul(hash, base) + (bytes[end] ?? 0)) | 0
    if (end >= width) hash = (hash - Math.imul(leaving, bytes[end - width] ?? 0)) | 0
    if (end < width - 1 || mayBe[slotOf(hash)] === 0) continue
    const at = end - width + 1
    for (const form of byHash.get(hash) ?? []) {
      const length = commonLength(form.bytes, bytes, at)
      if (length >= form.least && isTold(form, length, bytes, at)) matches.push({ form, at, length })
    }
  }
  return matches
}

/** A few characters of a hash are believed only where a value begins: eight of them turn up by chance in what is long. */
function isTold(form: Form, length: number, bytes: Uint8Array, at: number): boolean {
  return length >= 16 || length === form.bytes.length || at === 0 || !isWordByte(bytes[at - 1] ?? 0)
}

function isWordByte(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

function commonLength(form: Uint8Array, bytes: Uint8Array, at: number): number {
  let length = 0
  while (length < form.length && form[length] === bytes[at + length]) length += 1
  return length
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & ((1 << tableBits) - 1)
}

function lowered(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))
}
