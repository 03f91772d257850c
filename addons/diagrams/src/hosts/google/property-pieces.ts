/** 9 KB a value with its key at the most (Apps Script quotas, seen 2026-11). All is ASCII, so a letter is a byte. */
const longestPiece = 8_192
const prefix = 'source'

/** A long source as properties: in pieces, named after its hash, each knowing how many there are. */
export function piecesOf(hash: string, kept: string): Readonly<Record<string, string>> {
  const count = Math.ceil(kept.length / longestPiece)
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${prefix}:${hash}:${index}`,
      `${count}|${kept.slice(index * longestPiece, (index + 1) * longestPiece)}`,
    ]),
  )
}

/** The source of a hash; nothing where a piece is missing. */
export function joinPieces(hash: string, properties: Readonly<Record<string, string>>): string | undefined {
  const count = Number(properties[`${prefix}:${hash}:0`]?.split('|')[0])
  if (!(count >= 1 && count <= 100)) return undefined
  let kept = ''
  for (let index = 0; index < count; index += 1) {
    const piece = properties[`${prefix}:${hash}:${index}`]
    if (piece === undefined || !piece.startsWith(`${count}|`)) return undefined
    kept += piece.slice(`${count}|`.length)
  }
  return kept
}

/** The hash that a property's key belongs to; nothing for a key that isn't of a source. */
export function hashOfKey(key: string): string | undefined {
  const [first, hash] = key.split(':')
  return first === prefix ? hash : undefined
}
