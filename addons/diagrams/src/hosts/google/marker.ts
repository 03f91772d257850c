import { type KindId, kindIds } from '../../picture/kind.ts'

/** What a picture's title says of it: that it is a diagram of ours, which one, and of which source it was drawn. */
export interface Marker {
  /** Stays through all changes of the diagram; a copied picture has it too. */
  readonly id: string
  /** Of the kept source: another one means that the picture and what was found as its source are no pair. */
  readonly hash: string
  /** CSS pixels, as it was inserted: a picture that is wider or narrower now was resized by hand. */
  readonly width: number
  /** Lets a dialog ask for its engine before it has unpacked the source; pictures of before 2026-12 don't say it. */
  readonly kind?: KindId
}

const pattern = /^crenwiz-diagrams:1:([a-z0-9]{6,40}):([a-z0-9]{1,11}):(\d{1,5})(?::([a-z-]{1,20}))?$/

/** A marker as a picture's title has it. */
export const markerText = ({ id, hash, width, kind }: Marker): string =>
  `crenwiz-diagrams:1:${id}:${hash}:${Math.max(1, Math.round(width))}${kind === undefined ? '' : `:${kind}`}`

/** The marker in a picture's title; nothing where it is none of ours. */
export function parseMarker(title: string): Marker | undefined {
  const found = pattern.exec(title.trim())
  if (!found) return undefined
  const [, id = '', hash = '', width = '', named] = found
  const kind = kindIds.find((one) => one === named)
  if (Number(width) === 0) return undefined
  return { id, hash, width: Number(width), ...(kind && { kind }) }
}
