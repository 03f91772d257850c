import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../place.ts'
import type { AppFile, Mention } from './app.ts'
import { addressAt, mention, mentionsIn } from './mentions.ts'

/** The addresses that a build names, each host once a file. Scripts are as large as a bundler makes them. */
export function builtMentions(root: string, files: readonly AppFile[]): readonly Mention[] {
  const reading = new Reading()
  return files.flatMap((file) => {
    if (file.kind !== 'script' && file.kind !== 'html' && file.kind !== 'style') return []
    const bytes = reading.bytesOf(join(root, file.file))
    if (bytes === undefined) return []
    if (file.kind === 'script') return scriptMentions(file.file, bytes)
    const found = mentionsIn({ ...file, text: bytes.toString('utf8') }, 'built')
    return [...new Map(found.map((one) => [`${one.as} ${one.host}`, one])).values()]
  })
}

/** Reads files one after the other into the same memory: that of a build's megabytes takes longer to get than to fill. */
class Reading {
  #room = Buffer.alloc(0)

  /** The bytes of a file, until the next one is read. */
  bytesOf(path: string): Buffer | undefined {
    try {
      const file = openSync(path, 'r')
      try {
        return this.#read(file)
      } finally {
        closeSync(file)
      }
    } catch {
      // What is gone names nothing.
      return undefined
    }
  }

  #read(file: number): Buffer {
    const { size } = fstatSync(file)
    if (size > this.#room.length) this.#room = Buffer.allocUnsafeSlow(2 * size)
    let filled = 0
    for (let read = -1; read !== 0 && filled < size; filled += read)
      read = readSync(file, this.#room, filled, size - filled, filled)
    return this.#room.subarray(0, filled)
  }
}

const strokes = Buffer.from('//')
/** What stands before the strokes of an address: a scheme's colon, or the beginning of a text. */
const before: readonly number[] = [...Buffer.from(':"\'`')]
/** So much around the strokes is read as text: enough for the address, and to see that a line is a comment. */
const around = 400

/** Megabytes become text only where two strokes stand: to make all of them text would take ten times as long. */
function scriptMentions(file: string, bytes: Buffer): readonly Mention[] {
  const found = new Map<string, Mention>()
  for (let at = bytes.indexOf(strokes); at >= 0; at = bytes.indexOf(strokes, at + 2)) {
    if (!before.includes(bytes[at - 1] ?? 0)) continue
    const from = Math.max(0, at - around)
    const text = bytes.toString('utf8', from, at + around)
    const stroke = bytes.toString('utf8', from, at).length
    const named = addressAt(text, stroke)
    if (named === undefined) continue
    const start = at - Buffer.byteLength(text.slice(named.start, stroke))
    for (const one of mention(named.address, 'text', { file, line: 1, column: 1 }, 'built'))
      if (!found.has(one.host)) found.set(one.host, { ...one, at: placeOf(file, bytes, start) })
  }
  return [...found.values()]
}

function placeOf(file: string, bytes: Buffer, offset: number): Place {
  let line = 1
  let start = 0
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line++
    start = at + 1
  }
  return { file, line, column: bytes.toString('utf8', start, offset).length + 1 }
}
