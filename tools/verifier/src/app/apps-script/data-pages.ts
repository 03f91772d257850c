import { gunzipSync, inflateSync } from 'node:zlib'
import type { AppFile } from '../app.ts'

/** A text that a project keeps as pages, because it has no other files: packed, and in pieces. */
export interface DataPage {
  /** The file of its first piece. */
  readonly file: string
  /** Nothing where it isn't known how it is packed. */
  readonly text: string | undefined
}

const piece = /^(.*?)[-_.]?(\d+)\.html$/
const base64 = /^[A-Za-z\d+/=\s_-]*$/

/**
 * The texts that lie in pages without markup: base64, compressed or not, one page each or in pieces that are numbered from
 * 0 or 1.
 */
export function dataPages(
  files: readonly AppFile[],
  text: (file: string) => string | undefined,
): readonly DataPage[] {
  const groups = new Map<string, { file: string; number: number; content: string }[]>()
  for (const { file, kind } of files) {
    const content = kind === 'html' ? text(file) : undefined
    if (content === undefined || content === '' || content.includes('<')) continue
    const [, name = file, number = '0'] = piece.exec(file) ?? []
    groups.set(name, [...(groups.get(name) ?? []), { file, number: Number(number), content }])
  }
  return [...groups.values()].flatMap((group) => {
    const pieces = group.sort((a, b) => a.number - b.number)
    const [first] = pieces
    if (first === undefined) return []
    const whole = unpacked(pieces.map(({ content }) => content).join(''))
    if (whole !== undefined || pieces.length === 1) return [{ file: first.file, text: whole }]
    // They are numbered, and each is a text of its own.
    return pieces.map(({ file, content }) => ({ file, text: unpacked(content) }))
  })
}

function unpacked(content: string): string | undefined {
  if (!base64.test(content)) return content
  const bytes = Buffer.from(content.replace(/\s+/g, ''), 'base64')
  for (const unpack of [gunzipSync, inflateSync, (plain: Buffer) => plain])
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(unpack(bytes))
    } catch {
      // Packed in another way.
    }
  return undefined
}
