import { diagramBudget, diagramFormat } from '../config-format.ts'
import type { DrawnSvg, EditorHost } from '../host.ts'
import { drawPicture, preview } from '../picture/draw.client.ts'
import type { Problem } from '../picture/kind.ts'
import { configOf, type Draft } from './draft.ts'

type StoredDocument = Readonly<Record<string, unknown>>

/** A draft made ready to be saved, or what the writer has to decide first. */
export type Prepared =
  | { readonly state: 'ready'; readonly document: StoredDocument; readonly drawn?: DrawnSvg }
  /** The text can't be drawn, and there is nothing to save without a picture. */
  | { readonly state: 'noPicture'; readonly problem?: Problem }
  /** The text can't be drawn; it can still be saved, and readers see the problem. */
  | { readonly state: 'undrawn'; readonly document: StoredDocument; readonly problem?: Problem }
  | {
      readonly state: 'pictureTooLarge'
      readonly document: StoredDocument
      readonly bytes: number
      readonly limit: number
    }
  | { readonly state: 'refused'; readonly part: string; readonly bytes: number; readonly limit: number }

/** Draws what the host keeps, and packs the configuration. */
export async function prepare(draft: Draft, { keeps }: Pick<EditorHost, 'keeps'>): Promise<Prepared> {
  const bare = diagramFormat.pack(configOf(draft, undefined))
  if (!bare.ok) return { state: 'refused', ...bare.refused }
  if (keeps === 'picture') return onPaper(draft, bare.document)
  const drawn = await drawPicture(draft).catch(() => undefined)
  if (!drawn) return { state: 'undrawn', document: bare.document }
  if (!drawn.ok) return { state: 'undrawn', document: bare.document, problem: drawn.problem }
  const packed = diagramFormat.pack(configOf(draft, drawn.picture))
  if (packed.ok && packed.document.picture !== undefined) return { state: 'ready', document: packed.document }
  const bytes = Math.max(drawn.picture.svg.length, drawn.picture.dark?.length ?? 0)
  return { state: 'pictureTooLarge', document: bare.document, bytes, limit: diagramBudget['picture.svg'] }
}

/** On paper there is one scheme; `auto` is as the paper, which is white. */
async function onPaper(draft: Draft, document: StoredDocument): Promise<Prepared> {
  const scheme = draft.theme === 'dark' ? 'dark' : 'light'
  const drawn = await preview({ ...draft, scheme }).catch(() => undefined)
  if (!drawn) return { state: 'noPicture' }
  if (!drawn.ok) return { state: 'noPicture', problem: drawn.problem }
  const { svg, width, height } = drawn
  return { state: 'ready', document, drawn: { svg, width, height } }
}

/** A size in the reader's own way of writing numbers. */
export function sizeInWords(bytes: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  }).format(bytes / 1024)
}
