import { fromBase64, toBase64Url } from './base64.ts'

/** HMAC-SHA-256 of the host: `node:crypto` on Forge, Utilities in Apps Script. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array

/** Which installation of which app an event comes from; none of it is ever sent. */
export interface Installation {
  readonly app: string
  readonly environment: string
  readonly installation: string
}

/** An encrypted variable's value, 32 random bytes in base64, and the name of the time for which it is kept. */
export interface Key {
  readonly key: string | undefined
  readonly epoch: string | undefined
}

/** 22 characters of base64url: one installation within one epoch, to nobody who hasn't the key. */
export type Pseudonym = string

const version = 'crenwiz-usage-1'
const keyBytes = 32
const idBytes = 16

/**
 * The pseudonym of an installation, or nothing where there is no proper key: then there is no event either, because an
 * id that is hashed without a key can be looked up by whoever can list the installations.
 */
export function pseudonym(of: Installation, { key, epoch = '0' }: Key, hmac: Hmac): Pseudonym | undefined {
  const secret = parseKey(key)
  const message = messageOf([version, of.app, of.environment, of.installation, epoch])
  if (!secret || !message) return undefined
  return toBase64Url(hmac(secret, message).slice(0, idBytes))
}

/** 256 bits and no fewer. Fewer than 16 different bytes were typed and not drawn: chance gives that to no key. */
function parseKey(text: string | undefined): Uint8Array | undefined {
  const bytes = text === undefined ? undefined : fromBase64(text.trim())
  return bytes?.length === keyBytes && new Set(bytes).size >= keyBytes / 2 ? bytes : undefined
}

/** Percent-encoding leaves no `|` and nothing but ASCII inside a part, so that no two lists give one message. */
function messageOf(parts: readonly string[]): Uint8Array | undefined {
  if (parts.includes('')) return undefined
  try {
    const text = parts.map(encodeURIComponent).join('|')
    return Uint8Array.from(text, (character) => character.charCodeAt(0))
  } catch {
    // Half a surrogate pair can't be encoded: no host's id has one, so this is no installation.
    return undefined
  }
}
