import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../place.ts'
import type { AppFile, Mention } from './app.ts'
import { addressAt, mention, mentionsIn } from './mentions.ts'

/** The addresses that a build names, each host once a file. Scripts are as large as a bundler makes them. */
export const builtMentions = (root: string, files: readonly AppFile[]): readonly Mention[] =>
  files.flatMap((file) => {
    const bytes = bytesOf(join(root, file.file))
    if (bytes === undefined) return []
    if (file.kind === 'script') return scriptMentions(file.file, bytes)
    if (file.kind !== 'html' && file.kind !== 'style') return []
    const found = mentionsIn({ ...file, text: bytes.toString('utf8') }, 'built')
    return [...new Map(found.map((one) => [`${one.as} ${one.host}`, one])).values()]
  })

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    // What is gone names nothing.
    return undefined
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
