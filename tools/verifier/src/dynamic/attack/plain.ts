import { inputsOf } from './inputs.ts'
import type { Candidate, Hit } from './knowledge.ts'

type Encoding = readonly [string, (text: string) => string]

const encodings: readonly Encoding[] = [
  ['as it is', (text) => text],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['base64', (text) => Buffer.from(text).toString('base64').replace(/=+$/, '')],
  ['base64url', (text) => Buffer.from(text).toString('base64url')],
  ['URL-encoded', encodeURIComponent],
  ...Array.from(
    { length: 25 },
    (_, at): Encoding => [
      `letters moved by ${at + 1}`,
      (text) => text.replace(/[a-z]/gi, (letter) => moved(letter, at + 1)),
    ],
  ),
]

function moved(letter: string, by: number): string {
  const base = letter <= 'Z' ? 65 : 97
  return String.fromCharCode(((letter.charCodeAt(0) - base + by) % 26) + base)
}

/** The ids that are a candidate itself, only encoded: no hash is needed. */
export function plainHits(
  ids: readonly string[],
  candidates: readonly Candidate[],
  salts: readonly string[],
): readonly Hit[] {
  return candidates.flatMap((candidate) => [
    ...encoded(ids, candidate),
    ...(candidate.value.length >= 8 ? masked(ids, candidate, salts) : []),
  ])
}

function encoded(ids: readonly string[], candidate: Candidate): readonly Hit[] {
  return inputsOf(candidate).flatMap(({ text, said }) =>
    encodings.flatMap(([name, encode]) => {
      const written = encode(text)
      if (written.length < 8) return []
      return ids
        .filter((id) => id.toLowerCase().includes(written.toLowerCase()))
        .map((observed): Hit => ({ observed, candidate, recipe: `${said}, ${name}` }))
    }),
  )
}

/** XOR with a short or known key: the key falls out when the candidate is laid over the id. */
function masked(ids: readonly string[], candidate: Candidate, salts: readonly string[]): readonly Hit[] {
  const hits: Hit[] = []
  for (const { text, said } of inputsOf(candidate).slice(0, 3)) {
    const plain = Buffer.from(text)
    for (const observed of ids) {
      for (const encoding of ['hex', 'base64'] as const) {
        const bytes = Buffer.from(observed, encoding)
        if (bytes.length !== plain.length) continue
        const key = bytes.map((byte, at) => byte ^ (plain[at] ?? 0))
        const isKnown = salts.some((salt) => repeats(key, Buffer.from(salt)))
        if (isKnown || repeats(key, key.subarray(0, 1)) || repeats(key, key.subarray(0, 4)))
          hits.push({ observed, candidate, recipe: `${said} XOR a short key, ${encoding}` })
      }
    }
  }
  return hits
}

function repeats(bytes: Uint8Array, key: Uint8Array): boolean {
  return (
    key.length > 0 &&
    key.length <= bytes.length / 2 &&
    bytes.every((byte, at) => byte === key[at % key.length])
  )
}
