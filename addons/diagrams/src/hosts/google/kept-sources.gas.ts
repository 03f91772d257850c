import { parseMarker } from './marker.ts'
import { hashOfKey, joinPieces, piecesOf } from './property-pieces.ts'

/** Long sources in the document's properties, which nobody sees and which a copy of the document doesn't have. */
export const keptSources = {
  /** Finds the source that a title's marker names. All are read at once, and only when the first is asked for. */
  finder(): (title: string) => string | undefined {
    let all: Readonly<Record<string, string>> | undefined
    return (title) => {
      const hash = parseMarker(title)?.hash
      if (hash === undefined) return undefined
      all ??= PropertiesService.getDocumentProperties()?.getProperties() ?? {}
      return joinPieces(hash, all)
    }
  },
  /** False where the store is full or not there: the picture itself has the source too. */
  keep(title: string, kept: string): boolean {
    const hash = parseMarker(title)?.hash
    if (hash === undefined) return false
    try {
      PropertiesService.getDocumentProperties().setProperties({ ...piecesOf(hash, kept) }, false)
      return true
    } catch {
      return false
    }
  },
  /** Drops sources of which the document has no picture any more. */
  sweep(titles: readonly string[]): void {
    const used = new Set(titles.map((title) => parseMarker(title)?.hash))
    const store = PropertiesService.getDocumentProperties()
    for (const key of store?.getKeys() ?? []) {
      const hash = hashOfKey(key)
      if (hash !== undefined && !used.has(hash)) store.deleteProperty(key)
    }
  },
}
