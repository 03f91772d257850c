import { hash } from 'node:crypto'
import type { Canary } from '../canary/canary.ts'

/** One way in which a canary may be written. */
export interface Form {
  readonly canary: Canary
  /** `raw`, `reversed`, `sha256 of it, hex`. */
  readonly name: string
  readonly bytes: Buffer
  /** Compared without regard to case. */
  readonly isCaseless: boolean
  /** A hash may be cut: so many of its first bytes are enough. */
  readonly least: number
}

/** What an app may take a canary's digest with. */
export const algorithms = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] as const

/** The fewest characters by which a cut hash is still told. */
const leastOfHash = 8

/** Every form of every canary but those that `layers.ts` takes off again: what is searched for. */
export function formsOf(canaries: readonly Canary[]): readonly Form[] {
  return canaries.flatMap((canary) => [...plainForms(canary), ...hashForms(canary)])
}

function plainForms(canary: Canary): readonly Form[] {
  const caseless = (name: string, text: string): Form => {
    const bytes = Buffer.from(text.toLowerCase())
    return { canary, name, bytes, isCaseless: true, least: bytes.length }
  }
  return canary.tokens.flatMap((token) => [
    caseless('raw', token),
    caseless('reversed', [...token].reverse().join('')),
    ...(/[a-z]{8}/i.test(token) ? [caseless('rot13', rot13(token))] : []),
  ])
}

function hashForms(canary: Canary): readonly Form[] {
  const { value, tokens } = canary
  const bare = value.replaceAll('-', '')
  const inputs = new Set([
    value,
    value.toLowerCase(),
    value.toUpperCase(),
    bare,
    JSON.stringify(value),
    ...tokens,
  ])
  return [...inputs].flatMap((input) =>
    algorithms.flatMap((algorithm) => {
      const digest = hash(algorithm, input, 'buffer')
      const form = (encoding: string, bytes: Buffer, isCaseless: boolean): Form => ({
        canary,
        name: `${algorithm} of it, ${encoding}`,
        bytes,
        isCaseless,
        least: leastOfHash,
      })
      return [
        form('hex', Buffer.from(digest.toString('hex')), true),
        form('base64', Buffer.from(digest.toString('base64')), false),
        form('base64url', Buffer.from(digest.toString('base64url')), false),
        form('bytes', digest, false),
      ]
    }),
  )
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })
}
