import { parseMarker } from './marker.ts'
import { hashOfKey, joinPieces, piecesOf } from './property-pieces.ts'

/** Long sources in the document's properties, which nobody sees and which a copy of the document doesn't have. */
export const keptSources = {
  find(title: string): string | undefined {
    const hash = parseMarker(title)?.hash
    const store = PropertiesService.getDocumentProperties()
    return hash === undefined || !store ? undefined : joinPieces(hash, store.getProperties())
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
