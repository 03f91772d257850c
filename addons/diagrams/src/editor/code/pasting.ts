import type { KindId } from '../../picture/kind.ts'

/** What a paste or a dropped text does to the document. */
export type Pasting =
  /** The text goes in as it is. */
  | { readonly as: 'text' }
  /** The whole document becomes this source of this kind. */
  | { readonly as: 'document'; readonly kind: KindId; readonly source: string }
  /** The text goes in as it is, and the writer is asked whether the kind should change. */
  | { readonly as: 'offer'; readonly kind: KindId }

type Detect = (text: string) => { readonly kind: KindId; readonly source: string } | undefined

/** Judges a paste: into an empty document (or over all of it) a known text decides the kind; into another it only offers. */
export function judgePaste(
  pasted: string,
  {
    kind,
    rest,
  }: { readonly kind: KindId /** What stays of the document around the paste. */; readonly rest: string },
  detect: Detect,
): Pasting {
  const found = detect(pasted)
  if (!found) return { as: 'text' }
  if (rest.trim() === '') return { as: 'document', ...found }
  return found.kind === kind ? { as: 'text' } : { as: 'offer', kind: found.kind }
}
