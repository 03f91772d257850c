import { createHmac, getHashes, hash } from 'node:crypto'
import { type Input, inputsOf, separators } from './inputs.ts'
import type { Candidate, Knowledge } from './knowledge.ts'

/** One hash of one candidate, and how it was made. */
export interface Made {
  readonly candidate: Candidate
  readonly digest: Buffer
  recipe(): string
  /** The same done to another candidate. */
  again(other: Candidate): Buffer
}

const there = new Set(getHashes())
const wanted = ['sha256', 'sha1', 'md5', 'sha512', 'sha384', 'sha224', 'sha3-256', 'ripemd160', 'RIPEMD160']

/** The hashes that this machine has, the likeliest first. */
const hashes: readonly string[] = wanted.filter((name) => there.has(name))

type Take = (input: string) => Buffer

/** A candidate with the ways to write it, made once. */
interface Subject {
  readonly candidate: Candidate
  readonly inputs: readonly Input[]
}

/** Every recipe on every candidate, the likeliest first; as lazily as it is asked for. */
export function* everyRecipe({ candidates, salts, names }: Knowledge): Generator<Made> {
  const subjects = candidates.map((candidate): Subject => ({ candidate, inputs: inputsOf(candidate) }))
  for (const algorithm of hashes) for (const subject of subjects) yield* unsalted(subject, algorithm)
  for (const subject of subjects) yield* named(subject, names)
  for (const algorithm of hashes)
    for (const salt of salts) for (const subject of subjects) yield* salted(subject, algorithm, salt)
}

function* unsalted(subject: Subject, algorithm: string): Generator<Made> {
  const once: Take = (text) => hash(algorithm, text, 'buffer')
  for (let at = 0; at < subject.inputs.length; at += 1) {
    yield made(subject, at, once, (said) => `${algorithm}(${said})`)
    yield made(
      subject,
      at,
      (text) => once(once(text).toString('hex')),
      (said) => `${algorithm}(${algorithm}(${said}) in hex)`,
    )
    yield made(
      subject,
      at,
      (text) => hash(algorithm, once(text), 'buffer'),
      (said) => `${algorithm}(${algorithm}(${said}))`,
    )
  }
  if (algorithm === 'sha1' || algorithm === 'md5') yield* namedUuids(subject, algorithm)
}

/** RFC 9562's own namespaces for UUIDs of names. */
const namespaces = { DNS: 0, URL: 1, OID: 2, X500: 4 } as const

function* namedUuids(subject: Subject, algorithm: 'sha1' | 'md5'): Generator<Made> {
  for (const [name, at] of Object.entries(namespaces)) {
    const space = Buffer.from(`6ba7b81${at}9dad11d180b400c04fd430c8`, 'hex')
    const take: Take = (text) =>
      hash(algorithm, Buffer.concat([space, Buffer.from(text)]), 'buffer').subarray(0, 16)
    for (const input of [0, 1])
      yield made(subject, input, take, (said) => `UUIDv${algorithm === 'sha1' ? 5 : 3}(${name}, ${said})`)
  }
}

function* salted(subject: Subject, algorithm: string, salt: string): Generator<Made> {
  const inputs = Math.min(3, subject.inputs.length)
  for (let at = 0; at < inputs; at += 1) {
    for (const { key, said: keySaid } of keysOf(salt))
      yield made(
        subject,
        at,
        (text) => createHmac(algorithm, key).update(text).digest(),
        (said) => `HMAC-${algorithm}(${keySaid}, ${said})`,
      )
    for (const separator of separators) {
      yield made(
        subject,
        at,
        (text) => hash(algorithm, text + separator + salt, 'buffer'),
        (said) => `${algorithm}(${[said, ...between(separator), quoted(salt)].join(' + ')})`,
      )
      yield made(
        subject,
        at,
        (text) => hash(algorithm, salt + separator + text, 'buffer'),
        (said) => `${algorithm}(${[quoted(salt), ...between(separator), said].join(' + ')})`,
      )
    }
  }
}

/** An id with the app's own names on one side or on both: `v1|app|environment|cloudId`. */
function* named(subject: Subject, names: readonly string[]): Generator<Made> {
  const lists = combinations(names, 3)
  for (const algorithm of hashes.slice(0, 4))
    for (const list of lists)
      for (const separator of separators)
        for (let place = 0; place <= list.length; place += 1) {
          const join = (text: string) => [...list.slice(0, place), text, ...list.slice(place)].join(separator)
          yield made(
            subject,
            0,
            (text) => hash(algorithm, join(text), 'buffer'),
            (said) =>
              `${algorithm}(${[...list.slice(0, place).map(quoted), said, ...list.slice(place).map(quoted)].join(` + ${quoted(separator)} + `)})`,
          )
        }
}

/** Every order of one, two and up to `most` of the names. */
function combinations(names: readonly string[], most: number): readonly (readonly string[])[] {
  if (most === 0) return []
  return names.flatMap((name) => {
    const others = names.filter((other) => other !== name)
    return [[name], ...combinations(others, most - 1).map((rest) => [name, ...rest])]
  })
}

function keysOf(salt: string): readonly { readonly key: Buffer; readonly said: string }[] {
  const keys = [{ key: Buffer.from(salt), said: quoted(salt) }]
  if (/^(?:[0-9a-f]{2}){8,}$/i.test(salt))
    keys.push({ key: Buffer.from(salt, 'hex'), said: `${quoted(salt)} from hex` })
  if (/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(salt))
    keys.push({ key: Buffer.from(salt, 'base64'), said: `${quoted(salt)} from base64` })
  return keys
}

function made({ candidate, inputs }: Subject, at: number, take: Take, say: (said: string) => string): Made {
  const input = inputs[at] ?? { text: '', said: '' }
  return {
    candidate,
    digest: take(input.text),
    recipe: () => say(input.said),
    again: (other) => take(inputsOf(other)[at]?.text ?? other.value),
  }
}

const quoted = (text: string) => JSON.stringify(text)
const between = (separator: string) => (separator === '' ? [] : [quoted(separator)])
