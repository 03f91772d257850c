import { diagramBudget, diagramFormat } from '../config-format.ts'
import { drawPicture } from '../picture/draw.client.ts'
import type { Problem } from '../picture/kind.ts'
import { configOf, type Draft } from './draft.ts'

type StoredDocument = Readonly<Record<string, unknown>>

/** A draft made ready to be saved, or what the writer has to decide first. */
export type Prepared =
  | { readonly state: 'ready'; readonly document: StoredDocument }
  /** The text can't be drawn; it can still be saved, and readers see the problem. */
  | { readonly state: 'undrawn'; readonly document: StoredDocument; readonly problem?: Problem }
  | {
      readonly state: 'pictureTooLarge'
      readonly document: StoredDocument
      readonly bytes: number
      readonly limit: number
    }
  | { readonly state: 'refused'; readonly part: string; readonly bytes: number; readonly limit: number }

/** Draws both schemes and packs the configuration. */
export async function prepare(draft: Draft): Promise<Prepared> {
  const bare = diagramFormat.pack(configOf(draft, undefined))
  if (!bare.ok) return { state: 'refused', ...bare.refused }
  const drawn = await drawPicture(draft).catch(() => undefined)
  if (!drawn) return { state: 'undrawn', document: bare.document }
  if (!drawn.ok) return { state: 'undrawn', document: bare.document, problem: drawn.problem }
  const packed = diagramFormat.pack(configOf(draft, drawn.picture))
  if (packed.ok && packed.document.picture !== undefined) return { state: 'ready', document: packed.document }
  const bytes = Math.max(drawn.picture.svg.length, drawn.picture.dark?.length ?? 0)
  return { state: 'pictureTooLarge', document: bare.document, bytes, limit: diagramBudget['picture.svg'] }
}

/** A size in the reader's own way of writing numbers. */
export function sizeInWords(bytes: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  }).format(bytes / 1024)
}
